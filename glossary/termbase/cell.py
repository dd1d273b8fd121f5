"""What may stand in a cell: text that people can see, and that every program reads back."""

from __future__ import annotations

import unicodedata

LONGEST = 131_072  # characters; a CSV reader takes a longer cell for a missing quote

_RUNS = ("=", "+", "-", "@", "\t", "\r")  # OWASP, CSV injection


def runs(cell: str) -> bool:
    """Whether a spreadsheet takes the cell for a formula, and runs it."""
    return cell.startswith(_RUNS)


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it.

    Also where it begins with one already, so that `unguarded` gives back what was there.

    >>> guarded("=1+1"), guarded("trade")
    ("'=1+1", 'trade')
    """
    return f"'{cell}" if runs(cell.lstrip("'")) else cell


def unguarded(cell: str) -> str:
    """The cell without the apostrophe that `guarded` gave it."""
    return cell[1:] if cell[:1] == "'" and runs(cell.lstrip("'")) else cell


def clean(value: str) -> tuple[str, list[str]]:
    """`value` as a cell may hold it (NFC, trimmed), and what had to be put right, in words.

    >>> clean('12"-buizen')
    ('12-buizen', ['half a pair of "quotes", removed'])
    """
    put_right = []
    text = unicodedata.normalize("NFC", value)
    if not text.isprintable():
        if any(not char.isprintable() and not char.isspace() for char in text):
            put_right.append("invisible characters, removed")
        text = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in text)
    if len(text) > LONGEST:
        put_right.append(f"end of a cell of more than {LONGEST:,} characters")
        text = text[:LONGEST]
    if text.count('"') % 2:
        put_right.append('half a pair of "quotes", removed')
        text = text.replace('"', "")
    return text.strip(), put_right
