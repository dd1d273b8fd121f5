"""Standard streams that say so when they fail.

A full disk or a closed stream must not end in a cut-off file and exit code 0, nor in a traceback:
what cannot be written is an OutputError, as for any other file.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from glossary.errors import OutputError, reason

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

_REMEDY = "free some space, or write somewhere else"


class Output(io.BufferedWriter):
    """Standard output that is written whole, or not without an OutputError.

    Python's own, unbuffered (PYTHONUNBUFFERED, as in many containers), takes a write that the
    disk cut short for done. A reader that has seen enough (`| head`) stays a BrokenPipeError.
    """

    def __init__(self, descriptor: int) -> None:
        super().__init__(open(descriptor, "wb", buffering=0, closefd=False))  # noqa: SIM115

    def write(self, data: Buffer, /) -> int:
        """Take all of `data`; raises OutputError."""
        try:
            return super().write(data)
        except OSError as error:
            self.fail(error)
        return len(memoryview(data))

    def flush(self) -> None:
        """Write what is held back; raises OutputError."""
        try:
            super().flush()
        except OSError as error:
            self.fail(error)

    def fail(self, error: OSError) -> None:
        """Say that it could not be written; raises OutputError or the BrokenPipeError."""
        discard(self.fileno())
        if isinstance(error, BrokenPipeError):
            raise error
        why = reason(error)
        raise OutputError(f"standard output: cannot be written ({why}); {_REMEDY}") from None


class Messages(Output):
    """Standard error: where no message can be written, the exit code still tells."""

    def fail(self, error: OSError) -> None:
        """Let all further messages go nowhere."""
        discard(self.fileno())


class Closed(io.RawIOBase):
    """Standard output that was closed from the start (`>&-`)."""

    def writable(self) -> bool:
        """True, so that the first write can say what is wrong."""
        return True

    def write(self, data: Buffer, /) -> int:
        """Raises OutputError."""
        raise OutputError("standard output: is closed; leave it open, or send it to a file")


def discard(descriptor: int) -> None:
    """Let what is still written there go nowhere, so that Python does not complain at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def prepare() -> None:
    """Put these in the place of Python's own streams.

    What stands in for a stream already (in a test, in a notebook) is left alone.
    """
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(Closed(), "utf-8", write_through=True)
    elif sys.stdout is sys.__stdout__ and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout = _in_place_of(sys.stdout, Output)
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    elif sys.stderr is sys.__stderr__ and isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr = _in_place_of(sys.stderr, Messages)


def _in_place_of(stream: TextIO, kind: type[Output]) -> io.TextIOWrapper:
    terminal = stream.isatty()
    return io.TextIOWrapper(
        kind(stream.fileno()),
        # Who reads a file or a pipe is a program, and JSON, SARIF and JUnit are UTF-8.
        stream.encoding if terminal or kind is Messages else "utf-8",
        # A name or a letter that the terminal's encoding lacks must not end in a traceback.
        errors="backslashreplace",
        line_buffering=terminal or kind is Messages,
    )
