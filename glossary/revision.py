"""A text as it was in a git revision, for `check --since REV`."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from glossary.errors import InputError


@dataclass(frozen=True)
class Revision:
    """A revision of the git repository that holds `folder`."""

    name: str
    folder: Path
    _top: Path = field(init=False)

    def __post_init__(self) -> None:
        """Find the repository and the revision; raises InputError where either is not there."""
        top = _git(["rev-parse", "--show-toplevel"], self.folder)
        if top is None:
            raise InputError(
                f"--since {self.name}: {self.folder} is in no git repository; check files that git"
                " tracks, or use --baseline"
            )
        object.__setattr__(self, "_top", Path(top.decode("utf-8", "replace").strip()))
        if _git(["rev-parse", "--verify", "--quiet", f"{self.name}^{{commit}}"], self._top) is None:
            shallow = (_git(["rev-parse", "--is-shallow-repository"], self._top) or b"").strip()
            remedy = (
                f"this clone is shallow; bring it with `git fetch --depth=1 origin {self.name}`"
                " and name it as FETCH_HEAD, or clone with the whole history"
                if shallow == b"true"
                else "name a branch, tag or commit that `git log` shows"
            )
            raise InputError(f"--since {self.name}: git does not know this revision; {remedy}")

    def text_of(self, path: str | Path) -> bytes | None:
        """The bytes of a file as they were in the revision, under its old name where it was
        renamed since; None where it was not there."""
        try:
            name = Path(os.path.relpath(os.path.realpath(path), os.path.realpath(self._top)))
        except ValueError:  # another drive on Windows
            return None
        posix = name.as_posix()
        found = _git(["show", f"{self.name}:{self._renamed.get(posix, posix)}"], self._top)
        if found is None and posix in self._moved:
            found = _git(["show", f"{self.name}:{self._moved[posix]}"], self._top)
        return found

    @cached_property
    def _renamed(self) -> dict[str, str]:
        """From today's names to those of the revision, by git's own likeness."""
        return self._renames({})

    @cached_property
    def _moved(self) -> dict[str, str]:
        """The same with files that git does not track yet: moved without `git mv`.

        They are marked as meant to be added in a copy of the index; the user's own stays as it is.
        """
        index = _git(["rev-parse", "--path-format=absolute", "--git-path", "index"], self._top)
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, "index")
            with suppress(OSError):  # none yet
                shutil.copyfile((index or b"").decode("utf-8", "surrogateescape").strip(), copy)
            within = {"GIT_INDEX_FILE": str(copy)}
            if _git(["add", "--intent-to-add", "--all", "."], self._top, within) is None:
                return {}
            return self._renames(within)

    def _renames(self, environment: Mapping[str, str]) -> dict[str, str]:
        listed = _git(
            ["diff", "-M", "--name-status", "-z", "--diff-filter=R", self.name],
            self._top,
            environment,
        )
        parts = (listed or b"").decode("utf-8", "surrogateescape").split("\0")
        return {parts[i + 2]: parts[i + 1] for i in range(0, len(parts) - 2, 3)}


def _git(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None
) -> bytes | None:
    """What git prints, or None where it fails; raises InputError where there is no git."""
    try:
        run = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            check=False,
            env={**os.environ, **(environment or {})},
        )
    except FileNotFoundError:
        raise InputError("--since needs git, which is not installed; install it") from None
    return run.stdout if run.returncode == 0 else None
