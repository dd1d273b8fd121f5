"""GL104, GL105 and GL107: one acronym, one long form, written out once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossary.analysis import Analysis, FoundAcronym, Introduced
from glossary.rules.model import Flag, Options
from glossary.rules.view import (
    in_text,
    introductions,
    is_guess,
    is_listed,
    is_sure,
    kind_at,
    name_with,
    names_of_entries,
    where,
)
from glossary.same_name import is_one_of, same_name

if TYPE_CHECKING:
    from glossary.termbase import Entry


def introduced_twice(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL104: the pair of long form and acronym is given again.

    After the introduction the acronym will do; a second one makes a reader wonder whether
    something else is meant. The text may introduce what only a footnote introduced so far.

    Flagged: `De Regeling Herstel Veenweiden (RHV) loopt. De RHV werkt. Wie de Regeling Herstel
    Veenweiden (RHV) gebruikt, spaart veen.`
    Passes: `De Regeling Herstel Veenweiden (RHV) loopt. Wie de RHV gebruikt, spaart veen.`
    """
    for found in analysis.acronyms:
        introduced = in_text(analysis, found, options)
        introduced = [one for one in introduced if not _names_itself(found, one)]
        # A reader may skip a footnote, so that the text after it may introduce still.
        while len(introduced) > 1 and kind_at(analysis, introduced[0].place) == "footnote":
            del introduced[0]
        if not introduced:
            continue
        first, *others = introduced
        again = [
            other
            for other in others
            if not (_differ(found, first, other) or _is_same_pair(first, other))
        ]
        if again:
            places = (*(other.place for other in again), first.place)
            words = {"where": where(analysis, places[0], first.place, options)}
            yield Flag(found.acronym, places, "twice", "short", words)


def conflicting_long_forms(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL105: two different long forms for one acronym, or one that the glossary does not have.

    Inflection, case, articles and a leading `ministerie van`, `Wet` or `Richtlijn` make no
    difference, nor does a name that holds the other.

    Flagged: `De Regeling Herstel Veenweiden (RHV) loopt. Met de RHV werkt ook de Raad voor Hoger
    Vakonderwijs (RHV).`
    Passes: `De Regeling Herstel Veenweiden (RHV) loopt. Zonder de RHV daalt het veen.`
    """
    for found in analysis.acronyms:
        introduced = [
            one
            for one in introductions(analysis, found, options)
            if not is_guess(one) and not _names_itself(found, one)
        ]
        if not introduced:
            continue
        first = introduced[0]
        differing = [one for one in introduced if _differ(found, first, one)]
        conflicting = [one for one in introduced if one in differing or _is_unlisted(found, one)]
        if not conflicting:
            continue
        other = conflicting[0]
        places = tuple(one.place for one in conflicting)
        words = {"other": _text(other)}
        if other in differing:
            words |= {
                "long_form": _text(first),
                "where": where(analysis, other.place, first.place, options),
            }
            places = (*places, first.place)
            yield Flag(found.acronym, places, "two long forms", "choose", words)
        else:
            words["long_form"] = name_with(found.candidates[0], found.acronym)
            advice = "agree" if len(found.candidates) == 1 else "choose"
            yield Flag(found.acronym, places, "other long form", advice, words)


def long_form_again(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL107: the long form alone is written out after its introduction, footnotes included.

    The title of an office (`de minister van Onderwijs, Cultuur en Wetenschap`) is no long form.

    Flagged: `De Regeling Herstel Veenweiden (RHV) loopt. De RHV werkt. De Regeling Herstel
    Veenweiden stopt in 2030.`
    Passes: `De Regeling Herstel Veenweiden (RHV) loopt. De RHV stopt in 2030.`
    """
    for found in analysis.acronyms:
        introduced = introductions(analysis, found, options)
        if not found.repeats or not any(is_sure(found, one) for one in introduced):
            continue
        words = {
            "long_form": " ".join(found.repeats[0].text.split()),
            "where": where(analysis, found.repeats[0], introduced[0].place, options),
        }
        yield Flag(found.acronym, found.repeats, "again", "short", words)


def _text(introduced: Introduced) -> str:
    return introduced.long_form.place.text if introduced.long_form else ""


def _is_same_pair(first: Introduced, other: Introduced) -> bool:
    """Whether both take one long form: `RHV[^1]` and, in that note, `Regeling … (RHV)`."""
    return first.long_form is not None and first.long_form == other.long_form


def _names_itself(found: FoundAcronym, introduced: Introduced) -> bool:
    """Whether a word is the acronym or is made with it, so that nothing is explained.

    `KvK Handelsregister (KvK)`, `Awb-beschikking (Awb)`, `BSNk-module (BSN-koppelnummer)`.
    """
    words = _text(introduced).replace("-", " ").split()
    return any(
        word.startswith(found.acronym) or word.casefold() == found.acronym.casefold()
        for word in words
    )


def _is_unlisted(found: FoundAcronym, introduced: Introduced) -> bool:
    """Whether the glossary has the acronym that this one means, but not with this long form."""
    return any(_may_mean(entry, introduced) for entry in found.candidates) and not is_listed(
        found, introduced
    )


def _may_mean(entry: Entry, introduced: Introduced) -> bool:
    """Whether it is spelled as the entry's acronym.

    `Wet hergebruik overheidsinformatie (Who)` is not the glossary's WHO.
    """
    return "".join(introduced.place.text.split()) in entry.acronyms()


def _differ(found: FoundAcronym, one: Introduced, other: Introduced) -> bool:
    """Whether two introductions name different things.

    The Dutch and the English name of one entry do not; what has no clear span cannot.
    """
    if not one.long_form or not other.long_form:
        return False
    if same_name(_text(one), _text(other)):
        return False
    return not any(
        is_one_of(_text(one), names) and is_one_of(_text(other), names)
        for names in names_of_entries(found)
    )
