"""GL101 and GL102: acronyms that the text leaves unexplained."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossary.rules.model import Reading, Report

if TYPE_CHECKING:
    from glossary.analysis import FoundAcronym


def undefined_acronym(reading: Reading) -> Iterator[Report]:
    """GL101: an acronym that nobody defined: no long form in the text, none in the glossary.

    A reader cannot find out what it means. Write its long form where it comes first.

    Flagged: `Het kabinet trekt extra middelen uit voor de RHV.`
    Passes: `Voor de Regeling Herstel Veenweiden (RHV) trekt het kabinet extra middelen uit.`
    """
    for found in reading.analysis.acronyms:
        if not found.entries and not _is_explained(reading, found):
            yield Report(found.acronym, found.mentions, {})


def unintroduced_acronym(reading: Reading) -> Iterator[Report]:
    """GL102: an acronym that the glossary knows, but that this text never introduces.

    The message offers what to write. Acronyms that the glossary or the configuration marks as
    well-known (EU, btw) need no introduction.

    Flagged: `De WTO vergadert in Genève.`
    Passes: `De Wereldhandelsorganisatie (WTO) vergadert in Genève.`
    """
    for found in reading.analysis.acronyms:
        if found.status == "well-known" or not found.entries or _is_explained(reading, found):
            continue
        offer = offered(found)
        values = {"offer": offer} if offer else {}
        yield Report(found.acronym, found.mentions, values, "" if offer else "open")


def _is_explained(reading: Reading, found: FoundAcronym) -> bool:
    known = found.acronym in reading.options.well_known
    return known or bool(reading.introductions(found.introductions))


def offered(found: FoundAcronym) -> str | None:
    """`'Wereldhandelsorganisatie (WTO)'`; None where several entries share the acronym.

    An acronym of the English name alone comes with that: `'World Trade Organization (WTO)'`.
    """
    entry = found.entry
    if entry is None:
        return None
    dutch = {name.casefold() for name in entry.nl_acronym}
    english = {name.casefold() for name in entry.en_acronym}
    own = found.acronym.casefold()
    name = entry.en if own in english and own not in dutch and dutch else entry.nl
    return f"'{name} ({found.acronym})'"
