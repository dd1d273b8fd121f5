"""Standard streams that say so when they fail.

A full disk or a closed stream must not end in a cut-off file and exit code 0, nor in a traceback:
what cannot be written is an OutputError, as for any other file.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import NoReturn

from glossary.errors import OutputError

_REMEDY = "free some space, or write somewhere else"


class Output(io.BufferedWriter):
    """Standard output that is written whole, or not without an OutputError.

    Python's own, unbuffered (PYTHONUNBUFFERED, as in many containers), takes a write that the
    disk cut short for done. A reader that has seen enough (`| head`) stays a BrokenPipeError.
    """

    def __init__(self, descriptor: int | None) -> None:
        name: int | str = os.devnull if descriptor is None else descriptor
        raw = open(name, "wb", buffering=0, closefd=descriptor is None)  # noqa: SIM115
        super().__init__(raw)
        self._closed_from_the_start = descriptor is None

    def write(self, data: object, /) -> int:
        """Take all of `data`; raises OutputError."""
        if self._closed_from_the_start:
            raise OutputError("standard output: is closed; leave it open, or send it to a file")
        try:
            return super().write(data)  # type: ignore[arg-type]
        except OSError as error:
            self._fail(error)

    def flush(self) -> None:
        """Write what is held back; raises OutputError."""
        try:
            super().flush()
        except OSError as error:
            self._fail(error)

    def _fail(self, error: OSError) -> NoReturn:
        discard(self.fileno())
        if isinstance(error, BrokenPipeError):
            raise error
        reason = error.strerror or str(error)
        raise OutputError(f"standard output: cannot be written ({reason}); {_REMEDY}") from None


def discard(descriptor: int) -> None:
    """Let what is still written there go nowhere, so that Python does not complain at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def prepare() -> None:
    """Put such an output in the place of Python's; messages go nowhere where stderr is closed.

    What stands in for a stream (in a test, in a notebook) is left alone.
    """
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(Output(None), "utf-8")
    elif sys.stdout is sys.__stdout__ and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout = io.TextIOWrapper(
            Output(sys.stdout.fileno()),
            sys.stdout.encoding,
            line_buffering=sys.stdout.line_buffering,
        )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name or a letter that the terminal's encoding lacks must not end in a traceback.
            stream.reconfigure(errors="backslashreplace")
