"""The values that the acronym engine takes and gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from glossary.acronyms.pieces import Part

Method = Literal["emphasis", "quotes", "letters", "glossary", "noun phrase"]


class Mention(NamedTuple):
    """One occurrence of the bare acronym, without tail or compound: ``text[start:end]``."""

    start: int
    end: int
    acronym: str

    def introduced(self, long_form: LongForm | None) -> Introduction:
        """This mention as the place that introduces it."""
        return Introduction(self.start, self.end, self.acronym, long_form)


class LongForm(NamedTuple):
    """The words that an acronym stands for, and the rung of the ladder that found their span."""

    start: int
    end: int
    text: str
    method: Method


class Introduction(NamedTuple):
    """A place that pairs an acronym with its long form, in brackets or in words.

    ``start`` and ``end`` are those of the acronym. The pairing may be clear (``hierna: ACR``)
    where the span is not; then ``long_form`` is None.
    """

    start: int
    end: int
    acronym: str
    long_form: LongForm | None


class Acronym(NamedTuple):
    """All that one text says about one acronym: mentions and introductions in text order."""

    acronym: str
    mentions: tuple[Mention, ...]
    introductions: tuple[Introduction, ...]

    @property
    def long_form(self) -> LongForm | None:
        """The long form at the first place of pairing that shows one."""
        return next((i.long_form for i in self.introductions if i.long_form), None)


class Judged(NamedTuple):
    """Tokens of earlier texts as one lexicon judges them, since nearly all come again in the next.

    ``plain`` are those that hold no acronym written like a word; ``parts`` has the acronyms in
    those that have the shape of one.
    """

    plain: set[str]
    parts: dict[str, tuple[Part, ...]]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """What is known beforehand: acronyms in their canonical spelling, with known long forms.

    One is itself alone, whatever is in it, so that what was judged by it can be remembered.

    ``well_known`` are those that everybody knows (EU, VN); a bracket after them says something
    else than what they stand for, unless it says it to the letter.
    """

    long_forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    well_known: frozenset[str] = frozenset()

    def __contains__(self, acronym: str) -> bool:
        return acronym in self.long_forms

    def spelled(self, folded: str) -> Sequence[str]:
        """The known acronyms with these letters, given in folded case, in the lexicon's order."""
        return self._spelled.get(folded, ())

    @cached_property
    def judged(self) -> Judged:
        """What `find` remembers of earlier texts, for as long as there is this lexicon."""
        return Judged(set(), {})

    @cached_property
    def _spelled(self) -> Mapping[str, list[str]]:
        spelled: dict[str, list[str]] = {}
        for acronym in self.long_forms:
            spelled.setdefault(acronym.casefold(), []).append(acronym)
        return spelled


EMPTY_LEXICON = Lexicon()


class Input(NamedTuple):
    """A text and what is known about it: the lexicon, and what its source shows.

    ``emphasis`` has the spans in italics or bold; ``footnotes`` for each the offset at which it
    hangs on the text, and its own span.
    """

    text: str
    lexicon: Lexicon = EMPTY_LEXICON
    emphasis: Sequence[tuple[int, int]] = ()
    footnotes: Sequence[tuple[int, int, int]] = ()
