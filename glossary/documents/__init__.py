"""A file becomes a Document: clean text, and a way back to file, line and column."""

from __future__ import annotations

from glossary.documents.model import Block, Document, Position
from glossary.documents.paths import expand
from glossary.documents.read import from_bytes, read

__all__ = ["Block", "Document", "Position", "expand", "from_bytes", "read"]
