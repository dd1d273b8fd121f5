"""English for what the glossary lacks, put together from what it has.

A suggestion is made only where every part is known: from a short list of parts that are nearly
always rendered alike (`nationaal` national, `beleid` policy), from how the part is rendered in
several entries that agree, or from the glossary's own entry for the part (`grondstof` raw
material). It always says what it was made of. How often it
is right is measured by leaving entries out: `python -m benchmarks.suggestions`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Literal, NamedTuple

from glossary.pipeline.candidates import Candidate
from glossary.pipeline.compounds import LINKS, SHORTEST_FIRST, SHORTEST_LAST, split, splits
from glossary.pipeline.english import is_english
from glossary.pipeline.frequencies import zipf
from glossary.pipeline.lists import DATA
from glossary.termbase import Entry, Termbase
from glossary.termbase.fold import fold_word
from glossary.termbase.indexed import index_of
from glossary.termbase.inflect import key
from glossary.termbase.kept import kept
from glossary.word_lists import lines

Role = Literal["first", "last", "adjective"]
_BRACKETED = re.compile(
    r" \((?:(?:in het )?Engels: )?[\"'\u201c\u2018]?"
    r"([A-Za-z][\w &/-]{2,60}?)[\"'\u201d\u2019]?\)"
)
MOST_ENTRIES = 20_000  # from which renderings are learnt; more would teach little and cost time
AGREEMENT = 0.6  # share of the entries with a part that must render it alike
# Zipf of a compound that everybody knows, whose English is seldom that of its parts: `rechtbank`.
EVERYDAY = 4.5
LEAST = 2  # and how many these must be
_REMEMBERED = 1 << 15  # candidates whose suggestion is kept from one run to the next


class Suggestion(NamedTuple):
    """English, and the Dutch parts with the English of each: `grondstof = raw material`."""

    en: str
    parts: tuple[str, ...]


class Suggester:
    """Makes suggestions from one glossary; `without` is an entry that it acts as if it lacked."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase
        self._index = index_of(termbase)
        self._made: dict[tuple[str, str, str], Suggestion | None] = {}
        self._seen: dict[tuple[Role, str], Counter[tuple[str, str]]] = {}
        for entry in islice(termbase.entries, MOST_ENTRIES):
            for role, dutch, english in _renderings(entry):
                counts = self._seen.setdefault((role, key(dutch)), Counter())
                counts[english, entry.id] += 1

    def suggest(self, term: str, pattern: str, without: str = "") -> Suggestion | None:
        """English for a Dutch candidate in its base form, or None where a part is not known."""
        asked = term, pattern, without
        if asked not in self._made:
            if len(self._made) >= _REMEMBERED:
                self._made.clear()
            self._made[asked] = self._suggestion(term, pattern, without)
        return self._made[asked]

    def _suggestion(self, term: str, pattern: str, without: str) -> Suggestion | None:
        words = term.split()
        if pattern in ("N", "E") and len(words) == 1:
            return self._compound(term, without)
        if pattern != "AN" or len(words) != 2:
            return None
        adjective = self._part("adjective", fold_word(words[0]), without)
        noun = self._part("last", fold_word(words[1]), without)
        if noun is None:
            compound = self._compound(words[1], without)
            noun = (words[1], compound.en) if compound else None
        if adjective is None or noun is None:
            return None
        return _made(adjective, noun)

    def _compound(self, word: str, without: str) -> Suggestion | None:
        first, hyphen, last = word.rpartition("-")
        if hyphen:
            english = self._acronym(first)
            head = self._part("last", fold_word(last), without) if english else None
            return _made((first, english), head) if head and english else None
        folded = fold_word(word)
        if zipf(folded) >= EVERYDAY:
            return None
        # As spelling alone would cut it: `luchtschip` is no chip.
        cuts = {cut.last for cut in splits(folded)}
        for place in range(SHORTEST_FIRST, len(folded) - SHORTEST_LAST + 1):
            if cuts and folded[place:] not in cuts:
                continue
            head = self._part("last", folded[place:], without)
            if head is None or len(folded) - place < len(fold_word(head[0])):
                continue  # `plafond` ends in no fonds
            for link in LINKS:
                before = folded[:place]
                modifier = before.removesuffix(link)
                if (link and modifier == before) or len(modifier) < SHORTEST_FIRST:
                    continue
                if before[-1] + folded[place:] in cuts:
                    continue  # `lucht|schip`, not `luchts|chip`
                known = self._part("first", modifier, without)
                if known:
                    return _made(known, head)
        return None

    def _acronym(self, text: str) -> str | None:
        """The English acronym of the one entry with this acronym."""
        entries = self._termbase.acronym(text)
        if len(entries) != 1 or not entries[0].en_acronym:
            return None
        return entries[0].en_acronym[0]

    def _part(self, role: Role, text: str, without: str) -> tuple[str, str] | None:
        """A part in Dutch and English, by its own entry or by the entries that contain it."""
        if len(text) < SHORTEST_FIRST:
            return None
        dutch, english, only = general_parts().get(key(text), ("", "", ""))
        if dutch and only in ("", role):
            return dutch, english
        if rendered := self._rendered(role, text, without):
            return text, rendered
        if role == "adjective":
            return None
        found = [
            phrase
            for phrase in self._index.inflected(text)
            if phrase.name.language == "nl" and phrase.entry.id != without
        ]
        if len({phrase.entry.en for phrase in found}) != 1 or found[0].name.text in (
            found[0].entry.acronyms()
        ):
            return None
        return found[0].name.text, found[0].entry.en

    def _rendered(self, role: Role, text: str, without: str) -> str | None:
        counts: Counter[str] = Counter()
        for (english, entry), count in self._seen.get((role, key(text)), Counter()).items():
            if entry != without:
                counts[english] += count
        if not counts:
            return None
        english, count = counts.most_common(1)[0]
        return english if count >= LEAST and count >= AGREEMENT * counts.total() else None


