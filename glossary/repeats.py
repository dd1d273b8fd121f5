"""Where a text writes a long form out again although its acronym has been introduced."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence, Set

from glossary.acronyms import Acronym

_MANY = 200  # words for which reading a text once beats searching it for each
_SHORTEST = 6  # letters; a shorter long form is an everyday word
_OFFICE = re.compile(r"(?:minister|ministers|secretaris|secretarissen)\s+(?:van|voor)\s+\Z")
_WORD = re.compile(r"[^\W_]+")
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
    wanted = {
        acronym.acronym: {i.long_form.text.lower() for i in acronym.introductions if i.long_form}
        for acronym in acronyms
    }
    places = _places(lower, {form for forms in wanted.values() for form in forms}, taken)
    found: dict[str, list[tuple[int, int]]] = {}
    for acronym in acronyms:
        name = acronym.acronym
        spans = (
            (start, start + len(form))
            for form in wanted[name]
            for start in places.get(form, ())
            if start >= acronym.introductions[0].end
        )
        if alone := sorted(span for span in spans if not _is_beside(lower, span[1], name.lower())):
            found[name] = alone
    return found


def _places(text: str, forms: Set[str], taken: Sequence[tuple[int, int]]) -> dict[str, list[int]]:
    """Where each of the forms stands as words of its own, outside the spans that are taken.

    At each word that begins one there is a look-up for every length that such a form has, so that
    a long text with many acronyms takes no longer than its words.
    """
    lengths: dict[str, set[int]] = {}
    for form in forms:
        first = _WORD.match(form)
        if first and len(form) >= _SHORTEST:
            lengths.setdefault(first.group(), set()).add(len(form))
    found: dict[str, list[int]] = {}
    for start, word in _beginnings(text, lengths):
        for length in lengths[word]:
            form, span = text[start : start + length], (start, start + length)
            if (
                form in forms
                and _is_word(text, *span)
                and not _overlaps(taken, span)
                and not _is_title(text, start)
            ):
                found.setdefault(form, []).append(start)
    return found


def _beginnings(text: str, words: Collection[str]) -> Iterator[tuple[int, str]]:
    """Where one of the words may stand, and which: a few are searched, many are looked up."""
    if len(words) > _MANY:
        for match in _WORD.finditer(text):
            if match.group() in words:
                yield match.start(), match.group()
        return
    for word in words:
        start = text.find(word)
        while start >= 0:
            yield start, word
            start = text.find(word, start + len(word))


def _is_beside(text: str, end: int, acronym: str) -> bool:
    """Whether the acronym follows the words that end there, in brackets or after a comma."""
    return acronym in text[end : end + len(acronym) + 4]


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
