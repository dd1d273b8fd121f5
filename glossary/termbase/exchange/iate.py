"""IATE's export: a line a term, with the concept's number, domain, language and reliability.

The columns are read by name (`E_ID|E_DOMAINS|L_CODE|T_TERM|T_TYPE|T_RELIABILITY|T_EVALUATION`,
as iate.europa.eu/download-iate writes them), whatever stands between them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from glossary.errors import TermbaseError
from glossary.termbase.exchange.imported import Gathering, Imported
from glossary.termbase.read import decode

NEEDED = ("E_ID", "L_CODE", "T_TERM")
_USED = frozenset({*NEEDED, "E_DOMAINS", "T_TYPE", "T_RELIABILITY", "T_EVALUATION"})
_RELIABLE = {"very reliable": 3, "reliable": 2, "reliability not verified": 1}
_RELIABLE |= {"minimum reliability": 0, "4": 3, "3": 2, "2": 1, "1": 0}
_SHORT = ("abbrev", "abbreviation", "acronym", "short form")
_Term = tuple[int, int, str, str]  # what it is worth, where it stood, its text, its column


def is_iate(text: str) -> bool:
    """Whether the first line of `text` names IATE's columns."""
    header = text.lstrip("\ufeff").partition("\n")[0]
    return all(name in header for name in NEEDED)


def iate(data: bytes, file: str) -> Imported:
    """The concepts of an IATE export that have a Dutch and an English term.

    The most reliable term of a language is the preferred one. Raises TermbaseError where the
    columns are not IATE's.
    """
    text = decode(data, file).removeprefix("\ufeff")
    header = text.partition("\n")[0]
    delimiter = max("|;,\t", key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    if not is_iate(text):
        raise TermbaseError(
            f"{file}:1: lacks IATE's columns {', '.join(NEEDED)}; export it from IATE as CSV,"
            " or name its --format"
        )
    found = Gathering()
    concepts: dict[str, dict[str, str]] = {}
    terms: dict[str, list[_Term]] = {}
    try:
        for number, line in enumerate(reader):
            row = {name: cell.strip() for name, cell in line.items() if isinstance(cell, str)}
            row = dict.fromkeys(NEEDED, "") | row  # a line may be cut off
            for name, cell in row.items():
                if cell and name not in _USED:
                    found.lost[f"column {name}"] += 1
            concepts.setdefault(row["E_ID"], row)
            if (term := _term(row, number, found)) is not None:
                terms.setdefault(row["E_ID"], []).append(term)
    except csv.Error as error:
        raise TermbaseError(
            f"{file}:{reader.line_num}: is not readable as CSV ({error}); check the quotes there"
        ) from None
    for identity, row in concepts.items():
        found.add(_concept(identity, row.get("E_DOMAINS", ""), terms.get(identity, [])))
    return found.done()


def _term(row: Mapping[str, str], number: int, found: Gathering) -> _Term | None:
    code = row["L_CODE"].lower()
    if code not in ("nl", "en"):
        found.lost[f"term in language {code or '(none)'}"] += 1
        return None
    worth = _RELIABLE.get(row.get("T_RELIABILITY", "").lower(), 1)
    column = code
    if row.get("T_EVALUATION", "").lower() in ("deprecated", "obsolete"):
        column = f"{code}_deprecated"
    elif row.get("T_TYPE", "").lower() in _SHORT:
        column = f"{code}_acronym"
    elif row.get("T_EVALUATION", "").lower() == "preferred":
        worth += 10
    return worth, -number, row["T_TERM"], column


def _concept(number: str, domains: str, terms: list[_Term]) -> dict[str, list[str]]:
    concept = {
        "id": [f"iate-{number}"],
        "domain": [domains.split(";")[0]],
        "source": [f"IATE {number}"],
    }
    for worth_at_most in sorted(terms, reverse=True):
        _, _, text, column = worth_at_most
        if column in concept and column in ("nl", "en"):
            column = f"{column}_variants"
        concept.setdefault(column, []).append(text)
    for code in ("nl", "en"):
        acronyms = concept.get(f"{code}_acronym")
        if code not in concept and acronyms:  # a concept that has only its short form
            concept[code] = [acronyms[0]]
    return concept
