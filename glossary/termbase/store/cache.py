"""Where the indexes are, and whether one still says what the glossary says.

An index is found by the paths of its glossaries. It is fresh while size and modification time
of each are what they were; where they differ (a checkout, a copy) the content's hash decides,
and only other content is indexed again. It is built under a name of its own and renamed, so that a
reader never sees half of one, and two processes that build at once only do the work twice. What
bears its name is never changed: others may have it open and rely on that.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from zlib import crc32

from glossary.errors import OutputError, TermbaseError, reason
from glossary.termbase.store.schema import VERSION
from glossary.termbase.store.termbase import StoredTermbase

_SUFFIX = ".index"
_OURS = r"[0-9a-f]{16}\.index(-\w+)?(-journal)?"  # an index, or one that is being built
Stamp = tuple[str, int, int]  # path, size, modification time in nanoseconds


def folder() -> Path:
    """The directory for indexes: GLOSSARY_CACHE, or what the system has for users' caches."""
    if named := os.environ.get("GLOSSARY_CACHE"):
        return Path(named).absolute()
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base).absolute() / "glossary-nl"


def contents() -> list[tuple[Path, int]]:
    """The files of the cache and their size in bytes."""
    try:
        found = [path for path in folder().iterdir() if re.fullmatch(_OURS, path.name)]
        return [(path, path.stat().st_size) for path in sorted(found)]
    except (OSError, RuntimeError):
        return []


def clear() -> Iterator[tuple[Path, int]]:
    """Remove all indexes; gives each that was removed. Raises OutputError where it cannot be."""
    for path, size in contents():
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(
                f"{path}: cannot be removed ({reason(error)}); check the permissions of the folder"
            ) from None
        yield path, size


def open_or_build(
    paths: Sequence[Path], build: Callable[[Path], None], content: Callable[[Path], bytes]
) -> StoredTermbase | None:
    """The indexed termbase of the glossaries at `paths`, or None where no index can be kept.

    `build` writes an index of them to a path; what it raises for a bad glossary is passed on.
    `content` gives a glossary's bytes. None where the cache directory cannot be written or the
    file system fails: then the caller loads the glossaries into memory.
    """
    resolved = [path.resolve() for path in paths]
    try:
        key = "\n".join([str(VERSION), *map(str, resolved)]).encode()
        # A checksum will do for a name, since the index names its glossaries; it loads at once.
        index = folder() / f"{crc32(key):08x}{crc32(key[::-1]):08x}{_SUFFIX}"
        stamps = [_stamp(path) for path in resolved]
        if _fresh(index, stamps, content):
            with suppress(TermbaseError):  # damaged: made again
                return StoredTermbase.open(index, paths)
        index.parent.mkdir(parents=True, exist_ok=True)
        draft = _draft(index)
        # From before the glossaries are read: what changes meanwhile is seen the next time.
        digests = [_digest(content(path)) for path in resolved]
        draft.touch(exist_ok=False)
    # RuntimeError: there is no home directory; UnicodeError: a path that the index cannot hold
    except (OSError, RuntimeError, UnicodeError, sqlite3.Error):
        return None
    try:
        build(draft)
        _sign(draft, stamps, digests)
        draft.replace(index)
        return StoredTermbase.open(index, paths)
    except (OSError, sqlite3.Error):
        return None
    finally:
        with suppress(OSError):
            draft.unlink()


def _draft(index: Path) -> Path:
    """A name that no other process has: in two containers the numbers of processes are the same."""
    return index.with_name(f"{index.name}-{os.urandom(8).hex()}")


def _stamp(path: Path) -> Stamp:
    status = path.stat()
    return str(path), status.st_size, status.st_mtime_ns


def _fresh(index: Path, stamps: Sequence[Stamp], content: Callable[[Path], bytes]) -> bool:
    if not index.is_file():
        return False
    try:
        with closing(sqlite3.connect(index.as_uri() + "?mode=ro", uri=True)) as db:
            ((rules,),) = db.execute("PRAGMA user_version").fetchall()
            known = db.execute("SELECT path, size, time, hash FROM source ORDER BY n").fetchall()
    except sqlite3.Error:
        return False  # cut off, or of another version: made again
    if rules != _rules():
        return False
    if [row[:3] for row in known] == list(stamps):
        return True
    if [row[0] for row in known] != [stamp[0] for stamp in stamps]:
        return False
    for path, _, _, digest in known:
        if _digest(content(Path(path))) != digest:
            return False
    _stamp_anew(index, stamps)
    return True


def _stamp_anew(index: Path, stamps: Sequence[Stamp]) -> None:
    """Replace the index by a copy with these stamps, so that the next run reads no glossary.

    Where that fails the index is as good as it was.
    """
    from shutil import copyfile  # here: asked only where a glossary was touched

    draft = _draft(index)
    with suppress(OSError, sqlite3.Error):
        copyfile(index, draft)
        with closing(sqlite3.connect(draft)) as db, db:
            for path, size, time in stamps:
                values = (size, time, path)
                db.execute("UPDATE source SET size = ?, time = ? WHERE path = ?", values)
        draft.replace(index)
    with suppress(OSError):
        draft.unlink()


def _rules() -> int:
    """A checksum of the code of this room; an index that other code made is made anew.

    Of all of it, since a list of what decides would be wrong one day. Of its content, not its
    dates: an environment of pre-commit and one's own share an index.
    """
    here = Path(__file__).parent
    found = (entry.path for room in (here, here.parent) for entry in os.scandir(room))
    checksum = 0
    for path in sorted(path for path in found if path.endswith(".py")):
        with Path(path).open("rb", buffering=0) as file:  # every start reads them
            checksum = crc32(file.readall(), checksum)
    return checksum & 0x7FFF_FFFF  # what PRAGMA user_version can hold


def _digest(content: bytes) -> str:
    from hashlib import sha256  # here: asked only where the file has changed

    return sha256(content).hexdigest()


def _sign(draft: Path, stamps: Sequence[Stamp], digests: Sequence[str]) -> None:
    with closing(sqlite3.connect(draft)) as db, db:
        for number, (stamp, digest) in enumerate(zip(stamps, digests, strict=True)):
            db.execute("INSERT INTO source VALUES (?, ?, ?, ?, ?)", (number, *stamp, digest))
        db.execute(f"PRAGMA user_version = {_rules()}")
