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
# `import-, export- en transitcontroles`: the first half, and the word that has the whole
_HALF = re.compile(
    rf"(?<![\w-])({_LETTERS}{{2,60}})[-\u2010\u2011]"
    rf"(?=(?:, {_LETTERS}{{2,60}}[-\u2010\u2011]){{0,4}},? {_AND} ({_LETTERS}{{5,60}}))"
)
_WORD = rf"{_LETTERS}[\w-]{{0,60}}"
_PAIR = re.compile(rf"(?<![\w-])({_WORD}) {_AND} (?=({_WORD}) ({_WORD}))")
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
    for match in _HALF.finditer(text):
        first, whole = match[1], match[2]
        places = range(SHORTEST_REST, len(whole) - SHORTEST_TAIL + 2)
        span = match.start(), match.end(2)
        yield [Ellipsis(*span, (first + whole[place:],)) for place in places]


def pairs(text: str) -> Iterator[Ellipsis]:
    """For each `A en B C`, what `A C` would be; most of these are no terms."""
    for match in _PAIR.finditer(text):
        yield Ellipsis(match.start(), match.end(3), (match[1], match[3]))
