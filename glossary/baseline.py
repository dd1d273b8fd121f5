"""The findings a project has accepted: load, subtract, update, prune.

A finding is known again by file, rule and acronym, never by its line, so that the baseline
survives edits. Files are written relative to the baseline file, in POSIX form.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from glossary.atomic import locked, write_atomic
from glossary.errors import InputError
from glossary.reading import STDIN
from glossary.relative import relative
from glossary.rules import Finding

DEFAULT = Path(".glossary-baseline.json")
VERSION = 1
Ran = Mapping[str, Collection[str]]
"""The files that were checked, each with the codes of the rules that ran on it."""
# `--update-baseline` reads the old file first, so a damaged one has to go before it is made anew.
_REMEDY = "correct it, or delete it and make it anew with `glossary check --update-baseline`"


class Known(NamedTuple):
    """One accepted finding."""

    file: str
    rule: str
    acronym: str


class Compared(NamedTuple):
    """Findings, each marked as baselined or not, and the accepted ones that are gone."""

    findings: list[Finding]
    resolved: list[Known]


@dataclass(frozen=True)
class Baseline:
    """The accepted findings of the file at `path`."""

    path: Path
    known: frozenset[Known] = frozenset()

    def name(self, file: str) -> str:
        """The file of a finding as the baseline writes it: relative to it, with slashes."""
        if file == STDIN:
            return file
        own = relative(file, self.path.absolute().parent)
        return own or Path(file).absolute().as_posix()

    def compare(self, findings: Iterable[Finding], checked: Ran) -> Compared:
        """Mark what is accepted; what is accepted in a checked file and not found is resolved."""
        ran = self._ran(checked)
        marked = [replace(f, baselined=self._identity(f) in self.known) for f in findings]
        seen = {self._identity(finding) for finding in marked}
        gone = (k for k in self.known if k.rule in ran.get(k.file, ()) and k not in seen)
        return Compared(marked, sorted(gone))

    def _identity(self, finding: Finding) -> Known:
        return Known(self.name(finding.path), finding.code, finding.acronym)

    def _ran(self, checked: Ran) -> Ran:
        return {self.name(file): codes for file, codes in checked.items()}

    def updated(self, findings: Iterable[Finding], checked: Ran) -> Baseline:
        """With the findings of the checked files in the place of what it had of these."""
        ran = self._ran(checked)
        kept = {k for k in self.known if k.rule not in ran.get(k.file, ())}
        return replace(self, known=frozenset(kept | {self._identity(f) for f in findings}))

    def pruned(self, findings: Iterable[Finding], checked: Ran) -> Baseline:
        """Without what is gone: no longer found in a checked file, or in a file that is no more."""
        ran = self._ran(checked)
        seen = {self._identity(finding) for finding in findings}
        folder = self.path.absolute().parent

        def stays(known: Known) -> bool:
            if known.file in ran:
                return known in seen or known.rule not in ran[known.file]
            return known.file == STDIN or (folder / known.file).exists()

        return replace(self, known=frozenset(filter(stays, self.known)))

    def as_json(self) -> str:
        """The file's content: sorted, without line numbers, counts or times.

        What is no UTF-8 in the name of a file becomes an escape, which JSON gives back.
        """
        rows = [known._asdict() for known in sorted(self.known)]
        text = json.dumps({"version": VERSION, "findings": rows}, ensure_ascii=False, indent=2)
        return text.encode("utf-8", "backslashreplace").decode() + "\n"


def load(path: Path) -> Baseline:
    """The baseline in the file at `path`, which must be there.

    Raises InputError for a file that cannot be read, is damaged, carries the marks of an unsolved
    merge, or was written by a newer version.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise InputError(
            f"{path}: no such baseline; make it with `glossary check --update-baseline`"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read ({error}); check the file") from None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(("<<<<<<< ", "=======", ">>>>>>> ")):
            raise InputError(
                f"{path}:{number}: holds the marks of a merge conflict; solve it (the rows of both"
                " sides may stay), or delete the file and make it anew with"
                " `glossary check --update-baseline`"
            )
    return Baseline(path, _rows(path, text))


def _rows(path: Path, text: str) -> frozenset[Known]:
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise InputError(f"{path}:{line}: is no JSON ({error}); {_REMEDY}") from None
    version = data.get("version") if isinstance(data, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise InputError(
            f"{path}: was written by a newer glossary (version {version}, this one reads"
            f" {VERSION}); install that one"
        )
    rows = data.get("findings") if isinstance(data, dict) else None
    if version != VERSION or not isinstance(rows, list):
        raise InputError(f"{path}: is no baseline of glossary; {_REMEDY}")
    known = set()
    for number, row in enumerate(rows, 1):
        values = [row.get(key) for key in Known._fields] if isinstance(row, dict) else [None]
        if not all(isinstance(value, str) for value in values):
            raise InputError(
                f"{path}: finding {number} needs file, rule and acronym, each a text; {_REMEDY}"
            )
        known.add(Known(*values))
    return frozenset(known)


def change(path: Path, edit: Callable[[Baseline], Baseline]) -> Baseline:
    """Read the baseline again, edit it and write it, while no other process can.

    A file that is not there begins empty. The file is left alone where nothing changes.
    """
    with locked(path):
        old = load(path) if path.exists() else Baseline(path)
        new = edit(old)
        if not path.exists() or new.as_json() != path.read_text(encoding="utf-8"):
            write_atomic(path, new.as_json())
    return new
