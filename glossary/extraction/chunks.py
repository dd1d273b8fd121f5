"""A long text in chunks that the pipeline can read one by one: its memory grows with each."""

from __future__ import annotations

from collections.abc import Iterator

LONGEST = 100_000
"""Characters that are read at once; spaCy itself refuses a text of a million."""


def chunks(text: str, longest: int = LONGEST) -> Iterator[tuple[int, str]]:
    """The text in pieces of at most ``longest`` characters, each with its offset.

    Cut between paragraphs where there are any, else between lines, else between words.
    """
    start = 0
    while len(text) - start > longest:
        high = start + longest
        for mark in ("\n\n", "\n", " "):
            cut = text.rfind(mark, start + 1, high)
            if cut > 0:
                high = cut + len(mark)
                break
        yield start, text[start:high]
        start = high
    yield start, text[start:]
