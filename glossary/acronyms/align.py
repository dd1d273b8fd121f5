"""Do the letters of an acronym come from these words, and from where on?

Schwartz & Hearst (2003) match an acronym's letters from right to left anywhere in the words and
take the first hit; Ab3P (Sohn et al. 2008) prefers letters at the start of words and ranks its
strategies by how often they are right. This is one dynamic programme over both: every way to
place the letters has a cost, free at the start of a word, cheap at the start of a compound's
part (`Proliferatie|verdrag` → PV), dear inside a word, and the cheapest shortest span wins.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from glossary.acronyms.data import common_words, grammar

FUNCTION_WORDS = grammar("skipped")
_ARTICLES = frozenset({"de", "het", "een", "the"})
_WORD = re.compile(r"[^\W_]+(?:['’](?=[^\W\d_]{2})[^\W_]+)*|&")
_DOUBLE_PART = 3
"""Fewest characters before a compound's next part, and in it."""

_PASSED_OVER = 0.9
_INSIDE = 1.0
_COMPOUND = 0.3
_RUN = 0.2
_FIGURE = 0.4
_BEGINS_WITH_FUNCTION_WORD = 1.5
_IMPOSSIBLE = 99.0


class Word(NamedTuple):
    """A word of the text or the part of one between hyphens: its span and folded letters."""

    start: int
    end: int
    folded: str
    joined: bool
    """Whether a hyphen or slash ties it to the word before."""
    capital: bool


class Alignment(NamedTuple):
    """The letters fit the words from ``start`` (an index into them) on, at ``cost`` a letter."""

    start: int
    cost: float


def fold(text: str) -> str:
    """Lower case, without accents, one character for each of the text's where possible."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text[start:end]``, the parts of hyphenated ones apart."""
    words: list[Word] = []
    piece = text[start:end]
    folded = piece.lower() if piece.isascii() else None  # all of it at once, where that may be
    last = -2
    for match in _WORD.finditer(text, start, end):
        at, stop = match.span()
        word = fold(match.group()) if folded is None else folded[at - start : stop - start]
        joined = last == at - 1 and text[last] in "-‐‑/"
        words.append(Word(at, stop, word, joined, text[at].isupper()))
        last = stop
    return words


@lru_cache(maxsize=4096)
def letters_of(acronym: str) -> str:
    """The letters and figures that need a source: `R&D` → rd, `LHBTIQ+` → lhbtiq."""
    return "".join(char for char in fold(acronym) if char.isalnum())


def align_left(acronym: str, words: Sequence[Word]) -> Alignment | None:
    """The best span that ends with the last of ``words``; None where the letters do not fit."""
    letters = letters_of(acronym)
    count = len(letters)
    if not words or not count or not (count > 1 or acronym == letters.upper()):
        return None
    straight = initials(letters, words)
    if straight is not None:
        return Alignment(straight, 0.0)
    # after[j]: least cost of placing letters[j:] in the words right of the current one.
    after = [_IMPOSSIBLE] * count + [0.0]
    best: Alignment | None = None
    for index in range(len(words) - 1, max(-1, len(words) - 2 * count - 7), -1):
        word = words[index]
        costs = _placements(letters, word.folded)
        # with_word[j]: the same with the current word, which holds none of them or some.
        skip = _skip(word)
        with_word = [cost + skip for cost in after]
        cost = _IMPOSSIBLE
        for j, ends in costs.items():
            for k, price in ends:
                total = price + after[k]
                if total < with_word[j]:
                    with_word[j] = total
                if j == 0 and total < cost:
                    cost = total
        if word.folded[0] == letters[0]:
            if word.folded in FUNCTION_WORDS and not word.capital:
                cost += _BEGINS_WITH_FUNCTION_WORD
            if word.joined and words[index - 1].folded not in FUNCTION_WORDS:
                cost += _COMPOUND  # a span that begins within a hyphenated word is second best
            if cost < _IMPOSSIBLE and (best is None or cost < best.cost - 0.01):
                best = Alignment(index, cost)
        after = with_word
        # Further left every letter has its place already: more words can only cost more.
        if best is not None and best.cost <= 0.01:
            break
    if best is None:
        return None
    if letters[0] == "w" and best.cost > 0.01:
        best = _from_the_law(letters, words, best)
    return Alignment(best.start, best.cost / count)


