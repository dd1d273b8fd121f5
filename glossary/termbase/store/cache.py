"""Where the indexes are, and whether one still says what the glossary says.

An index is found by the paths of its glossaries. It is fresh while size and modification time
of each are what they were; where they differ (a checkout, a copy) the content's hash decides,
and only other content is indexed again. It is built under another name and renamed, so that a
reader never sees half of one, and two processes that build at once only do the work twice.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from zlib import crc32

from glossary.errors import OutputError, TermbaseError
from glossary.termbase.store.schema import VERSION
from glossary.termbase.store.termbase import StoredTermbase

_SUFFIX = ".index"
_OURS = r"[0-9a-f]{16}\.index(-\d+)?(-journal)?"  # an index, or one that is being built
_RULES = (
    *("cell.py", "decode.py", "fold.py", "index.py", "inflect.py", "model.py", "read.py"),
    *("validate.py", "words.py"),
)
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
                f"{path}: cannot be removed ({error.strerror}); check the permissions of the folder"
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
        draft = index.with_name(f"{index.name}-{os.getpid()}")
        # From before the glossaries are read: what changes meanwhile is seen the next time.
        digests = [_digest(content(path)) for path in resolved]
        draft.touch()
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
    for (path, _, _, digest), (_, _, _) in zip(known, stamps, strict=True):
        if _digest(content(Path(path))) != digest:
            return False
    with suppress(sqlite3.Error), closing(sqlite3.connect(index)) as db, db:
        for path, size, time in stamps:
            db.execute("UPDATE source SET size = ?, time = ? WHERE path = ?", (size, time, path))
    return True


def _rules() -> int:
    """A checksum of the code that decides what an index holds; by other rules it is made anew.

    Of its content, not its dates: an environment of pre-commit and one's own share an index.
    """
    here = Path(__file__).parent
    files = [here / "build.py", here / "grams.py", *(here.parent / name for name in _RULES)]
    checksum = 0
    for file in files:
        checksum = crc32(file.read_bytes(), checksum)
    return checksum & 0x7FFF_FFFF  # what PRAGMA user_version can hold


def _digest(content: bytes) -> str:
    from hashlib import sha256  # here: asked only where the file has changed

    return sha256(content).hexdigest()


def _sign(draft: Path, stamps: Sequence[Stamp], digests: Sequence[str]) -> None:
    with closing(sqlite3.connect(draft)) as db, db:
        for number, (stamp, digest) in enumerate(zip(stamps, digests, strict=True)):
            db.execute("INSERT INTO source VALUES (?, ?, ?, ?, ?)", (number, *stamp, digest))
        db.execute(f"PRAGMA user_version = {_rules()}")
