"""What stands around the sentences: headings, footnotes, and comments to this program."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from glossary.analysis.model import Aside, Place
from glossary.documents import code_spans

if TYPE_CHECKING:
    from glossary.documents import Block, Document

# Also `<!-- Glossary: … -->` and `<!-- glossary ignore … -->`: what is meant for this program must
# not be passed over for a capital or a colon.
_COMMENT = r"(?is)<!--\s*glossary(?:\s*:|\s+ignore\b)(?:(?!<!--).)*?-->"


def asides(document: Document) -> Iterable[Aside]:
    """Headings and footnotes, in the order of the clean text.

    A footnote is anchored where its mark stands first (`RHV[^1]`), wherever the writer's tool put
    the note itself; one without a mark at the block before it.
    """
    marks = {note.start: note.mark for note in reversed(document.footnotes)}
    before = None
    for block in document.blocks:
        if block.kind == "footnote":
            mark = marks.get(block.start)
            marked = None if mark is None else _block_with(document, mark)
            under = marked or before
            anchor = document.source_span(under.start, under.end) if under else None
            yield Aside(*document.source_span(block.start, block.end), "footnote", anchor)
            continue
        before = block
        if block.kind == "heading":
            yield Aside(*document.source_span(block.start, block.end), "heading")


def _block_with(document: Document, mark: int) -> Block | None:
    """The block with a footnote's mark, which may be the last thing in it."""
    return document.block_at(mark) or (document.block_at(mark - 1) if mark else None)


def comments(document: Document) -> Iterable[Place]:
    """The comments that speak to this program; one within code is an example."""
    if "<!--" not in document.source:
        return
    pattern = re.compile(_COMMENT)
    starts = [part.start for part in document.parts] or [0]
    for start, end in zip(starts, (*starts[1:], len(document.source)), strict=True):
        # None runs into another file.
        found = list(pattern.finditer(document.source, start, end))
        code = code_spans(document.source[start:end]) if found else []
        for match in found:
            at = match.start() - start
            index = bisect_right(code, (at, len(document.source))) - 1
            if index >= 0 and at < code[index][1]:
                continue
            line, column = document.position(match.start())
            yield Place(match.start(), match.end(), line, column, match.group())
