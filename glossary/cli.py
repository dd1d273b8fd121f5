"""The command line: options, one call, an exit code. Nothing else in the package knows click."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import click

from glossary.errors import GlossaryError

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Termbase

P = ParamSpec("P")
R = TypeVar("R")
_EXTRA_WIDE = 200


def _complain(message: object) -> None:
    """One message for people, on stderr."""
    click.echo(f"glossary: {message}", err=True)


def _guarded(command: Callable[P, R]) -> Callable[P, R]:
    """Turn what a person can put right into a message and exit code 2, never a traceback."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except GlossaryError as error:
            _complain(error)
            raise SystemExit(2) from None
        except BrokenPipeError:
            # The reader has seen enough (`| head`); Python must not complain at exit either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(0) from None

    return guarded


_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
_glossaries = click.option(
    "--glossary",
    "glossaries",
    multiple=True,
    metavar="FILE",
    help="A glossary to use in place of the project's own; repeat for several, the first wins.",
)


def _format(*choices: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    return click.option(
        "--format",
        "format_",
        type=click.Choice(choices),
        default=choices[0],
        show_default=True,
        help="How to print the result.",
    )


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="glossary-nl", prog_name="glossary")
def main() -> None:
    """Policy terms and acronyms in Dutch text, with their English.

    \b
    glossary extract letter.txt      what is in a letter: acronyms, long forms, terms, English
    glossary lookup VIFO             one term or acronym, Dutch or English
    glossary check letter.txt        which acronyms the reader will not understand
    """


@main.command()
@_paths
@_format("table", "json", "csv")
@_glossaries
@_guarded
def extract(paths: tuple[str, ...], format_: str, glossaries: tuple[str, ...]) -> None:
    """Acronyms and known terms of Dutch texts.

    PATH is a text or Markdown file, a directory (its *.txt and *.md), or - for standard input.

    \b
    glossary extract letter.txt
    glossary extract --format json letters/ > terms.json
    """
    from glossary.analysis import Analysis, analyse, lexicon_of
    from glossary.reports import extract as report
    from glossary.termbase.matcher import Matcher

    termbase = _load(glossaries)
    lexicon, matcher = lexicon_of(termbase), Matcher(termbase)
    failed: list[GlossaryError] = []
    analyses: list[Analysis] = [
        analyse(document, termbase, lexicon, matcher) for document in _documents(paths, failed)
    ]
    if analyses or not failed:
        if format_ == "json":
            about = {"path": str(termbase.path), "entries": len(termbase)}
            text = report.as_json(analyses, about, None)
        elif format_ == "csv":
            text = report.as_csv(analyses)
        else:
            text = report.as_table(analyses, _width())
        click.echo(text, nl=False)
    _finish(failed, 0)


