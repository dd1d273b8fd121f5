"""The word lists of candidates and termhood, from `data/`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from glossary.termbase.fold import fold_word
from glossary.word_lists import lines, sections

DATA = Path(__file__).with_name("data")


@lru_cache(maxsize=8)
def listed(name: str) -> frozenset[str]:
    """The words of one of the lists in `data/`, folded."""
    return frozenset(map(fold_word, " ".join(lines(DATA / name)).split()))


@lru_cache(maxsize=1)
def _sections() -> dict[str, tuple[str, ...]]:
    return sections(DATA / "words.txt")


def section(title: str) -> tuple[str, ...]:
    """The words under one heading of `data/words.txt`, as written."""
    return _sections()[title]
