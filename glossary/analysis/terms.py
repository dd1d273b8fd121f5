"""The glossary's terms in a text, and those that it deprecates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from glossary.analysis.model import Deprecated, FoundTerm, place_of

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Termbase
    from glossary.termbase.matcher import TermHit


def found_terms(
    document: Document, termbase: Termbase, hits: Iterable[TermHit]
) -> Iterable[FoundTerm]:
    """One FoundTerm an entry, in the order of the text."""
    grouped: dict[tuple[str, ...], list[TermHit]] = {}
    for hit in hits:
        grouped.setdefault(hit.entry_ids, []).append(hit)
    for ids, own in grouped.items():
        entry = termbase.by_id[ids[0]] if len(ids) == 1 else None
        places = tuple(place_of(document, hit.start, hit.end) for hit in own)
        forms = Counter(" ".join(hit.text.lower().split()) for hit in own)
        yield FoundTerm(
            term=entry.nl if entry else " ".join(own[0].text.split()),
            entry=entry,
            entry_ids=ids,
            forms=tuple(sorted(forms.items(), key=lambda form: (-form[1], form[0]))),
            mentions=places,
        )


def deprecated(
    document: Document, termbase: Termbase, hits: Iterable[TermHit]
) -> Iterable[Deprecated]:
    """The hits that use a deprecated name."""
    for hit in hits:
        if hit.kind == "deprecated":
            entry = termbase.by_id[hit.entry]
            preferred = entry.nl if hit.language == "nl" else entry.en
            yield Deprecated(place_of(document, hit.start, hit.end), hit.name, preferred)
