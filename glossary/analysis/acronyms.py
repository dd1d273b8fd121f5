"""One acronym of a text with its places, its status and the entry that it means."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from glossary.acronyms import Acronym, Introduction, LongForm
from glossary.analysis.model import FoundAcronym, FoundLongForm, Introduced, place_of
from glossary.meaning import meaning

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Termbase

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
    status, entry, candidates = meaning(found, termbase)
    return FoundAcronym(
        acronym=found.acronym,
        status=status,
        long_form=long_form,
        entry=entry,
        entry_ids=tuple(candidate.id for candidate in candidates),
        mentions=tuple(
            place_of(document, mention.start, mention.end) for mention in found.mentions
        ),
        introductions=introductions,
        candidates=candidates,
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
