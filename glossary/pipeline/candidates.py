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
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from glossary.pipeline.compounds import splits
from glossary.pipeline.frequencies import english_words, zipf
from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import bases

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

DATA = Path(__file__).with_name("data")
LONGEST = 6  # words of a candidate with a preposition
MOST_ADJECTIVES = 3
_PREPOSITIONS = frozenset(
    [
        "aan",
        "binnen",
        "bij",
        "door",
        "in",
        "inzake",
        "met",
        "naar",
        "om",
        "onder",
        "op",
        "over",
        "per",
        "tegen",
        "tot",
        "tussen",
        "uit",
        "van",
        "via",
        "voor",
        "zonder",
    ]
)
_INSIDE_NAMES = frozenset(
    [
        "van",
        "de",
        "der",
        "den",
        "het",
        "voor",
        "tot",
        "tegen",
        "of",
        "the",
        "and",
        "&",
        "for",
        "op",
        "inzake",
    ]
)
_PLACES_OF_POLICY = frozenset(
    "niveau kader verband zijde aanpak land landen bijeenkomst context lid leden zaken eenheid".split()
)
# Too general alone, and heads of terms all the same: `onbemand systeem`, `beperkende maatregel`.
_HEADS_OF_PHRASES = frozenset(
    "systeem maatregel instrument product programma proces plan actie procedure instelling"
    " onderzoek activiteit partij kennis voorziening middel begrip beeld kritiek overleg steun"
    " relatie informatie instantie initiatief".split()
)
# What heads a field of a letter: `Betreft`, `Datum`.
_LABELS = frozenset(
    [
        "betreft",
        "datum",
        "kenmerk",
        "referentie",
        "bijlage",
        "bijlagen",
        "onderwerp",
        "aan",
        "onze",
        "uw",
    ]
)
_ENGLISH_LINKS = frozenset({"of", "and", "&", "the", "for"})
# The last letters of words that name an institution, a treaty, an office.
_HEADS = tuple(
    [
        "raad",
        "verdrag",
        "bureau",
        "ministerie",
        "minister",
        "commissie",
        "commissaris",
        "wet",
        "akkoord",
        "conventie",
        "comité",
        "hof",
        "fonds",
        "organisatie",
        "agentschap",
        "autoriteit",
        "instituut",
        "dienst",
        "vereniging",
        "verklaring",
        "handvest",
        "protocol",
        "conferentie",
        "richtlijn",
        "verordening",
        "bank",
        "programma",
        "plan",
        "agenda",
        "strategie",
        "kamer",
        "huis",
        "unie",
        "vergadering",
        "directie",
        "directeur-generaal",
        "vertegenwoordiger",
        "rapporteur",
        "centrum",
        "platform",
        "netwerk",
        "inspectie",
        "rechtbank",
        "staten",
        "secretaris",
        "griffier",
        "voorzitter",
        "algemeen",
    ]
)
_ACRONYM_COMPOUND = re.compile(r"[A-Z&\d][\w&+]*-[a-z][\w-]*")
_INSIDE_ENGLISH = frozenset(
    [
        "of",
        "the",
        "and",
        "&",
        "for",
        "to",
        "on",
        "in",
        "with",
        "between",
        "through",
        "beyond",
        "from",
        "by",
        "an",
        "a",
        "at",
        "into",
    ]
)
_WORD = re.compile(r"[^\W\d_][\w'’&/+-]*")
_REFERENCE = re.compile(r"^motie-|https?:|www\.|@|\d{3,}|_|[/\\]\d|^[A-Z]{2,}\d*-\d")
_INITIAL = re.compile(r"(?:[A-Z]\.)+")

# N noun, P proper noun, A adjective, V participle, a general adjective, E English word, p preposition of NPN,
# d article, c en/of, H first half `kennis-`, h second half `-opvang`, & sign inside English
_NOUN_PHRASE = re.compile(r"[AV]{0,3}N+(?:pd?[AV]{0,2}N+)?")
_COORDINATED = re.compile(r"(?=(A(?:cA)+N|H(?:sH)*c[Aa]?N|Nch))")
_ENGLISH_RUN = re.compile(r"[EF](?:[EF]|&(?=&?[EF]))+")


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


@lru_cache(maxsize=2)
def listed(name: str) -> frozenset[str]:
    """The words of one of the lists in `data/`, folded."""
    lines = (DATA / name).read_text("utf-8").splitlines()
    text = " ".join(line for line in lines if not line.startswith("#"))
    return frozenset(map(fold_word, text.split()))