class _TermCommand(click.Command):
    """Takes `-bestrijding` for a term; what begins with two hyphens stays an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        options = {name for parameter in self.params for name in parameter.opts}
        for arg in args[:end]:
            name = arg.split("=", 1)[0]
            if arg.startswith("--") and name not in options | {"--help"}:
                from click.exceptions import NoSuchOption

                raise NoSuchOption(name, possibilities=sorted(options), ctx=ctx)
        return super().parse_args(ctx, args)


@main.command(
    cls=_TermCommand,
    context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]},
)
@click.argument("terms", nargs=-1, required=True, metavar="TERM...")
@_format("table", "json")
@_glossaries
@click.option(
    "--limit", type=click.IntRange(min=1), default=5, show_default=True,
    help="Most suggestions for a term that is not found.",
)  # fmt: skip
@_guarded
def lookup(terms: tuple[str, ...], format_: str, glossaries: tuple[str, ...], limit: int) -> None:
    """Look up terms or acronyms, Dutch or English, inflected or misspelt.

    Exits 1 where a term is not found; what is spelled like it is only a suggestion.

    \b
    glossary lookup VIFO
    glossary lookup handelsbelemmeringen "trade barrier"
    """
    from glossary.reports import lookup as report
    from glossary.termbase.lookup import lookup as find

    termbase = _load(glossaries)
    answers = [(term, find(termbase, term, limit)) for term in terms]
    text = report.as_json(answers) if format_ == "json" else report.as_table(answers, _width())
    click.echo(text, nl=False)
    found = all(matches and matches[0].is_match for _, matches in answers)
    raise SystemExit(0 if found else 1)


@main.command()
@_paths
@_format("text", "json")
@_glossaries
@click.option("--select", "selected", metavar="CODES", help="Only these rules: GL101,GL102.")
@click.option("--ignore", "ignored", metavar="CODES", help="All rules but these.")
@click.option("--strict", is_flag=True, help="Warnings fail the check too.")
@click.option("--exit-zero", is_flag=True, help="Report, but exit 0.")
@_guarded
def check(
    paths: tuple[str, ...],
    format_: str,
    glossaries: tuple[str, ...],
    selected: str | None,
    ignored: str | None,
    strict: bool,
    exit_zero: bool,
) -> None:
    """Fail where a text uses an acronym that nobody defined.

    Exits 1 where a rule that fails the check has findings, 2 where something could not be read.

    \b
    glossary check letter.txt
    glossary check --strict --format json letters/
    """
    from glossary import rules
    from glossary.analysis import analyse, lexicon_of
    from glossary.reports import check as report

    chosen = _codes(selected)
    codes = rules.select(chosen, _codes(ignored))
    termbase = _load(glossaries)
    lexicon = lexicon_of(termbase)
    failed: list[GlossaryError] = []
    findings: list[rules.Finding] = []
    documents = 0
    for document in _documents(paths, failed):
        findings += rules.check(analyse(document, termbase, lexicon), codes)
        documents += 1
    if documents or not failed:
        json = format_ == "json"
        text = report.as_json(findings) if json else report.as_text(findings, documents)
        click.echo(text, nl=False)
    fails = any(strict or f.severity == "error" or f.code in chosen for f in findings)
    _finish(failed, 1 if fails and not exit_zero else 0)


@main.group()
def terms() -> None:
    """Work on the glossary file itself."""


@terms.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@_guarded
def validate(files: tuple[str, ...]) -> None:
    """Check glossary files, the project's own where none is named.

    Names every bad row with file:row and remedy, and exits 1 where there are any.

    \b
    glossary terms validate
    glossary terms validate my-terms.csv
    """
    from glossary.termbase.load import default_path
    from glossary.termbase.validate import check_file

    errors = warnings = 0
    for path in [Path(file) for file in files] or [default_path()]:
        for problem in check_file(path):
            click.echo(str(problem))
            errors += problem.level == "error"
            warnings += problem.level == "warning"
    click.echo(f"{errors} error(s), {warnings} warning(s)", err=True)
    raise SystemExit(1 if errors else 0)


def _codes(text: str | None) -> list[str]:
    return [code.strip().upper() for code in (text or "").split(",") if code.strip()]


def _load(glossaries: Sequence[str]) -> Termbase:
    from glossary.termbase import load

    return load([Path(name) for name in glossaries] or None)


def _documents(paths: Iterable[str], failed: list[GlossaryError]) -> Iterator[Document]:
    """Read what can be read; what cannot goes to ``failed``, and the rest is still done."""
    from glossary.documents import expand, read

    names: list[str] = []
    for path in paths:
        try:
            names += expand([path])
        except GlossaryError as error:
            failed.append(error)
    names = list(dict.fromkeys(names))
    for number, name in enumerate(names, 1):
        _progress(number, len(names), name)
        try:
            document = read(name)
        except GlossaryError as error:
            failed.append(error)
            continue
        for note in document.notes:
            _complain(note)
        yield document
    _progress(0, len(names), "")


def _progress(number: int, total: int, name: str) -> None:
    """Which of many files is read, on a terminal only, on one line that is wiped at the end."""
    if total > 1 and sys.stderr.isatty():
        text = f"[{number}/{total}] {name}"[: _width() - 1] if number else ""
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def _finish(failed: Sequence[GlossaryError], code: int) -> None:
    """Say at the end what could not be done; never 0 where something was skipped."""
    for error in failed:
        _complain(error)
    raise SystemExit(2 if failed else code)


def _width() -> int:
    """The terminal's width; a generous one where there is none, so that nothing is cut."""
    return shutil.get_terminal_size((_EXTRA_WIDE, 24)).columns


def run(args: Sequence[str] | None = None) -> Any:
    """The entry point of the `glossary` command."""
    # All that is made here lives until it is printed; looking for cycles among a million
    # mentions every few hundred new ones finds nothing and costs a tenth of the time.
    gc.set_threshold(200_000, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A name or a letter that the terminal's encoding lacks must not end in a traceback.
            stream.reconfigure(errors="backslashreplace")
    return main(args=args, prog_name="glossary")
