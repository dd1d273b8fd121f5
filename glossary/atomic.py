"""Files that are always whole: replaced at one stroke, and changed by one process at a time."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from pathlib import Path

from glossary.errors import OutputError, reason

PATIENCE = 30.0
"""Seconds to wait for another process that changes the same file."""


def write_atomic(path: Path, data: bytes | str) -> None:
    """Put `data` (text as UTF-8) into the file at `path`, all of it or none.

    The new file is made beside the old one, flushed to disk and renamed over it; whoever reads
    meanwhile, and whatever stops this process, finds the old file or the new one. The old file's
    permissions stay, and a symbolic link goes on pointing where it did. What is no file (a pipe,
    `/dev/null`) is written into. Raises OutputError.
    """
    content = data.encode("utf-8") if isinstance(data, str) else data
    try:
        if _is_no_file(path):
            with path.open("wb") as stream:
                stream.write(content)
        else:
            _replace(Path(os.path.realpath(path)), content)
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None


def _is_no_file(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return False


def _replace(target: Path, content: bytes) -> None:
    from tempfile import NamedTemporaryFile

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
    except OSError:
        if draft:
            with suppress(OSError):
                Path(draft).unlink()
        raise


def _unwritable(path: Path, error: Exception) -> OutputError:
    why = reason(error)
    return OutputError(
        f"{path}: cannot be written ({why}); check the folder, its permissions and the disk"
    )


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

    All processes of this machine share it, whoever runs them, and it ends with the process.
    Raises OutputError after `patience` seconds, and where the folder cannot be locked.
    """
    from time import monotonic, sleep

    target = Path(os.path.realpath(path))
    end = monotonic() + patience
    try:
        while (lock := _try_lock(target)) is None:
            if monotonic() >= end:
                raise OutputError(
                    f"{path}: another process has been changing it for {patience:.0f} seconds;"
                    " try again when that has ended"
                )
            sleep(0.01)
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None
    with lock:
        yield


if sys.platform == "win32":

    def _try_lock(target: Path) -> AbstractContextManager[object] | None:
        """A lock on a hidden file beside the target, which goes with the lock; None where taken."""
        from filelock import FileLock, Timeout

        lock = FileLock(target.with_name(f".{target.name}.lock"))
        try:
            return lock.acquire(timeout=0)
        except Timeout:
            return None

else:

    def _try_lock(target: Path) -> AbstractContextManager[object] | None:
        """A lock on the target's folder, None where it is taken.

        The folder, since the target itself is replaced and may not be there yet; and a lock file
        beside it would stay, in the hands of the user who made it.
        """
        import fcntl

        with ExitStack() as lock:
            folder = os.open(target.parent, os.O_RDONLY)
            lock.callback(os.close, folder)
            with suppress(BlockingIOError):
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return lock.pop_all()
        return None
