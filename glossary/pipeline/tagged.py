"""A tagged text as letters, one a token, over which the patterns of candidates are written."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from glossary.pipeline.compounds import is_sure_compound
from glossary.pipeline.lists import listed, section
from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import bases

if TYPE_CHECKING:
    from spacy.tokens import Doc

WORD = re.compile(r"[^\W\d_][\w'’&/+-]*")
REFERENCE = re.compile(r"^motie-|https?:|www\.|@|\d{3,}|_|[/\\]\d|^[A-Z]{2,}\d*-\d")
_PREPOSITIONS = frozenset(section("prepositions"))
# `EU-niveau`, `G20-kader`: where a thing is arranged, not what it is
_LEVELS = frozenset(section("levels"))
# `handelsvraagstuk`, `directeurenniveau`: about a thing, and no name of one
_WEAK_HEADS = section("weak heads")
# Too general alone, and heads of terms all the same: `onbemand systeem`, `beperkende maatregel`.
_HEADS = frozenset(section("heads of phrases"))
# `gebouwde omgeving`, `beperkende maatregel`; a finite verb rarely stands right before a noun.
_PARTICIPLES = ("de", "te", "ende", "end")
# After these a word has a capital because it comes first.
_OPENING = frozenset({":", ";", "•", "·", "–", "—", "-", "*", "|", "►", "▪", "o"})
# Of nouns that Dutch forms anew, and that no name has: `versnelling`, `delaminatie`.
_ENDINGS = ("ing", "ingen", "heid", "heden", "atie", "aties", "itie", "iteit", "isme", "sis")
_KINDS = {"NOUN": "N", "PROPN": "P", "ADJ": "A", "X": "E"}


class Tokens:
    """The tokens of a Doc as lists that run parallel.

    `codes` has a letter a token: N noun, P proper noun, A adjective, V participle, a general
    adjective, E foreign word, p preposition, d article, c en/of, s comma, H first half (`kennis-`),
    h second half (`-opvang`), and a full stop for what no candidate contains.
    """

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        # One array instead of a Python object a token, which would take half of the time here.
        columns = doc.to_array(["ORTH", "LEMMA", "POS", "SENT_START", "SPACY", "MORPH"]).T.tolist()
        strings = doc.vocab.strings
        spelled = {key: strings[key] for column in columns[:3] for key in set(column)}
        self.texts, self.lemmas, kinds = ([spelled[key] for key in col] for col in columns[:3])
        self.morphs: list[int] = columns[5]
        spaced = [
            text + " " if space else text
            for text, space in zip(self.texts, columns[4], strict=True)
        ]
        self.text = "".join(spaced)
        self.places = [0, *accumulate(map(len, spaced))][:-1]
        codes = list(map(_code, self.texts, self.lemmas, kinds))
        self.capital = [text[:1].isupper() for text in self.texts]
        self.first = [start == 1 for start in columns[3]]
        for place in range(1, len(codes)):
            if self.capital[place] and _opens(self.texts[place - 1]):
                self.first[place] = True
        for place, code in enumerate(codes):
            if code == "P" and self.first[place] and _is_word(self.texts[place]):
                codes[place] = "N"
        self.codes = "".join(codes)

    def characters(self, start: int, end: int) -> tuple[int, int]:
        """Where the tokens from `start` to `end` stand in the text."""
        return self.places[start], self.places[end - 1] + len(self.texts[end - 1])

    def general(self, place: int) -> bool:
        """Whether this noun names no concept by itself."""
        return is_general(self.texts[place], self.lemmas[place], False)

    def may_head(self, place: int) -> bool:
        """Whether this general noun makes a term with an adjective."""
        word = fold_word(self.texts[place])
        return not _HEADS.isdisjoint(bases(word)) or self.lemmas[place] in _HEADS

    def neuter(self, place: int) -> bool | None:
        """Whether this noun takes `het`, as the pipeline says; None where it does not say."""
        features = self.doc.vocab.strings[self.morphs[place]]
        return "Gender=Neut" in features if "Gender=" in features else None


@lru_cache(maxsize=1 << 15)
def is_general(word: str, lemma: str, adjective: bool) -> bool:
    """Whether this word is on the list of nouns, or adjectives, that name no concept."""
    known = listed("general_adjectives.txt" if adjective else "general_nouns.txt")
    folded = fold_word(word)
    if folded in known or fold_word(lemma) in known:
        return True
    first, hyphen, tail = word.rpartition("-")
    if hyphen and first.isupper() and tail in _LEVELS:
        return True
    if not adjective and folded.endswith(_WEAK_HEADS) and folded not in _WEAK_HEADS:
        return True
    return not known.isdisjoint(bases(folded, "nl", not adjective))


def _opens(text: str) -> bool:
    """Whether a capital after this token proves nothing: in a list, a table, after a colon."""
    return text in _OPENING or "\n" in text


@lru_cache(maxsize=1 << 15)
def _is_word(text: str) -> bool:
    """Whether a word is made of Dutch words or endings, where its capital says nothing of it.

    `Oliepeil` and `Delaminatie` at the head of a line, not `Jansen`.
    """
    word = text.lower()
    return text[1:].islower() and (
        is_sure_compound(word) or (len(word) > 6 and word.endswith(_ENDINGS))
    )


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
        return "V"  # `passend onderwijs` too
    if pos not in _KINDS:
        return "."
    return _open_class(text, lemma, pos)


def _open_class(text: str, lemma: str, pos: str) -> str:
    if not WORD.fullmatch(text) or len(text) < 2 or REFERENCE.search(text):
        return "."
    if pos == "ADJ" and is_general(text, lemma, True):
        return "a"
    if pos == "NOUN" and text.endswith("end") and lemma == text[:-1]:
        return "V"  # `toenemend gebruik`, taken for a noun
    if pos in ("PROPN", "X") and text.islower():
        return "N"
    return _KINDS[pos]
