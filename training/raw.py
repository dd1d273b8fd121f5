"""Plain Dutch text into tokenised sentences for the teacher to tag."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

ENDS = frozenset(".?!…")
# What may still belong to a sentence after its full stop.
CLOSERS = frozenset("\"'”’»)]")
LONGEST = 80
# A fragment of one or two words teaches the tagger nothing.
SHORTEST = 3


class RawTextError(ValueError):
    """A line that is not a JSON object with a `text`; the message says where."""


def paragraphs(path: Path) -> Iterator[str]:
    """The `text` of each line of a JSON Lines file, doubles left out."""
    seen: set[str] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            text = " ".join(json.loads(line)["text"].split())
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise RawTextError(
                f'{path}:{number}: not a JSON object like {{"text": "…"}} ({error})'
            ) from error
        if text not in seen:
            seen.add(text)
            yield text


def sentences(
    path: Path, tokenizer: Tokenizer
) -> Iterator[tuple[tuple[str, ...], tuple[bool, ...]]]:
    """Forms and following blanks of each probable sentence, by the tokenizer.

    The boundaries are good enough to tag by, and too rough to learn boundaries from.
    """
    for text in paragraphs(path):
        doc = tokenizer(text)
        for start, end in _spans(doc):
            if SHORTEST <= end - start <= LONGEST:
                span = doc[start:end]
                yield tuple(t.text for t in span), tuple(bool(t.whitespace_) for t in span)


def _spans(doc: Doc) -> Iterator[tuple[int, int]]:
    start = 0
    for i in range(len(doc)):
        if i > start and _begins(doc, i):
            yield start, i
            start = i
    if start < len(doc):
        yield start, len(doc)


def _begins(doc: Doc, i: int) -> bool:
    """Whether a sentence begins at token i: after a full stop, at a capital, digit or quote."""
    word = doc[i].text
    if word in CLOSERS or not (word[0].isupper() or not word[0].isalnum()):
        return False
    before = i - 1
    while before > 0 and doc[before].text in CLOSERS:
        before -= 1
    return doc[before].text in ENDS
