"""What stands around the sentences: headings, footnotes, and comments to this program."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from glossary.analysis.model import Aside, Place

if TYPE_CHECKING:
    from glossary.documents import Document

_COMMENT = r"(?s)<!--\s*glossary:(?:(?!<!--).)*?-->"


def asides(document: Document) -> Iterable[Aside]:
    """Headings and footnotes, in the order of the clean text."""
    before = None
    for block in document.blocks:
        if block.kind == "footnote":
            anchor = document.source_span(before.start, before.end) if before else None
            yield Aside(*document.source_span(block.start, block.end), "footnote", anchor)
            continue
        before = block
        if block.kind == "heading":
            yield Aside(*document.source_span(block.start, block.end), "heading")


def comments(document: Document) -> Iterable[Place]:
    """The comments that speak to this program."""
    if "<!--" not in document.source:
        return
    pattern = re.compile(_COMMENT)
    starts = [part.start for part in document.parts] or [0]
    for start, end in zip(starts, (*starts[1:], len(document.source)), strict=True):
        for match in pattern.finditer(document.source, start, end):  # none runs into another file
            line, column = document.position(match.start())
            yield Place(match.start(), match.end(), line, column, match.group())
