"""The result of `glossary lookup`: a table for people, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from glossary.reports.layout import columns
from glossary.termbase.lookup import Match

SCHEMA_VERSION = 1
Answer = tuple[str, Sequence[Match]]


def as_json(answers: Sequence[Answer]) -> str:
    """The document that the README describes, as indented JSON with a final newline."""
    result = {
        "schema_version": SCHEMA_VERSION,
        "queries": [
            {
                "query": query,
                "matches": [
                    {
                        "score": round(match.score, 1),
                        "match": match.match,
                        "language": match.language,
                        "matched": match.matched,
                        "entry": match.entry.row(),
                    }
                    for match in matches
                ],
            }
            for query, matches in answers
        ],
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def as_table(answers: Sequence[Answer], width: int) -> str:
    """For people: under each query what the glossary has, or what is spelled alike."""
    return "\n".join("\n".join(_answer(query, matches, width)) + "\n" for query, matches in answers)


def _answer(query: str, matches: Sequence[Match], width: int) -> list[str]:
    if not matches:
        return [f"{query}: not in the glossary, nor anything spelled like it"]
    if matches[0].is_match:
        found = [(*_names(match), match.entry.domain, str(match.match)) for match in matches]
        return [query, "", *columns(("Dutch", "English", "domain", "found as"), found, width)]
    rows = [(f"{match.score:.0f}", match.matched, *_names(match)) for match in matches]
    header = ("score", "spelled", "Dutch", "English")
    return [
        f"{query}: not in the glossary; spelled most like it:",
        "",
        *columns(header, rows, width, frozenset({0})),
    ]


def _names(match: Match) -> tuple[str, str]:
    entry = match.entry
    return _with_acronym(entry.nl, entry.nl_acronym), _with_acronym(entry.en, entry.en_acronym)


def _with_acronym(name: str, acronyms: Sequence[str]) -> str:
    return f"{name} ({', '.join(acronyms)})" if acronyms else name
