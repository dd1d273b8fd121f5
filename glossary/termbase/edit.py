"""Changes a glossary file: one process at a time, the whole new file or the old one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from glossary.atomic import locked, write_atomic
from glossary.errors import TermbaseError
from glossary.termbase.advice import concept
from glossary.termbase.files import is_there, read_bytes, read_file
from glossary.termbase.fold import fold, squash, tidy
from glossary.termbase.model import COLUMNS, SEPARATOR
from glossary.termbase.read import Row, Table
from glossary.termbase.write import canonical, formatted, valid

ROOM_FOR_ID = 60  # characters; longer ones make rows hard to read


def fmt(path: Path) -> bool:
    """Bring the file at `path` into canonical form; whether that changed it.

    Raises TermbaseError for an invalid file, which stays as it is, and OutputError.
    """
    with locked(path):
        data = read_bytes(path)
        text = formatted(data, str(path)).encode()
        if text != data:
            write_atomic(path, text)
        return text != data


def add(path: Path, rows: Iterable[Mapping[str, str]], *, only_new: bool = False) -> list[str]:
    """Add rows to the glossary at `path`, made where there is none; returns their ids.

    A row without id gets one of its English or Dutch name; the note of rows that come to share
    an acronym is left to people (`validate` warns). With `only_new`, rows whose Dutch term or
    acronym the file has already, drafts included, are passed over. Raises TermbaseError where
    the file or a row is invalid, or has the concept or the id already; then it stays as it is.
    """
    with locked(path):
        old = valid(read_file(path)).rows if is_there(path) else ()
        taken = {row.cells["id"] for row in old}
        known = {name for row in old for name in _names(row.cells)}
        concepts = {concept(row.cells): row.cells["id"] for row in old}
        new: list[Row] = []
        for row in rows:
            if only_new and known & _names(row):
                continue
            known |= _names(row)
            cells = dict.fromkeys(COLUMNS, "")
            cells |= {column: tidy(cell) for column, cell in row.items()}
            cells["status"] = cells["status"] or "approved"
            if (same := concepts.get(concept(cells))) and not only_new:
                raise TermbaseError(
                    f"{path}: has {cells['nl']!r} = {cells['en']!r} already, as {same!r};"
                    " edit that row"
                )
            if not cells.get("id"):
                cells["id"] = new_id(cells.get("en") or cells.get("nl", ""), taken)
            elif cells["id"] in taken:
                raise TermbaseError(
                    f"{path}: has an entry {cells['id']!r} already; choose another --id,"
                    " or edit that row"
                )
            taken.add(cells["id"])
            new.append(Row(len(old) + 2 + len(new), cells))
        if new:
            valid(Table(f"{path} (new row)", COLUMNS, tuple(new)))
            write_atomic(path, canonical(row.cells for row in (*old, *new)))
        return [row.cells["id"] for row in new]


def _names(cells: Mapping[str, str]) -> set[str]:
    """What a Dutch row is known by: its names, folded, and its acronyms as they are."""
    columns = ("nl", "nl_variants", "nl_deprecated")
    names = {squash(n) for c in columns for n in cells.get(c, "").split(SEPARATOR) if n.strip()}
    acronyms = (cells.get(column, "") for column in ("nl_acronym", "en_acronym"))
    return names | {f"acronym {n}" for cell in acronyms for n in cell.split(SEPARATOR) if n}


def new_id(name: str, taken: Iterable[str] = ()) -> str:
    """An id that is not taken, made of a name.

    >>> new_id("Critical raw material", {"critical-raw-material"})
    'critical-raw-material-2'
    """
    words = re.sub("[^a-z0-9]+", "-", fold(name)).strip("-")[:ROOM_FOR_ID].strip("-")
    if not words[:1].isalpha():
        words = f"t-{words}".strip("-")
    identity, number = words, 2
    while identity in taken:
        identity, number = f"{words}-{number}", number + 1
    return identity
