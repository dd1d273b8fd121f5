"""A file as it was in a git revision, for `check --since REV` and `terms diff REV`."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from glossary.errors import GlossaryError, InputError
from glossary.reading import STDIN
from glossary.relative import relative


@dataclass(frozen=True)
class Revision:
    """A revision of the git repository that holds `folder`."""

    name: str
    folder: Path
    _top: Path = field(init=False)

    def __post_init__(self) -> None:
        """Find the repository and the revision; raises InputError where either is not there.

        The message names neither: who asks for the revision says where.
        """
        run = _run(["rev-parse", "--show-toplevel"], self.folder)
        if run.returncode:
            raise InputError(_why_not(self.folder, run.stderr))
        object.__setattr__(self, "_top", Path(os.fsdecode(run.stdout).strip()))
        if _git(["rev-parse", "--verify", "--quiet", f"{self.name}^{{commit}}"], self._top) is None:
            shallow = (_git(["rev-parse", "--is-shallow-repository"], self._top) or b"").strip()
            remedy = (
                f"this clone is shallow; bring it with `git fetch --depth=1 origin {self.name}`"
                " and name it as FETCH_HEAD, or clone with the whole history"
                if shallow == b"true"
                else "name a branch, tag or commit that `git log` shows"
            )
            raise InputError(f"git does not know this revision; {remedy}")

    def text_of(self, path: str | Path) -> bytes | None:
        """The bytes of a file as they were in the revision, under its old name where it was
        renamed since; None where it was not there."""
        posix = relative(os.path.realpath(path), os.path.realpath(self._top))
        if posix is None:
            return None
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


@dataclass(frozen=True)
class Since:
    """One revision in every repository that the checked files lie in, by their folders."""

    repositories: Mapping[Path, Revision]

    def text_of(self, path: str) -> bytes | None:
        """As `Revision.text_of`; None for a file in none of the folders, and for standard input."""
        revision = self.repositories.get(Path(path).parent) if path != STDIN else None
        return revision.text_of(path) if revision else None


def since(name: str, folders: Iterable[Path], failed: list[GlossaryError]) -> Since:
    """The revision in the repositories of these folders, each asked once.

    What a repository lacks goes to ``failed``. A folder that is not there is passed over: reading
    its files tells more.
    """
    made: dict[Path | None, Revision | None] = {}
    found: dict[Path, Revision] = {}
    for folder in folders:
        if not os.path.isdir(folder):
            continue
        root = _root(folder)
        if root not in made:
            made[root] = None
            try:
                made[root] = Revision(name, root or folder)
            except InputError as error:
                failed.append(InputError(f"--since {name}: {error}, or use --baseline"))
        if revision := made[root]:
            found[folder] = revision
    return Since(found)


def _root(folder: Path) -> Path | None:
    """The nearest folder upwards with a repository, of its own or as a submodule; None for none."""
    start = Path(os.path.realpath(folder))
    return next((one for one in (start, *start.parents) if _has_repository(one)), None)


def _has_repository(folder: Path) -> bool:
    try:
        return (folder / ".git").exists()
    except OSError:  # it may not be entered
        return False


def _why_not(folder: Path, said: bytes) -> str:
    if b"dubious ownership" in said:  # usual in the containers of a CI
        return (
            f"git does not trust {folder}, which another user owns; allow it with"
            f" `git config --global --add safe.directory {folder}`"
        )
    return f"{folder} is in no git repository; name files that git tracks"


def _git(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None
) -> bytes | None:
    """What git prints, or None where it fails; raises InputError where there is no git."""
    run = _run(arguments, folder, environment)
    return run.stdout if run.returncode == 0 else None


def _run(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    own = {**os.environ, "LC_ALL": "C", **(environment or {})}
    if "GIT_WORK_TREE" not in own:
        own.pop("GIT_DIR", None)  # alone it makes git take any folder for the top of the tree
    try:
        return subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False, env=own
        )
    except FileNotFoundError:
        raise InputError("git is not installed; install it") from None
