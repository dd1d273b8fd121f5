"""Introductions in brackets: `long form (ACR)`, `ACR (long form)`, `(hierna: ACR)`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from glossary.acronyms.acts import is_numbered_act
from glossary.acronyms.align import fold
from glossary.acronyms.inside import NUMBER_AFTER, SEPARATED, Inside, acronyms_inside
from glossary.acronyms.left import left_of
from glossary.acronyms.marks import QUOTES, before_separator, trim
from glossary.acronyms.model import Input, Introduction, LongForm, Mention
from glossary.acronyms.proof import Proof
from glossary.acronyms.right import right_of

_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{2,200})(?=[()\[\]])")
_ANNOUNCED = re.compile(r"\W*(?:hierna|verder te noemen|in het vervolg|afgekort)\b", re.I)
_POINTING = re.compile(
    r"\s*(?:zie|bron|foto|vgl|vergelijk|cf|voorheen|waarvan|inclusief"
    r"|met(?! (?:de |als )?afkorting))\b",
    re.I,
)
_SPACE = re.compile(r"\s$")
_JOINT = re.compile(r",?\s+(?:en|of|respectievelijk)\s+(?:de\s+|het\s+)?$|,\s+(?:de\s+|het\s+)?$")
_COMPOUND_TAIL = re.compile(r"[-‐][a-zß-öø-ÿ]{3,24}$")
# A bracket without an acronym in it may still hold one that is written like a word: (Wabo),
# (hierna: de Wet Vifo), (Wet Bibob); one with more words than that does not.
_MOST_SPACES = 5
_ACT_NUMBER = 24
_LEADING_TO_ONE = ("Wet ", "de ", "het ")


class _Bracket(NamedTuple):
    """A bracket's inside: ``text[start:end]``; ``open`` is where the bracket opens."""

    open: int
    start: int
    end: int


class _Before(NamedTuple):
    """A mention before a bracket, and whether it is joined to it or only part of a compound."""

    mention: Mention
    joined: bool


def in_brackets(given: Input, mentions: Sequence[Mention]) -> Iterator[Introduction]:
    """What each bracket of the text introduces, in text order."""
    text = given.text
    starts = [mention.start for mention in mentions]
    by_start = {mention.start: mention for mention in mentions}
    by_end = {mention.end: mention for mention in mentions}
    folded = {fold(mention.acronym): mention.acronym for mention in mentions}
    for match in _BRACKETS.finditer(text):
        bracket = _Bracket(match.start(), match.start(1), match.end(1))
        following = bisect_left(starts, bracket.start)
        if _says_something_else(text, bracket):
            continue
        empty = following == len(starts) or starts[following] >= bracket.end
        before = _mention_before(text, bracket.open, by_end)
        if empty and before is None and not _may_hold_one(text, bracket):
            continue
        inside = list(acronyms_inside(text, bracket.start, bracket.end, by_start, folded))
        introduced = _introduced_inside(given, bracket, inside)
        yield from introduced
        if before and not introduced:
            proof = Proof.NONE if before.joined else Proof.PARTS
            acronym = before.mention.acronym
            long_form = right_of(given, acronym, bracket.start, bracket.end, proof)
            if long_form:
                yield before.mention.introduced(long_form)


def _says_something_else(text: str, bracket: _Bracket) -> bool:
    """Whether a bracket is no place for an acronym that the words before it stand for.

    `Verordening (EU) 2016/679`, `(geo)politiek`, `het project (zie foto: MD)`.
    """
    following = text[bracket.end : bracket.end + _ACT_NUMBER]
    return (
        is_numbered_act(following)
        or (following[:1] in ")]" and following[1:2].isalpha())
        or _POINTING.match(text, bracket.start, bracket.end) is not None
    )


