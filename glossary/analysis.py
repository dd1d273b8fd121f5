"""What one text says: its acronyms and the glossary's terms in it, as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from glossary.acronyms import Acronym, Lexicon, LongForm, find_acronyms
from glossary.termbase.fold import squash

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Entry, Termbase
    from glossary.termbase.matcher import Matcher, TermHit

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
    """A place that pairs the acronym with its long form; None where the span is not clear."""

    place: Place
    long_form: FoundLongForm | None


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


class FoundTerm(NamedTuple):
    """One term of the glossary in a text, through all its forms (lower case, with counts)."""

    term: str
    entry: Entry | None
    entries: tuple[str, ...]
    forms: tuple[tuple[str, int], ...]
    mentions: tuple[Place, ...]


class Analysis(NamedTuple):
    """All that was found in one document; acronyms and terms in the order of the text."""

    path: str
    words: int
    acronyms: tuple[FoundAcronym, ...]
    terms: tuple[FoundTerm, ...]


def lexicon_of(termbase: Termbase) -> Lexicon:
    """What the acronym engine needs of a glossary: acronyms with all their long forms."""
    well_known = frozenset(acronym for acronym, known in termbase.with_acronyms() if known)
    return Lexicon(_LongForms(termbase), well_known)


class _LongForms(Mapping[str, tuple[str, ...]]):
    """From an acronym to all names of its entries, which are looked up when asked for.

    A glossary of half a million entries is then as quick to start with as a small one.
    """

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase
        self._acronyms = dict.fromkeys(acronym for acronym, _ in termbase.with_acronyms())
        self._found: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, acronym: str) -> tuple[str, ...]:
        if acronym not in self._acronyms:
            raise KeyError(acronym)
        if acronym not in self._found:
            self._found[acronym] = tuple(
                name.text
                for entry in self._termbase.acronym(acronym)
                for name in (*entry.names("nl"), *entry.names("en"))
            )
        return self._found[acronym]

    def __contains__(self, acronym: object) -> bool:
        return acronym in self._acronyms

    def __iter__(self) -> Iterator[str]:
        return iter(self._acronyms)

    def __len__(self) -> int:
        return len(self._acronyms)


def analyse(
    document: Document,
    termbase: Termbase,
    lexicon: Lexicon | None = None,
    matcher: Matcher | None = None,
) -> Analysis:
    """The Analysis of one document.

    ``lexicon`` (see `lexicon_of`) is made of the glossary where it is not given; give it when
    there are many documents. Terms are looked for only where there is a ``matcher``.
    """
    lexicon = lexicon if lexicon is not None else lexicon_of(termbase)
    acronyms = find_acronyms(document.text, lexicon, document.emphasis)
    hits = matcher.find(document.text) if matcher else ()
    return Analysis(
        path=document.path,
        words=document.words,
        acronyms=tuple(_acronym(document, termbase, acronym) for acronym in acronyms),
        terms=tuple(_terms(document, termbase, hits)),
    )


def _acronym(document: Document, termbase: Termbase, found: Acronym) -> FoundAcronym:
    introductions = tuple(
        Introduced(
            _place(document, introduction.start, introduction.end),
            _long_form(document, introduction.long_form),
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
    )


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


def _place(document: Document, start: int, end: int, text: str | None = None) -> Place:
    first, last = document.source_span(start, end)
    line, column = document.position(first)
    return Place(first, last, line, column, document.source[first:last] if text is None else text)
