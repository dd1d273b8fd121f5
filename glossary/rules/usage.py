"""GL106 and GL108: is an acronym used once it is there, and always in one spelling?"""

from __future__ import annotations

from collections.abc import Iterator

from glossary.analysis import Analysis, Place
from glossary.rules.model import Flag, Options
from glossary.rules.view import in_text

_SOFT = str.maketrans(dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff*_`\\ \t\r\n"))


def unused_acronym(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL106: an acronym that is never used outside the places that introduce it.

    A line in a list of abbreviations is such a place too.

    An acronym that a reader must learn and never meets again costs more than it saves.

    Flagged: `De Regeling Herstel Veenweiden (RHV) loopt tot 2030.`
    Passes: `De Regeling Herstel Veenweiden (RHV) loopt tot 2030. Daarna stopt de RHV.`
    """
    for found in analysis.acronyms:
        introduced = {one.place.start for one in found.introductions}
        listed = any(one.listed for one in found.introductions)
        if not listed and not in_text(analysis, found, options):
            continue
        if all(mention.start in introduced for mention in found.mentions):
            yield Flag(found.acronym, found.mentions, "unused", "leave out")


def inconsistent_spelling(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL108: one acronym in two spellings.

    A capital at the start of a sentence (`Ngo's` beside `ngo's`) is no second spelling, nor is a
    heading in capitals.

    Flagged: `De Koninklijke Marechaussee (KMar) groeit. Bij de Kmar is veel werk.`
    Passes: `De Koninklijke Marechaussee (KMar) groeit. Bij de KMar is veel werk.`
    """
    for found in analysis.acronyms:
        spelled: dict[str, list[Place]] = {}
        for mention in found.mentions:
            spelled.setdefault(mention.text.translate(_SOFT), []).append(mention)
        if len(spelled) < 2:
            continue
        usual = found.acronym if found.acronym in spelled else next(iter(spelled))
        others = {
            spelling: places
            for spelling, places in spelled.items()
            if spelling != usual and not _is_begin_of_sentence(spelling, usual)
        }
        if others:
            places = sorted(place for own in others.values() for place in own)
            other = places[0].text.translate(_SOFT)
            words = {"acronym": usual, "other": other}
            yield Flag(found.acronym, tuple(places), "spelling", "one spelling", words)


def _is_begin_of_sentence(one: str, other: str) -> bool:
    """Whether the two differ in the case of their first letter only, which a sentence decides."""
    small, large = sorted((one, other), reverse=True)
    return small.islower() and large == small.capitalize()
