"""The first rung: words that the author set apart by quotes or emphasis."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from glossary.acronyms.model import Method

QUOTES = "\"“”„‟'‘’‚`«»*_"
"""What may stand around either part: quotes, and marks that a tool left in the text."""

_OPENING = {"”": '“„"', "“": "„", '"': '"„“', "’": "‘", "'": "'‘", "»": "«"}
"""For each closing quote those that it may close: Dutch writes „…”, “…” and ‘…’ alike."""

_CONNECTIVE = re.compile(r"\s(?:of|oftewel|ofwel|afgekort|kortweg)\s*$")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without spaces and marks at either end."""
    while start < end and (text[start] in QUOTES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in QUOTES or text[end - 1].isspace()):
        end -= 1
    return start, end


def before_separator(text: str, start: int, end: int) -> int:
    """Where the words end before a comma, a dash or an `of` that leads to the acronym."""
    while end > start and text[end - 1] in QUOTES:
        end -= 1
    connective = _CONNECTIVE.search(text, start, end)
    if connective:
        end = connective.start()
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return end


def marked_span(
    text: str, emphasis: Sequence[tuple[int, int]], low: int, end: int, marks_end: int
) -> tuple[int, Method] | None:
    """Where the emphasised or quoted span begins that ends at ``end``, and which of the two.

    The marks that close it stand in ``text[end:marks_end]``. Emphasis may also go on behind
    ``end``, where it holds the bracket too: `*Trade and Technology Council (TTC)*`.
    """
    index = bisect_right(emphasis, (end - 1, len(text))) - 1
    if index >= 0:
        start, stop = emphasis[index]
        if low <= start < end <= stop:
            return start, "emphasis"
    for closing in text[end:marks_end]:
        for opening in _OPENING.get(closing, ""):
            start = text.rfind(opening, low, end)
            if start >= 0 and (start == 0 or not text[start - 1].isalnum()):
                return start + 1, "quotes"
    return None
