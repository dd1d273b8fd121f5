"""One acronym of a text with its places, its status and the entry that it means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from glossary.acronyms import Acronym, Introduction, LongForm
from glossary.acronyms.known import shares_a_word
from glossary.analysis.model import FoundAcronym, FoundLongForm, Introduced, Status, place_of
from glossary.lexicon import lexicon_of
from glossary.termbase.fold import squash

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Entry, Termbase

_REMEMBERED = 8192
_FAR = 12  # characters; what stands between the columns of a list of abbreviations


def found_acronym(
    document: Document, termbase: Termbase, found: Acronym, again: Iterable[tuple[int, int]]
) -> FoundAcronym:
    """All that is said of one acronym; `again` are the spans that write its long form again."""
    introductions = tuple(
        Introduced(
            place_of(document, introduction.start, introduction.end),
            _long_form(document, introduction.long_form),
            _is_listed(document, introduction),
        )
        for introduction in found.introductions
    )
    long_form = next((i.long_form for i in introductions if i.long_form), None)
    candidates = _entries(termbase, found.acronym)
    if long_form and candidates:
        candidates = _meant(candidates, found.acronym, long_form.place.text, termbase)
    entry = _choose(candidates, long_form.place.text if long_form else None)
    return FoundAcronym(
        acronym=found.acronym,
        status=_status(found, candidates),
        long_form=long_form,
        entry=entry,
        entries=tuple(candidate.id for candidate in candidates),
        mentions=tuple(
            place_of(document, mention.start, mention.end) for mention in found.mentions
        ),
        introductions=introductions,
        candidates=tuple(candidates),
        repeats=tuple(place_of(document, start, end) for start, end in again),
    )


def _is_listed(document: Document, introduction: Introduction) -> bool:
    long_form = introduction.long_form
    if long_form is None or not 0 < long_form.start - introduction.end < _FAR:
        return False
    block = document.block_at(introduction.start)
    if block is None or block.end < long_form.end:
        return False
    # Of a list whose lines follow each other, each is a line of the same block.
    text = document.text
    start = text.rfind("\n", block.start, introduction.start) + 1 or block.start
    end = text.find("\n", long_form.end, block.end)
    around = (
        text[start : introduction.start],
        text[introduction.end : long_form.start].replace("(", "a"),
        text[long_form.end : end if end >= 0 else block.end],
    )
    return not any(map(str.isalnum, "".join(around)))


def _long_form(document: Document, found: LongForm | None) -> FoundLongForm | None:
    if found is None:
        return None
    return FoundLongForm(place_of(document, found.start, found.end, found.text), found.method)


def _status(found: Acronym, candidates: Sequence[Entry]) -> Status:
    if found.introductions:
        return "introduced"
    if any(entry.well_known for entry in candidates):
        return "well-known"
    return "known" if candidates else "undefined"


@lru_cache(maxsize=_REMEMBERED)
def _entries(termbase: Termbase, acronym: str) -> Sequence[Entry]:
    """The entries of an acronym; in the glossary's own spelling first, else in any case."""
    exact = termbase.acronym(acronym)
    if exact:
        return exact
    spelled = termbase.acronym_any_case(acronym)
    return tuple(entry for _, entries in spelled for entry in entries)


def _meant(
    candidates: Sequence[Entry], acronym: str, long_form: str, termbase: Termbase
) -> Sequence[Entry]:
    """The entries without those that share an English acronym with the text's own by chance.

    `Gezond en Actief Leven Akkoord (GALA)` is not the General Administrative Law Act, which has no
    such acronym in Dutch.
    """
    if shares_a_word(long_form, acronym, lexicon_of(termbase)):
        return candidates
    return tuple(entry for entry in candidates if acronym in entry.nl_acronym)


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
