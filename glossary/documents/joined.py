"""Several documents as one text, with the way back to each: a letter and its annexes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from glossary.documents.model import Block, Document, Piece

_BETWEEN = "\n\n"


class Origin(NamedTuple):
    """A place in one of the documents; line and column from 1."""

    path: str
    line: int
    column: int


@dataclass(frozen=True)
class Joined:
    """The documents as one, and where each begins in its source."""

    document: Document
    parts: tuple[Document, ...]
    starts: tuple[int, ...]

    def origin(self, offset: int) -> tuple[int, int]:
        """Which document a source offset of the whole belongs to, and the offset in that."""
        index = max(0, bisect_right(self.starts, offset) - 1)
        return index, min(offset - self.starts[index], len(self.parts[index].source))

    def position(self, offset: int) -> Origin:
        """File, line and column of a source offset of the whole."""
        index, own = self.origin(offset)
        return Origin(self.parts[index].path, *self.parts[index].position(own))

    def position_of_line(self, line: int, column: int) -> Origin:
        """File, line and column of a line and column of the whole."""
        return self.position(self.document.offset(line, column))


def join(documents: Sequence[Document]) -> Joined:
    """One document of several, in their order; the path is the first one's."""
    text, source = "", ""
    blocks: list[Block] = []
    emphasis: list[tuple[int, int]] = []
    pieces: list[Piece] = []
    starts: list[int] = []
    for document in documents:
        if starts:
            pieces.append(Piece(len(text), len(source), len(source) + len(_BETWEEN)))
            text, source = text + _BETWEEN, source + _BETWEEN
        clean, raw = len(text), len(source)
        starts.append(raw)
        blocks += [Block(b.start + clean, b.end + clean, b.kind) for b in document.blocks]
        emphasis += [(start + clean, end + clean) for start, end in document.emphasis]
        pieces += [
            Piece(p.clean + clean, p.source + raw, p.source_end + raw) for p in document.pieces
        ]
        text, source = text + document.text, source + document.source
    whole = Document(
        path=documents[0].path,
        source=source,
        text=text,
        blocks=tuple(blocks),
        emphasis=tuple(emphasis),
        pieces=tuple(pieces),
    )
    return Joined(whole, tuple(documents), tuple(starts))
