"""From what the user names to the files to read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from glossary.errors import InputError, reason
from glossary.reading import STDIN

SUFFIXES = (".txt", ".md")


def _refuse(error: InputError) -> None:
    raise error


def expand(names: Iterable[str], complain: Callable[[InputError], object] = _refuse) -> list[str]:
    """The files to read, each once, in the order given; directories recursively, by name.

    Of a directory only ``*.txt`` and ``*.md`` are taken, and nothing hidden; a file that is named
    is taken whatever its suffix. A missing name stays in the list, so that reading it gives
    the error.

    A directory without such a file, or one that may not be listed, goes to ``complain`` as an
    InputError, which is raised unless told otherwise; the files beside it are still given.
    """
    found: dict[str, str] = {}
    for name in names:
        for path in _files(name, complain):
            # `./brief.txt` and `brief.txt` are one file; it keeps the name it was given first.
            found.setdefault(path if path == STDIN else str(Path(path).absolute()), path)
    return list(found.values())


def _files(name: str, complain: Callable[[InputError], object]) -> Iterator[str]:
    if name == STDIN or not os.path.isdir(name):
        yield name
        return
    found = False
    unlisted: list[OSError] = []
    for directory, subdirectories, files in os.walk(name, onerror=unlisted.append):
        subdirectories[:] = sorted(d for d in subdirectories if not d.startswith("."))
        for file in sorted(files):
            if file.lower().endswith(SUFFIXES) and not file.startswith("."):
                found = True
                yield str(Path(directory, file))
    for error in unlisted:
        why = f"cannot be listed ({reason(error)}); check permissions"
        complain(InputError(f"{error.filename}: {why}"))
    if not found and not unlisted:
        complain(InputError(f"{name}: no *.txt or *.md in this directory; name the files to read"))
