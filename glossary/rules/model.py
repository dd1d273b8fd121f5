"""What a rule reads and what it reports."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from glossary.analysis import Analysis, Introduced, Place
    from glossary.documents import Document
    from glossary.termbase import Entry

Severity = Literal["error", "warning"]
Language = Literal["en", "nl"]


class Related(NamedTuple):
    """Another place that the finding is about; ``path`` where that is another file."""

    line: int
    column: int
    path: str = ""


@dataclass(frozen=True)
class Finding:
    """What a rule reports, at the first place that shows it.

    ``start`` and ``end`` count characters of the source; ``line`` and ``column`` count from 1.
    ``acronym`` is the term where the rule is about one.
    """

    code: str
    rule: str
    severity: Severity
    acronym: str
    path: str
    line: int
    column: int
    start: int
    end: int
    message: str
    suggestion: str | None = None
    baselined: bool = False
    related: tuple[Related, ...] = ()


class Deprecated(NamedTuple):
    """A term that the glossary deprecates, where it stands in the text, and its entry."""

    place: Place
    entry: Entry


@dataclass(frozen=True)
class Options:
    """What a project decides for itself.

    ``heading_definitions``: an introduction in a heading counts. ``allowed`` acronyms are never
    reported, ``well_known`` ones need no introduction; ``lang`` is the language of the messages.
    """

    heading_definitions: bool = True
    allowed: frozenset[str] = frozenset()
    well_known: frozenset[str] = frozenset()
    lang: Language = "en"


@dataclass(frozen=True)
class Reading:
    """One document as the rules see it: the document, what it says, and the project's options."""

    document: Document
    analysis: Analysis
    deprecated: Sequence[Deprecated] = ()
    options: Options = field(default_factory=Options)

    @cached_property
    def _special(self) -> tuple[list[int], list[tuple[int, str]]]:
        """Source offsets at which headings and footnotes begin, and where they end."""
        spans = sorted(
            (*self.document.source_span(block.start, block.end), block.kind)
            for block in self.document.blocks
            if block.kind in ("heading", "footnote")
        )
        return [start for start, _, _ in spans], [(end, kind) for _, end, kind in spans]

    def stands_in(self, place: Place, kind: Literal["heading", "footnote"]) -> bool:
        """Whether the place is in a heading, or in a footnote."""
        starts, ends = self._special
        at = bisect_right(starts, place.start) - 1
        return at >= 0 and place.start < ends[at][0] and ends[at][1] == kind

    def introductions(self, found: Iterable[Introduced]) -> list[Introduced]:
        """The introductions that count, by the project's options."""
        return [
            introduced
            for introduced in found
            if self.options.heading_definitions or not self.stands_in(introduced.place, "heading")
        ]


class Report(NamedTuple):
    """What one rule has to say of one acronym: its places, and what its message needs."""

    acronym: str
    places: Sequence[Place]
    values: dict[str, str]
    variant: str = ""
    """Which of the rule's messages: that for which nothing can be offered, say."""


Check = Callable[[Reading], Iterator[Report]]


class Rule(NamedTuple):
    """A rule: its name, how severe its findings are, whether it runs unasked, what it does."""

    name: str
    severity: Severity
    default: bool
    check: Check
