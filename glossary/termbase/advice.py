"""What a person should look at in a valid glossary: order, doubles, cells that would run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from glossary.termbase.cell import runs
from glossary.termbase.fold import squash
from glossary.termbase.model import SEPARATOR
from glossary.termbase.read import Problem, Row, Table


def advice(table: Table) -> Iterator[Problem]:
    """The warnings about the rows of a table, each kind in the order of the rows."""
    yield from _order(table)
    yield from _same_concepts(table)
    yield from _deprecated_elsewhere(table)
    yield from _formulas(table)
    yield from _shared_acronyms(table)


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
            if runs(cell):
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
