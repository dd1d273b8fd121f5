"""IATE's export: a line a term, with the concept's number, domain, language and reliability.

The columns are read by name (`E_ID|E_DOMAINS|L_CODE|T_TERM|T_TYPE|T_RELIABILITY|T_EVALUATION`,
as iate.europa.eu/download-iate writes them), whatever stands between them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping

from glossary.errors import TermbaseError
from glossary.termbase.decode import decode
from glossary.termbase.exchange.imported import Gathering, Imported

NEEDED = ("E_ID", "L_CODE", "T_TERM")
_USED = frozenset({*NEEDED, "E_DOMAINS", "T_TYPE", "T_RELIABILITY", "T_EVALUATION"})
_RELIABLE = {"very reliable": 3, "reliable": 2, "reliability not verified": 1}
_RELIABLE |= {"minimum reliability": 0, "4": 3, "3": 2, "2": 1, "1": 0}
# A "Short form" is no acronym: IATE means a shorter name (Vienna Sales Convention) by it.
_ACRONYMS = ("abbrev", "abbreviation", "acronym")
_LONGEST = 200  # lines of one cell, a definition or a note
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
    if not is_iate(text):
        raise TermbaseError(
            f"{file}:1: lacks IATE's columns {', '.join(NEEDED)}; export it from IATE as CSV,"
            " or name its --format"
        )
    found = Gathering()
    concepts: dict[str, dict[str, str]] = {}
    terms: dict[str, list[_Term]] = {}
    for number, row in enumerate(_lines(text, file)):
        for name, cell in row.items():
            if cell and name not in _USED:
                found.lost[f"column {name}"] += 1
        if not row["E_ID"]:
            found.lost["line without a concept number"] += 1
            continue
        concepts.setdefault(row["E_ID"], row)
        if (term := _term(row, number, found)) is not None:
            terms.setdefault(row["E_ID"], []).append(term)
    for identity, row in concepts.items():
        domains = [name for part in row.get("E_DOMAINS", "").split(";") if (name := part.strip())]
        found.add(_concept(identity, domains, terms.get(identity, [])))
    return found.done()


def _lines(text: str, file: str) -> Iterator[dict[str, str]]:
    """Every line as column -> cell; a line may be cut off."""
    lines = enumerate(text.replace("\r\n", "\n").split("\n"), 1)
    _, first = next(lines)
    delimiter = max("|;,\t", key=first.count)
    header = [name.strip().strip('"') for name in first.split(delimiter)]
    for number, line in lines:
        cells = line.split(delimiter)
        if '"' in line:
            cells = _quoted(line, number, lines, delimiter, len(header), file)
        if any(cells):
            yield dict.fromkeys(NEEDED, "") | dict(zip(header, map(str.strip, cells), strict=False))


def _quoted(
    line: str, number: int, lines: Iterator[tuple[int, str]], delimiter: str, width: int, file: str
) -> list[str]:
    """The cells of a line with quotes, and of those after it where a cell goes on there.

    A quote without its other half belongs to its term where the line has all its cells as it
    is (`1|law|nl|"wet|Term|Reliable|`): it must not take the lines after it along.
    """
    open_ = line.count('"') % 2 == 1
    if open_ and line.count(delimiter) + 1 == width:
        return line.split(delimiter)
    parts = [line]
    while open_:
        _, more = next(lines, (0, None))
        if more is None or len(parts) == _LONGEST:
            remedy = 'add the closing " or remove the opening one'
            raise TermbaseError(f"{file}:{number}: a quote is opened and never closed; {remedy}")
        parts.append(more)
        open_ ^= more.count('"') % 2 == 1
    try:
        return next(csv.reader([f"{part}\n" for part in parts], delimiter=delimiter))
    except csv.Error as error:
        raise TermbaseError(
            f"{file}:{number}: is not readable as CSV ({error}); check the quotes there"
        ) from None


def _term(row: Mapping[str, str], number: int, found: Gathering) -> _Term | None:
    code = row["L_CODE"].lower()
    if code not in ("nl", "en"):
        found.lost[f"term in language {code or '(none)'}"] += 1
        return None
    worth = _RELIABLE.get(row.get("T_RELIABILITY", "").lower(), 1)
    column = code
    if row.get("T_EVALUATION", "").lower() in ("deprecated", "obsolete"):
        column = f"{code}_deprecated"
    elif row.get("T_TYPE", "").lower() in _ACRONYMS:
        column = f"{code}_acronym"
    elif row.get("T_EVALUATION", "").lower() == "preferred":
        worth += 10
    return worth, -number, row["T_TERM"], column


def _concept(number: str, domains: list[str], terms: list[_Term]) -> dict[str, list[str]]:
    concept = {
        "id": [f"iate-{number}"],
        "domain": domains,
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
