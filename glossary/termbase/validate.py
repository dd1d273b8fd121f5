"""Says everything that is wrong with a glossary, row by row, in one go.

An error makes the glossary invalid and stops `load`. A warning does not: it is what can be put
right without thought (order, NFC) or what a person should look at (an
acronym that several rows share, a cell that a spreadsheet would run).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from glossary.termbase.fold import squash
from glossary.termbase.model import LISTS, SEPARATOR
from glossary.termbase.read import REQUIRED, Problem, Row, Table, read

STATUSES = ("approved", "draft")
_FORMULA = ("=", "+", "-", "@")  # OWASP, CSV injection; a leading tab or CR is trimmed away
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_Found = tuple[str, str, str]  # column, message, remedy


def check_file(path: Path) -> list[Problem]:
    """All problems of the file at `path`; raises TermbaseError where it cannot be read."""
    from glossary.termbase.load import read_file

    return problems(read_file(path))


def check_bytes(data: bytes, file: str) -> list[Problem]:
    """All problems of a glossary that is at hand as bytes; `file` is the name for messages."""
    return problems(read(data, file))


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
    yield from (problem for problem in table.problems if problem.level == "warning")
    yield from _order(table)
    yield from _same_concepts(table)
    yield from _deprecated_elsewhere(table)
    yield from _formulas(table)
    yield from _shared_acronyms(table)


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


def _order(table: Table) -> Iterator[Problem]:
    previous = ""
    for row in table.rows:
        identity = row.cells.get("id", "")
        if identity and identity < previous:
            message = f"{identity!r} comes after {previous!r}"
            remedy = "sort the rows by id"
            yield Problem(table.file, row.line, "id", message, remedy, "warning")
        previous = max(previous, identity)


def concept(cells: Mapping[str, str]) -> tuple[str, str]:
    """What a row is about: its Dutch and its English term, case, hyphens and spaces aside."""
    return squash(cells.get("nl", "")), squash(cells.get("en", ""))


def _same_concepts(table: Table) -> Iterator[Problem]:
    first: dict[tuple[str, str], Row] = {}
    for row in table.rows:
        other = first.setdefault(concept(row.cells), row)
        if row.cells.get("id") != other.cells.get("id") and all(concept(row.cells)):
            message = (
                f"{row.cells['nl']!r} = {row.cells['en']!r} stands on line {other.line} already"
            )
            remedy = "keep one of the two, or say in their names how they differ"
            yield Problem(table.file, row.line, "", message, remedy, "warning")


def _deprecated_elsewhere(table: Table) -> Iterator[Problem]:
    """Warns of a name that one row deprecates and another prefers."""
    for language in ("nl", "en"):
        preferring = {squash(row.cells.get(language, "")): row for row in table.rows}
        column = f"{language}_deprecated"
        for row in table.rows:
            for name in filter(None, row.cells.get(column, "").split(SEPARATOR)):
                other = preferring.get(squash(name), row)
                if other is not row:
                    message = f"{name.strip()!r} is the term of line {other.line}"
                    remedy = "use it there or deprecate it here, not both"
                    yield Problem(table.file, row.line, column, message, remedy, "warning")


def _formulas(table: Table) -> Iterator[Problem]:
    for row in table.rows:
        for column, cell in row.cells.items():
            if cell.startswith(_FORMULA):
                message = f"{cell!r} begins with {cell[0]}: a spreadsheet would run it"
                remedy = "begin with a letter or a digit"
                yield Problem(table.file, row.line, column, message, remedy, "warning")


def _shared_acronyms(table: Table) -> Iterator[Problem]:
    """Warns of an acronym in several rows, at each row whose note does not speak of it."""
    rows: dict[str, list[Row]] = {}
    for row in table.rows:
        for acronym in _acronyms(row):
            rows.setdefault(acronym, []).append(row)
    for acronym, sharing in rows.items():
        if len(sharing) < 2:
            continue
        ids = [row.cells.get("id", "") for row in sharing]
        for row in sharing:
            others = [name for name in ids if name != row.cells.get("id")]
            if not _speaks_of(row.cells.get("note", ""), [acronym, *others]):
                message = f"{acronym!r} also stands for {', '.join(others)}"
                remedy = f"say so in the note ('{acronym} heeft meer betekenissen') of each row"
                yield Problem(table.file, row.line, "note", message, remedy, "warning")


def _acronyms(row: Row) -> Iterable[str]:
    both = (row.cells.get(column, "") for column in ("nl_acronym", "en_acronym"))
    parts = (part.strip() for cell in both for part in cell.split(SEPARATOR))
    return dict.fromkeys(part for part in parts if part)


def _speaks_of(note: str, names: list[str]) -> bool:
    if "betekenis" in note or "meaning" in note:
        return True
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", note) for name in names if name)
