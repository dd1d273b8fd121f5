"""Files that are always whole: replaced at one stroke, and changed by one process at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from glossary.errors import OutputError

PATIENCE = 30.0
"""Seconds to wait for another process that changes the same file."""


def write_atomic(path: Path, data: bytes | str) -> None:
    """Put `data` (text as UTF-8) into the file at `path`, all of it or none.

    The new file is made beside the old one, flushed to disk and renamed over it; whoever reads
    meanwhile, and whatever stops this process, finds the old file or the new one. The old file's
    permissions stay, and a symbolic link goes on pointing where it did. Raises OutputError.
    """
    from tempfile import NamedTemporaryFile

    content = data.encode("utf-8") if isinstance(data, str) else data
    target = Path(os.path.realpath(path))
    draft: str | None = None
    try:
        with NamedTemporaryFile(
            dir=target.parent, prefix=f".{target.name}.", suffix=".draft", delete=False
        ) as file:
            draft = file.name
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).chmod(_mode(target))
        Path(draft).replace(target)
    except OSError as error:
        if draft:
            with suppress(OSError):
                Path(draft).unlink()
        reason = error.strerror or str(error)
        raise OutputError(
            f"{path}: cannot be written ({reason}); check the folder, its permissions and the disk"
        ) from None


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    try:
        return target.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


@contextmanager
def locked(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold a lock on the file at `path` for reading, changing and writing it without a rival.

    The lock is a file of its own in the system's folder for temporary files, so that nothing is
    left beside `path`; it ends with the process. Raises OutputError after `patience` seconds.
    """
    from hashlib import sha256
    from tempfile import gettempdir

    from filelock import FileLock, Timeout

    name = sha256(os.path.realpath(path).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    lock = FileLock(Path(gettempdir(), f"glossary-{name}.lock"), timeout=patience)
    try:
        lock.acquire()
    except Timeout:
        raise OutputError(
            f"{path}: another process has been changing it for {patience:.0f} seconds;"
            " try again when that has ended"
        ) from None
    try:
        yield
    finally:
        lock.release()
