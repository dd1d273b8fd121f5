"""Glossary files, and standard input for `-`, as bytes and as tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from glossary import reading
from glossary.errors import TermbaseError, reason

if TYPE_CHECKING:
    from glossary.termbase.read import Table

STDIN = Path(reading.STDIN)
_DIRECTORY = "is a directory, not a glossary; name the CSV file in it"


def read_file(path: Path) -> Table:
    """The table in the file at `path`; raises TermbaseError where it cannot be read."""
    from glossary.termbase.read import read  # here, since a look-up in an index reads no table

    return read(read_bytes(path), str(path))


def read_bytes(path: Path) -> bytes:
    """The content of the file at `path`, of standard input for `-`.

    Raises TermbaseError where it cannot be read.
    """
    return reading.read_bytes(path, TermbaseError, _DIRECTORY)


def is_there(path: Path) -> bool:
    """Whether there is a file at `path`; raises TermbaseError where its folder does not tell."""
    try:
        return path.exists()
    except OSError as error:
        remedy = "check the path and its permissions"
        raise TermbaseError(f"{path}: cannot be read ({reason(error)}); {remedy}") from None
