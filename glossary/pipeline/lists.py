"""The word lists of candidates and termhood, from `data/`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from glossary.termbase.fold import fold_word

DATA = Path(__file__).with_name("data")


@lru_cache(maxsize=8)
def listed(name: str) -> frozenset[str]:
    """The words of one of the lists in `data/`, folded."""
    return frozenset(map(fold_word, " ".join(_lines(name)).split()))


@lru_cache(maxsize=1)
def _sections() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    title = ""
    for line in _lines("words.txt"):
        if line.startswith("["):
            title = line.strip("[]")
        else:
            found[title] = (*found.get(title, ()), *line.split())
    return found


def section(title: str) -> tuple[str, ...]:
    """The words under one heading of `data/words.txt`, as written."""
    return _sections()[title]


def _lines(name: str) -> list[str]:
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
