"""GL201: words that the glossary advises against."""

from __future__ import annotations

from collections.abc import Iterator

from glossary.analysis import Analysis, Place
from glossary.rules.model import Flag, Options


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
