"""GL106 to GL108: what a text does with an acronym once it has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossary.analysis import place_in
from glossary.rules.model import Reading, Report

if TYPE_CHECKING:
    from glossary.analysis import FoundAcronym, Place


def unused_acronym(reading: Reading) -> Iterator[Report]:
    """GL106: an acronym that is never used outside the places that introduce it.

    It only costs the reader effort: leave the acronym out and keep the long form.

    Flagged: `De Bond Quasi Vrij (BQV) groeit. Deze bond is jong.`
    Passes: `De Bond Quasi Vrij (BQV) groeit. De BQV is jong.`
    """
    for found in reading.analysis.acronyms:
        own = {(i.place.start, i.place.end) for i in found.introductions}
        if own and all((place.start, place.end) in own for place in found.mentions):
            yield Report(found.acronym, [found.introductions[0].place], {})


def long_form_again(reading: Reading) -> Iterator[Report]:
    """GL107: the long form alone is written out after its introduction, footnotes included.

    A reader who has learnt the acronym wonders whether this is something else.

    Flagged: `De Bond Quasi Vrij (BQV) groeit. De BQV is de enige Bond Quasi Vrij.`
    Passes: `De Bond Quasi Vrij (BQV) groeit. De BQV is de enige.`
    """
    for found in reading.analysis.acronyms:
        again = list(_again(reading, found))
        if again:
            first = found.introductions[0].place
            form = " ".join(again[0].text.split())
            yield Report(found.acronym, again, {"form": form, "line": str(first.line)})


def _again(reading: Reading, found: FoundAcronym) -> Iterator[Place]:
    """Where the long form stands after the first introduction, and no acronym with it."""
    if found.long_form is None:
        return
    form = found.long_form.place.text
    paired = [i.long_form.place for i in found.introductions if i.long_form]
    begin = min(place.start for place in paired)
    words = r"\s+".join(re.escape(word) for word in form.split())
    pattern = re.compile(rf"(?<![\w-]){words}(?![\w-])", re.IGNORECASE)
    for match in pattern.finditer(reading.document.text):
        place = place_in(reading.document, *match.span())
        overlapping = any(p.start < place.end and place.start < p.end for p in paired)
        if place.start > begin and not overlapping:
            yield place


def inconsistent_spelling(reading: Reading) -> Iterator[Report]:
    """GL108: one acronym in two spellings; a capital that begins a sentence is none.

    Flagged: `De KMar en de Kmar bewaken de grens.`
    Passes: `De KMar bewaakt de grens. De KMar is er altijd.`
    """
    for found in reading.analysis.acronyms:
        spelled: dict[str, Place] = {}
        for place in found.mentions:
            spelled.setdefault(place.text, place)
        first, *others = spelled
        if first[:1].isupper() and first[:1].lower() + first[1:] in others:
            others.remove(first[:1].lower() + first[1:])
        others = [other for other in others if other != first[:1].upper() + first[1:]]
        if others:
            values = {"others": ", ".join(others), "acronym": first}
            yield Report(found.acronym, [spelled[others[0]], found.mentions[0]], values)
