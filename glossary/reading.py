"""The bytes of a file, of standard input for `-`, or what to say where they cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

from glossary.errors import GlossaryError, reason

STDIN = "-"


def read_bytes(path: str | Path, failure: type[GlossaryError], directory: str) -> bytes:
    """All bytes of the file at `path`.

    Raises `failure` where it cannot be read; `directory` is what to say of a directory.
    """
    name = name_of(path)
    try:
        if str(path) != STDIN:
            return Path(path).read_bytes()
        if sys.stdin is None:  # `glossary extract - <&-`
            raise failure(f"{name}: is closed; name a file or pipe the text in")
        return sys.stdin.buffer.read()
    except FileNotFoundError:
        raise failure(f"{name}: no such file; check the path") from None
    except IsADirectoryError:
        raise failure(f"{name}: {directory}") from None
    except PermissionError:
        raise failure(f"{name}: no permission to read it; change its permissions") from None
    except (OSError, ValueError) as error:
        raise failure(f"{name}: cannot be read ({reason(error)}); check the path") from None


def name_of(path: str | Path) -> str:
    """What to call the file in a message."""
    return "standard input" if str(path) == STDIN else str(path)
