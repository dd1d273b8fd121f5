"""Several documents as one text, such as a letter and its annexes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossary.documents.model import Block, Document, Footnote, Part, Piece

_BETWEEN = "\n\n"


def join(documents: Sequence[Document]) -> Document:
    """One Document of all, in the order given; its ``parts`` say where each of them begins.

    `Document.position` gives the line within the file; offsets count through the whole, so that
    what comes later in the text has the higher one. Raises ValueError where there is nothing.
    """
    if not documents:
        raise ValueError("no documents to join")
    texts, sources = [], []
    blocks: list[Block] = []
    emphasis: list[tuple[int, int]] = []
    footnotes: list[Footnote] = []
    pieces: list[Piece] = []
    parts: list[Part] = []
    clean = source = 0
    for document in documents:
        parts.append(Part(source, document.path))
        texts.append(document.text)
        sources.append(document.source)
        blocks += (Block(b.start + clean, b.end + clean, b.kind) for b in document.blocks)
        footnotes += (Footnote(*(at + clean for at in note)) for note in document.footnotes)
        emphasis += ((start + clean, end + clean) for start, end in document.emphasis)
        pieces += (
            Piece(p.clean + clean, p.source + source, p.source_end + source)
            for p in document.pieces
        )
        clean += len(document.text)
        source += len(document.source)
        # The empty line between two files stands for nothing in the first one's last line.
        pieces.append(Piece(clean, source, source))
        clean += len(_BETWEEN)
        source += len(_BETWEEN)
    return replace(
        documents[0],
        source=_BETWEEN.join(sources),
        text=_BETWEEN.join(texts),
        blocks=tuple(blocks),
        emphasis=tuple(emphasis),
        footnotes=tuple(footnotes),
        pieces=tuple(pieces),
        parts=tuple(parts),
        notes=tuple(note for document in documents for note in document.notes),
    )
