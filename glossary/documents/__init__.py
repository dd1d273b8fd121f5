"""A file becomes a Document: clean text, and a way back to file, line and column."""

from __future__ import annotations

from glossary.documents.code import code_spans
from glossary.documents.model import Block, Document, Part, Position
from glossary.documents.paths import expand
from glossary.documents.read import from_bytes, read
from glossary.documents.together import join

__all__ = [
    "Block",
    "Document",
    "Part",
    "Position",
    "code_spans",
    "expand",
    "from_bytes",
    "join",
    "read",
]
