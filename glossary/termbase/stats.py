"""Counts what a glossary holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from glossary.termbase.model import Entry


@dataclass(frozen=True, slots=True)
class Stats:
    """Numbers of concepts; all but `concepts` and `drafts` are of the approved ones."""

    concepts: int
    approved: int
    drafts: int
    with_acronym: int
    with_definition: int
    with_source: int
    with_deprecated: int
    well_known: int
    variants: int
    domains: tuple[tuple[str, int], ...]


def stats(entries: Sequence[Entry]) -> Stats:
    """The numbers of all entries of a glossary, drafts included; domains by size."""
    known = [entry for entry in entries if entry.status != "draft"]
    domains = Counter(entry.domain or "(none)" for entry in known)
    return Stats(
        concepts=len(entries),
        approved=len(known),
        drafts=len(entries) - len(known),
        with_acronym=sum(bool(entry.acronyms()) for entry in known),
        with_definition=sum(bool(entry.definition) for entry in known),
        with_source=sum(bool(entry.source) for entry in known),
        with_deprecated=sum(bool(entry.nl_deprecated or entry.en_deprecated) for entry in known),
        well_known=sum(entry.well_known for entry in known),
        variants=sum(len(entry.nl_variants) + len(entry.en_variants) for entry in known),
        domains=tuple(sorted(domains.items(), key=lambda item: (-item[1], item[0]))),
    )
