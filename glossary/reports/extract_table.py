"""The result of `glossary extract` as a table for people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from glossary.analysis import Analysis, FoundAcronym
from glossary.extraction import Extraction, Mention, Term
from glossary.reports.layout import columns, count

_RIGHT = frozenset({1, 2})


def as_table(extraction: Extraction, width: int) -> str:
    """Each document's acronyms; then the terms of all: known ones, candidates, names.

    Where mentions carry their context, they follow as concordance lines.
    """
    lines: list[str] = []
    for analysis in extraction.documents:
        lines += _acronyms(analysis, width)
    paths = [analysis.path for analysis in extraction.documents]
    known = [term for term in extraction.terms if term.known]
    terms = [term for term in extraction.terms if not term.known and term.kind == "term"]
    names = [term for term in extraction.terms if not term.known and term.kind == "name"]
    lines += _section("term", "English", known, _english, paths, width)
    lines += _section("candidate", "suggestion", terms, _suggestion, paths, width)
    lines += _section("name", "", names, None, paths, width)
    for number, analysis in enumerate(extraction.documents):
        for found in analysis.acronyms:
            shown = [
                (before, place.text, after)
                for place in found.mentions
                for before, after in [extraction.around.get((number, place.start), ("", ""))]
            ]
            lines += _concordance(found.acronym, shown)
    for term in extraction.terms:
        shown = [(mention.before, mention.form, mention.after) for mention in term.mentions]
        lines += _concordance(term.term, shown)
    return "\n".join([*lines, _summary(extraction, known, terms, names)]) + "\n"


def _acronyms(analysis: Analysis, width: int) -> list[str]:
    lines = [analysis.path, ""]
    if not analysis.acronyms:
        return lines
    rows = [
        (
            found.acronym,
            str(len(found.mentions)),
            f"{found.mentions[0].line}:{found.mentions[0].column}",
            str(found.status),
            _dutch(found),
            found.entry.en if found.entry and not found.has_own_meaning else "",
        )
        for found in analysis.acronyms
    ]
    header = ("acronym", "count", "first", "status", "long form", "English")
    return [*lines, *columns(header, rows, width, _RIGHT), ""]


def _dutch(found: FoundAcronym) -> str:
    """The long form as the text has it, else the glossary's in brackets."""
    if found.long_form:
        return found.long_form.place.text
    if found.entry:
        return f"[{found.entry.nl}]"
    return f"[one of: {', '.join(found.entry_ids)}]" if found.entry_ids else ""


def _section(
    title: str,
    last: str,
    terms: Sequence[Term],
    english: Callable[[Term], str] | None,
    paths: Sequence[str],
    width: int,
) -> list[str]:
    if not terms:
        return []
    tagged = terms[0].termhood is not None
    header = [title, "count", "first"]
    if tagged:
        header.append("termhood")
    rows = []
    for term in terms:
        row = [term.term, str(len(term.mentions)), _first(term.mentions[0], paths)]
        if tagged:
            row.append(f"{term.termhood:.2f}")
        rows.append(row)
    if english:
        header.append(last)
        for row, term in zip(rows, terms, strict=True):
            row.append(english(term))
    return [*columns(header, rows, width, _RIGHT | {3} if tagged else _RIGHT), ""]


def _first(mention: Mention, paths: Sequence[str]) -> str:
    place = f"{mention.place.line}:{mention.place.column}"
    return place if len(paths) == 1 else f"{paths[mention.document]}:{place}"


def _english(term: Term) -> str:
    return term.entry.en if term.entry else f"one of: {', '.join(term.entry_ids)}"


def _suggestion(term: Term) -> str:
    """Marked, so that nobody takes it for the glossary's: `raw material strategy (?)`."""
    return f"{term.suggestion.en} (?)" if term.suggestion else ""


def _concordance(term: str, mentions: Sequence[tuple[str, str, str]]) -> list[str]:
    """A line a mention, as (before, form, after); none where nothing stands around them."""
    shown = [mention for mention in mentions if mention[0] or mention[2]]
    if not shown:
        return []
    size = max(len(before) for before, _, _ in shown)
    lines = [
        f"  {before:>{size}} [{' '.join(form.split())}] {after}" for before, form, after in shown
    ]
    return [term, *lines, ""]


def _summary(
    extraction: Extraction, known: Sequence[Term], terms: Sequence[Term], names: Sequence[Term]
) -> str:
    acronyms = [found for analysis in extraction.documents for found in analysis.acronyms]
    undefined = sum(found.status == "undefined" for found in acronyms)
    parts = [
        f"{count(len(acronyms), 'acronym')} ({undefined} undefined)",
        count(len(known), "known term"),
    ]
    if terms or names:
        parts += [count(len(terms), "candidate"), count(len(names), "name")]
    words = sum(analysis.words for analysis in extraction.documents)
    documents = count(len(extraction.documents), "document")
    return f"{documents}, {count(words, 'word')}: {', '.join(parts)}"
