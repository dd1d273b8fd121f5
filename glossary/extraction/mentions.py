"""The mentions of a run in columns, since a thousand letters have half a million of them.

As objects they would take some 400 bytes each, and memory would grow with every document; here a
mention is a few numbers in arrays, and each different text is kept once.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from glossary.analysis import Place
from glossary.extraction.model import Mention
from glossary.termbase.model import Kind as Match
from glossary.termbase.model import Language

KnownAs = tuple[Language | None, Match | None]

_COLUMNS = 8  # document, start, end, line, column, text, form, what the glossary says of it
_FORM, _KIND = 6, 7


class Mentions:
    """Mentions by number, in the order in which they were added."""

    def __init__(self) -> None:
        self._numbers = array("I")
        self._texts: list[str] = []
        self._known: dict[str, int] = {}
        self._kinds: list[KnownAs] = []
        self._around: dict[int, tuple[str, str]] = {}

    def __len__(self) -> int:
        return len(self._numbers) // _COLUMNS

    def add(
        self,
        place: tuple[int, int, int, int, int],
        text: str,
        form: str,
        around: tuple[str, str] = ("", ""),
        kind: KnownAs = (None, None),
    ) -> int:
        """Keep one more; its number.

        ``place`` is the document, start, end, line and column; the rest is as in `Mention`.
        """
        number = len(self)
        if kind not in self._kinds:
            self._kinds.append(kind)
        known_as = self._kinds.index(kind)
        self._numbers.extend((*place, self._text(text), self._text(form), known_as))
        if any(around):
            self._around[number] = around
        return number

    def __getitem__(self, number: int) -> Mention:
        at = number * _COLUMNS
        row = self._numbers[at : at + _COLUMNS]
        document, start, end, line, column, text, form, kind = row
        place = Place(start, end, line, column, self._texts[text])
        around = self._around.get(number, ("", ""))
        return Mention(document, place, self._texts[form], *around, *self._kinds[kind])

    def order(self, number: int) -> tuple[int, int]:
        """The document of a mention and where it starts there, without making the rest of it."""
        at = number * _COLUMNS
        return self._numbers[at], self._numbers[at + 1]

    def form(self, number: int) -> str:
        """The clean text of a mention, likewise."""
        return self._texts[self._numbers[number * _COLUMNS + _FORM]]

    def language(self, number: int) -> Language | None:
        """The language of a mention of what the glossary has, likewise."""
        return self._kinds[self._numbers[number * _COLUMNS + _KIND]][0]

    def _text(self, text: str) -> int:
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = len(self._texts)
            self._texts.append(text)
        return found


class Chosen(Sequence[Mention]):
    """Some of the mentions, in the order of the documents; each is made when it is asked for."""

    def __init__(self, mentions: Mentions, numbers: Iterable[int]) -> None:
        self._mentions = mentions
        self._numbers = numbers if isinstance(numbers, array) else array("I", numbers)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> Mention: ...
    @overload
    def __getitem__(self, index: slice) -> Chosen: ...
    def __getitem__(self, index: int | slice) -> Mention | Chosen:
        if isinstance(index, slice):
            return Chosen(self._mentions, self._numbers[index])
        return self._mentions[self._numbers[index]]

    def __iter__(self) -> Iterator[Mention]:
        return map(self._mentions.__getitem__, self._numbers)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Chosen) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Chosen({list(self)!r})"
