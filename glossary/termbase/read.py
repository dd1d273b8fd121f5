"""Reads a glossary file as people save it: bytes become rows of text, whatever Excel did.

Understood: UTF-8 with or without a byte-order mark, UTF-16 with one, Windows-1252; comma,
semicolon or tab; LF, CRLF or CR; a first line `sep=;`. Cells are trimmed and NFC. Columns may
stand in any order. What is wrong with the table itself becomes a `Problem`, all at once.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from glossary.termbase.cell import unguarded
from glossary.termbase.decode import decode
from glossary.termbase.model import COLUMNS

REQUIRED = ("id", "nl", "en")
DELIMITERS = ",;\t"
Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a glossary file; an error makes it invalid, a warning does not."""

    file: str
    line: int
    column: str
    message: str
    remedy: str
    level: Level = "error"

    def __str__(self) -> str:
        column = f"{self.column}: " if self.column else ""
        return f"{self.file}:{self.line}: {column}{self.message}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the file: `line` is where it begins, from 1; `cells` by column name."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one file, its columns in their order, and what was wrong with its form."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)


def read(data: bytes, file: str) -> Table:
    """The table that `data` holds; `file` is the name for messages.

    Raises TermbaseError where the bytes are no text at all (a spreadsheet, a picture).
    """
    text = decode(data, file)
    problems: list[Problem] = []
    delimiter, body = dialect(text)
    skipped = 1 if len(body) < len(text) else 0  # the line on which Excel names the delimiter
    lines = _records(body, delimiter, skipped, file, problems)
    header_line, header = next(lines, (1, []))
    columns = _columns(header, file, header_line, problems)
    rows = []
    for line, cells in lines:
        row = _row(columns, cells, file, line, problems)
        if row is not None:
            rows.append(row)
    return Table(file, columns, tuple(rows), tuple(problems))


def _records(
    text: str, delimiter: str, skipped: int, file: str, problems: list[Problem]
) -> Iterator[tuple[int, list[str]]]:
    """Every record that is not blank, with the line on which it begins.

    A file with semicolons is a Dutch Excel's: there an apostrophe keeps a cell from being run.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1 + skipped
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            problems.append(Problem(file, line, "", *_quoting(str(error))))
            continue
        if any(cell and not cell.isspace() for cell in cells):
            yield line, [*map(unguarded, cells)] if delimiter == ";" else cells


def _quoting(error: str) -> tuple[str, str]:
    if "field larger" in error:
        return "a cell is longer than 131,072 characters", "check for a missing closing quote"
    if "unexpected end" in error:
        return "a quote is opened and never closed", 'add the closing " or remove the opening one'
    return (
        "a quoted cell goes on after its closing quote",
        'write a quote inside a quoted cell twice ("")',
    )


def dialect(text: str) -> tuple[str, str]:
    """The delimiter of a table, and the table without Excel's own note of it.

    >>> dialect("sep=;\\nnl;en")
    (';', 'nl;en')
    """
    noted = ""
    if text[:4].lower() == "sep=":
        first, _, text = text.partition("\n")
        noted = first[4:5]
    return (noted if noted and noted in DELIMITERS else _likeliest_delimiter(text)), text


def _likeliest_delimiter(text: str) -> str:
    """The delimiter that makes the most known columns of the first line with text."""
    header = text.lstrip().splitlines()[0] if text.strip() else ""

    def known(delimiter: str) -> int:
        return sum(_column(name.strip('" ')) in COLUMNS for name in header.split(delimiter))

    return max(DELIMITERS, key=lambda delimiter: (known(delimiter), header.count(delimiter)))


def _column(name: str) -> str:
    return name.strip().casefold()


def _columns(header: list[str], file: str, line: int, problems: list[Problem]) -> tuple[str, ...]:
    columns = [_column(name) for name in header]
    while columns and not columns[-1]:
        columns.pop()
    if not columns:
        remedy = f"begin with the line {','.join(REQUIRED)} and the columns you use"
        problems.append(Problem(file, line, "", "the file is empty", remedy))
        return ()
    for index, name in enumerate(columns):
        if name not in COLUMNS:
            message = f"unknown column {name!r}" if name else f"column {index + 1} has no name"
            problems.append(Problem(file, line, "", message, _nearest(name)))
        elif name in columns[:index]:
            message = f"column {name!r} stands twice"
            problems.append(Problem(file, line, "", message, "keep one of the two"))
    for name in REQUIRED:
        if name not in columns:
            message = f"the column {name!r} is missing"
            remedy = "add it to the first line, or check that the first line names the columns"
            problems.append(Problem(file, line, "", message, remedy))
    return tuple(columns)


def _nearest(name: str) -> str:
    from difflib import get_close_matches  # only where something is wrong

    nearest = get_close_matches(name, COLUMNS, n=1, cutoff=0.5)
    if nearest:
        return f"did you mean {nearest[0]!r}?"
    return f"use only {', '.join(COLUMNS)}"


def _row(
    columns: tuple[str, ...], cells: list[str], file: str, line: int, problems: list[Problem]
) -> Row | None:
    while len(cells) > len(columns) and not cells[-1].strip():
        cells.pop()  # Excel pads rows
    if not columns:
        return None
    if len(cells) != len(columns):
        message = f"{len(cells)} cells where the first line has {len(columns)}"
        remedy = "quote a cell that holds the delimiter, and keep empty cells"
        problems.append(Problem(file, line, "", message, remedy))
        return None
    values = {}
    for name, cell in zip(columns, cells, strict=True):
        cell = cell.strip()
        if not cell.isascii() and not unicodedata.is_normalized("NFC", cell):
            message = f"{cell!r} has letters and accents apart (not NFC)"
            remedy = "type the accented letter again, as one character"
            problems.append(Problem(file, line, name, message, remedy, "warning"))
            cell = unicodedata.normalize("NFC", cell)
        if name == "checked" and (date := iso_date(cell)) != cell:
            remedy = "run `glossary terms fmt`, which writes it so"
            message = f"{cell!r} is a spreadsheet's way to write {date}"
            problems.append(Problem(file, line, name, message, remedy, "warning"))
            cell = date
        values[name] = cell
    return Row(line, values)


def iso_date(cell: str) -> str:
    """The date as `2023-01-13` where a Dutch spreadsheet made it `13-1-2023`; else the cell.

    >>> iso_date("13-1-2023"), iso_date("2023-01-13"), iso_date("gisteren")
    ('2023-01-13', '2023-01-13', 'gisteren')
    """
    parts = cell.split("-")
    if len(parts) == 3 and cell.isascii() and "".join(parts).isdigit():
        day, month, year = parts
        if len(year) == 4 and 0 < len(day) < 3 and 0 < len(month) < 3:
            return f"{year}-{month:0>2}-{day:0>2}"
    return cell
