"""What one text says: its acronyms and the glossary's terms in it, as plain values."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from glossary.acronyms import Acronym, Introduction, Lexicon, LongForm, find_acronyms
from glossary.documents import Part
from glossary.repeats import repeats
from glossary.termbase.fold import squash

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Entry, Termbase
    from glossary.termbase.matcher import TermHit

    class Finder(Protocol):
        """What finds terms: a `Matcher`, or one that asks it only when there is need."""

        def find(self, text: str) -> Sequence[TermHit]:
            """The terms in a text, in order."""


_COMMENT = r"(?s)<!--\s*glossary:(?:(?!<!--).)*?-->"

_FAR = 12  # characters; what stands between the columns of a list of abbreviations

Status = Literal["introduced", "well-known", "known", "undefined"]


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
    between several; ``entries`` has the ids of all that share the acronym.
    """

    acronym: str
    status: Status
    long_form: FoundLongForm | None
    entry: Entry | None
    entries: tuple[str, ...]
    mentions: tuple[Place, ...]
    introductions: tuple[Introduced, ...]
    candidates: tuple[Entry, ...] = ()
    """The entries of `entries`."""
    repeats: tuple[Place, ...] = ()
    """Where the long form stands without its acronym, after the first introduction."""


class FoundTerm(NamedTuple):
    """One term of the glossary in a text, through all its forms (lower case, with counts)."""

    term: str
    entry: Entry | None
    entries: tuple[str, ...]
    forms: tuple[tuple[str, int], ...]
    mentions: tuple[Place, ...]


class Deprecated(NamedTuple):
    """A place that uses a name which the glossary deprecates, and the name to prefer."""

    place: Place
    name: str
    preferred: str


class Aside(NamedTuple):
    """A heading or a footnote, as a span of the source.

    ``anchor`` is the span of what a footnote stands under: the nearest block before it that is
    no footnote. A heading has none.
    """

    start: int
    end: int
    kind: Literal["heading", "footnote"]
    anchor: tuple[int, int] | None = None


class Analysis(NamedTuple):
    """All that was found in one document; acronyms and terms in the order of the text."""

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

    def part_of(self, offset: int) -> Part:
        """The file that holds this offset of the source."""
        if not self.parts:
            return Part(0, self.path)
        return self.parts[bisect_right(self.parts, offset, key=lambda part: part.start) - 1]


def lexicon_of(termbase: Termbase) -> Lexicon:
    """What the acronym engine needs of a glossary: acronyms with all their long forms."""
    long_forms: dict[str, tuple[str, ...]] = {}
    well_known: set[str] = set()
    for entry in termbase.entries:
        acronyms = entry.acronyms()
        if not acronyms:
            continue
        names = tuple(name.text for name in (*entry.names("nl"), *entry.names("en")))
        for acronym in acronyms:
            long_forms[acronym] = (*long_forms.get(acronym, ()), *names)
            if entry.well_known:
                well_known.add(acronym)
    return Lexicon(long_forms, frozenset(well_known))


def analyse(
    document: Document,
    termbase: Termbase,
    lexicon: Lexicon | None = None,
    matcher: Finder | None = None,
) -> Analysis:
    """The Analysis of one document.

    ``lexicon`` (see `lexicon_of`) is made of the glossary where it is not given; give it when
    there are many documents. Terms are looked for only where there is a ``matcher``.
    """
    lexicon = lexicon if lexicon is not None else lexicon_of(termbase)
    acronyms = find_acronyms(document.text, lexicon, document.emphasis)
    again = repeats(document.text, acronyms)
    hits = matcher.find(document.text) if matcher else ()
    return Analysis(
        path=document.path,
        words=document.words,
        acronyms=tuple(
            _acronym(document, termbase, acronym, again.get(acronym.acronym, ()))
            for acronym in acronyms
        ),
        terms=tuple(_terms(document, termbase, hits)),
        deprecated=tuple(_deprecated(document, termbase, hits)),
        asides=tuple(sorted(_asides(document))),
        comments=tuple(_comments(document)),
        parts=document.parts,
    )


def _acronym(
    document: Document, termbase: Termbase, found: Acronym, again: Iterable[tuple[int, int]]
) -> FoundAcronym:
    introductions = tuple(
        Introduced(
            _place(document, introduction.start, introduction.end),
            _long_form(document, introduction.long_form),
            _is_listed(document, introduction),
        )
        for introduction in found.introductions
    )
    long_form = next((i.long_form for i in introductions if i.long_form), None)
    candidates = _entries(termbase, found.acronym)
    entry = _choose(candidates, long_form.place.text if long_form else None)
    return FoundAcronym(
        acronym=found.acronym,
        status=_status(found, candidates),
        long_form=long_form,
        entry=entry,
        entries=tuple(candidate.id for candidate in candidates),
        mentions=tuple(_place(document, mention.start, mention.end) for mention in found.mentions),
        introductions=introductions,
        candidates=tuple(candidates),
        repeats=tuple(_place(document, start, end) for start, end in again),
    )


