"""Introductions in words: what stands around each mention, and what is written like a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossary.acronyms.announced import announced, announced_words, is_announced
from glossary.acronyms.entries import wordlike_entries
from glossary.acronyms.explained import explained
from glossary.acronyms.left import left_of
from glossary.acronyms.marks import QUOTES, before_separator
from glossary.acronyms.model import Input, Introduction, Mention
from glossary.acronyms.proof import Proof

_APPOSITION = (", ", " – ", " — ", " - ", " -", ", de ", ", het ", ", of ")
_WINDOW = 64
"""How many characters of a text are read on either side of a mention for the words there."""


def in_words(given: Input, mentions: Sequence[Mention]) -> Iterator[Introduction]:
    """What the words around each mention introduce, then the entries of lists of abbreviations."""
    text = given.text
    for mention in mentions:
        before = text[max(0, mention.start - _WINDOW) : mention.start]
        if is_announced(before):
            yield from announced(given, mention, before)
        elif before.endswith(_APPOSITION):
            yield from _apposition(given, mention, before)
        after = text[mention.end : mention.end + _WINDOW]
        if after[:1] in " ,:=|–—-.\n" or after[:1] in QUOTES:
            yield from explained(given, mention, after)
    mentioned = {mention.start for mention in mentions}
    yield from announced_words(given, mentioned)
    yield from wordlike_entries(given, mentioned)


def _apposition(given: Input, mention: Mention, before: str) -> Iterator[Introduction]:
    """`long form, ACR,`; `long form – ACR –`; `long form, de ACR,`."""
    text = given.text
    closes = text[mention.end : mention.end + 2]
    if closes[:1] not in ",.;)" and closes not in (" –", " —", " -"):
        return
    end = mention.start
    for word in (", of ", ", de ", ", het "):
        if before.endswith(word):
            end -= len(word) - 2
    end = before_separator(text, max(0, end - 6), end)
    article = before.endswith((", de ", ", het "))
    proof = Proof.PARTS if article else Proof.INITIALS
    long_form = left_of(given, mention.acronym, end, proof)
    if long_form:
        yield Introduction(mention.start, mention.end, mention.acronym, long_form)