def _introduced_inside(
    given: Input, bracket: _Bracket, inside: Sequence[Inside]
) -> list[Introduction]:
    found: list[Introduction] = []
    for acronym in inside:
        if found and acronym.start < found[-1].end:
            continue
        introduction = _long_form_first(
            given, bracket, acronym, alone=acronym.alone and len(inside) == 1
        )
        if introduction:
            found.append(introduction)
    if len(inside) == 2 and found and found[-1].start == inside[1].start:
        adjacent = inside[1].start - inside[0].end == 1
        other = _first_of_two(given, inside[0], found[-1].long_form, _SPACE if adjacent else _JOINT)
        if other:
            return [other, found[-1]]
    return found


def _first_of_two(
    given: Input, first: Inside, second_long_form: LongForm | None, between: re.Pattern[str]
) -> Introduction | None:
    """`de A-dienst en de B-dienst (AD en BD)`: the first stands left of the second's long form.

    So it does where both are one name: `Omgevingsdienst Noordzeekanaalgebied (OD NZKG)`.
    """
    if second_long_form is None:
        return None
    joint = between.search(given.text, max(0, second_long_form.start - 12), second_long_form.start)
    if not joint:
        return None
    long_form = left_of(given, first.acronym, joint.start(), Proof.PARTS)
    return Introduction(first.start, first.end, first.acronym, long_form) if long_form else None


def _may_hold_one(text: str, bracket: _Bracket) -> bool:
    """Whether a bracket without a mention is worth a closer look."""
    if text[bracket.start].isdigit():
        return False
    number = NUMBER_AFTER.search(text, bracket.start, bracket.end)  # (Wmo 2015)
    spaces = text.count(" ", bracket.start, number.start() if number else bracket.end)
    if spaces == 1 and text.startswith(_LEADING_TO_ONE, bracket.start):
        return True
    return spaces == 0 or (spaces <= _MOST_SPACES and "hierna" in text[bracket.start : bracket.end])


def _mention_before(text: str, open_: int, by_end: Mapping[int, Mention]) -> _Before | None:
    """The mention just before a bracket, past quotes, a plural tail or a compound's other part."""
    at = open_
    while at and (text[at - 1].isspace() or text[at - 1] in QUOTES):
        at -= 1
    for tail in (0, 1, 2):
        if at - tail in by_end and text[at - tail : at].strip("'’s") == "":
            return _Before(by_end[at - tail], True)
    compound = _COMPOUND_TAIL.search(text, max(0, at - 26), at)
    if compound and compound.start() in by_end:  # CT-scan (computertomografie)
        return _Before(by_end[compound.start()], False)
    return None


def _long_form_first(
    given: Input, bracket: _Bracket, found: Inside, *, alone: bool
) -> Introduction | None:
    """`long form (ACR)`, with the bracket's other words as a second place to look."""
    text = given.text
    first, _ = trim(text, bracket.start, bracket.end)
    spaces = text.count(" ", first, found.start)
    if found.start > first and spaces:
        # (Trade and Technology Council, TTC), (Habitatrichtlijn, HR)
        end = before_separator(text, first, found.start)
        proof = Proof.LETTERS if spaces > 1 else Proof.PARTS
        inner = left_of(given, found.acronym, end, proof, low=bracket.start)
        if inner:
            return Introduction(found.start, found.end, found.acronym, inner)
    sure = found.proof == Proof.NONE
    outer = found.proof if alone or not sure else Proof.MARKS
    long_form = left_of(given, found.acronym, bracket.open, outer)
    if sure and found.end < bracket.end and _is_guess(long_form):
        # (TTC: Trade and Technology Council), (COPD, chronic obstructive pulmonary disease)
        rest = SEPARATED.match(text, found.end, bracket.end)
        if rest:
            inner = right_of(given, found.acronym, rest.end(), bracket.end, Proof.LETTERS)
            long_form = inner or long_form
    if long_form:
        return Introduction(found.start, found.end, found.acronym, long_form)
    if sure and _ANNOUNCED.match(text, bracket.start, bracket.end):
        return Introduction(found.start, found.end, found.acronym, None)
    return None


def _is_guess(long_form: LongForm | None) -> bool:
    return long_form is None or long_form.method == "noun phrase"