@lru_cache(maxsize=1 << 15)
def is_general(word: str, lemma: str, adjective: bool) -> bool:
    """Whether this word is on the list of nouns, or adjectives, that name no concept."""
    known = listed("general_adjectives.txt" if adjective else "general_nouns.txt")
    folded = fold_word(word)
    if folded in known or fold_word(lemma) in known:
        return True
    first, hyphen, tail = word.rpartition("-")
    if hyphen and first.isupper() and tail in _PLACES_OF_POLICY:  # `EU-niveau`, `G20-kader`
        return True
    return not known.isdisjoint(bases(folded, "nl", not adjective))


def candidates(doc: Doc, emphasis: Iterable[tuple[int, int]] = ()) -> list[Candidate]:
    """The candidates of a Doc with parts of speech and lemmas, in the order of the text.

    `emphasis` are spans of characters that the source sets in italics or bold: a phrase so
    marked that is not Dutch is one unit.
    """
    return _Reader(doc).read(emphasis)


class _Reader:
    """One pass over one Doc."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text = doc.text
        self.tokens: list[Token] = list(doc)
        self.texts = [token.text for token in self.tokens]
        self.lemmas = [token.lemma_ for token in self.tokens]
        self.places = [token.idx for token in self.tokens]
        tags = [token.pos_ for token in self.tokens]
        self.codes = "".join(map(_code, self.texts, self.lemmas, tags))
        self.capital = [text[:1].isupper() for text in self.texts]
        self.first = [token.is_sent_start is True for token in self.tokens]
        self.found: dict[tuple[int, int], tuple[str, bool]] = {}

    def read(self, emphasis: Iterable[tuple[int, int]]) -> list[Candidate]:
        names = list(self._names())
        english = list(self._english(emphasis))
        taken: set[int] = set()
        for start, end in english:
            self.found[start, end] = ("F", all(self.capital[i] for i in self._content(start, end)))
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

    def _content(self, start: int, end: int) -> list[int]:
        low = _INSIDE_ENGLISH
        return [i for i in range(start, end) if self.texts[i].lower() not in low] or [start]

    def _nouns(self) -> Iterator[tuple[int, int, str]]:
        """Every span that a pattern allows, nested ones too."""
        codes = self.codes
        for match in _NOUN_PHRASE.finditer(codes):
            yield from self._spans(match.start(), match.end())
        for match in re.finditer("A", codes):
            place = match.start()
            if zipf(self.texts[place].lower()) < 4.0:
                yield place, place + 1, "A"

    def _spans(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        codes = self.codes
        parts = [m.span() for m in re.finditer(r"[AV]*N+", codes[start:end])]
        for low, high in parts:
            yield from self._simple(start + low, start + high)
        if len(parts) == 2 and end - start <= LONGEST:
            heads = codes[start : start + parts[0][1]]
            first = start + heads.index("N")
            if first + heads.count("N") - first == 1 and codes[start:end].endswith("N"):
                whole = not self._general(first)
                if whole:
                    yield first, end, "NPN"

    def _simple(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """`A A N N`: each noun, the nouns together, and these with the adjectives before them."""
        nouns = start + self.codes[start:end].index("N")
        for place in range(nouns, end):
            if not self._general(place):
                yield place, place + 1, "N"
        for last in range(nouns + 1, end + 1):
            if self._general(last - 1) and last - nouns == 1 and not self._may_head(last - 1):
                continue
            if last - nouns == 2 and not self._general(nouns):
                yield nouns, last, "NN"
            for first in range(max(start, nouns - MOST_ADJECTIVES), nouns):
                yield first, last, "AN"

    def _may_head(self, place: int) -> bool:
        word = fold_word(self.texts[place])
        return not _HEADS_OF_PHRASES.isdisjoint(bases(word)) or self.lemmas[place] in (
            _HEADS_OF_PHRASES
        )

    def _general(self, place: int) -> bool:
        return is_general(self.texts[place], self.lemmas[place], False)

    def _names(self) -> Iterator[tuple[int, int]]:
        """Runs of words with a capital, small words inside: `Bureau van de Hoge Commissaris`."""
        texts, size = self.texts, len(self.texts)
        place = 0
        while place < size:
            if not self._begins_name(place):
                place += 1
                continue
            end = place + 1
            ahead = end
            while ahead < size and ahead - place < 14:
                if self.first[ahead]:
                    break
                if self.capital[ahead] and _WORD.fullmatch(texts[ahead]):
                    ahead += 1
                    end = ahead
                elif self._inside_name(ahead, end, place) or _INITIAL.fullmatch(texts[ahead]):
                    ahead += 1
                else:
                    break
            if end - place > 1 or not _ACRONYM_COMPOUND.fullmatch(texts[place]):
                yield place, end
            place = end

    def _inside_name(self, place: int, end: int, start: int) -> bool:
        """Whether a small word may go on a name that has reached `end`."""
        text = self.texts[place]
        if text not in _INSIDE_NAMES or place - end >= 3:
            return False
        if place > end or text in _ENGLISH_LINKS:
            return True
        # `Bureau van …`, `Verdrag tegen …`; not `Zweden tot de EU-landen`
        last = self.texts[end - 1].lower()
        return last.endswith(_HEADS) or (zipf(last) >= 3.3 and last not in listed("places.txt"))

    def _begins_name(self, place: int) -> bool:
        text, code = self.texts[place], self.codes[place]
        if not self.capital[place] or not _WORD.fullmatch(text) or code == ".":
            return False
        if len(text) < 2 or _REFERENCE.search(text):
            return False
        if text.lower() in _LABELS:
            return False
        following = place + 1 < len(self.texts) and self.capital[place + 1]
        if self.first[place]:
            return code == "P" or (following and code in "NE")
        # `Chinese bedrijven`: an adjective of a country is no name, before a capital it may be.
        return code in "NPE" or (code in "Aa" and following and self.codes[place + 1] in "NPE")

    def _english(self, emphasis: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Runs of two or more words that are more English than Dutch, or marked as foreign."""
        letters = "".join(map(_english_letter, self.texts))
        spans = [m.span() for m in _ENGLISH_RUN.finditer(letters)]
        for low, high in spans:
            content = letters[low:high]
            if "E" in content and content.count("E") * 2 >= len(content.replace("&", "")):
                yield self._title(low, high)
        claimed = {i for low, high in spans for i in range(low, high)}
        for start, end in emphasis:
            span = self.doc.char_span(start, end, alignment_mode="contract")
            if span is None or not 1 < len(span) <= LONGEST + 1:
                continue
            inside = letters[span.start : span.end]
            if claimed.isdisjoint(range(span.start, span.end)) and _unmixed(inside):
                yield span.start, span.end

    def _title(self, low: int, high: int) -> tuple[int, int]:
        """An English title with the capitals beside it: `Air Defence Identification Zone`."""
        if not self.capital[low] or self.texts[low].lower() in _INSIDE_ENGLISH:
            return low, high
        size = len(self.texts)
        while high < size:
            ahead = high
            while ahead < min(size, high + 2) and self.texts[ahead] in _ENGLISH_LINKS:
                ahead += 1
            if ahead == size or not self._titular(ahead):
                break
            high = ahead + 1
        while low > 0 and not self.first[low] and self._titular(low - 1):
            low -= 1
        return low, high

    def _titular(self, place: int) -> bool:
        known = self.texts[place].lower() in listed("places.txt")
        return self.capital[place] and self.codes[place] in "NPEA" and not known

    def _coordinated(self) -> Iterator[Candidate]:
        """What `kennis- en technologieoverdracht`, `nationale en economische veiligheid` omit."""
        for match in _COORDINATED.finditer(self.codes):
            start, end = match.span(1)
            shape = match[1]
            texts = self.texts[start:end]
            lemma = self.lemmas[end - 1]
            if shape.startswith("A"):
                if self._general(end - 1):
                    continue
                for place in range(0, len(shape) - 2, 2):
                    words = (texts[place], texts[-1])
                    base = (self.lemmas[start + place], lemma)
                    yield self._elliptic(start, end, words, base, "AN")
            elif shape.startswith("H"):
                if shape[-2] == "A":  # `nationale- en economische veiligheid`
                    words = (texts[0][:-1], texts[-1])
                    yield self._elliptic(start, end, words, (texts[0][:-1], lemma), "AN")
                    continue
                if texts[0].endswith("e-"):  # `lage- en middeninkomenslanden`: no compound
                    continue
                tail = shared_tail(texts[-1], [text[:-1] for text in texts if text[-1] == "-"])
                base_tail = _base_tail(texts[-1], lemma, tail)
                for text in texts[:-1]:
                    if text.endswith("-") and tail:
                        word = text[:-1] + tail
                        yield self._elliptic(start, end, (word,), (text[:-1] + base_tail,), "E")
            else:
                first = splits(texts[0].lower())
                if first:
                    cut = first[0]
                    word = cut.first + cut.link + texts[-1][1:]
                    yield self._elliptic(start, end, (word,), (word,), "E")

    def _elliptic(
        self, start: int, end: int, words: tuple[str, ...], lemmas: tuple[str, ...], pattern: str
    ) -> Candidate:
        whole = self.doc[start:end]
        return Candidate(
            whole.start_char, whole.end_char, whole.text, words, lemmas, pattern,
            False, self.first[start], False,
        )  # fmt: skip

    def _characters(self, start: int, end: int) -> tuple[int, int]:
        return self.places[start], self.places[end - 1] + len(self.texts[end - 1])

    def _candidate(self, start: int, end: int, nested: bool) -> Candidate:
        pattern, name = self.found[start, end]
        first, last = self._characters(start, end)
        return Candidate(
            first,
            last,
            self.text[first:last],
            tuple(self.texts[start:end]),
            tuple(self.lemmas[start:end]),
            pattern,
            name,
            self.first[start],
            nested,
            _neuter(self.tokens[end - 1]) if pattern == "AN" else None,
        )


