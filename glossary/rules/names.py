"""Whether two long forms are one name, written a little differently."""

from __future__ import annotations

import re

from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import same_word

_WORD = re.compile(r"[^\W_]+")
_PASSED_OVER = frozenset(
    {"de", "het", "een", "van", "voor", "der", "des", "den", "en", "te", "ter", "ten", "in", "op"}
    | {"inzake", "the", "a", "an", "of", "for", "and"}
)
_LEADING = frozenset(
    {"ministerie", "wet", "richtlijn", "verordening", "ministry", "directive", "regulation"}
)
_STEM = 6
"""Characters in which words agree that differ in an ending or a slip: `Investerings`."""


def same_name(one: str, other: str) -> bool:
    """Whether the names have the same content words, inflected or not, in the same order."""
    first, second = _content(one), _content(other)
    if "".join(first) == "".join(second):
        return True
    return len(first) == len(second) and all(map(_alike, first, second))


def _content(name: str) -> list[str]:
    words = [fold_word(word) for word in _WORD.findall(name)]
    words = [word for word in words if word not in _PASSED_OVER]
    while len(words) > 1 and words[0] in _LEADING:
        words.pop(0)
    return words


def _alike(one: str, other: str) -> bool:
    if same_word(one, other, "nl", last=False) or same_word(one, other, "en"):
        return True
    shorter = min(len(one), len(other))
    return shorter > _STEM and one[: shorter - 2] == other[: shorter - 2]
