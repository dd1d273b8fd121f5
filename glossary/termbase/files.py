"""Glossary files, and standard input for `-`, as bytes and as tables."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from glossary.errors import TermbaseError

if TYPE_CHECKING:
    from glossary.termbase.read import Table

STDIN = Path("-")


def read_file(path: Path) -> Table:
    """The table in the file at `path`; raises TermbaseError where it cannot be read."""
    from glossary.termbase.read import read  # here, since a look-up in an index reads no table

    return read(read_bytes(path), str(path))


def read_bytes(path: Path) -> bytes:
    """The content of the file at `path`, of standard input for `-`.

    Raises TermbaseError where it cannot be read.
    """
    try:
        if path != STDIN:
            return path.read_bytes()
        if sys.stdin is None:  # `glossary terms import - -o own.csv <&-`
            raise TermbaseError("standard input: is closed; name a file or pipe the glossary in")
        return sys.stdin.buffer.read()
    except FileNotFoundError:
        raise TermbaseError(f"{path}: no such file; check the path of the glossary") from None
    except IsADirectoryError:
        remedy = "name the CSV file in it"
        raise TermbaseError(f"{path}: is a directory, not a glossary; {remedy}") from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def is_there(path: Path) -> bool:
    """Whether there is a file at `path`; raises TermbaseError where its folder does not tell."""
    try:
        return path.exists()
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> TermbaseError:
    reason = getattr(error, "strerror", None) or str(error)
    return TermbaseError(f"{path}: cannot be read ({reason}); check the path and its permissions")
