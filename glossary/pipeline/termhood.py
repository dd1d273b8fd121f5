"""Termhood, 0 to 1: how much a group of mentions behaves like a term of its field.

A logistic function of a few measures, each with a source:

- `frequency`: log10 of the count; `lone`: log10 of the mentions outside longer candidates, which is
  what C-value subtracts for (Frantzi, Ananiadou and Mima 2000); `nested`: the share inside them;
- `rarity`, `keyness`: how rare the words are in general Dutch, and log10 of how much more frequent
  they are here (weirdness, Ahmad et al. 1999; Zipf values after van Heuven et al. 2014);
- `family`: log10 of how many other terms of the run share a part with it (`windturbine`,
  `windpark`), which a field's compounds do (after basic terms in Bordea et al. 2013); `specific`:
  the keyness of its most specific part;
- `spread`: log10 of the documents that have it;
- form: length, pattern, hyphens and capitals.

Single words and phrases have a set of weights each, fitted by `python -m training.termhood` on
lists of terms made by hand; names, which those lists leave out, are ranked by rules.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from glossary.pipeline.candidates import listed
from glossary.pipeline.compounds import split
from glossary.pipeline.frequencies import UNSEEN, english_words, zipf
from glossary.pipeline.grouping import Group
from glossary.pipeline.weights import PHRASE, THRESHOLD, WORD
from glossary.termbase.inflect import key

Features = dict[str, float]
# Tokens that a shorter text is taken to have.
LEAST_TOKENS = 1_000
FEW_TOKENS = 3_000
WEIGHTS: Mapping[str, Mapping[str, float]] = {"WORD": WORD, "PHRASE": PHRASE}
# Off the logit of `Chinese bedrijven`: the field of a letter on China makes all of these frequent.
ORIGIN = -3.0
# On the logit of what the glossary has: somebody has found it worth an entry.
KNOWN = 1.5
# In runs shorter than this many tokens; chosen by reading the letters of corpus/ and a real one.
LONG_RUN = 30_000
PHRASE_BONUS = 1.6
ADJECTIVE = 1.0
COMMON_WORD, COMMON_FROM = 1.0, 3.4
_SMALL_WORDS = frozenset(
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
        "de",
        "het",
        "een",
        "of",
        "and",
        "the",
        "for",
        "en",
    ]
)


@dataclass(slots=True)
class Statistics:
    """What the run as a whole says: its size, its words, and the parts that its words share."""

    tokens: int
    documents: int
    words: Counter[str] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, groups: Iterable[Group], tokens: int, documents: int) -> Statistics:
        """The statistics of these groups, in a run of so many tokens and documents."""
        made = cls(max(tokens, LEAST_TOKENS), documents)
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


@lru_cache(maxsize=1 << 16)
def rarest(word: str) -> float:
    """The Zipf value of a folded word in general Dutch; the base form's where that is higher."""
    base = word[:-2] if word.endswith("en") else word[:-1] if word.endswith(("s", "e")) else word
    return max(zipf(word), zipf(base) - 0.5 if len(base) > 3 else UNSEEN)


def _is_origin(words: Sequence[str]) -> bool:
    """Whether a phrase only says whose a thing is: `Chinese bedrijven`, `Nederlandse export`."""
    return len(words) == 2 and words[0] in listed("places.txt")


def content(words: Sequence[str]) -> list[str]:
    """The words without prepositions and articles; all of them where nothing else is there."""
    return [word for word in words if word not in _SMALL_WORDS] or list(words)


def termhood(
    group: Group,
    statistics: Statistics,
    weights: Mapping[str, Mapping[str, float]] | None = None,
    known: bool = False,
) -> float:
    """The termhood of a group, to two digits; by other weights (WORD, PHRASE) where given.

    `known` says that the glossary has it.
    """
    if group.is_name:
        return round(min(0.99, _name(group) + (0.2 if known else 0.0)), 2)
    features = features_of(group, statistics)
    kind = "WORD" if "rarity" in features else "PHRASE"
    table = (weights or WEIGHTS)[kind]
    value = sum(table.get(name, 0.0) * amount for name, amount in features.items())
    if group.pattern == "AN" and _is_origin(group.forms[0].words):
        value += ORIGIN
    else:
        value += _in_a_letter(features, group.pattern, statistics.tokens)
    if known:
        value += KNOWN
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, value)))), 2)


def _in_a_letter(features: Features, pattern: str, tokens: int) -> float:
    """What is added to the logit in a short run, where counts cannot tell phrases from chance.

    The lists that the weights were fitted on have few phrases and many everyday words of their
    field (`paard`); a translator of one letter looks up the phrases and not the words.
    """
    short = 1 - min(1.0, tokens / LONG_RUN)
    if pattern == "AN":
        return short * PHRASE_BONUS
    if pattern == "A":
        return -short * ADJECTIVE
    return -short * COMMON_WORD * max(0.0, features.get("rarity", 0.0) - COMMON_FROM)