def shared_tail(word: str, firsts: Sequence[str]) -> str:
    """The last part of `word` that the first halves before it lack; empty where none is clear.

    >>> shared_tail("technologieoverdracht", ["kennis"]), shared_tail("importbeperkingen", ["export"])
    ('overdracht', 'beperkingen')
    """
    found = splits(word.lower())
    if not found:
        # `in- en uitvoer`: the second half is no known compound, but the joined word is a word
        for place in range(2, len(word) - 2):
            if all(zipf(first.lower() + word[place:].lower()) > 3.0 for first in firsts):
                return word[place:]
        return ""
    for part in found:
        if all(zipf(first.lower() + part.last) >= 2.0 for first in firsts):
            return word[len(word) - len(part.last) :]
    return word[len(word) - len(found[0].last) :]


def _base_tail(word: str, lemma: str, tail: str) -> str:
    """The tail in the base form of its word: `beperkingen` with `importbeperking`: beperking."""
    before = word[: len(word) - len(tail)]
    if tail and lemma.lower().startswith(before.lower()):
        return lemma[len(before) :]
    return tail


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


def _neuter(token: Token) -> bool | None:
    gender = token.morph.get("Gender", [])
    return gender[0] == "Neut" if gender else None


@lru_cache(maxsize=1 << 16)
def _code(text: str, lemma: str, pos: str) -> str:
    """The letter of a token; a full stop for what no candidate contains."""
    if pos == "ADP":
        return "p" if text.lower() in _PREPOSITIONS else "."
    if pos == "DET":
        return "d" if text.lower() in ("de", "het") else "."
    if pos == "CCONJ":
        return "c"
    if text == ",":
        return "s"
    if len(text) > 2 and text[-1] == "-" and text[:-1].isalpha():
        return "H"
    if len(text) > 3 and text[0] == "-" and text[1:].isalpha():
        return "h"
    if pos == "VERB" and len(text) > 5 and text.endswith(_PARTICIPLES) and text.islower():
        return "V"
    if pos not in _KINDS:
        return "."
    return _open_class(text, lemma, pos)


