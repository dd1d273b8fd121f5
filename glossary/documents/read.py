"""One file, or standard input, becomes a Document."""

from __future__ import annotations

from dataclasses import replace

from glossary.documents.clean import clean
from glossary.documents.decode import decode
from glossary.documents.model import Document
from glossary.errors import InputError
from glossary.reading import name_of, read_bytes

_DIRECTORY = "is a directory; name the files in it"


def read(path: str) -> Document:
    """Read and clean one document; ``-`` is standard input.

    Raises InputError for what is missing, unreadable, a directory, or no text.
    """
    return from_bytes(read_bytes(path, InputError, _DIRECTORY), path)


def from_bytes(data: bytes, path: str) -> Document:
    """The Document of a file's bytes; raises InputError as `read` does."""
    name = name_of(path)
    decoded = decode(data, name)
    document = clean(decoded.text, path)
    empty = None if document.text else f"{name}: holds no text"
    return replace(document, notes=tuple(note for note in (decoded.note, empty) if note))
