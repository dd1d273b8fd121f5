"""The result of `glossary extract`: a table for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

from glossary.analysis import Analysis, FoundAcronym, FoundTerm, Place
from glossary.reports.layout import columns

SCHEMA_VERSION = 1
_FIELDS = (
    "kind", "text", "count", "status", "path", "line", "column", "long_form", "nl", "en", "entry"
)  # fmt: skip


def as_json(
    analyses: Sequence[Analysis], glossary: dict[str, Any], model: dict[str, Any] | None
) -> str:
    """The document that the README describes, as indented JSON with a final newline."""
    result = {
        "schema_version": SCHEMA_VERSION,
        "glossary": glossary,
        "model": model,
        "documents": [
            {
                "path": analysis.path,
                "words": analysis.words,
                "acronyms": [_acronym(found) for found in analysis.acronyms],
                "terms": [_term(term, 1, term.mentions) for term in _ranked(analysis.terms)],
            }
            for analysis in analyses
        ],
        "terms": _over_all(analyses),
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _acronym(found: FoundAcronym) -> dict[str, Any]:
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
        "entries": list(found.entries),
        "nl": found.entry.nl if found.entry else None,
        "en": found.entry.en if found.entry else None,
        "mentions": [_mention(place) for place in found.mentions],
    }


def _term(term: FoundTerm, documents: int, mentions: Iterable[Place]) -> dict[str, Any]:
    return {
        "term": term.term,
        "kind": "term",
        "termhood": None,
        "count": sum(count for _, count in term.forms),
        "documents": documents,
        "forms": dict(term.forms),
        "entry": term.entry.id if term.entry else None,
        "entries": list(term.entries),
        "en": term.entry.en if term.entry else None,
        "suggestion": None,
        "mentions": [_mention(place) for place in mentions],
    }


def _over_all(analyses: Sequence[Analysis]) -> list[dict[str, Any]]:
    """The terms of all documents together; mentions say in which document they are."""
    merged: dict[tuple[str, ...], tuple[FoundTerm, list[dict[str, Any]], int]] = {}
    for analysis in analyses:
        for term in analysis.terms:
            known = merged.get(term.entries)
            forms = dict(known[0].forms) if known else {}
            for form, count in term.forms:
                forms[form] = forms.get(form, 0) + count
            mentions = known[1] if known else []
            mentions += [{"path": analysis.path, **_mention(place)} for place in term.mentions]
            ordered = tuple(sorted(forms.items(), key=lambda form: (-form[1], form[0])))
            merged[term.entries] = (
                (known[0] if known else term)._replace(forms=ordered),
                mentions,
                (known[2] if known else 0) + 1,
            )
    ranked = sorted(merged.values(), key=lambda item: -sum(count for _, count in item[0].forms))
    return [
        {**_term(term, documents, ()), "mentions": mentions} for term, mentions, documents in ranked
    ]


def _mention(place: Place) -> dict[str, Any]:
    return {**_position(place), "text": place.text}


def _position(place: Place) -> dict[str, int]:
    return {
        "start": place.start, "end": place.end, "line": place.line, "column": place.column
    }  # fmt: skip


def _ranked(terms: Iterable[FoundTerm]) -> list[FoundTerm]:
    return sorted(terms, key=lambda term: -len(term.mentions))


def as_csv(analyses: Sequence[Analysis]) -> str:
    """One row an acronym or term a document, with its first place; safe in a spreadsheet."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(_FIELDS)
    for analysis in analyses:
        for found in analysis.acronyms:
            writer.writerow(map(_harmless, _acronym_cells(analysis.path, found)))
        for term in _ranked(analysis.terms):
            writer.writerow(map(_harmless, _term_cells(analysis.path, term)))
    return output.getvalue()


def _acronym_cells(path: str, found: FoundAcronym) -> tuple[str, ...]:
    first = found.mentions[0]
    return (
        "acronym", found.acronym, str(len(found.mentions)), found.status, path,
        str(first.line), str(first.column),
        found.long_form.place.text if found.long_form else "",
        found.entry.nl if found.entry else "",
        found.entry.en if found.entry else "",
        found.entry.id if found.entry else "|".join(found.entries),
    )  # fmt: skip


def _term_cells(path: str, term: FoundTerm) -> tuple[str, ...]:
    first = term.mentions[0]
    return (
        "term", term.term, str(len(term.mentions)), "known", path, str(first.line),
        str(first.column), "",
        term.entry.nl if term.entry else "",
        term.entry.en if term.entry else "",
        term.entry.id if term.entry else "|".join(term.entries),
    )  # fmt: skip


def _harmless(cell: str) -> str:
    """A spreadsheet runs cells that begin with these as formulas; an apostrophe makes them text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def as_table(analyses: Sequence[Analysis], width: int) -> str:
    """For people: per document its acronyms and terms, with a summary line at the end."""
    lines: list[str] = []
    for analysis in analyses:
        lines += _document(analysis, width)
    acronyms = [found for analysis in analyses for found in analysis.acronyms]
    undefined = sum(found.status == "undefined" for found in acronyms)
    terms = {term.entries for analysis in analyses for term in analysis.terms}
    lines.append(
        f"{_count(len(analyses), 'document')},"
        f" {_count(sum(analysis.words for analysis in analyses), 'word')}:"
        f" {_count(len(acronyms), 'acronym')} ({undefined} undefined),"
        f" {_count(len(terms), 'known term')}"
    )
    return "\n".join(lines) + "\n"


def _document(analysis: Analysis, width: int) -> list[str]:
    lines = [analysis.path, ""]
    if analysis.acronyms:
        rows = [
            (
                found.acronym,
                str(len(found.mentions)),
                f"{found.mentions[0].line}:{found.mentions[0].column}",
                str(found.status),
                _dutch(found),
                found.entry.en if found.entry else "",
            )
            for found in analysis.acronyms
        ]
        header = ("acronym", "count", "first", "status", "long form", "English")
        lines += [*columns(header, rows, width, frozenset({1, 2})), ""]
    if analysis.terms:
        known = [
            (
                term.term,
                str(len(term.mentions)),
                f"{term.mentions[0].line}:{term.mentions[0].column}",
                term.entry.en if term.entry else f"one of: {', '.join(term.entries)}",
            )
            for term in _ranked(analysis.terms)
        ]
        lines += [
            *columns(("term", "count", "first", "English"), known, width, frozenset({1, 2})),
            "",
        ]
    return lines


def _dutch(found: FoundAcronym) -> str:
    """The long form as the text has it, else the glossary's in brackets."""
    if found.long_form:
        return found.long_form.place.text
    if found.entry:
        return f"[{found.entry.nl}]"
    return f"[one of: {', '.join(found.entries)}]" if found.entries else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