def _is_listed(document: Document, introduction: Introduction) -> bool:
    long_form = introduction.long_form
    if long_form is None or not 0 < long_form.start - introduction.end < _FAR:
        return False
    block = document.block_at(introduction.start)
    if block is None or block.end < long_form.end:
        return False
    around = (
        document.text[block.start : introduction.start],
        document.text[introduction.end : long_form.start].replace("(", "a"),
        document.text[long_form.end : block.end],
    )
    return not any(map(str.isalnum, "".join(around)))


def _long_form(document: Document, found: LongForm | None) -> FoundLongForm | None:
    if found is None:
        return None
    return FoundLongForm(_place(document, found.start, found.end, found.text), found.method)


def _status(found: Acronym, candidates: Sequence[Entry]) -> Status:
    if found.introductions:
        return "introduced"
    if any(entry.well_known for entry in candidates):
        return "well-known"
    return "known" if candidates else "undefined"


def _entries(termbase: Termbase, acronym: str) -> Sequence[Entry]:
    """The entries of an acronym; in the glossary's own spelling first, else in any case."""
    exact = termbase.acronym(acronym)
    if exact:
        return exact
    spelled = termbase.acronym_any_case(acronym)
    return tuple(entry for _, entries in spelled for entry in entries)


def _choose(candidates: Sequence[Entry], long_form: str | None) -> Entry | None:
    """The entry that the text means: the only one, or the one whose name its long form is."""
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    if long_form is None:
        return None
    written = squash(long_form)
    fitting = [
        entry
        for entry in candidates
        if any(
            _alike(written, squash(name.text)) for name in (*entry.names("nl"), *entry.names("en"))
        )
    ]
    return fitting[0] if len(fitting) == 1 else None


def _alike(one: str, other: str) -> bool:
    """Whether one name is the other, or holds it (`ministerie van …`, a plural)."""
    return one == other or (min(len(one), len(other)) > 6 and (one in other or other in one))


def _terms(document: Document, termbase: Termbase, hits: Iterable[TermHit]) -> Iterable[FoundTerm]:
    grouped: dict[tuple[str, ...], list[TermHit]] = {}
    for hit in hits:
        grouped.setdefault(hit.entries, []).append(hit)
    for entries, own in grouped.items():
        entry = termbase.by_id[entries[0]] if len(entries) == 1 else None
        places = tuple(_place(document, hit.start, hit.end) for hit in own)
        forms = Counter(" ".join(hit.text.lower().split()) for hit in own)
        yield FoundTerm(
            term=entry.nl if entry else " ".join(own[0].text.split()),
            entry=entry,
            entries=entries,
            forms=tuple(sorted(forms.items(), key=lambda form: (-form[1], form[0]))),
            mentions=places,
        )


def _deprecated(
    document: Document, termbase: Termbase, hits: Iterable[TermHit]
) -> Iterable[Deprecated]:
    for hit in hits:
        if hit.kind == "deprecated":
            entry = termbase.by_id[hit.entry]
            preferred = entry.nl if hit.language == "nl" else entry.en
            name = " ".join(hit.text.lower().split())
            yield Deprecated(_place(document, hit.start, hit.end), name, preferred)


def _asides(document: Document) -> Iterable[Aside]:
    before = None
    for block in document.blocks:
        if block.kind == "footnote":
            anchor = document.source_span(before.start, before.end) if before else None
            yield Aside(*document.source_span(block.start, block.end), "footnote", anchor)
            continue
        before = block
        if block.kind == "heading":
            yield Aside(*document.source_span(block.start, block.end), "heading")


def _comments(document: Document) -> Iterable[Place]:
    if "<!--" not in document.source:
        return
    pattern = re.compile(_COMMENT)
    starts = [part.start for part in document.parts] or [0]
    for start, end in zip(starts, (*starts[1:], len(document.source)), strict=True):
        for match in pattern.finditer(document.source, start, end):  # none runs into another file
            line, column = document.position(match.start())
            yield Place(match.start(), match.end(), line, column, match.group())


def _place(document: Document, start: int, end: int, text: str | None = None) -> Place:
    first, last = document.source_span(start, end)
    line, column = document.position(first)
    return Place(first, last, line, column, document.source[first:last] if text is None else text)