# `gebouwde omgeving`, `beperkende maatregel`; a finite verb rarely stands right before a noun.
_PARTICIPLES = ("de", "te", "ende")
_KINDS = {"NOUN": "N", "PROPN": "P", "ADJ": "A", "X": "E"}


def _open_class(text: str, lemma: str, pos: str) -> str:
    if not _WORD.fullmatch(text) or len(text) < 2 or _REFERENCE.search(text):
        return "."
    if pos == "ADJ" and is_general(text, lemma, True):
        return "a"
    if pos in ("PROPN", "X") and text.islower():
        return "N"
    return _KINDS[pos]


@lru_cache(maxsize=1 << 16)
def _english_letter(text: str) -> str:
    """E English, F may be either, & a small word inside an English phrase, . neither."""
    lower = text.lower()
    if lower in _INSIDE_ENGLISH:
        return "&"
    if not _WORD.fullmatch(text) or len(text) < 2:
        return "."
    plain = lower.split("-")
    if all(part in english_words() for part in plain):
        return "E"
    if text[0].isupper() and lower.isalpha() and zipf(lower) < 3.0 and not text.isupper():
        return "F" if lower.endswith(_ENGLISH_ENDINGS) else "."
    return "F" if lower.endswith(_ENGLISH_ENDINGS) else "."


_ENGLISH_ENDINGS = ("tion", "tions", "ity", "ness", "ship", "ies", "ment", "ments", "ing", "port")


def is_english(text: str) -> bool:
    """Whether a phrase is English rather than Dutch, by its words: `level playing field`."""
    letters = "".join(map(_english_letter, text.split()))
    return "." not in letters and 2 * letters.count("E") >= len(letters.replace("&", ""))


def _unmixed(letters: str) -> bool:
    """Whether an emphasised phrase is English for the most part."""
    return letters.count("E") * 2 >= len(letters) and "E" in letters
