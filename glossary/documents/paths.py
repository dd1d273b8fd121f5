"""From what the user names to the files to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from glossary.documents.read import STDIN
from glossary.errors import InputError

SUFFIXES = (".txt", ".md")


def expand(names: Iterable[str]) -> list[str]:
    """The files to read, each once, in the order given; directories recursively, by name.

    Of a directory only ``*.txt`` and ``*.md`` are taken, and nothing hidden; a file that is named
    is taken whatever its suffix. A missing name stays in the list, so that reading it gives
    the error.

    Raises InputError for a directory without such a file, or one that may not be listed.
    """
    found: dict[str, str] = {}
    for name in names:
        for path in _files(name):
            # `./brief.txt` and `brief.txt` are one file; it keeps the name it was given first.
            found.setdefault(path if path == STDIN else str(Path(path).absolute()), path)
    return list(found.values())


def _files(name: str) -> Iterator[str]:
    if name == STDIN or not os.path.isdir(name):
        yield name
        return
    found = False
    for directory, subdirectories, files in os.walk(name, onerror=_refuse):
        subdirectories[:] = sorted(d for d in subdirectories if not d.startswith("."))
        for file in sorted(files):
            if file.lower().endswith(SUFFIXES) and not file.startswith("."):
                found = True
                yield str(Path(directory, file))
    if not found:
        raise InputError(f"{name}: no *.txt or *.md in this directory; name the files to read")


def _refuse(error: OSError) -> None:
    raise InputError(f"{error.filename}: cannot be listed ({error.strerror}); check permissions")
