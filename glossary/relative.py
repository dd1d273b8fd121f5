"""The way from a folder to a file, as settings, baselines and git write it: with slashes."""

from __future__ import annotations

import os
from pathlib import Path


def relative(file: str | Path, folder: str | Path) -> str | None:
    """The file as named from the folder; None where no way leads there: another drive on Windows.

    >>> relative("letters/annexes/a.txt", "letters")
    'annexes/a.txt'
    """
    try:
        return Path(os.path.relpath(file, folder)).as_posix()
    except ValueError:
        return None
