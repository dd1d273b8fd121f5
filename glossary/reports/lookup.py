"""The result of `glossary lookup`: a table for people, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from glossary.reports.layout import columns
from glossary.termbase import Entry
from glossary.termbase.lookup import Match

SCHEMA_VERSION = 1
Answer = tuple[str, Sequence[Match]]


Origin = Callable[[Entry], Path | None]


def as_json(answers: Sequence[Answer], origin: Origin | None = None) -> str:
    """The answers as a document of indented JSON with a final newline.

    With `origin` (there are several glossaries) each match says which file it is from.
    """
    result = {
        "schema_version": SCHEMA_VERSION,
        "queries": [
            {"query": query, "matches": [_match(match, origin) for match in matches]}
            for query, matches in answers
        ],
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _match(match: Match, origin: Origin | None) -> dict[str, object]:
    found: dict[str, object] = {
        "score": round(match.score, 1),
        "match": match.match,
        "language": match.language,
        "matched": match.matched,
        "entry": match.entry.row(),
    }
    return found | ({"origin": str(origin(match.entry))} if origin else {})


def as_table(answers: Sequence[Answer], width: int, origin: Origin | None = None) -> str:
    """For people: under each query what the glossary has, or what is spelled alike.

    A single entry that answers a single query is shown with all that the glossary says of it.
    """
    alone = len(answers) == 1
    shown = (_answer(query, matches, width, origin, alone) for query, matches in answers)
    return "\n".join("\n".join(lines) + "\n" for lines in shown)


def _answer(
    query: str, matches: Sequence[Match], width: int, origin: Origin | None, alone: bool
) -> list[str]:
    if not matches:
        return [f"{query}: not in the glossary, nor anything spelled like it"]
    more = ("glossary",) if origin else ()

    def place(match: Match) -> tuple[str, ...]:
        return (str(origin(match.entry)),) if origin else ()

    if matches[0].is_match:
        header = ("Dutch", "English", "domain", "found as", *more)
        found = [
            (*_names(match), match.entry.domain, _found_as(match), *place(match))
            for match in matches
        ]
        details = _details(matches[0].entry, width) if alone and len(matches) == 1 else []
        return [query, "", *columns(header, found, width), *details]
    lines = [f"{query}: not in the glossary"]
    parts = [(match.matched, *_names(match), *place(match)) for match in matches
             if match.match == "contains"]  # fmt: skip
    if parts:
        header = ("contains", "Dutch", "English", *more)
        lines = [f"{query}: not in the glossary; made of:", "", *columns(header, parts, width)]
    alike = [(f"{match.score:.0f}", match.matched, *_names(match), *place(match))
             for match in matches if match.match == "fuzzy"]  # fmt: skip
    if alike:
        header = ("score", "spelled", "Dutch", "English", *more)
        says = ["", "spelled most like it:"] if parts else [f"{lines[0]}; spelled most like it:"]
        lines = [*(lines if parts else []), *says]
        lines += ["", *columns(header, alike, width, frozenset({0}))]
    return lines


def _found_as(match: Match) -> str:
    """How it was found; for a deprecated name also what to write in its place."""
    entry = match.entry
    deprecated = entry.nl_deprecated if match.language == "nl" else entry.en_deprecated
    if match.match == "deprecated" or match.matched in deprecated:
        return f"{match.match}; use {entry.nl if match.language == 'nl' else entry.en}"
    return str(match.match)


def _details(entry: Entry, width: int) -> list[str]:
    """What the glossary says of an entry beside its names, a line a column that is not empty."""
    said = [
        ("also", ", ".join((*entry.nl_variants, *entry.en_variants))),
        ("deprecated", ", ".join((*entry.nl_deprecated, *entry.en_deprecated))),
        ("definition", entry.definition),
        ("source", entry.source),
        ("note", entry.note),
        ("checked", entry.checked),
    ]
    rows = [row for row in said if row[1]]
    return ["", *columns(("about", entry.id), rows, width)]


def _names(match: Match) -> tuple[str, str]:
    entry = match.entry
    return _with_acronym(entry.nl, entry.nl_acronym), _with_acronym(entry.en, entry.en_acronym)


def _with_acronym(name: str, acronyms: Sequence[str]) -> str:
    return f"{name} ({', '.join(acronyms)})" if acronyms else name
