"""Term candidates of a tagged text: spans whose parts of speech can make a Dutch term.

Each token becomes one letter, a text a string of letters, and the patterns are regular
expressions over that string (the method of Justeson and Katz 1995). All that is kept of a span is
plain data, so that the tagged text can be forgotten.

Patterns: `N` a noun (`exportcontrole`), `AN` adjectives and a noun (`kritieke grondstof`), `NN`
nouns side by side (`blad-bout verbinding`), `NPN` nouns joined by a preposition (`misdaad tegen de
menselijkheid`), `A` an adjective (`offshore`), `F` a phrase in English (`nuclear sharing`), `P` a
name (`Internationale Arbeidsorganisatie`), `E` what coordination leaves out (`kennisoverdracht` in
`kennis- en technologieoverdracht`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from glossary.pipeline.compounds import splits
from glossary.pipeline.ellipsis import base_tail, shared_tail
from glossary.pipeline.english import INSIDE_ENGLISH, english_runs
from glossary.pipeline.frequencies import zipf
from glossary.pipeline.names import name_runs
from glossary.pipeline.tagged import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 6  # words of a candidate with a preposition
MOST_ADJECTIVES = 3
COMMON_ADJECTIVE = 4.0  # Zipf from which an adjective by itself is no candidate
_NOUN_PHRASE = re.compile(r"[AV]{0,3}N+(?:pd?[AV]{0,2}N+)?")
_PART = re.compile(r"[AV]*N+")
_ADJECTIVE = re.compile("A")
_COORDINATED = re.compile(r"(?=(A(?:cA)+N|H(?:sH)*c[Aa]?N|Nch))")


class Candidate(NamedTuple):
    """One span of a text that may be a term, as plain data.

    `start` and `end` count characters of the tagged text. `words` are the words it is made of, as
    written; `lemmas` the same in the base form that the pipeline gives. `nested` says that a
    longer candidate of the same text holds it.
    """

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    pattern: str
    name: bool
    initial: bool
    nested: bool
    neuter: bool | None = None


def candidates(doc: Doc, emphasis: Iterable[tuple[int, int]] = ()) -> list[Candidate]:
    """The candidates of a Doc with parts of speech and lemmas, in the order of the text.

    `emphasis` are spans of characters that the source sets in italics or bold: a phrase so
    marked that is not Dutch is one unit.
    """
    return _Reader(doc).read(emphasis)


class _Reader:
    """One pass over one Doc."""

    def __init__(self, doc: Doc) -> None:
        self.tokens = Tokens(doc)
        self.codes = self.tokens.codes
        self.texts = self.tokens.texts
        self.lemmas = self.tokens.lemmas
        self.found: dict[tuple[int, int], tuple[str, bool]] = {}

    def read(self, emphasis: Iterable[tuple[int, int]]) -> list[Candidate]:
        names = list(name_runs(self.tokens))
        english = list(english_runs(self.tokens, emphasis))
        taken: set[int] = set()
        for start, end, unit in english:
            if unit:
                self.found[start, end] = ("F", self._is_title(start, end))
            taken.update(range(start, end))
        for start, end in names:
            if taken.isdisjoint(range(start, end)):
                self.found.setdefault((start, end), ("P", True))
                taken.update(range(start, end))
        for start, end, pattern in self._nouns():
            if taken.isdisjoint(range(start, end)):
                self.found.setdefault((start, end), (pattern, False))
        spans = sorted(self.found)
        nested = _nested(spans)
        made = [self._candidate(s, e, (s, e) in nested) for s, e in spans]
        made += self._coordinated()
        made.sort(key=lambda item: (item.start, item.end))
        return made

    def _is_title(self, start: int, end: int) -> bool:
        """Whether all words of an English phrase but the small ones have a capital."""
        places = [i for i in range(start, end) if self.texts[i].lower() not in INSIDE_ENGLISH]
        return all(self.tokens.capital[place] for place in places)

    def _nouns(self) -> Iterator[tuple[int, int, str]]:
        """Every span that a pattern allows, nested ones too."""
        codes = self.codes
        for match in _NOUN_PHRASE.finditer(codes):
            yield from self._spans(match.start(), match.end())
        for match in _ADJECTIVE.finditer(codes):
            place = match.start()
            if zipf(self.texts[place].lower()) < COMMON_ADJECTIVE:
                yield place, place + 1, "A"

    def _spans(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        codes = self.codes
        parts = [m.span() for m in _PART.finditer(codes[start:end])]
        for low, high in parts:
            yield from self._simple(start + low, start + high)
        if len(parts) == 2 and end - start <= LONGEST:
            heads = codes[start : start + parts[0][1]]
            first = start + heads.index("N")
            if heads.count("N") == 1 and not self.tokens.general(first):
                yield first, end, "NPN"

    def _simple(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """`A A N N`: each noun, the nouns together, and these with the adjectives before them."""
        nouns = start + self.codes[start:end].index("N")
        for place in range(nouns, end):
            if not self.tokens.general(place):
                yield place, place + 1, "N"
        for last in range(nouns + 1, end + 1):
            alone = last - nouns == 1 and self.tokens.general(nouns)
            if alone and not self.tokens.may_head(nouns):
                continue
            if last - nouns == 2 and not self.tokens.general(nouns):
                yield nouns, last, "NN"
            for first in range(max(start, nouns - MOST_ADJECTIVES), nouns):
                yield first, last, "AN"

    def _coordinated(self) -> Iterator[Candidate]:
        """What `kennis- en technologieoverdracht`, `nationale en economische veiligheid` omit."""
        for match in _COORDINATED.finditer(self.codes):
            start, end = match.span(1)
            if match[1].startswith("A"):
                yield from self._adjectives(start, end)
            elif match[1].startswith("H"):
                yield from self._first_halves(start, end)
            else:
                yield from self._second_half(start, end)

    def _adjectives(self, start: int, end: int) -> Iterator[Candidate]:
        """`nationale en economische veiligheid`: nationale veiligheid."""
        if self.tokens.general(end - 1):
            return
        for place in range(start, end - 2, 2):
            words = self.texts[place], self.texts[end - 1]
            lemmas = self.lemmas[place], self.lemmas[end - 1]
            yield self._elliptic(start, end, words, lemmas, "AN")

    def _first_halves(self, start: int, end: int) -> Iterator[Candidate]:
        """`kennis- en technologieoverdracht`: kennisoverdracht."""
        halves = [text[:-1] for text in self.texts[start : end - 1] if text[-1] == "-"]
        if self.tokens.first[start] and halves[0][1:].islower():
            halves[0] = halves[0].lower()
        whole, lemma = self.texts[end - 1], self.lemmas[end - 1]
        if self.codes[end - 2] == "A":  # `nationale- en economische veiligheid`
            yield self._elliptic(start, end, (halves[0], whole), (halves[0], lemma), "AN")
            return
        tail = shared_tail(whole, halves)
        base = base_tail(whole, lemma, tail)
        if not tail or halves[0].endswith("e"):  # `lage- en middeninkomenslanden`: no compound
            return
        for half in halves:
            yield self._elliptic(start, end, (half + tail,), (half + base,), "E")

    def _second_half(self, start: int, end: int) -> Iterator[Candidate]:
        """`vluchtelingenbescherming en -opvang`: vluchtelingenopvang."""
        found = splits(self.texts[start].lower())
        if found:
            word = found[0].first + found[0].link + self.texts[end - 1][1:]
            yield self._elliptic(start, end, (word,), (word,), "E")

    def _elliptic(
        self, start: int, end: int, words: tuple[str, ...], lemmas: tuple[str, ...], pattern: str
    ) -> Candidate:
        first, last = self.tokens.characters(start, end)
        text = self.tokens.text[first:last]
        initial = self.tokens.first[start]
        return Candidate(first, last, text, words, lemmas, pattern, False, initial, False)

    def _candidate(self, start: int, end: int, nested: bool) -> Candidate:
        pattern, name = self.found[start, end]
        first, last = self.tokens.characters(start, end)
        return Candidate(
            first,
            last,
            self.tokens.text[first:last],
            tuple(self.texts[start:end]),
            tuple(self.lemmas[start:end]),
            pattern,
            name,
            self.tokens.first[start],
            nested,
            self.tokens.neuter(end - 1) if pattern == "AN" else None,
        )


def _nested(spans: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the sorted spans that lie within another."""
    found: set[tuple[int, int]] = set()
    for index, (start, end) in enumerate(spans):
        for other_start, other_end in spans[index + 1 :]:
            if other_start >= end:
                break
            if other_end <= end:
                found.add((other_start, other_end))
            elif other_start == start:
                found.add((start, end))
    return found
