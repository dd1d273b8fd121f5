"""Writes a glossary in its canonical form, so that the same rows are always the same bytes.

UTF-8, LF, a comma between cells, quotes only where needed, all columns, rows in the order of
their ids, NFC: what git can compare line by line and a spreadsheet opens.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from glossary.errors import TermbaseError
from glossary.termbase.model import COLUMNS, Entry
from glossary.termbase.read import Table, read
from glossary.termbase.validate import errors

_SHOWN = 50


def canonical(rows: Iterable[Mapping[str, str]]) -> str:
    """The rows (column -> cell, of valid rows) as the text of a terms.csv."""
    entries = sorted((Entry.of(row) for row in rows), key=lambda entry: entry.id)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(entry.row().values() for entry in entries)
    return out.getvalue()


def formatted(data: bytes, file: str) -> str:
    """The glossary in `data`, whatever program saved it, in canonical form.

    Raises TermbaseError that names every bad row: what is invalid is not rewritten.
    """
    return canonical(row.cells for row in valid(read(data, file)))


def valid(table: Table) -> Table:
    """The table itself; raises TermbaseError that names its bad rows where there are any."""
    bad = [str(problem) for problem in errors(table)]
    if bad:
        more = [f"and {len(bad) - _SHOWN} more; run `glossary terms validate`"]
        raise TermbaseError("\n".join(bad[:_SHOWN] + (more if len(bad) > _SHOWN else [])))
    return table
