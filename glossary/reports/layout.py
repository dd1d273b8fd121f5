"""Columns of text for a terminal, and numbers with their nouns.

A library would do this too; the usual one takes longer to import than a look-up takes in all.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_GAP = "  "
_NARROWEST = 12


def columns(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    width: int,
    right: frozenset[int] = frozenset(),
) -> list[str]:
    """The table as lines of at most ``width`` characters where that is possible.

    Cells that do not fit go on below. ``right`` names the columns that align right.
    """
    cells = [list(header), *(list(row) for row in rows)]
    widths = _widths(cells, width)
    lines: list[str] = []
    for number, row in enumerate(cells):
        wrapped = [_wrap(cell, size) for cell, size in zip(row, widths, strict=True)]
        for index in range(max(map(len, wrapped))):
            parts = []
            for column, (part, size) in enumerate(zip(wrapped, widths, strict=True)):
                text = part[index] if index < len(part) else ""
                pad = " " * (size - display_width(text))
                parts.append(pad + text if column in right else text + pad)
            lines.append(_GAP.join(parts).rstrip())
        if number == 0:
            lines.append(_GAP.join("-" * size for size in widths))
    return lines


def count(number: int, one: str, several: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, "error"), count(2, "error"), count(0, "fout", "fouten")
    ('1 error', '2 errors', '0 fouten')
    """
    return f"{number} {one if number == 1 else several or f'{one}s'}"


def display_width(text: str) -> int:
    """How many cells of a terminal the text takes; combining marks take none, wide signs two."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def _widths(cells: Sequence[Sequence[str]], width: int) -> list[int]:
    """Each column as wide as its widest cell, the widest ones cut until the line fits."""
    widths = [max(map(display_width, column)) for column in zip(*cells, strict=True)]
    room = width - len(_GAP) * (len(widths) - 1)
    while sum(widths) > room:
        widest = max(range(len(widths)), key=widths.__getitem__)
        if widths[widest] <= _NARROWEST:
            break
        widths[widest] -= 1
    return widths


def _wrap(text: str, size: int) -> list[str]:
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if display_width(joined) <= size:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        while display_width(word) > size:
            lines[-1] = word[:size]
            lines.append("")
            word = word[size:]
        lines[-1] = word
    return lines
