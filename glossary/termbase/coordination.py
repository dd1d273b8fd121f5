"""Where Dutch leaves out what two terms share: `export- en importcontroles`, `nationale en
economische veiligheid`.

Pure text: this says which words the first of the two may be, the glossary which of them it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LETTERS = r"[^\W\d_]"
_AND = r"(?:en|of|en/of|dan wel|alsmede|als|noch)"
# `import-, export- en transitcontroles`: what follows the first half, with the word that has the
# whole; the half is looked for from there, since hyphens are rarer than words.
_BEHIND_HALF = re.compile(
    r"[-\u2010\u2011]"
    rf"(?=(?:, {_LETTERS}{{2,60}}[-\u2010\u2011]){{0,4}},? {_AND} ({_LETTERS}{{5,60}}))"
)
_HALF = re.compile(rf"(?<![\w-])({_LETTERS}{{2,60}})\Z")
_WORD = rf"{_LETTERS}[\w-]{{0,60}}"
_BEHIND_WORD = re.compile(rf" {_AND} (?=({_WORD}) ({_WORD}))")
_FIRST_WORD = re.compile(rf"(?<![\w-])({_WORD})\Z")
_LONGEST = 62  # characters of a word, and the one before it
SHORTEST_TAIL = 4
SHORTEST_REST = 2


class Ellipsis(NamedTuple):
    """A span of a text in which a term may be coordinated, and the words it would have."""

    start: int
    end: int
    words: tuple[str, ...]


def halves(text: str) -> Iterator[list[Ellipsis]]:
    """For each first half, the words it may stand for, the longest shared part first.

    >>> [e.words for e in next(halves("in- en uitvoer"))]
    [('invoer',), ('inoer',)]
    """
    for match in _BEHIND_HALF.finditer(text):
        half = _before(_HALF, text, match.start())
        if half is None:
            continue
        first, whole = half[1], match[1]
        places = range(SHORTEST_REST, len(whole) - SHORTEST_TAIL + 2)
        span = match.start() - len(first), match.end(1)
        yield [Ellipsis(*span, (first + whole[place:],)) for place in places]


def pairs(text: str) -> Iterator[Ellipsis]:
    """For each `A en B C`, what `A C` would be; most of these are no terms."""
    for match in _BEHIND_WORD.finditer(text):
        if first := _before(_FIRST_WORD, text, match.start()):
            yield Ellipsis(match.start() - len(first[1]), match.end(2), (first[1], match[2]))


def _before(pattern: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """What ends at `end`, looked for in the few characters before it."""
    return pattern.search(text[max(0, end - _LONGEST) : end])
