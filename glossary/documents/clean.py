"""Source text to a Document: lines joined into paragraphs, sentences whole, marks gone.

A letter converted from PDF breaks sentences at line ends, at page ends, and around footnotes.
Here a sentence's halves come together again, and the footnotes follow the paragraph that they
interrupted.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from glossary.documents.entries import mark_entries
from glossary.documents.front_matter import front_matter_end
from glossary.documents.furniture import mark_furniture
from glossary.documents.inline import Emphasis, Kept, NoteMark, note_label, strip_marks
from glossary.documents.joins import Joint, is_list, joint
from glossary.documents.lines import Line, note_mark, scan
from glossary.documents.model import Block, BlockKind, Document, Footnote, Piece
from glossary.documents.paragraphs import paragraphs

_SPACES = "\t\u00a0\u2000\u2001\u2002\u2003\u2007\u2009\u200a\u202f\u3000"


def clean(source: str, path: str = "-") -> Document:
    """The Document of a decoded source text (newlines untranslated, no byte order mark)."""
    builder = _Builder(source)
    scanned = scan(source, front_matter_end(source, path))
    lines = mark_entries(source, mark_furniture(source, scanned))
    for paragraph in paragraphs(source, lines):
        builder.block(paragraph.lines, paragraph.kind)
        for footnote in paragraph.footnotes:
            builder.block(footnote, "footnote")
    text = "".join(builder.texts)
    for space in _SPACES:
        text = text.replace(space, " ")
    return Document(
        path=path,
        source=source,
        text=text,
        blocks=tuple(builder.blocks),
        emphasis=tuple(builder.emphasis),
        footnotes=tuple(builder.footnotes),
        pieces=tuple(builder.pieces) or (Piece(0, 0, 0),),
    )


@dataclass
class _Builder:
    """The clean text as it grows."""

    source: str
    texts: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    emphasis: list[tuple[int, int]] = field(default_factory=list)
    marks: list[tuple[str, int]] = field(default_factory=list)
    """Footnote marks whose note is still to come, with their offset."""
    footnotes: list[Footnote] = field(default_factory=list)
    length: int = 0

    def block(self, lines: list[Line], kind: BlockKind) -> None:
        """Add a paragraph; nothing, not even its separator, where its lines hold only marks."""
        begin: int | None = None
        first_emphasis = len(self.emphasis)
        opened: dict[str, int] = {}
        width = max(line.end - line.start for line in lines)
        listed = width < 100 and is_list(self.source, lines)
        before: Line | None = None
        for line in lines:
            stripped = list(strip_marks(self.source, line.start, line.end))
            if any(isinstance(part, Kept) and not part.text.isspace() for part in stripped):
                if before:
                    between = joint(self.source, before, line, width, listed=listed)
                    self._between(between, before, line)
                elif self.blocks:
                    after_row = kind == "table" and self.blocks[-1].kind == "table"
                    self._add("\n" if after_row else "\n\n", lines[0].start, lines[0].start)
                begin = self.length if begin is None else begin
                before = line
            for part in stripped:
                if isinstance(part, Emphasis):
                    self._emphasise(part, opened)
                elif isinstance(part, NoteMark):
                    self.marks.append((part.label, self.length))
                elif before is line:
                    self._add(part.text, part.start, part.end)
        if begin is not None:
            self.blocks.append(Block(begin, self.length, kind))
            if kind == "footnote" and self.marks:
                self._hang(note_label(note_mark(self.source, lines[0])), begin)
            found = self.emphasis[first_emphasis:]
            self.emphasis[first_emphasis:] = sorted((max(begin, s), e) for s, e in found)

    def _hang(self, label: str, begin: int) -> None:
        """Hang the footnote that was just added on the places that carry its mark."""
        hung = [mark for own, mark in self.marks if own == label]
        self.footnotes += (Footnote(mark, begin, self.length) for mark in hung)
        self.marks = [item for item in self.marks if item[0] != label]

    def _add(self, text: str, start: int, end: int) -> None:
        """Add text that stands for ``source[start:end]``."""
        self.texts.append(text)
        last = self.pieces[-1] if self.pieces else None
        if (
            last
            and last.source_end == start
            and last.source_end - last.source == self.length - last.clean
            and end - start == len(text)
        ):  # the two go on running parallel: one piece for a plain paragraph, not one a line
            self.pieces[-1] = Piece(last.clean, last.source, end)
        else:
            self.pieces.append(Piece(self.length, start, end))
        self.length += len(text)

    def _between(self, between: Joint, before: Line, after: Line) -> None:
        if between == "drop hyphen":
            if self.texts[-1][-1] in "-‐":
                self._drop_hyphen()
            else:  # it went with the URL that it stood in
                self._add(" ", before.end, before.end)
        elif between and after.start - before.end == 1:
            self._add(between, before.end, after.start)  # stands for the line break itself
        elif between:
            self._add(between, before.end, before.end)

    def _drop_hyphen(self) -> None:
        self.texts[-1] = self.texts[-1][:-1]
        self.length -= 1
        piece = self.pieces.pop()
        if self.length > piece.clean:
            self.pieces.append(piece._replace(source_end=piece.source_end - 1))
        if not self.texts[-1]:
            self.texts.pop()

    def _emphasise(self, found: Emphasis, opened: dict[str, int]) -> None:
        start = opened.get(found.mark)
        if found.side != "open" and start is not None:
            del opened[found.mark]
            if self.length > start:
                self.emphasis.append((start, self.length))
        elif found.side != "close":
            opened[found.mark] = self.length
