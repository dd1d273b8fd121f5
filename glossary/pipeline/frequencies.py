"""How frequent words are in Dutch at large, and which words are English.

Tables made by `training/frequencies.py` of wordfreq (Robyn Speer; CC BY-SA 4.0).
"""

from __future__ import annotations

import gzip
from functools import lru_cache

from glossary.pipeline.lists import DATA
from glossary.termbase.fold import fold_word

UNSEEN = 1.5  # Zipf: what the table leaves out, since it begins at 2.0
SHORTEST_TAIL = 4  # letters of a last part by which a compound is recognised


@lru_cache(maxsize=1)
def frequencies() -> dict[str, float]:
    """Zipf values (log10 of occurrences in 10^9 words) of some 100,000 Dutch word forms.

    A form with accents is there without them too.
    """
    found: dict[str, float] = {}
    for line in _lines("dutch_frequencies.txt.gz"):
        value, *words = line.split()
        found.update(dict.fromkeys(words, float(value)))
    for word in [word for word in found if not word.isascii()]:
        plain = fold_word(word)  # `coordinatie`, as the measures spell `coördinatie`
        found[plain] = max(found[word], found.get(plain, UNSEEN))
    return found


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Words (lower case) that are at least five times as frequent in English as in Dutch."""
    return frozenset(word for line in _lines("english_words.txt.gz") for word in line.split())


@lru_cache(maxsize=1 << 16)
def zipf(word: str) -> float:
    """The Zipf value of a lower-case word form; UNSEEN where the table lacks it.

    >>> zipf("beleid") > zipf("dwangarbeid") > zipf("exportcontrolebeleid")
    True
    """
    return frequencies().get(word, UNSEEN)


@lru_cache(maxsize=1 << 16)
def rarest(word: str) -> float:
    """The Zipf value of a folded word in general Dutch; the base form's where that is higher."""
    base = word[:-2] if word.endswith("en") else word[:-1] if word.endswith(("s", "e")) else word
    return max(zipf(word), zipf(base) - 0.5 if len(base) > 3 else UNSEEN)


def _lines(name: str) -> list[str]:
    text = gzip.decompress((DATA / name).read_bytes()).decode("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]
