"""GL201: words that the glossary advises against."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from glossary.analysis import Analysis, Place
from glossary.rules.model import Flag, Options

if TYPE_CHECKING:
    from glossary.termbase import Termbase
    from glossary.termbase.matcher import Matcher


def deprecated_term(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL201: a term that the glossary deprecates, in any of its forms.

    The message names the preferred one. The sentences hold for a glossary with `exportcontrole`
    and, deprecated, `uitvoertoezicht`.

    Flagged: `Het uitvoertoezicht wordt strenger.`
    Passes: `De exportcontrole wordt strenger.`
    """
    found: dict[tuple[str, str], list[Place]] = {}
    for place, name, preferred in analysis.deprecated:
        found.setdefault((name, preferred), []).append(place)
    for (name, preferred), places in found.items():
        yield Flag(name, tuple(places), "deprecated", "prefer", {"preferred": preferred})


def matcher_for(termbase: Termbase, codes: Collection[str]) -> Matcher | None:
    """The matcher to analyse with: None where GL201 does not run or has nothing to look for.

    It takes longer to make than a letter takes to check, so that only those wait who need it.
    """
    if "GL201" not in codes:
        return None
    if not any(entry.nl_deprecated or entry.en_deprecated for entry in termbase.entries):
        return None
    from glossary.termbase.matcher import Matcher

    return Matcher(termbase)
