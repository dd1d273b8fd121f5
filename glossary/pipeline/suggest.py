"""English for what the glossary lacks, put together from what it has.

A suggestion is made only where every part is sure: a compound of which the glossary has both parts
(`grondstoffenstrategie` from grondstof and strategie), a phrase of which it has every word
(`nationale investeringstoets`). It always says what it was made of.
"""

from __future__ import annotations

from typing import NamedTuple

from glossary.pipeline.compounds import LINKS, SHORTEST_FIRST, SHORTEST_LAST
from glossary.termbase import Termbase
from glossary.termbase.fold import fold_word
from glossary.termbase.index import index_of


class Suggestion(NamedTuple):
    """English, and the Dutch parts with the English each gave: `grondstof = raw material`."""

    en: str
    parts: tuple[str, ...]


class Suggester:
    """Makes suggestions from one glossary."""

    def __init__(self, termbase: Termbase) -> None:
        self._index = index_of(termbase)
        self._made: dict[str, tuple[str, str] | None] = {}

    def suggest(self, term: str, pattern: str) -> Suggestion | None:
        """English for a Dutch candidate in its base form, or None where a part is not known."""
        if pattern in ("P", "F", "NPN", "A"):
            return None
        words = term.split()
        if len(words) == 1:
            return self._compound(term)
        return None

    def _compound(self, word: str) -> Suggestion | None:
        folded = fold_word(word)
        for place in range(len(folded) - SHORTEST_LAST, SHORTEST_FIRST - 1, -1):
            last = self._english(folded[place:])
            if last is None:
                continue
            for link in LINKS:
                first = folded[:place].removesuffix(link)
                if link and first == folded[:place]:
                    continue
                known = self._english(first)
                if known:
                    return Suggestion(f"{known[1]} {last[1]}", (known[0], last[0]))
        return None

    def _english(self, text: str) -> tuple[str, str] | None:
        """The Dutch of the glossary and its English, where one entry alone answers."""
        if text not in self._made:
            self._made[text] = self._look_up(text)
        return self._made[text]

    def _look_up(self, text: str) -> tuple[str, str] | None:
        if len(text) < SHORTEST_FIRST:
            return None
        found = [p for p in self._index.inflected(text) if p.name.language == "nl"]
        if len({phrase.entry.en for phrase in found}) != 1:
            return None
        return found[0].name.text, found[0].entry.en
