"""Where a text writes a long form out again although its acronym has been introduced."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from glossary.acronyms import Acronym

_SHORTEST = 6  # letters; a shorter long form is an everyday word
_OFFICE = re.compile(r"(?:minister|ministers|secretaris|secretarissen)\s+(?:van|voor)\s+\Z")
_HYPHENS = "-‐‑–"


def repeats(text: str, acronyms: Sequence[Acronym]) -> dict[str, list[tuple[int, int]]]:
    """For each acronym the spans of ``text`` that give its long form alone, in text order.

    Only after the first introduction, and in the words of one of the introductions, in any case.
    Not where the acronym stands beside it, nor within the long form of another acronym: `Europese
    Commissie` in `Vertegenwoordiging van de Europese Commissie (VEC)`.
    """
    lower = text.lower()
    if len(lower) != len(text):  # a few signs grow (`İ`), and offsets with them
        lower = text
    taken = sorted(
        (introduction.long_form.start, introduction.long_form.end)
        for acronym in acronyms
        for introduction in acronym.introductions
        if introduction.long_form
    )
    found: dict[str, list[tuple[int, int]]] = {}
    for acronym in acronyms:
        spans: set[tuple[int, int]] = set()
        for long_form in {i.long_form.text for i in acronym.introductions if i.long_form}:
            after = acronym.introductions[0].end
            spans.update(_alone(lower, long_form.lower(), acronym.acronym.lower(), after))
        if free := [span for span in sorted(spans) if not _overlaps(taken, span)]:
            found[acronym.acronym] = free
    return found


def _alone(text: str, long_form: str, acronym: str, after: int) -> Iterator[tuple[int, int]]:
    if len(long_form) < _SHORTEST:
        return
    start = text.find(long_form, after)
    while start >= 0:
        end = start + len(long_form)
        beside = text[end : end + len(acronym) + 4]
        if _is_word(text, start, end) and acronym not in beside and not _is_title(text, start):
            yield start, end
        start = text.find(long_form, end)


def _is_title(text: str, start: int) -> bool:
    """Whether the words are the title of an office: `de minister van Buitenlandse Zaken`."""
    return _OFFICE.search(text, max(0, start - 30), start) is not None


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether neither a letter nor a hyphen joins the span to what stands around it."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or before in _HYPHENS or behind.isalnum()) and (
        not behind or behind not in _HYPHENS
    )


def _overlaps(taken: Sequence[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether one of the spans, which may overlap a little themselves, holds part of this one."""
    index = bisect_right(taken, (span[1], 0))
    return any(end > span[0] for _, end in taken[max(0, index - 3) : index])