def _skip(word: Word) -> float:
    """The cost of a word that gives no letter; the second half of `Co-operation` is cheap."""
    if word.folded in FUNCTION_WORDS:
        return 0.0
    return _COMPOUND if word.joined else _PASSED_OVER


def initials(letters: str, words: Sequence[Word]) -> int | None:
    """Index of the word from which on the initials, function words aside, are the letters."""
    left = len(letters) - 1
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.folded[0] == letters[left]:
            if left == 0:
                function = word.folded in FUNCTION_WORDS and not word.capital
                return None if word.joined or function else index
            left -= 1
        elif word.folded not in FUNCTION_WORDS:
            return None
    return None


def _from_the_law(letters: str, words: Sequence[Word], best: Alignment) -> Alignment:
    """A law's acronym begins with its `Wet`, even where a nearer w would do.

    `Wet ter voorkoming van witwassen en financieren van terrorisme` → Wwft.
    """
    for index in range(best.start - 1, max(-1, best.start - 5), -1):
        if words[index].folded == "wet":
            rest = align_left(letters[1:].upper(), words[index + 1 :])
            if rest and rest.cost * (len(letters) - 1) <= best.cost + 0.01:
                return Alignment(index, best.cost)
    return best


@lru_cache(maxsize=4096)
def _placements(letters: str, word: str) -> dict[int, list[tuple[int, float]]]:
    """For each first letter j: up to which letter k the word can hold letters[j:k], at what cost.

    The word's first letter must be among them, or it must have a part that begins with one.
    """
    found: dict[int, list[tuple[int, float]]] = {}
    for j, letter in enumerate(letters):
        if letter not in word:
            continue
        ends = _place(letters, j, word)
        if ends:
            found[j] = ends
    return found


def _place(letters: str, j: int, word: str) -> list[tuple[int, float]]:
    """Costs of holding letters[j:k] in the word, as (k, cost), by trying every place in turn."""
    # states: position of the last letter placed → least cost so far.
    states = {at: _letter_cost(word, at, -2) for at in range(len(word)) if word[at] == letters[j]}
    ends = [(j + 1, min(states.values()))] if states else []
    # An article gives its first letter at most: `De instrumenten` is no DEI.
    longest = j + 1 if word in _ARTICLES else j + 6
    for k in range(j + 1, min(len(letters), longest)):
        following: dict[int, float] = {}
        for last, cost in states.items():
            at = word.find(letters[k], last + 1)
            while at >= 0:
                total = cost + _letter_cost(word, at, last)
                if total < following.get(at, _IMPOSSIBLE):
                    following[at] = total
                at = word.find(letters[k], at + 1)
        if not following:
            break
        states = following
        ends.append((k + 1, min(states.values())))
    return ends


def _letter_cost(word: str, at: int, last: int) -> float:
    if at == 0:
        return 0.0
    if word[at].isdigit():
        return _FIGURE
    if at == last + 1 and word not in FUNCTION_WORDS:
        return _RUN
    return _COMPOUND if _begins_part(word, at) else _INSIDE


@lru_cache(maxsize=8192)
def _begins_part(word: str, at: int) -> bool:
    """Whether a compound's part begins there: `gezondheids|dienst`, by a list of Dutch words."""
    if at < _DOUBLE_PART or len(word) - at < _DOUBLE_PART:
        return False
    rest, known = word[at:], common_words()
    if rest in known:
        return True
    return any(rest[:end] in known for end in range(len(rest) - 1, 4, -1))
