"""Says everything that is wrong with a glossary, row by row, in one go.

An error makes the glossary invalid and stops `load`. A warning does not: it is what can be put
right without thought (NFC) or what `advice` tells a person to look at.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from glossary.termbase.files import read_file
from glossary.termbase.model import LISTS, SEPARATOR
from glossary.termbase.read import REQUIRED, Problem, Row, Table

STATUSES = ("approved", "draft")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_Found = tuple[str, str, str]  # column, message, remedy


def check_file(path: Path) -> list[Problem]:
    """All problems of the file at `path`; raises TermbaseError where it cannot be read."""
    return problems(read_file(path))


def problems(table: Table) -> list[Problem]:
    """All problems of a table that was read, those of its form included, by line."""
    found = [*_errors(table), *_warnings(table)]
    return sorted(found, key=lambda problem: problem.line)


def errors(table: Table) -> list[Problem]:
    """Only the problems that make the glossary invalid, by line."""
    return sorted(_errors(table), key=lambda problem: problem.line)


def _errors(table: Table) -> Iterator[Problem]:
    yield from (problem for problem in table.problems if problem.level == "error")
    lines: dict[str, int] = {}
    for row in table.rows:
        yield from (Problem(table.file, row.line, *problem) for problem in _row(row))
        identity = row.cells.get("id", "")
        if identity and (first := lines.setdefault(identity, row.line)) != row.line:
            message = f"{identity!r} stands on line {first} already"
            yield Problem(table.file, row.line, "id", message, "give one of the two another id")


def _warnings(table: Table) -> Iterator[Problem]:
    from glossary.termbase.advice import advice  # here, since a load asks only for errors

    yield from (problem for problem in table.problems if problem.level == "warning")
    yield from advice(table)


def _row(row: Row) -> Iterator[_Found]:
    cells = row.cells
    for column in REQUIRED:
        if column in cells and not cells[column]:
            if column == "en" and cells.get("status") == "draft":
                continue  # a candidate waits for its English
            yield column, "is empty", "every row needs an id, a Dutch and an English term"
    if (identity := cells.get("id")) and not is_id(identity):
        remedy = "begin with a letter; use only a-z, 0-9 and -, as in 'export-control'"
        yield "id", f"{identity!r} is not an id", remedy
    if "status" in cells and cells["status"] not in STATUSES:
        yield "status", f"{cells['status']!r} is not a status", "write 'approved' or 'draft'"
    if cells.get("well_known", "") not in ("", "yes"):
        yield "well_known", f"{cells['well_known']!r} is not understood", "write 'yes' or nothing"
    if (checked := cells.get("checked")) and not is_date(checked):
        yield "checked", f"{checked!r} is not a date", "write it as 2025-01-31"
    yield from _repeated(cells)
    text = "".join(cells.values())
    if SEPARATOR in text or '"' in text or not text.isprintable():
        for column, cell in cells.items():
            yield from _cell(column, cell)


def _repeated(cells: Mapping[str, str]) -> Iterator[_Found]:
    """A name in two columns of one language: it cannot be preferred and deprecated at once."""
    for language in ("nl", "en"):
        seen = {cells.get(language, ""): language}
        for column in (f"{language}_variants", f"{language}_deprecated"):
            if not (cell := cells.get(column, "")):
                continue
            own = {part.strip() for part in cell.split(SEPARATOR)}
            for name in sorted(own & seen.keys() - {""}):
                message = f"{name!r} stands in the column {seen[name]!r} too"
                yield column, message, "keep it in one of the two"
            seen |= dict.fromkeys(own, column)


def _cell(column: str, cell: str) -> Iterator[_Found]:
    if not cell.isprintable():
        yield from _invisible(column, cell)
    if any(value.count('"') % 2 for value in _values(column, cell)):
        yield column, f'{cell!r} has a " without its other half', 'add the other " or remove it'
    if column not in LISTS or SEPARATOR not in cell:
        return
    parts = [part.strip() for part in cell.split(SEPARATOR)]
    if not all(parts):
        remedy = f"write values as 'one{SEPARATOR}two'"
        yield column, f"{cell!r} has an empty value beside a {SEPARATOR}", remedy
    for part in dict.fromkeys(parts):
        if part and parts.count(part) > 1:
            yield column, f"{part!r} stands {parts.count(part)} times in one cell", "keep one"


def _values(column: str, cell: str) -> list[str]:
    return cell.split(SEPARATOR) if column in LISTS else [cell]


def _invisible(column: str, cell: str) -> Iterator[_Found]:
    for char in dict.fromkeys(cell):
        if not char.isprintable():
            name = unicodedata.name(char, "control character").lower()
            code = f"U+{ord(char):04X}"
            remedy = "replace it with a space" if char.isspace() else "remove it"
            yield column, f"holds {code} ({name}), which nobody can see", remedy


def is_id(text: str) -> bool:
    """Whether this is `[a-z][a-z0-9-]*`, by string methods: this runs at every start."""
    letters = text.replace("-", "")
    return text[0].isalpha() and letters.isalnum() and text.isascii() and text == text.lower()


def is_date(text: str) -> bool:
    """Whether this is a day that exists, as `2025-01-31`."""
    year, month, day = text[:4], text[5:7], text[8:]
    if f"{year}-{month}-{day}" != text or len(text) != 10 or not text.isascii():
        return False
    if not (year + month + day).isdigit() or not 1 <= int(month) <= 12:
        return False
    leap = int(year) % 4 == 0 and (int(year) % 100 != 0 or int(year) % 400 == 0)
    days = 29 if month == "02" and leap else _DAYS[int(month) - 1]
    return 1 <= int(day) <= days
