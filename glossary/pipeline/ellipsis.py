"""What the halves of `kennis- en technologieoverdracht` share."""

from __future__ import annotations

from collections.abc import Sequence

from glossary.pipeline.compounds import SHORTEST_LAST, splits
from glossary.pipeline.frequencies import zipf


def shared_tail(word: str, firsts: Sequence[str]) -> str:
    """The last part of `word` that the first halves before it lack; empty where none is clear.

    >>> shared_tail("technologieoverdracht", ["kennis"])
    'overdracht'
    """
    found = splits(word.lower())
    if not found:
        # `in- en uitvoer`: the second half is no known compound, but the joined word is a word
        for place in range(2, len(word) - SHORTEST_LAST + 1):  # `uit- en afspoeling`: no uiting
            if all(zipf(first.lower() + word[place:].lower()) > 3.0 for first in firsts):
                return word[place:]
        return ""
    for part in found:
        if all(zipf(first.lower() + part.last) >= 2.0 for first in firsts):
            return word[len(word) - len(part.last) :]
    return word[len(word) - len(found[0].last) :]


def base_tail(word: str, lemma: str, tail: str) -> str:
    """The tail in the base form of its word: `beperkingen` with `importbeperking`: beperking."""
    before = word[: len(word) - len(tail)]
    if tail and lemma.lower().startswith(before.lower()):
        return lemma[len(before) :]
    return tail
