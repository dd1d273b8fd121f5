"""What a run as a whole says of its words, and what general Dutch says of them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from glossary.pipeline.compounds import split
from glossary.pipeline.frequencies import rarest
from glossary.pipeline.grouping import Group
from glossary.pipeline.lists import section
from glossary.termbase.inflect import key

LEAST_TOKENS = 1_000  # that a shorter text is taken to have
_EMPTY = frozenset(section("empty"))


@dataclass(slots=True)
class Statistics:
    """What the run as a whole says: its size, its words, and the parts that its words share."""

    tokens: int
    words: Counter[str] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, groups: Iterable[Group], tokens: int) -> Statistics:
        """The statistics of these groups, in a run of so many tokens."""
        made = cls(max(tokens, LEAST_TOKENS))
        for group in groups:
            form = group.forms[0]
            if len(form.words) == 1:
                word = form.words[0]
                made.words[key(word)] += group.count
                for part in parts_of(word):
                    made.parts[key(part)] += group.count
                    made.types[key(part)] += 1
            else:
                for word in content(form.words):
                    made.types[key(word)] += 1
        return made

    def part_keyness(self, part: str) -> float:
        """The same of a part of compounds, over all the compounds that have it."""
        here = self.parts[key(part)]
        return math.log10((here + 0.5) / self.tokens * 1e9) - rarest(part)

    def keyness(self, word: str) -> float:
        """log10 of how much more frequent the word is here than in general Dutch."""
        here = self.words[key(word)] or self.parts[key(word)]
        return math.log10((here + 0.5) / self.tokens * 1e9) - rarest(word)


@lru_cache(maxsize=1 << 16)
def parts_of(word: str) -> tuple[str, ...]:
    """The parts of a compound, by hyphens and by `compounds.split`; the word alone if it is none.

    >>> parts_of("windturbine")
    ('wind', 'turbine')
    """
    cut = split(word)
    if cut is None:
        return (word,)
    return cut.first, cut.last


def content(words: Sequence[str]) -> list[str]:
    """The words without prepositions and articles; all of them where nothing else is there."""
    return [word for word in words if word not in _EMPTY] or list(words)
