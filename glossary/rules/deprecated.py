"""GL201: terms that the glossary would rather not see."""

from __future__ import annotations

from collections.abc import Iterator

from glossary.rules.model import Deprecated, Reading, Report


def deprecated_term(reading: Reading) -> Iterator[Report]:
    """GL201: a term that the glossary deprecates; the message names the preferred one.

    Flagged: `De fabriek telt nu meer gastarbeiders.`
    Passes: `De fabriek telt nu meer arbeidsmigranten.`
    """
    by_term: dict[tuple[str, str], list[Deprecated]] = {}
    for hit in reading.deprecated:
        by_term.setdefault((hit.entry.id, " ".join(hit.place.text.lower().split())), []).append(hit)
    for (_, form), hits in by_term.items():
        entry = hits[0].entry
        english = any(form == name.lower() for name in entry.en_deprecated)
        offer = entry.en if english else entry.nl
        yield Report(form, [hit.place for hit in hits], {"form": form, "offer": offer})
