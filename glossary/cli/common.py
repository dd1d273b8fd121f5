"""What every command shares: options, reading, and how things go wrong."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, ParamSpec, TypeVar

import click

from glossary.cli.streams import discard
from glossary.errors import GlossaryError

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Termbase

P = ParamSpec("P")
R = TypeVar("R")
_EXTRA_WIDE = 200
_INTERRUPTED = 130  # what a shell gives for Ctrl-C; 1 would say that there are findings


def complain(message: object) -> None:
    """One message for people, on stderr."""
    click.echo(f"glossary: {message}", err=True)


def guarded(command: Callable[P, R]) -> Callable[P, R]:
    """Turn what a person can put right into a message and exit code 2, never a traceback."""

    @wraps(command)
    def run_guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except GlossaryError as error:
            complain(error)
            raise SystemExit(2) from None
        except BrokenPipeError:  # of what is not shown by `show`: a completion
            discard(sys.stdout.fileno())
            raise SystemExit(0) from None
        except KeyboardInterrupt:
            complain("stopped")
            raise SystemExit(_INTERRUPTED) from None

    return run_guarded


jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="Processes to work in, 0 for one a core.",
)
paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
glossary_option = click.option(
    "--glossary",
    "glossaries",
    multiple=True,
    metavar="FILE",
    help="A glossary to use in place of the one that the settings name, or of ours; repeat for"
    " several, the first wins.",
)


def format_option(*choices: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """The option `--format` with these choices, the first of them the default."""
    return click.option(
        "--format",
        "format_",
        type=click.Choice(choices),
        default=choices[0],
        show_default=True,
        help="How to print the result.",
    )


def glossary_paths(named: Sequence[str]) -> list[Path]:
    """The named glossaries, else those of the settings above the current folder, else ours.

    Raises GlossaryError for bad settings, or where ours is missing.
    """
    from glossary import config
    from glossary.termbase.load import default_path

    chosen = [Path(name) for name in named] or list(config.load(config.find(".")).glossary)
    return chosen or [default_path()]


def load_glossaries(named: Sequence[str]) -> Termbase:
    """The glossaries of `glossary_paths`; raises GlossaryError for an invalid one."""
    from glossary.termbase import load

    return load(glossary_paths(named), progress)


def file_names(paths: Iterable[str], failed: list[GlossaryError]) -> list[str]:
    """The files to read, each once; a directory that holds none goes to ``failed``."""
    from glossary.documents import expand

    return expand(paths, failed.append)


def read_documents(names: Sequence[str], failed: list[GlossaryError]) -> Iterator[Document]:
    """Read of these files what can be read; what cannot goes to ``failed``, the rest is done."""
    from glossary.documents import read

    for number, name in enumerate(names, 1):
        progress(number, len(names), name)
        try:
            document = read(name)
        except GlossaryError as error:
            failed.append(error)
            continue
        for note in document.notes:
            complain(note)
        yield document
    progress(0, len(names), "")


def progress(number: int, total: int, name: str) -> None:
    """Which of many files is read, on a terminal only, on one line that is wiped at the end.

    Or how many entries of a glossary are indexed; 0 is the end.
    """
    if total > 1 and sys.stderr.isatty():
        text = f"[{number}/{total}] {name}"[: terminal_width() - 1] if number else ""
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def show(result: str | bytes | Iterator[str]) -> None:
    """Print a result, whole or in pieces.

    A reader that has seen enough (`| head`) does not end the run, nor change its exit code:
    findings that nobody read to the end are findings.
    """
    try:
        for piece in (result,) if isinstance(result, str | bytes) else result:
            click.echo(piece, nl=False)
    except BrokenPipeError:
        # What is held back and what comes goes nowhere; Python must not fail at its end either.
        discard(sys.stdout.fileno())


def finish(failed: Sequence[GlossaryError], code: int) -> NoReturn:
    """Say at the end what could not be done; never 0 where something was skipped."""
    for error in failed:
        complain(error)
    raise SystemExit(2 if failed else code)


def terminal_width() -> int:
    """The terminal's width; a generous one where there is none, so that nothing is cut."""
    return shutil.get_terminal_size((_EXTRA_WIDE, 24)).columns