@kept
def suggester_of(termbase: Termbase) -> Suggester:
    """The suggester of this termbase, made once."""
    return Suggester(termbase)


@lru_cache(maxsize=1)
def general_parts() -> dict[str, tuple[str, str, str]]:
    """Dutch parts that nearly always have the same English, by the keys of their spelling.

    The third is the one role in which they have it, where there is only one.
    """
    rows = (f"{line}\t".split("\t")[:3] for line in lines(DATA / "parts.tsv"))
    return {key(fold_word(dutch)): (dutch, english, only) for dutch, english, only in rows}


def _made(first: tuple[str, str], last: tuple[str, str]) -> Suggestion:
    parts = tuple(f"{dutch} = {english}" for dutch, english in (first, last))
    return Suggestion(f"{first[1]} {last[1]}", parts)


def _renderings(entry: Entry) -> Iterator[tuple[Role, str, str]]:
    """What an entry of two parts in both languages says of each: `export|controle` of export."""
    english = entry.en.split()
    if len(english) != 2:
        return
    words = entry.nl.split()
    if not entry.nl.islower() or "-" in entry.nl:
        return
    if len(words) == 2 and words[0].endswith("e"):
        yield "adjective", fold_word(words[0]), english[0]
        yield "last", fold_word(words[1]), english[1]
    elif len(words) == 1:
        cut = split(fold_word(entry.nl))
        if cut:
            yield "first", cut.first, english[0]
            yield "last", cut.last, english[1]


def side_by_side(found: Iterable[Candidate], text: str) -> Iterator[tuple[str, str]]:
    """Dutch candidates and the English that the text itself gives in brackets behind them.

    `gelijk speelveld (level playing field)`: the longest candidate that ends there.
    """
    longest: dict[int, Candidate] = {}
    for candidate in found:
        if candidate.pattern in ("N", "AN", "NPN", "NN") and text.startswith(" (", candidate.end):
            best = longest.setdefault(candidate.end, candidate)
            if candidate.start < best.start:
                longest[candidate.end] = candidate
    for end, candidate in longest.items():
        match = _BRACKETED.match(text, end)
        same_case = match and match[1][:1].isupper() == candidate.text[:1].isupper()
        if match and same_case and is_english(match[1]):
            yield candidate.text, match[1]
