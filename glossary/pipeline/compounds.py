"""Dutch compounds taken apart by their spelling: `grondstoffenstrategie` is grondstof + strategie.

The method is Koehn and Knight's (2003, "Empirical Methods for Compound Splitting"): of all ways
to cut a word into known words, with a linking sound between them where Dutch has one (-s-, -en-,
-e-), the one whose parts are most frequent on geometric average; that a part must be a word and
long enough keeps `regering` from becoming regen + ring.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from glossary.pipeline.frequencies import UNSEEN, rarest, zipf

SHORTEST_FIRST, SHORTEST_LAST = 3, 4
LONGEST = 60  # no Dutch compound is longer, and the ways to cut grow faster than the word
LEAST_KNOWN = 5
KNOWN = 2.3  # Zipf from which a string is taken for a word
SHORT_KNOWN = 3.6  # and for one of three or four letters, since many are slips and names
LINKS = ("", "s", "en", "e", "n")


class Split(NamedTuple):
    """A compound in two: its first part without the linking sound, the sound, the rest."""

    first: str
    link: str
    last: str


@lru_cache(maxsize=1 << 15)
def splits(word: str) -> tuple[Split, ...]:
    """All ways to cut a lower-case word into two words, best first.

    >>> splits("exportcontrolebeleid")[0]
    Split(first='exportcontrole', link='', last='beleid')
    """
    found = [(_value(part), part) for part in _cuts(word)]
    good = [(value, part) for value, part in found if value > 0]
    good.sort(key=lambda item: (-item[0], len(item[1].link), -len(item[1].last)))
    return tuple(part for _, part in good)


@lru_cache(maxsize=1 << 15)
def split(word: str) -> Split | None:
    """The best way to cut a lower-case word in two by general Dutch alone, or None."""
    if len(word) < SHORTEST_FIRST + SHORTEST_LAST:
        return None
    found = splits(word)
    return found[0] if found else None


@lru_cache(maxsize=1 << 15)
def is_sure_compound(word: str) -> bool:
    """Whether a lower-case word is surely made of words: `mensenrechtenraad`, not `valstar`."""
    cut = split(word)
    return (
        cut is not None
        and min(rarest(cut.first), rarest(cut.last)) >= 3.0
        and (len(cut.first) > 3 and len(cut.last) > 3 and zipf(word) < 4.0)
    )


def known_part(word: str, has: Callable[[str], bool]) -> tuple[int, int] | None:
    """Where in a lower-case compound the longest part stands that a glossary has.

    `exportcontrolebeleid` with exportcontrole gives (0, 14). The other part must be a word of
    Dutch, or of the glossary; parts of fewer letters than LEAST_KNOWN prove too little.
    """
    best: tuple[int, int] | None = None
    if len(word) < LEAST_KNOWN + SHORTEST_FIRST:
        return None
    for cut in _cuts(word):
        place = len(word) - len(cut.last)
        for part, other, start in ((cut.first, cut.last, 0), (cut.last, cut.first, place)):
            longer = best is None or len(part) > best[1] - best[0]
            known = longer and len(part) >= LEAST_KNOWN and has(part)
            if known and (_part(other) or has(other)):
                best = start, start + len(part)
    return best


def _cuts(word: str) -> Iterator[Split]:
    if len(word) > LONGEST:
        return
    for place in range(SHORTEST_FIRST, len(word) - SHORTEST_LAST + 1):
        before, last = word[:place], word[place:]
        for link in LINKS:
            first = before.removesuffix(link) if link else before
            if link and (first == before or len(first) < SHORTEST_FIRST):
                continue
            yield Split(first, link, last)


def _value(part: Split) -> float:
    """The geometric mean of the parts' frequencies (so the mean of Zipf); 0 for no words."""
    first, last = _part(part.first), _part(part.last)
    if not first or not last:
        return 0.0
    if zipf(part.last) == UNSEEN:  # a compound as last part: Dutch mostly adds a last word
        last -= 1.0
    # A linking sound is likelier where the first part alone is a word than a chance letter is.
    return (first + last) / 2 - (0.3 if part.link else 0.0)


@lru_cache(maxsize=1 << 16)
def _part(text: str) -> float:
    """The frequency of a part, which may be a compound itself; 0 where it is no word."""
    value = zipf(text)
    if value >= (KNOWN if len(text) > 4 else SHORT_KNOWN):
        return value
    if len(text) >= 2 * SHORTEST_LAST and value == UNSEEN:
        inner = [
            min(zipf(part.first), zipf(part.last))
            for part in _cuts(text)
            if len(part.first) >= SHORTEST_LAST
        ]
        best = max(inner, default=0.0)
        return best - 1.0 if best >= SHORT_KNOWN - 0.6 else 0.0
    return 0.0
