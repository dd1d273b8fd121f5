"""GL101 to GL103: can a reader know what an acronym means where it first stands?"""

from __future__ import annotations

from collections.abc import Iterator

from glossary.analysis import Analysis, FoundAcronym, Introduced, Place
from glossary.rules.model import Flag, Options
from glossary.rules.view import in_text, introductions, is_sure, kind_at, name_with, where

_SOON = 150  # characters, about a sentence


def undefined_acronym(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL101: an acronym that nobody defined: no long form in the text, none in the glossary.

    A reader cannot find out what it means. Write its long form where it comes first. What GL201
    reports as a deprecated term is not reported twice.

    Flagged: `Het kabinet trekt extra middelen uit voor de RHV.`
    Passes: `Voor de Regeling Herstel Veenweiden (RHV) trekt het kabinet extra middelen uit.`
    """
    for found in _not_introduced(analysis, options):
        if not found.candidates and not _is_deprecated(analysis, found):
            yield Flag(found.acronym, found.mentions, "undefined", "define")


def unintroduced_acronym(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL102: an acronym that the glossary knows, but that this text never introduces.

    The message offers what to write: the Dutch name, or for an acronym that is only English
    (GDPR) the English one. Acronyms that the glossary marks as well-known (EU, btw) need no
    introduction.

    Flagged: `De WTO vergadert in Genève.`
    Passes: `De Wereldhandelsorganisatie (WTO) vergadert in Genève.`
    """
    for found in _not_introduced(analysis, options):
        if found.candidates and not _is_well_known(found):
            words = {"long_form": name_with(found.entry, found.acronym)} if found.entry else {}
            advice = "introduce" if found.entry else None
            yield Flag(found.acronym, found.mentions, "unintroduced", advice, words)


def late_introduction(analysis: Analysis, options: Options) -> Iterator[Flag]:
    """GL103: an acronym that is used before the place where the text introduces it.

    What stands in a footnote is no first use, and a footnote introduces for the paragraph that it
    belongs to. Acronyms that everybody knows may come early, and so may what the next sentence
    explains (`ISDE staat voor …`), and what a list at the front of the text has.

    Flagged: `De RHV helpt boeren. De Regeling Herstel Veenweiden (RHV) loopt tot 2030.`
    Passes: `De Regeling Herstel Veenweiden (RHV) helpt boeren. De RHV loopt tot 2030.`
    """
    for found in analysis.acronyms:
        if _is_well_known(found):
            continue
        introduced = in_text(analysis, found, options)
        first = introduced[0] if introduced else None
        if not first or not (is_sure(found, first) or first.long_form is None):
            continue
        early = _before(analysis, found, first, options)
        if not early or _explains(first, early) or _listed_before(found, early[0]):
            continue
        words = {"where": where(analysis, early[0], first.place, options)}
        if first.long_form:
            words["long_form"] = first.long_form.place.text
        advice = "introduce here" if first.long_form else "move"
        yield Flag(found.acronym, (*early, first.place), "late", advice, words)


def _not_introduced(analysis: Analysis, options: Options) -> Iterator[FoundAcronym]:
    for found in analysis.acronyms:
        if not introductions(analysis, found, options):
            yield found


def _is_deprecated(analysis: Analysis, found: FoundAcronym) -> bool:
    """Whether every mention is a name that the glossary deprecates, such as `RHW` for `RHV`."""
    starts = {place.start for place, _, _ in analysis.deprecated}
    return bool(starts) and all(mention.start in starts for mention in found.mentions)


def _is_well_known(found: FoundAcronym) -> bool:
    return any(entry.well_known for entry in found.candidates)


def _before(
    analysis: Analysis, found: FoundAcronym, introduced: Introduced, options: Options
) -> list[Place]:
    """The mentions that a reader meets before the introduction."""
    aside = analysis.aside_at(introduced.place.start)
    covered = aside.anchor if aside and aside.anchor else (0, 0)
    read_at = analysis.read_at(introduced.place.start)
    early: list[Place] = []
    for mention in found.mentions:
        if mention.start >= read_at:
            break
        kind = kind_at(analysis, mention)
        if kind == "footnote" or (kind == "heading" and not options.heading_definitions):
            continue
        if covered[0] <= mention.start < covered[1] or _within(introduced, mention):
            continue
        early.append(mention)
    return early


def _listed_before(found: FoundAcronym, use: Place) -> bool:
    """Whether a list of abbreviations at the front of the text has it."""
    return any(one.listed and one.place.start <= use.start for one in found.introductions)


def _explains(introduced: Introduced, early: list[Place]) -> bool:
    """Whether the introduction explains what was just named: `Voor huizen is er de ISDE; ISDE
    staat voor Investeringssubsidie …`."""
    place = introduced.long_form.place if introduced.long_form else None
    follows = place is not None and place.start > introduced.place.start
    return follows and all(0 < introduced.place.start - use.end < _SOON for use in early)


def _within(introduced: Introduced, mention: Place) -> bool:
    """Whether the mention is part of the long form itself: `DG Handel (DG)`."""
    place = introduced.long_form.place if introduced.long_form else None
    return place is not None and place.start <= mention.start < place.end
