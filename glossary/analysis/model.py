"""What was found in one text, as plain values."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Literal, NamedTuple

from glossary.documents import Part
from glossary.meaning import Status
from glossary.same_name import same_name, share_a_word

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Entry


class Place(NamedTuple):
    """A span of the source: characters from ``start`` to ``end``, line and column from 1."""

    start: int
    end: int
    line: int
    column: int
    text: str
    """``source[start:end]`` for a mention; clean text, with single spaces, for a long form."""


class FoundLongForm(NamedTuple):
    """A long form in the text and the rung of the ladder that found its span."""

    place: Place
    method: str


class Introduced(NamedTuple):
    """A place that pairs the acronym with its long form; None where the span is not clear.

    ``listed`` says that it is a line of a list of abbreviations: `RHV: Regeling Herstel Veenweiden`
    and nothing more.
    """

    place: Place
    long_form: FoundLongForm | None
    listed: bool = False


class FoundAcronym(NamedTuple):
    """One acronym of a text, with every mention of it.

    ``entry`` is the glossary's entry, or None where there is none or the text does not decide
    between several; ``entry_ids`` has those of all that share the acronym.
    """

    acronym: str
    status: Status
    long_form: FoundLongForm | None
    entry: Entry | None
    entry_ids: tuple[str, ...]
    mentions: tuple[Place, ...]
    introductions: tuple[Introduced, ...]
    candidates: tuple[Entry, ...] = ()
    """The entries with these ids."""
    repeats: tuple[Place, ...] = ()
    """Where the long form stands without its acronym, after the first introduction."""

    @property
    def has_own_meaning(self) -> bool:
        """Whether the text gives it a long form that has nothing to do with its entry.

        `Economisch Instituut voor de Bouw (EIB)`, where the glossary has the European Investment
        Bank: the English of that would mislead. A long form that was guessed proves nothing.
        """
        if not self.entry or not self.long_form or self.long_form.method == "noun phrase":
            return False
        text = self.long_form.place.text
        return not any(
            same_name(text, name.text) or share_a_word(text, name.text)
            for name in self.entry.names()
        )


class FoundTerm(NamedTuple):
    """One term of the glossary in a text, through all its forms (lower case, with counts)."""

    term: str
    entry: Entry | None
    entry_ids: tuple[str, ...]
    forms: tuple[tuple[str, int], ...]
    mentions: tuple[Place, ...]


class Deprecated(NamedTuple):
    """A place that uses a name which the glossary deprecates, in any form of it, that name as the
    glossary writes it, and the one to prefer."""

    place: Place
    name: str
    preferred: str


class Aside(NamedTuple):
    """A heading or a footnote, as a span of the source.

    ``anchor`` is the span of the block that a footnote belongs to: the one with its mark, or else
    the nearest before it that is no footnote. A heading has none.
    """

    start: int
    end: int
    kind: Literal["heading", "footnote"]
    anchor: tuple[int, int] | None = None


class Analysis(NamedTuple):
    """What was found in one document; acronyms and terms in the order of the text.

    ``terms`` and ``deprecated`` hold what the matcher was made to find: all terms, none without a
    matcher, and with that of ``check`` the deprecated ones and their neighbours.
    """

    path: str
    words: int
    acronyms: tuple[FoundAcronym, ...]
    terms: tuple[FoundTerm, ...]
    deprecated: tuple[Deprecated, ...] = ()
    asides: tuple[Aside, ...] = ()
    """Headings and footnotes, by start."""
    comments: tuple[Place, ...] = ()
    """The comments that speak to this program: `<!-- glossary: ignore GL101 XYZ -->`."""
    parts: tuple[Part, ...] = ()
    """The files of a joined text. Offsets then count through the whole, lines per file."""

    def aside_at(self, offset: int) -> Aside | None:
        """The heading or footnote that holds this offset of the source, if one does."""
        index = bisect_right(self.asides, offset, key=lambda aside: aside.start) - 1
        if index >= 0 and offset < self.asides[index].end:
            return self.asides[index]
        return None

    def read_at(self, offset: int) -> int:
        """Where a reader meets what stands at this offset: a footnote after its paragraph."""
        aside = self.aside_at(offset)
        return aside.anchor[1] if aside and aside.anchor else offset

    def part_of(self, offset: int) -> Part:
        """The file that holds this offset of the source."""
        if not self.parts:
            return Part(0, self.path)
        return self.parts[bisect_right(self.parts, offset, key=lambda part: part.start) - 1]


def place_of(document: Document, start: int, end: int, text: str | None = None) -> Place:
    """The place of a span of the clean text; its text is the source's unless given."""
    first, last = document.source_span(start, end)
    line, column = document.position(first)
    return Place(first, last, line, column, document.source[first:last] if text is None else text)
