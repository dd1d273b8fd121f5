"""The noun phrase that ends at a place: the long form where letters cannot tell its beginning.

A Dutch noun phrase is read from its end to the left, without a tagger: nouns and their
adjectives, a preposition only where what stands before it is a name or the head of one
(`Bureau van de VN Hoge Commissaris voor de Mensenrechten`), no verb, no article at its front.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from glossary.acronyms.data import grammar
from glossary.acronyms.model import LongForm
from glossary.acronyms.nouns import CONJUNCTIONS, DEFINITE, DETERMINERS, PREPOSITIONS, Token
from glossary.acronyms.plausible import says_nothing

_TOKEN = re.compile(
    r"(?:(?<=\s)-)?[^\W_]+(?:['’][^\W\d_]+)*(?:[-‐‑/][^\W_]+(?:['’][^\W\d_]+)*)*-?|[^\w\s]"
)
_SURNAME_PREFIXES = grammar("surname")
_LINKING = DETERMINERS | PREPOSITIONS | CONJUNCTIONS
_MOST_WORDS = 12
_MOST_LETTERS_OF_A_NOUN = 3


def noun_phrase(text: str, start: int, end: int, acronym: str) -> LongForm | None:
    """The noun phrase of ``text[start:end]`` that ends with it, without its article.

    None where the words before the end are none: a verb, a person's name, a lone general word.
    """
    words = [Token(*m.span(), m.group()) for m in _TOKEN.finditer(text, start, end)]
    words = words[-_MOST_WORDS - 8 :]
    if not words or not words[-1].is_noun_like:
        return None
    first = _leftmost(words, acronym)
    phrase = words[first:]
    if first > 1 and words[first - 1].text in _SURNAME_PREFIXES:
        return None  # `… en De Boer (CDA)`: within a sentence only a surname has this capital
    if says_nothing(phrase, words[first - 1] if first else None, text, start, acronym):
        return None
    span = text[phrase[0].start : phrase[-1].end]
    return LongForm(phrase[0].start, phrase[-1].end, " ".join(span.split()), "noun phrase")


def _leftmost(words: Sequence[Token], acronym: str) -> int:
    """Index of the word with which the phrase begins."""
    at = len(words) - 1
    while at > 0 and len(words) - at < _MOST_WORDS:
        step = _step(words, at, acronym)
        if step is None:
            break
        at = step
    head = _head_before(words, at)
    return at if head is None else head


def _step(words: Sequence[Token], at: int, acronym: str) -> int | None:
    """Where the phrase that begins at ``at`` goes on to the left, or None where it begins there."""
    before = words[at - 1]
    if before.low in DETERMINERS:
        # `voor de Mensenrechten`: past article and preposition, to the name before them.
        if at >= 3 and words[at - 2].low in PREPOSITIONS and _joins(words, at - 3, at - 2, acronym):
            return at - 3
        if at >= 3 and _between(words, at - 2) and _coordinates(words, at - 2, acronym):
            return at - 3
        return None
    if before.low in PREPOSITIONS:
        return at - 2 if at >= 2 and _joins(words, at - 2, at - 1, acronym) else None
    if before.low in CONJUNCTIONS or before.text == ",":
        return at - 2 if _coordinates(words, at - 1, acronym) else None
    if not before.is_noun_like:
        return None
    if before.capital:
        # The sentence's first word has its capital from there, unless the next has one too.
        first = at == 1 and not words[at].capital
        return at - 1 if not first or before.is_adjective else None
    if words[at].capital and not before.is_adjective:
        return None
    return at - 1 if before.is_adjective else None


def _joins(words: Sequence[Token], noun: int, preposition: int, acronym: str) -> bool:
    """Whether the preposition ties the phrase to the noun before it.

    `tussen A en B` always does (`partnerschap tussen de VS en …`), `van` where the noun begins
    like the acronym (`memorandum van overeenstemming (MoU)`), others only after a name.
    """
    word = words[noun]
    if not word.is_noun_like:
        return False
    if words[preposition].low == "tussen":
        return any(later.low in CONJUNCTIONS for later in words[preposition:])
    if words[preposition].low == "van" and word.low[0] == acronym[0].lower():
        return True
    # `Karim Khan van het Internationaal Strafhof`: a person's name is not part of the court's.
    first = words[noun - 1]
    person = noun > 0 and first.capital and first.is_noun_like and not first.is_adjective
    return word.capital and noun > 0 and (word.is_head or not person)


def _coordinates(words: Sequence[Token], conjunction: int, acronym: str) -> bool:
    """Whether the members of a list belong together: names, or `tussen A, B en C`.

    Of plain nouns only a list of three or more does, as in `wapenbeheersing, ontwapening en
    non-proliferatie (ADN)`; in `hoge bloeddruk en diabetes (DM)` the last stands alone, unless
    the acronym has more letters than a noun: `grondslaguitholling en winstverschuiving (BEPS)`.
    """
    if words[conjunction].low not in CONJUNCTIONS and words[conjunction].text != ",":
        return False
    if conjunction < 1 or not words[conjunction - 1].is_noun_like:
        return False
    if _between(words, conjunction) or words[conjunction - 1].text.endswith("-") or "&" in acronym:
        return True
    left, right = words[conjunction - 1], words[conjunction + 1]
    if left.capital and right.capital:
        return True
    if left.is_adjective and right.is_adjective and conjunction + 2 < len(words):
        return words[conjunction].low in CONJUNCTIONS  # kleine en lichte wapens
    single = conjunction + 2 == len(words) and (
        conjunction < 2 or words[conjunction - 2].low in DETERMINERS | PREPOSITIONS
    )
    if single and sum(map(str.isupper, acronym)) > _MOST_LETTERS_OF_A_NOUN:
        return words[conjunction].low in CONJUNCTIONS
    tail = words[conjunction - 1 :]
    members = sum(1 for word in tail if word.text == "," or word.low in CONJUNCTIONS) + 1
    listed = any(word.text == "," for word in words[max(0, conjunction - 3) :])
    return listed and members <= sum(map(str.isupper, acronym)) and _all_single(tail)


def _between(words: Sequence[Token], conjunction: int) -> bool:
    """Whether the conjunction belongs to a `tussen A, B en C` that stands before it."""
    return any(word.low == "tussen" for word in words[max(0, conjunction - 8) : conjunction])


def _all_single(words: Sequence[Token]) -> bool:
    """Whether the members of a list are single words: `a, b en c`."""
    return all(word.is_noun_like != other.is_noun_like for word, other in pairwise(words))


def _head_before(words: Sequence[Token], at: int) -> int | None:
    """A head noun further left to which the phrase belongs: `richtlijn … voor ondernemingen`.

    Only nouns, adjectives, articles and prepositions may stand between, and an article or the
    beginning before it.
    """
    if any(word.is_head for word in words[at:]):
        return None
    for index in range(at - 1, max(-1, at - 9), -1):
        word = words[index]
        if not word.is_noun_like:
            if word.low in _LINKING:
                continue
            return None
        if word.is_head:
            first = index
            while (
                first
                and (words[first - 1].is_adjective or (word.capital and words[first - 1].capital))
                and words[first - 1].low not in DETERMINERS
            ):
                first -= 1
            named = word.capital or (first and words[first - 1].low in DETERMINERS)
            # `het besluit van de toezichthouder` tells whose it is, not what it is called.
            if (
                not word.capital
                and words[index + 1].low == "van"
                and words[index + 2].low in DEFINITE
            ):
                return None
            # Before a plain noun only its article counts: `de nieuwe richtlijn …` → richtlijn …
            return (first if word.capital else index) if named or index == 0 else None
    return None
