"""Finds the glossary's terms in a Dutch text, by text alone.

One pass over the words. A word whose key no term begins with costs one dictionary hit, and so
does one that goes on as no term does; from any other, the words that follow are taken along as
long as some term begins so. The time is linear in the text and does not depend on the number of
entries.

Not found, on purpose: acronyms (the acronym engine finds these); an English term of one word
that is spelled like a Dutch word, one of the glossary's own or one of `words.HOMOGRAPHS`; a
term behind a hyphenated negation (`niet-gouvernementele organisatie`); a variant of one word
with a capital, which is short for a name, without one (`de Kamer`, not `een kamer`); a compound
that is written apart against the rule (`export controle` for `exportcontrole`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from glossary.termbase.coordination import halves, pairs
from glossary.termbase.fold import fold_word
from glossary.termbase.index import GAP, HYPHENS, LONGEST_JOIN, TOKEN, Phrase
from glossary.termbase.indexed import index_of
from glossary.termbase.inflect import key
from glossary.termbase.kept import kept
from glossary.termbase.model import Kind, Language, Termbase
from glossary.termbase.words import HOMOGRAPHS, NEGATING

_HYPHENED = tuple(HYPHENS)
_CAPITAL_BEFORE, _CAPITAL_AFTER = re.compile(r"[A-Z][\w-]* $"), re.compile(r" [A-Z]")
# `het Romeinse Rijk`, `het Derde Rijk`
_ADJECTIVE_BEFORE = re.compile(r"\b[A-Z]\w+(?:se|de) $")
_REMEMBERED = 100_000  # spellings whose key is kept, so that odd text cannot fill the memory


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term in a text: `text` is `source[start:end]`, counted in characters.

    `name` is what the glossary calls it (`exportcontrole` for `exportcontroles`). `entry` is the
    id of the entry; where several share the term, `entry_ids` has all.
    """

    start: int
    end: int
    text: str
    name: str
    entry: str
    language: Language
    kind: Kind
    entry_ids: tuple[str, ...]
    elliptic: bool = False
    """Whether a part of it is left out here: `export-` in `export- en importcontroles`."""


class _Role(Enum):
    """What a word of a text can be: a term by itself, the first word of one, neither."""

    WHOLE = "whole"
    BEGINS = "begins"
    NONE = "none"


class Matcher:
    """Finds terms; made once for a termbase, used for any number of texts."""

    def __init__(self, termbase: Termbase) -> None:
        index = index_of(termbase)
        self._phrases = index.phrases
        self._prefixes = index.prefixes
        self._starts = index.starts
        self._dutch_words = index.dutch_words
        self._keys: dict[str, str] = {}
        self._roles: dict[str, _Role] = {}
        self._pairs: dict[tuple[str, str], bool] = {}

    def find(self, text: str) -> list[TermHit]:
        """The terms in `text`, in order, none within or across another; the longest wins.

        Only an elliptic hit (`export- en importcontroles`) may hold another.
        """
        found: list[TermHit] = []
        cluster: list[TermHit] = []  # hits that overlap, of which the longest are kept
        reach = 0
        for hit in self._all(text):
            if hit.start >= reach:
                found += _longest(cluster)
                cluster = []
            cluster.append(hit)
            reach = max(reach, hit.end)
        found += _longest(cluster)
        if elliptic := list(self._coordinated(text)):
            found += elliptic
            found.sort(key=lambda hit: (hit.start, hit.end))
        return found

    def _coordinated(self, text: str) -> Iterator[TermHit]:
        """Terms of which the text has only the first word or half before `en` or `of`."""
        for choices in halves(text):
            for start, end, (word,) in choices:
                if hit := self.word(word):
                    yield replace(hit, start=start, end=end, text=text[start:end], elliptic=True)
                    break
        for start, end, words in pairs(text):
            if self._key(words[0]) not in self._starts:
                continue
            keys = " ".join(map(self._key, words))
            if keys in self._phrases:
                hit = self._hit(text, start, end, keys, tuple(map(fold_word, words)))
                if hit is not None:
                    yield replace(hit, elliptic=True)

    def word(self, text: str) -> TermHit | None:
        """The Dutch term of one word that `text` is a form of, as a hit at 0; None for none.

        For the parts of a compound, which stand in a text without being words of it.
        """
        keys = self._key(text)
        if keys not in self._phrases:
            return None
        hit = self._hit(text, 0, len(text), keys, (fold_word(text),))
        return hit if hit is not None and hit.language == "nl" else None

    def whole(self, text: str) -> TermHit | None:
        """The term that `text` is as a whole, or None, which is most often said at once."""
        first = TOKEN.match(text)
        if first is None:
            return None
        end = first.end()
        if text[end : end + 1] not in HYPHENS and self._role(first.group()) is _Role.NONE:
            return None
        hits = self.find(text)
        return hits[0] if len(hits) == 1 and hits[0].text == text else None

    def _all(self, text: str) -> Iterator[TermHit]:
        """Every term at every word, by start."""
        roles = self._roles
        for token, following in _tokens(text):
            word = token.group()
            start, end = token.span()
            role = roles.get(word)
            if role is None:
                if len(roles) >= _REMEMBERED:
                    roles.clear()
                role = roles[word] = self._role(word)
            if text[end : end + 1] not in HYPHENS and (
                role is _Role.NONE
                or (role is _Role.BEGINS and not self._goes_on(text, word, following))
            ):
                continue
            if start and text[start - 1] in HYPHENS and _negated(text, start):
                continue
            yield from self._at(text, start)

    def _role(self, word: str) -> _Role:
        keys = self._key(word)
        if keys in self._phrases:
            return _Role.WHOLE
        return _Role.BEGINS if keys in self._starts else _Role.NONE

    def _goes_on(self, text: str, word: str, following: re.Match[str] | None) -> bool:
        """Whether some term goes on after `word` with what follows, by its first two words.

        Most words that a term of several words begins with are `de`, `in`, `op`.
        """
        if following is None:
            return False
        pair = word, following.group()
        found = self._pairs.get(pair)
        if found is None:
            if len(self._pairs) >= _REMEMBERED:
                self._pairs.clear()
            keys = " ".join(map(self._key, pair))
            found = self._pairs[pair] = keys in self._phrases or keys in self._prefixes
        end = following.end()
        return found or text[end : end + 1] in HYPHENS

    def _at(self, text: str, start: int) -> Iterator[TermHit]:
        """Every term that begins at `start`."""
        todo: list[tuple[int, str, tuple[str, ...]]] = [(start, "", ())]
        while todo:
            position, keys, words = todo.pop()
            for end, word in _words(text, position):
                longer = f"{keys} {self._key(word)}" if keys else self._key(word)
                if longer in self._phrases:
                    hit = self._hit(text, start, end, longer, (*words, fold_word(word)))
                    if hit:
                        yield hit
                if longer in self._prefixes and (gap := GAP.match(text, end)):
                    todo.append((gap.end(), longer, (*words, fold_word(word))))

    def _hit(
        self, text: str, start: int, end: int, keys: str, words: tuple[str, ...]
    ) -> TermHit | None:
        phrases = [
            phrase
            for phrase in self._phrases[keys]
            if self._wanted(phrase, text, start, end) and phrase.matches(words)
        ]
        if not phrases:
            return None
        name = phrases[0].name
        ids = dict.fromkeys(other.entry.id for other in phrases if other.name.kind == name.kind)
        entry = phrases[0].entry.id
        return TermHit(
            start, end, text[start:end], name.text, entry, name.language, name.kind, tuple(ids)
        )

    def _wanted(self, phrase: Phrase, text: str, start: int, end: int) -> bool:
        """Whether a Dutch text can mean this phrase in this place."""
        name = phrase.name
        if name.text in phrase.entry.acronyms():
            return False
        if len(phrase.words) > 1:
            # `de tweede kamer van het hotel` is no Tweede Kamer.
            short_for = name.kind == "variant" and name.text.istitle() and name.language == "nl"
            return not (short_for and text[start:end].islower())
        if name.language == "nl":
            named = name.kind == "variant" and name.text[0].isupper()
            return not named or (
                text[start].isupper()
                and not _ADJECTIVE_BEFORE.search(text, max(0, start - 24), start)
            )
        word = phrase.words[0]
        return not (word in HOMOGRAPHS or word in self._dutch_words or _within(text, start, end))

    def _key(self, word: str) -> str:
        found = self._keys.get(word)
        if found is None:
            if len(self._keys) >= _REMEMBERED:
                self._keys.clear()
            found = self._keys[word] = key(fold_word(word)) or word
        return found


