"""The result of `glossary extract` as CSV: a row an acronym a document, a row a term a run."""

from __future__ import annotations

import csv
import io

from glossary.analysis import FoundAcronym
from glossary.extraction import Extraction, Term
from glossary.termbase.cell import guarded

_FIELDS = (
    "kind", "text", "count", "status", "path", "line", "column", "long_form", "nl", "en", "entry",
    "termhood", "documents", "suggestion",
)  # fmt: skip


def as_csv(extraction: Extraction) -> str:
    """Acronyms by document, then the terms over all, each with its first place; spreadsheet-safe.

    `status` of a term is `known` or `candidate`; `en` is the glossary's, `suggestion` is not.
    """
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(_FIELDS)
    for analysis in extraction.documents:
        for found in analysis.acronyms:
            writer.writerow(map(guarded, _acronym_cells(analysis.path, found)))
    for term in extraction.terms:
        path = extraction.documents[term.mentions[0].document].path
        writer.writerow(map(guarded, _term_cells(path, term)))
    return output.getvalue()


def _acronym_cells(path: str, found: FoundAcronym) -> tuple[str, ...]:
    first = found.mentions[0]
    entry = None if found.has_own_meaning else found.entry
    return (
        "acronym", found.acronym, str(len(found.mentions)), found.status, path,
        str(first.line), str(first.column),
        found.long_form.place.text if found.long_form else "",
        entry.nl if entry else "",
        entry.en if entry else "",
        found.entry.id if found.entry else "|".join(found.entry_ids),
        "", "1", "",
    )  # fmt: skip


def _term_cells(path: str, term: Term) -> tuple[str, ...]:
    first = term.mentions[0].place
    return (
        term.kind, term.term, str(len(term.mentions)), "known" if term.known else "candidate",
        path, str(first.line), str(first.column), "",
        term.entry.nl if term.entry else "",
        term.entry.en if term.entry else "",
        term.entry.id if term.entry else "|".join(term.entry_ids),
        "" if term.termhood is None else f"{term.termhood:.2f}",
        str(term.documents),
        term.suggestion.en if term.suggestion else "",
    )  # fmt: skip
