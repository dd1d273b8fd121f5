"""`glossary check`: options, one run, an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from glossary.cli.common import (
    complain,
    finish,
    format_option,
    glossary_option,
    guarded,
    jobs_option,
    progress,
    show,
    terminal_width,
)
from glossary.errors import UsageError


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH...")
@format_option("text", "json", "github", "gitlab", "sarif", "junit")
@glossary_option
@click.option(
    "--select", "selected", metavar="CODES", multiple=True, help="Only these rules: GL101,GL102."
)
@click.option("--ignore", "ignored", metavar="CODES", multiple=True, help="All rules but these.")
@click.option(
    "--baseline", metavar="FILE",
    help="Accepted findings, which do not fail the check; .glossary-baseline.json where it is.",
)  # fmt: skip
@click.option("--update-baseline", is_flag=True, help="Accept what the checked files have now.")
@click.option("--prune-baseline", is_flag=True, help="Drop from the baseline what is gone.")
@click.option("--since", metavar="REV", help="Only what this git revision did not have yet.")
@click.option("--together", is_flag=True, help="Judge all files, in this order, as one text.")
@click.option("--lang", type=click.Choice(("en", "nl")), help="The language of the messages.")
@click.option("--strict", is_flag=True, help="Warnings fail the check too.")
@click.option("--exit-zero", is_flag=True, help="Report, but exit 0.")
@jobs_option
@click.option("--show-settings", is_flag=True, help="Print what the configuration says, and end.")
@guarded
def check(
    paths: tuple[str, ...],
    format_: str,
    glossaries: tuple[str, ...],
    selected: tuple[str, ...],
    ignored: tuple[str, ...],
    baseline: str | None,
    update_baseline: bool,
    prune_baseline: bool,
    since: str | None,
    together: bool,
    lang: str | None,
    strict: bool,
    exit_zero: bool,
    jobs: int,
    show_settings: bool,
) -> None:
    """Fail where a text uses an acronym that nobody defined.

    Runs GL101 to GL105 and GL201; the others when selected (`glossary rule` lists them all).
    Exits 1 where a rule that fails the check has new findings, 2 where something could not be
    read. Settings come from [tool.glossary] in pyproject.toml or from glossary.toml.

    \b
    glossary check letter.txt
    glossary check --strict --format github letters/
    glossary check --update-baseline letters/
    glossary check --since origin/main letters/
    glossary check --together letter.txt annex-1.txt annex-2.txt
    """
    if show_settings:
        from glossary import config

        show(f"{config.load(config.find(paths[0] if paths else '.')).shown()}\n")
        return
    if not paths:
        raise UsageError("no text is named; give a file, a directory, or - for standard input")
    from glossary.project import Accepted, check_project
    from glossary.reports.check import Result, render
    from glossary.settings import Given

    outcome = check_project(
        paths,
        Given(glossaries, _codes(selected), _codes(ignored), lang),
        Accepted(baseline, update_baseline, prune_baseline, since),
        together=together,
        jobs=jobs,
        progress=progress,
    )
    for note in outcome.notes:
        complain(note)
    if outcome.paths or not outcome.errors:
        result = Result(
            outcome.findings,
            outcome.lines,
            outcome.paths,
            outcome.resolved,
            root=str(Path.cwd()),
            lang=outcome.lang,
            width=terminal_width() if sys.stdout.isatty() else 0,
        )
        show(render(result, format_))
    finish(outcome.errors, 1 if outcome.fails(strict=strict) and not exit_zero else 0)


def _codes(given: Iterable[str]) -> tuple[str, ...]:
    """The rules that an option names, once or several times: `GL101, gl102`."""
    codes = (code.strip() for codes in given for code in codes.split(","))
    return tuple(code.upper() for code in codes if code)
