"""Lists of abbreviations, as an annex has them: an acronym, a gap, its long form, a line each.

Without this the lines of such a list run together like those of a paragraph.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from glossary.documents.lines import Line

# `ABC<tab>Algemene Bond`, `ABC    Algemene Bond`, `ABC ..... Algemene Bond` are set out in columns;
# `ABC: Algemene Bond`, `ABC - Algemene Bond`, `ABC Algemene Bond` may be the middle of a sentence.
_ENTRY = re.compile(
    r"((?P<capitals>(?=\S{0,11}[A-Z]\S{0,10}[A-Z]))?[A-Za-z][\w&+/-]{1,11})"
    r"(?:(?P<columns>[ ]*\t\s*|[ ]{2,}|[ ]?\.{3,}[ ]?)|[ ]?[:=][ ]|[ ][–—-][ ]|[ ])"
    r"(?=\(?(?P<first>\w))"
)


class _Entry(NamedTuple):
    """What a line of a list shows: columns, and words that begin like the acronym."""

    columns: bool
    alike: bool
    capitals: bool


def mark_entries(source: str, lines: list[Line]) -> list[Line]:
    """The lines, those that are entries of a list of abbreviations now of kind ``item``.

    In columns one is enough where the letters agree; else two of them follow one another.
    """
    entries = [_entry(source, line) for line in lines]
    return [
        line._replace(kind="item") if entry and _stands(entry, before, after) else line
        for line, entry, before, after in zip(
            lines, entries, [None, *entries[:-1]], [*entries[1:], None], strict=False
        )
    ]


def _entry(source: str, line: Line) -> _Entry | None:
    if line.kind != "text":
        return None
    match = _ENTRY.match(source, line.start, line.end)
    if match is None:
        return None
    alike = match[1][0].casefold() == match["first"].casefold()
    if match["capitals"] is None and not (match["columns"] and alike and len(match[1]) < 6):
        return None
    return _Entry(bool(match["columns"]), alike, match["capitals"] is not None)


def _stands(entry: _Entry, before: _Entry | None, after: _Entry | None) -> bool:
    if entry.columns and entry.alike and entry.capitals:
        return True
    beside = [other for other in (before, after) if other is not None]
    if entry.columns:  # `OHCHR<tab>Bureau van de Hoge Commissaris`, `bni<tab>bruto …`: among likes
        return any(other.columns and other.capitals for other in beside)
    return entry.alike and any(other.alike for other in beside)
