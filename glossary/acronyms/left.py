"""Which words left of a place are the long form: the ladder from marked span to noun phrase."""

from __future__ import annotations

import re

from glossary.acronyms.acts import cited_act, name_end
from glossary.acronyms.align import align_left, initials, letters_of, words_of
from glossary.acronyms.data import grammar
from glossary.acronyms.known import known_on_the_left, may_stand_for, shares_a_word
from glossary.acronyms.marks import QUOTES, marked_span
from glossary.acronyms.model import Input, LongForm
from glossary.acronyms.nouns import Token
from glossary.acronyms.phrase import noun_phrase
from glossary.acronyms.proof import SPACES, WINDOW, Proof, highest_cost, long_form_of

_BREAK = re.compile(r"[.?!…;:|•()\[\]\n]")
_NEW_SENTENCE = re.compile(r"[.?!…][\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-ÖØ-Þ0-9])|:\s")
# A full stop after these, or after a capital, does not end a sentence.
_ABBREVIATED = re.compile(
    r"(?:\b(?:nr|jl|dr|mr|art|prof|ir|drs|o\.a|St|resp|bijv|c\.q)|(?<![^\W_])[A-Z])$"
)
# The glossary's `Hoge Commissaris voor …` within `Bureau van de Hoge Commissaris voor …`.
_OWNER_BEFORE = re.compile(r"\b([A-ZÀ-Þ][\w-]+ van (?:de|het) )$")
_VERSION = re.compile(r" \d(?:\.\d)?$")  # `Nationaal Actieplan 2.0 (NAP 2.0)`
# `dienen het Uniform Europees Aanbestedingsdocument in (verder: UEA)`
_LONGEST_DANGLING = 16
_DANGLING = re.compile(r"(?<=\w),? (?:in|op|aan|uit|af|mee|of|en|van|voor|door)$")
_WORD_BEFORE_MARKS = re.compile(r"([^\W\d_]+):? \W*$")
_DASHES = "–—"
_NEAR = 16
"""Characters a letter within which most words stand that it may come from."""


def left_of(given: Input, acronym: str, end: int, proof: Proof, low: int = 0) -> LongForm | None:
    """The long form that ends at ``end`` (marks aside), no earlier than ``low``."""
    text = given.text
    marks_end = end
    while end > low and text[end - 1] in QUOTES + SPACES + _DASHES:
        end -= 1
    if end > low and text[end - 1] in ".!?":
        return None
    first, last = max(low, end - WINDOW), end
    end = name_end(text, low, end)
    if end == last and not acronym[-1].isdigit():
        version = _VERSION.search(text, max(low, end - len(" 2.0")), end)
        end = version.start() if version else end
    low = max(low, end - WINDOW, _sentence_start(text, max(low, end - WINDOW), end))
    if end <= low:
        return None
    marked = marked_span(text, given.emphasis, low, end, marks_end)
    if marked:
        start, method = marked
        words = words_of(text, start, end)
        fit = align_left(acronym, words)
        if fit and fit.cost <= highest_cost(acronym, Proof.LETTERS):
            return long_form_of(text, words[fit.start].start, end, method)
        if proof <= Proof.MARKS and len(words) > 1 and not _is_title(given, acronym, start, end):
            return long_form_of(text, start, end, method)
    dangling = _DANGLING.search(text, max(low, end - _LONGEST_DANGLING), end)
    if dangling:
        end = dangling.start()
    near = _by_initials_alone(text, acronym, low, end)
    if near:
        return near
    words = words_of(text, max(low, end - _reach(acronym)), end)
    if not words:
        return None
    fit = align_left(acronym, words)
    if fit and fit.cost <= highest_cost(acronym, proof):
        single = len(words) - fit.start == 1
        if not single or _one_word_will_do(given, acronym, text[words[-1].start : end], proof):
            return long_form_of(text, words[fit.start].start, end, "letters")
    known = known_on_the_left(words, given.lexicon.long_forms.get(acronym, ()))
    if known is not None:
        start = words[known].start
        owner = _OWNER_BEFORE.search(text, low, start)
        return long_form_of(text, owner.start(1) if owner else start, end, "glossary")
    if proof > Proof.NONE:
        return None
    phrase = noun_phrase(text, low, end, acronym)
    phrase = _with_citation(given, acronym, phrase, first, last)
    return phrase if phrase and may_stand_for(phrase.text, acronym, given.lexicon) else None


