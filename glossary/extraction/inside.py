"""The glossary's terms inside compounds that it does not have: `exportcontrolebeleid`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from glossary.termbase import Termbase
from glossary.termbase.kept import kept
from glossary.termbase.matcher import Matcher, TermHit, matcher_of

if TYPE_CHECKING:
    from glossary.pipeline.candidates import Candidate

_REMEMBERED = 100_000  # words, so that odd text cannot fill the memory


class Inside:
    """Looks into compounds; made once for a termbase, used for any number of texts."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._parts: dict[str, tuple[int, int] | None] = {}

    def hits(self, found: Iterable[Candidate], hits: Iterable[TermHit]) -> Iterator[TermHit]:
        """The terms that are a part of a candidate, where no hit of the glossary stands already."""
        taken = {place for hit in hits for place in range(hit.start, hit.end)}
        for candidate in found:
            if candidate.pattern != "N" or candidate.start in taken or candidate.end - 1 in taken:
                continue
            part = self._part(candidate.text.lower())
            hit = self._matcher.word(candidate.text[slice(*part)]) if part else None
            if part and hit:
                start = candidate.start + part[0]
                yield replace(hit, start=start, end=start + len(hit.text))

    def _part(self, word: str) -> tuple[int, int] | None:
        """Where in a lower-case word the longest part stands that the glossary has."""
        from glossary.pipeline.compounds import known_part

        if word not in self._parts:
            if len(self._parts) >= _REMEMBERED:
                self._parts.clear()
            self._parts[word] = known_part(word, self._has)
        return self._parts[word]

    def _has(self, word: str) -> bool:
        return self._matcher.word(word) is not None


@kept
def inside_of(termbase: Termbase) -> Inside:
    """What looks for the terms of this termbase inside compounds, made once."""
    return Inside(matcher_of(termbase))
