"""The result of `glossary extract` as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from glossary.analysis import FoundAcronym, Place
from glossary.extraction import Extraction, Mention, Term

SCHEMA_VERSION = 1


def as_json(
    extraction: Extraction, glossary: dict[str, Any], model: dict[str, Any] | None
) -> Iterator[str]:
    """The document of docs/json.md, as indented JSON with a final newline, in pieces.

    A piece a document and a piece a term, so that the whole never stands in memory.
    """
    head = {"schema_version": SCHEMA_VERSION, "glossary": glossary, "model": model}
    yield _dump(head, 0).removesuffix("\n}") + ',\n  "documents": '
    yield from _list(_documents(extraction))
    yield ',\n  "terms": '
    paths = [analysis.path for analysis in extraction.documents]
    yield from _list(
        _term(
            term,
            [{"path": paths[mention.document], **_mention(mention)} for mention in term.mentions],
        )
        for term in extraction.terms
    )
    yield "\n}\n"


def _list(values: Iterable[dict[str, Any]]) -> Iterator[str]:
    """A list within the document, a piece an element."""
    before = "[\n    "
    for value in values:
        yield before + _dump(value, 4)
        before = ",\n    "
    yield "[]" if before[0] == "[" else "\n  ]"


def _dump(value: object, indent: int) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return text.replace("\n", "\n" + " " * indent)  # a line break within a value is escaped


def _documents(extraction: Extraction) -> Iterator[dict[str, Any]]:
    """Each document with its acronyms, and with its terms as they are in it."""
    own: list[list[tuple[int, int, int]]] = [[] for _ in extraction.documents]
    for place, term in enumerate(extraction.terms):
        for number, first, last in term.spans():
            own[number].append((place, first, last))
    for number, (analysis, places) in enumerate(zip(extraction.documents, own, strict=True)):
        terms = (extraction.terms[place].within(first, last) for place, first, last in places)
        yield {
            "path": analysis.path,
            "words": analysis.words,
            "acronyms": [
                _acronym(found, _acronym_mentions(extraction, number, found))
                for found in analysis.acronyms
            ],
            "terms": [_term(term, map(_mention, term.mentions)) for term in terms],
        }


def _acronym_mentions(
    extraction: Extraction, number: int, found: FoundAcronym
) -> list[dict[str, Any]]:
    mentions: list[dict[str, Any]] = []
    for place in found.mentions:
        mentions.append({**_position(place), "text": place.text})
        if around := extraction.around.get((number, place.start)):
            mentions[-1] |= {"before": around[0], "after": around[1]}
    return mentions


def _acronym(found: FoundAcronym, mentions: list[dict[str, Any]]) -> dict[str, Any]:
    long_form = None
    if found.long_form:
        place = found.long_form.place
        long_form = {"text": place.text, **_position(place), "method": found.long_form.method}
    return {
        "acronym": found.acronym,
        "count": len(found.mentions),
        "status": found.status,
        "long_form": long_form,
        "entry": found.entry.id if found.entry else None,
        "entries": list(found.entry_ids),
        "nl": found.entry.nl if found.entry else None,
        "en": found.entry.en if found.entry else None,
        "own_meaning": found.has_own_meaning,
        "mentions": mentions,
    }


def _term(term: Term, mentions: Iterable[dict[str, Any]]) -> dict[str, Any]:
    suggestion = term.suggestion
    return {
        "term": term.term,
        "kind": term.kind,
        "termhood": term.termhood,
        "count": len(term.mentions),
        "documents": term.documents,
        "forms": dict(term.forms),
        "entry": term.entry.id if term.entry else None,
        "entries": list(term.entry_ids),
        "en": term.entry.en if term.entry else None,
        "suggestion": {"en": suggestion.en, "from": list(suggestion.parts)} if suggestion else None,
        "related": list(term.related),
        "mentions": list(mentions),
    }


def _mention(mention: Mention) -> dict[str, Any]:
    shown: dict[str, Any] = {**_position(mention.place), "text": mention.place.text}
    if mention.language:
        shown |= {"language": mention.language, "match": mention.match}
    if mention.before or mention.after:
        shown |= {"before": mention.before, "after": mention.after}
    return shown


def _position(place: Place) -> dict[str, int]:
    return {
        "start": place.start, "end": place.end, "line": place.line, "column": place.column
    }  # fmt: skip
