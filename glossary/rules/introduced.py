"""GL103 to GL105: how a text introduces its acronyms: too late, twice, in two ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossary.rules.model import Reading, Report
from glossary.rules.names import same_name

if TYPE_CHECKING:
    from glossary.analysis import FoundAcronym, Place


def late_introduction(reading: Reading) -> Iterator[Report]:
    """GL103: an acronym that is used before the place where it is introduced.

    Whoever reads from the top meets it unexplained. A footnote does not count as first use, and
    what everybody knows may come before its long form.

    Flagged: `De BQV is opgericht. De Bond Quasi Vrij (BQV) telt veel leden.`
    Passes: `De Bond Quasi Vrij (BQV) is opgericht. De BQV telt veel leden.`
    """
    for found in reading.analysis.acronyms:
        counting = reading.introductions(found.introductions)
        if not counting or (found.entry and found.entry.well_known):
            continue
        first = min(counting, key=lambda introduced: introduced.place.start)
        if reading.stands_in(first.place, "footnote"):
            continue
        begin = first.place.start
        if first.long_form:
            begin = min(begin, first.long_form.place.start)
        early = [
            place
            for place in found.mentions
            if place.start < begin and not reading.stands_in(place, "footnote")
        ]
        if early:
            values = {"line": str(first.place.line)}
            if first.long_form:
                values["offer"] = f"'{first.long_form.place.text} ({found.acronym})'"
            variant = "" if first.long_form else "open"
            yield Report(found.acronym, [*early, first.place], values, variant)


def introduced_twice(reading: Reading) -> Iterator[Report]:
    """GL104: the pair of long form and acronym is given again.

    Once is enough; after that the acronym says it all.

    Flagged: `De Bond Quasi Vrij (BQV) groeit. De Bond Quasi Vrij (BQV) is jong.`
    Passes: `De Bond Quasi Vrij (BQV) groeit. De BQV is jong.`
    """
    for found in reading.analysis.acronyms:
        pairs = sorted(_pairs(found), key=lambda place: place.start)
        if len(pairs) > 1:
            yield Report(found.acronym, pairs[1:], {"line": str(pairs[0].line)})


def _pairs(found: FoundAcronym) -> list[Place]:
    return [introduced.place for introduced in found.introductions if introduced.long_form]


def conflicting_long_forms(reading: Reading) -> Iterator[Report]:
    """GL105: two different long forms for one acronym, or one that is none of the glossary's.

    Articles, case, inflection and a leading ministerie, wet or richtlijn do not count. The
    message shows both forms.

    Flagged: `De Bond Quasi Vrij (BQV) groeit. De Bank Quota Vis (BQV) is jong.`
    Passes: `De Bond Quasi Vrij (BQV) groeit. De bond quasi vrij (BQV) is jong.`
    """
    for found in reading.analysis.acronyms:
        forms = [i.long_form.place for i in found.introductions if i.long_form]
        if not forms:
            continue
        names = [*found.entry.names("nl"), *found.entry.names("en")] if found.entry else []
        known = [name.text for name in names]
        if found.entry:
            odd = [form for form in forms if not any(same_name(form.text, n) for n in known)]
            if odd:
                values = {"one": odd[0].text, "other": found.entry.nl}
                yield Report(found.acronym, odd, values, "entry")
            continue
        other = next((form for form in forms[1:] if not same_name(form.text, forms[0].text)), None)
        if other:
            values = {"one": forms[0].text, "other": other.text}
            yield Report(found.acronym, [other, forms[0]], values)
