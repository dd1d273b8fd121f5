"""Loads one glossary or several into a Termbase."""

from __future__ import annotations

import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from glossary.errors import TermbaseError
from glossary.termbase.files import read_bytes, read_file
from glossary.termbase.model import Entry, Termbase

if TYPE_CHECKING:
    from glossary.termbase.read import Table

INDEXED = 100_000  # bytes (about 400 rows); below it a plain load is as fast
_PACKAGE = Path(__file__).resolve().parent.parent
_SHOWN = 50  # problems in one message; `terms validate` prints them all

Progress = Callable[[int, int, str], None]
"""What is told how many of how many are done, and of what; none at the end."""


def load(
    paths: str | Path | Sequence[str | Path] | None = None, progress: Progress | None = None
) -> Termbase:
    """The glossary at a path, those at several, or the project's own for None, as one Termbase.

    Of an id that several files have, the first file wins and the rest is in `shadowed`; a
    draft never hides an approved entry. Acronyms keep all their entries, first file first.
    Glossaries of more than INDEXED bytes together are looked up in an index on disk, which is
    made first where there is none; `progress` is told how far that is. Raises TermbaseError that
    names every bad row of every file.
    """
    if isinstance(paths, str | Path):
        paths = [paths]
    chosen = [Path(path) for path in paths] if paths is not None else [default_path()]
    if _large(chosen):
        from glossary.termbase.store import open_or_build

        stored = open_or_build(chosen, lambda index: _index(chosen, index, progress), read_bytes)
        if stored is not None:
            return stored
    return load_into_memory(chosen)


def load_into_memory(chosen: Sequence[Path]) -> Termbase:
    """The glossaries at these paths, whatever their size, as `load` gives them."""
    entries: dict[str, Entry] = {}
    drafts: list[Entry] = []
    shadowed: list[Entry] = []
    sources: dict[str, int] = {}
    bad: list[str] = []
    for number, path in enumerate(chosen):
        table, found = _checked(path)
        bad += found
        if bad:
            continue
        for row in table.rows:
            entry = Entry.of(row.cells)
            if entry.status == "draft":
                drafts.append(entry)
            elif entries.setdefault(entry.id, entry) is not entry:
                shadowed.append(entry)
            elif number:
                sources[entry.id] = number
    if bad:
        more = [f"and {len(bad) - _SHOWN} more; run `glossary terms validate`"]
        raise TermbaseError("\n".join(bad[:_SHOWN] + (more if len(bad) > _SHOWN else [])))
    return Termbase(tuple(entries.values()), tuple(chosen), tuple(drafts), tuple(shadowed), sources)


def default_path() -> Path:
    """The terms.csv inside the package (an installed wheel), else the one beside it (a checkout).

    Raises TermbaseError where there is neither.
    """
    for folder in (_PACKAGE, _PACKAGE.parent):
        if (folder / "terms.csv").is_file():
            return folder / "terms.csv"
    raise TermbaseError(
        "the glossary that belongs to this installation (terms.csv) is missing; "
        "install again, or name a glossary with --glossary FILE"
    )


def is_installed(path: Path) -> bool:
    """Whether it is the glossary inside the package, which the package's next version replaces."""
    return path.resolve() == _PACKAGE / "terms.csv"


def _large(paths: Sequence[Path]) -> bool:
    """Whether to index these; never what can be read only once, a pipe or standard input."""
    try:
        status = [path.stat() for path in paths]
    except (OSError, ValueError):
        return False  # reading it says what is wrong
    files = all(stat.S_ISREG(one.st_mode) for one in status)
    return files and sum(one.st_size for one in status) > INDEXED


def _index(paths: Sequence[Path], index: Path, progress: Progress | None) -> None:
    """Write the index of these glossaries."""
    from glossary.termbase.store.build import build

    def tell(done: int, total: int) -> None:
        if progress:
            progress(done if done < total else 0, total, f"indexing {paths[0].name}, once")

    build(load_into_memory(paths), index, tell)


def _checked(path: Path) -> tuple[Table, list[str]]:
    """The table and its errors as lines; a file that is unreadable is one line of its own."""
    from glossary.termbase.read import Table
    from glossary.termbase.validate import errors

    try:
        table = read_file(path)
    except TermbaseError as error:
        return Table(str(path), (), ()), [str(error)]
    return table, [str(problem) for problem in errors(table)]