def _with_citation(
    given: Input, acronym: str, phrase: LongForm | None, low: int, end: int
) -> LongForm | None:
    """The phrase, or the citation of an act of which it is only a piece, such as `Richtlijn`.

    A number alone tells what an unknown acronym is; of a known one it does not give the name.
    """
    act = cited_act(given.text, low, end)
    if act is None:
        return phrase
    start, described = act
    if not described and acronym in given.lexicon:
        return None
    if phrase and phrase.start < start < phrase.end:  # herziene Richtlijn (EU) 2018/2001
        start = phrase.start
    return long_form_of(given.text, start, end, "noun phrase")


def _is_title(given: Input, acronym: str, start: int, end: int) -> bool:
    """Whether marked words are the title of something, and the acronym tells whose it is.

    `het bericht «Boeren willen geen veenweide» (NRC)`, `het rapport ‘Kansrijk woonbeleid’ (CPB)`.
    """
    if not may_stand_for(given.text[start:end], acronym, given.lexicon):
        return True
    before = _WORD_BEFORE_MARKS.search(given.text, max(0, start - _LONGEST_DANGLING), start)
    return before is not None and before[1].lower() in grammar("publication")


def name_left_of(given: Input, acronym: str, end: int) -> LongForm | None:
    """A body's whole name that ends at ``end``, where the place is proof enough without letters.

    `het Europees Comité ter voorkoming van foltering, het CPT.`: the letters are French. The body
    itself must be among them (Comité), and the lexicon know no other.
    """
    low = max(0, end - WINDOW)
    phrase = noun_phrase(given.text, _sentence_start(given.text, low, end), end, acronym)
    if phrase is None or acronym in given.lexicon.well_known:
        return None
    words = [Token(0, 0, word) for word in phrase.text.split()]
    letters = letters_of(acronym)
    body = any(word.is_head and word.low[0] in letters for word in words if word.capital)
    named = phrase.text[0].isupper() and len(words) > 2 and body
    return phrase if named and shares_a_word(phrase.text, acronym, given.lexicon) else None


def _by_initials_alone(text: str, acronym: str, low: int, end: int) -> LongForm | None:
    """What `align_left` would find at no cost, for most acronyms in a third of the words."""
    letters = letters_of(acronym)
    near = end - _NEAR * len(acronym)
    if near <= low or len(letters) < 2:
        return None
    words = words_of(text, near, end)[1:]  # the first may be cut
    first = initials(letters, words)
    if first is None:
        return None
    return long_form_of(text, words[first].start, end, "letters")


def _one_word_will_do(given: Input, acronym: str, word: str, proof: Proof) -> bool:
    """Whether a single word may be a long form: no other acronym, and long if that is in doubt.

    `Europese (EU)`: what everybody knows is not introduced by half of it.
    """
    if proof == Proof.INITIALS or word.isupper() or acronym in given.lexicon.well_known:
        return False
    return proof < Proof.PARTS or len(word) >= 4 * len(acronym)


def _reach(acronym: str) -> int:
    """How far to the left, in characters, the words may stand that the letters come from."""
    return 70 + 36 * len(acronym)


def _sentence_start(text: str, low: int, end: int) -> int:
    """Where the sentence or clause that holds ``end`` begins, no earlier than ``low``."""
    for found in reversed(list(_BREAK.finditer(text, low, end))):
        mark, at = found.group(), found.start()
        if mark not in ".?!…:":
            return found.end()
        begins = _NEW_SENTENCE.match(text, at)
        abbreviated = mark == "." and _ABBREVIATED.search(text, max(low, at - 5), at)
        if begins and begins.end() <= end and not abbreviated:
            return begins.end()
    return low