def default_threshold(tokens: int) -> float:
    """The termhood from which a candidate is listed where nobody says otherwise.

    THRESHOLD, where precision and recall balance on texts with hand-made lists; less in proportion
    for runs of fewer than FEW_TOKENS, whose list is short anyway and whose counts prove little.
    """
    return THRESHOLD * min(1.0, max(0.1, tokens / FEW_TOKENS))


def features_of(group: Group, statistics: Statistics) -> Features:
    """The measures of a group, by name; single words have `rarity`, phrases `rarest`."""
    form = group.forms[0]
    words = content(form.words)
    shared = {
        "bias": 1.0,
        "size": math.log10(statistics.tokens) - 4.7,
        "frequency": math.log10(group.count),
        "lone": math.log10(1 + group.lone),
        "nested": 1 - group.lone / group.count,
        "spread": math.log10(1 + len(group.documents)) / math.log10(1 + statistics.documents),
    }
    if len(form.words) == 1 or group.pattern == "E":
        return shared | _word(form.words[-1], group.pattern, statistics)
    return shared | _phrase(words, group.pattern, statistics)


def _word(word: str, pattern: str, statistics: Statistics) -> Features:
    parts = parts_of(word)
    family = max(statistics.types[key(part)] for part in parts)
    keyness = statistics.keyness(word)
    general = rarest(word)
    return {
        "rarity": general,
        "unseen": float(general <= UNSEEN),
        "keyness": keyness,
        "family": math.log10(1 + family),
        "specific": max(_part_keyness(part, statistics) for part in parts),
        "head": _part_keyness(parts[-1], statistics),
        "compound": float(len(parts) > 1),
        "adjective": float(pattern == "A"),
        "length": math.log2(len(word)),
        "abstract": float(word.endswith(_ABSTRACT)),
    }


def _phrase(words: Sequence[str], pattern: str, statistics: Statistics) -> Features:
    keyness = [statistics.keyness(word) for word in words]
    rarity = [rarest(word) for word in words]
    family = [statistics.types[key(word)] for word in words]
    return {
        "rarest": min(rarity),
        "mean": sum(rarity) / len(rarity),
        "keyness": sum(keyness) / len(keyness),
        "least": min(keyness),
        "head": keyness[-1],
        "family": math.log10(1 + max(family)),
        "length": float(len(words)),
        "NN": float(pattern == "NN"),
        "NPN": float(pattern == "NPN"),
        "F": float(pattern == "F"),
    }


def _part_keyness(part: str, statistics: Statistics) -> float:
    here = statistics.parts[key(part)]
    return math.log10((here + 0.5) / statistics.tokens * 1e9) - rarest(part)


_ABSTRACT = ("ing", "heid", "ingen", "heden", "tie", "ties", "teit", "schap", "isme", "ment")


def _name(group: Group) -> float:
    """Names, by form: what a translator looks up is made of words; people and places are not."""
    form = group.forms[0]
    often = min(0.1, 0.05 * math.log10(group.count))
    words = content(form.words)
    long = 0.03 * max(0, len(words) - 5)
    if form.pattern == "F":
        return 0.6 + often - long
    if words[0] in _BEFORE_PEOPLE or (_is_place(words[-1]) and len(words) < 3):
        return 0.15 + often
    meaning = [word for word in words if _common_noun(word)]
    if len(words) == 1:
        return (0.45 if meaning and _is_sure_compound(words[0]) else 0.15) + often
    share = len(meaning) / len(words)
    return (0.3 + 0.3 * share - long if share > 0.5 else 0.2) + often


# fmt: off
_BEFORE_PEOPLE = frozenset((
    "motie", "minister", "president", "premier", "lid", "secretary", "koning", "prinses",
    "mevrouw", "heer", "staatssecretaris", "ministerpresident", "commissiedebat", "dhr", "mw",
    "prof", "dr", "ir", "mr",
))
# fmt: on
_ADDRESS = ("straat", "laan", "plein", "gracht", "kade", "postbus", "singel", "dreef")


def _is_place(word: str) -> bool:
    return word in listed("places.txt") or word.endswith(_ADDRESS)


@lru_cache(maxsize=1 << 15)
def _is_sure_compound(word: str) -> bool:
    """Whether a name of one word is surely made of words: `mensenrechtenraad`, not `valstar`."""
    cut = split(word)
    return (
        cut is not None
        and min(rarest(cut.first), rarest(cut.last)) >= 3.0
        and (len(cut.first) > 3 and len(cut.last) > 3 and zipf(word) < 4.0)
    )


@lru_cache(maxsize=1 << 15)
def _common_noun(word: str) -> bool:
    """Whether a part of a name is a word with a meaning: `raad`, `mensenrechtenraad`."""
    if _is_place(word):
        return word.endswith(("e", "s")) and word in listed("places.txt")
    return _is_sure_compound(word) or zipf(word) >= 3.8 or word in english_words()
