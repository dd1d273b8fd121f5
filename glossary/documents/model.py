"""A document: clean text for the engines, and the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

BlockKind = Literal["heading", "paragraph", "item", "table", "footnote"]

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_WORD = re.compile(r"[^\W_]\S*")


class Position(NamedTuple):
    """A place in the source: line and column, both counted from 1, columns in code points."""

    line: int
    column: int


class Block(NamedTuple):
    """A paragraph-like piece of the clean text: ``text[start:end]``."""

    start: int
    end: int
    kind: BlockKind


class Footnote(NamedTuple):
    """A footnote ``text[start:end]`` that hangs on the clean text at the offset ``mark``."""

    mark: int
    start: int
    end: int


class Piece(NamedTuple):
    """A run of clean text and the source span it stands for.

    The two run parallel, character by character (a space may stand for a line break), except in
    a piece that replaces what it stands for (``&amp;`` by ``&``) or stands for nothing (the space
    between two paragraphs); there ``source_end`` says how far the replaced text goes.
    """

    clean: int
    source: int
    source_end: int


class Part(NamedTuple):
    """Where a file begins in the source of several that were joined."""

    start: int
    path: str


@dataclass(frozen=True)
class Document:
    """One text, decoded and cleaned.

    ``source`` is the decoded file: newlines untranslated, byte order mark not included.
    ``text`` is what the engines read: no markup, no footnote marks, no page furniture; one line
    per paragraph, heading, list item or table row, with an empty line between paragraphs; short
    lines that the source sets below each other (an address) stay lines.
    ``emphasis`` holds the spans of ``text`` that the source sets in italics or bold.
    """

    path: str
    source: str
    text: str
    blocks: tuple[Block, ...] = ()
    emphasis: tuple[tuple[int, int], ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    pieces: tuple[Piece, ...] = (Piece(0, 0, 0),)
    notes: tuple[str, ...] = field(default=())
    """What a reader of the file should know: an assumed encoding, an empty file."""
    parts: tuple[Part, ...] = ()
    """The files of a text that was joined from several (see `join`); else empty."""

    @cached_property
    def words(self) -> int:
        """Number of whitespace-separated words of the clean text that hold a letter or digit."""
        return len(_WORD.findall(self.text))

    @cached_property
    def _clean_starts(self) -> list[int]:
        return [piece.clean for piece in self.pieces]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.source))]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of ``text[start:end]``; marks inside the span are part of it."""
        starts = self._clean_starts
        index = max(0, bisect_right(starts, start) - 1)
        first = last = self.pieces[index]
        source_start = min(first.source + start - first.clean, first.source_end)
        if end <= start:
            return source_start, source_start
        if index + 1 < len(starts) and starts[index + 1] < end:
            index = bisect_right(starts, end - 1) - 1
            last = self.pieces[index]
        is_last_character = index + 1 < len(starts) and starts[index + 1] == end
        source_end = last.source_end if is_last_character else last.source + end - last.clean
        # Where the clean text moves a footnote, a span across it would run backwards.
        return source_start, max(min(source_end, last.source_end), source_start)

    def position(self, source_offset: int) -> Position:
        """Line and column of a source offset, within its own file."""
        line = bisect_right(self._line_starts, source_offset)
        column = source_offset - self._line_starts[line - 1] + 1
        if self.parts:  # a joined text: the line within its own file
            part = self.parts[bisect_right(self.parts, (source_offset, "\U0010ffff")) - 1]
            line -= bisect_right(self._line_starts, part.start) - 1
        return Position(line, column)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the clean offset, or None between blocks."""
        index = bisect_right(self.blocks, (offset, len(self.text) + 1, "")) - 1
        if index >= 0 and self.blocks[index].start <= offset < self.blocks[index].end:
            return self.blocks[index]
        return None
