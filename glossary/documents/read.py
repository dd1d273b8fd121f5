"""One file, or standard input, becomes a Document."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from glossary.documents.clean import clean
from glossary.documents.decode import decode
from glossary.documents.model import Document
from glossary.errors import InputError

STDIN = "-"


def read(path: str) -> Document:
    """Read and clean one document; ``-`` is standard input.

    Raises InputError for what is missing, unreadable, a directory, or no text.
    """
    return from_bytes(_bytes(path), path)


def from_bytes(data: bytes, path: str) -> Document:
    """The Document of a file's bytes; raises InputError as `read` does."""
    name = _name(path)
    decoded = decode(data, name)
    document = clean(decoded.text, path)
    empty = None if document.text else f"{name}: holds no text"
    return replace(document, notes=tuple(note for note in (decoded.note, empty) if note))


def _name(path: str) -> str:
    return "standard input" if path == STDIN else path


def _bytes(path: str) -> bytes:
    name = _name(path)
    try:
        if path != STDIN:
            return Path(path).read_bytes()
        if sys.stdin is None:  # `glossary extract - <&-`
            raise InputError(f"{name}: is closed; name a file or pipe the text in")
        return sys.stdin.buffer.read()
    except FileNotFoundError:
        raise InputError(f"{name}: no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory; name the files in it") from None
    except PermissionError:
        raise InputError(f"{name}: no permission to read it; change its permissions") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name}: cannot be read ({reason}); check the path") from None