@kept
def matcher_of(termbase: Termbase) -> Matcher:
    """The matcher of this termbase, made once."""
    return Matcher(termbase)


def _tokens(text: str) -> Iterator[tuple[re.Match[str], re.Match[str] | None]]:
    """Each word with the one after it, without keeping all the words of a long text."""
    before = None
    for token in TOKEN.finditer(text):
        if before is not None:
            yield before, token
        before = token
    if before is not None:
        yield before, None


def _words(text: str, position: int) -> Iterator[tuple[int, str]]:
    """The word at `position` with its end, and it with the hyphenated words that follow it."""
    token = TOKEN.match(text, position)
    if not token:
        return
    end, word = token.end(), token.group()
    yield end, word
    for _ in range(LONGEST_JOIN - 1):
        if text[end : end + 1] not in HYPHENS or not (gap := GAP.match(text, end)):
            return
        if gap.end() > end + 1 and "\n" not in gap.group():
            return  # `in- en uitvoer`
        token = TOKEN.match(text, gap.end())
        if not token or not token.group()[0].isalnum():
            return
        end, word = token.end(), word + token.group()
        yield end, word


def _within(text: str, start: int, end: int) -> bool:
    """Whether an English word is a part of something longer: `whole-of-government`, `MOT-melding`,
    `General Safety Regulation`."""
    if text[start - 1 : start] in _HYPHENED or text[end : end + 1] in _HYPHENED:
        return True
    beside = _CAPITAL_BEFORE.search(text, max(0, start - 24), start) or _CAPITAL_AFTER.match(
        text, end
    )
    return text[start].isupper() and beside is not None


def _negated(text: str, start: int) -> bool:
    """Whether the part before the hyphen at `start - 1` turns the term round."""
    first = start - 1
    while first > 0 and start - first < 12 and text[first - 1].isalnum():
        first -= 1
    return text[first : start - 1].lower() in NEGATING


def _longest(cluster: list[TermHit]) -> list[TermHit]:
    """Of hits that overlap, the longest ones that do not, in order."""
    if len(cluster) < 2:
        return cluster
    kept: list[TermHit] = []
    taken: set[int] = set()
    for hit in sorted(cluster, key=lambda hit: (hit.start - hit.end, hit.start)):
        if hit.start not in taken and hit.end - 1 not in taken:
            taken.update(range(hit.start, hit.end))
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
