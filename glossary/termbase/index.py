"""The glossary's terms as an index: from folded text and from inflection keys to entries.

A term is stored under the keys of its words, joined by spaces (`kritieke grondstoffen` under
`kritiek grondstof`), and every proper beginning of such a phrase is in `prefixes`. Finding the
terms that begin at a word of a text is then one dictionary hit a word, however many entries
there are.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Protocol

from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import key, same_word
from glossary.termbase.model import Entry, Kind, Name, Termbase

# a word with its accents and apostrophes inside, or one of the signs that terms contain
TOKEN = re.compile(
    r"[^\W_]+(?:['\u2018\u2019\u02bc\u00ad\u0300-\u036f\u200b-\u200d\u2060]+[^\W_]+)*|[,&/.():+%]"
)
# what may stand between two words of a term: a hyphen, or white space that is no blank line
_BLANK = r"[^\S\r\n\u2029]{0,40}"
_BREAK = rf"(?:{_BLANK}(?:\r\n|\n|\r))?{_BLANK}"
GAP = re.compile(rf"[-\u2010\u2011\u2013]?{_BREAK}")
HYPHENS = frozenset("-\u2010\u2011\u2013")
LONGEST_JOIN = 4  # words of one hyphenated group that may be a closed compound in the glossary
_RANK: dict[Kind, int] = {"term": 0, "variant": 1, "deprecated": 2}


@dataclass(frozen=True, slots=True)
class Phrase:
    """One name of an entry as the folded words by which a text is compared with it."""

    words: tuple[str, ...]
    name: Name
    entry: Entry

    def matches(self, words: tuple[str, ...]) -> bool:
        """Whether folded words of a text, with the keys of this phrase, are forms of it."""
        if words == self.words:
            return True
        last = len(words) - 1
        return len(words) == len(self.words) and all(
            same_word(word, own, self.name.language, index == last)
            for index, (word, own) in enumerate(zip(words, self.words, strict=True))
        )

    @property
    def rank(self) -> tuple[int, int, str]:
        """The order of preference: terms before variants, Dutch before English, then ids."""
        return _RANK[self.name.kind], self.name.language == "en", self.entry.id


class Phrases(Protocol):
    """From the keys of a whole term to the phrases with these keys, best first."""

    def get(self, keys: str, default: tuple[()], /) -> tuple[Phrase, ...]:
        """The phrases with these keys, or the default."""

    def __getitem__(self, keys: str, /) -> tuple[Phrase, ...]: ...
    def __contains__(self, keys: object, /) -> bool: ...


class TermIndex(Protocol):
    """What finds the terms of a termbase through inflection, in memory or on disk.

    The four parts are only asked for one key at a time, never gone through.
    """

    @property
    def phrases(self) -> Phrases:
        """From the keys of a whole term to the phrases with these keys, best first."""

    @property
    def prefixes(self) -> Container[str]:
        """The keys of every beginning of a term that is not the whole term."""

    @property
    def starts(self) -> Container[str]:
        """The keys of all first words."""

    @property
    def dutch_words(self) -> Container[str]:
        """The folded words of all Dutch names."""

    def inflected(self, text: str) -> list[Phrase]:
        """The phrases that `text` is a form of, best first, each entry once."""
        found: dict[str, Phrase] = {}
        for words in sequences(text):
            for phrase in self.phrases.get(phrase_key(words), ()):
                if phrase.matches(words):
                    best = found.setdefault(phrase.entry.id, phrase)
                    if phrase.rank < best.rank:
                        found[phrase.entry.id] = phrase
        return sorted(found.values(), key=lambda phrase: phrase.rank)


class MemoryIndex(TermIndex):
    """Every name of every entry of a termbase, each part of the index made when first asked."""

    def __init__(self, termbase: Termbase) -> None:
        self.termbase = termbase

    @cached_property
    def phrases(self) -> dict[str, tuple[Phrase, ...]]:
        """From the keys of a whole term to the phrases with these keys, best first."""
        found: dict[str, list[Phrase]] = {}
        for name, entry in self.termbase.names():
            for words in sequences(name.text):
                found.setdefault(phrase_key(words), []).append(Phrase(words, name, entry))
        ranked = (sorted(phrases, key=lambda phrase: phrase.rank) for phrases in found.values())
        return {keys: tuple(phrases) for keys, phrases in zip(found, ranked, strict=True)}

    @cached_property
    def prefixes(self) -> frozenset[str]:
        """The keys of every beginning of a term that is not the whole term."""
        return frozenset(beginnings(self.phrases))

    @cached_property
    def starts(self) -> frozenset[str]:
        """The keys of all first words."""
        return frozenset(keys.partition(" ")[0] for keys in self.phrases)

    @cached_property
    def dutch_words(self) -> frozenset[str]:
        """The folded words of all Dutch names."""
        return frozenset(
            fold_word(word)
            for name, _ in self.termbase.names()
            if name.language == "nl"
            for word in TOKEN.findall(name.text)
        )


def phrase_key(words: Iterable[str]) -> str:
    """The keys of folded words, joined by spaces: what a phrase is stored under."""
    return " ".join(map(key, words))


def sequences(text: str) -> list[tuple[str, ...]]:
    """The folded words of `text`, as written and with its parts written as one word.

    >>> sequences("dual-use goederen")
    [('dual', 'use', 'goederen'), ('dualuse', 'goederen'), ('dualusegoederen',)]
    """
    if text.isascii() and text.isalnum():
        return [(fold_word(text),)]
    tokens = list(TOKEN.finditer(text))
    words = [fold_word(token.group()) for token in tokens]
    words = [word or token.group() for word, token in zip(words, tokens, strict=True)]
    if not words:
        return []
    found = [tuple(words)]
    if len(words) > 1:
        joined = words[:1]
        for (before, after), word in zip(pairwise(tokens), words[1:], strict=True):
            if text[before.end() : after.start()] in HYPHENS:
                joined[-1] += word
            else:
                joined.append(word)
        found.append(tuple(joined))
    if 1 < len(words) <= LONGEST_JOIN and all(word.isalnum() for word in words):
        found.append(("".join(words),))
    return list(dict.fromkeys(found))


def beginnings(phrases: Iterable[str]) -> Iterator[str]:
    """The keys of every beginning of the phrases that is not the whole."""
    for keys in phrases:
        end = keys.find(" ")
        while end >= 0:
            yield keys[:end]
            end = keys.find(" ", end + 1)
