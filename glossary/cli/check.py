"""`glossary check`: options, one run, an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossary.cli.common import (
    complain,
    file_names,
    finish,
    format_option,
    glossary_option,
    guarded,
    jobs_option,
    progress,
    terminal_width,
)
from glossary.cli.settings import Given, codes, folder_of, settings_of
from glossary.errors import GlossaryError, InputError, UsageError

if TYPE_CHECKING:
    from glossary.checking import Checked
    from glossary.config import Config
    from glossary.revision import Since


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH...")
@format_option("text", "json", "github", "gitlab", "sarif", "junit")
@glossary_option
@click.option("--select", "selected", metavar="CODES", help="Only these rules: GL101,GL102.")
@click.option("--ignore", "ignored", metavar="CODES", help="All rules but these.")
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
    selected: str | None,
    ignored: str | None,
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
    from glossary import baseline as accepted
    from glossary import batch, checking, config
    from glossary.reports.check import Result, render

    first = config.load(config.find(paths[0] if paths else "."))
    if show_settings:
        click.echo(first.shown())
        return
    if not paths:
        raise click.UsageError("Missing argument 'PATH...'.")
    if since and (baseline or update_baseline or prune_baseline):
        raise UsageError("--since takes the place of a baseline; give one of the two")
    if update_baseline and prune_baseline:
        raise UsageError("--prune-baseline never adds, --update-baseline does; give one of the two")
    failed: list[GlossaryError] = []
    texts = _texts(paths, together, failed)
    past: Since | None = None
    if since:
        past, texts = _since(since, texts, failed)
    given = Given(glossaries, codes(selected), codes(ignored), lang)
    settings, items = settings_of(texts, given, past)
    if ("-",) in texts or "-" in glossaries:
        jobs = 1  # standard input belongs to this process
    checked = _collect(batch.run(checking.run(settings, progress), items, jobs), len(texts), failed)
    own = {
        path: settings[which]
        for (which, _), one in zip(items, checked, strict=True)
        for path in one.read
    }
    ran = {path: one.codes for path, one in own.items()}
    findings = [finding for one in checked for finding in one.findings]
    resolved = sum(one.resolved for one in checked)
    place = _baseline_path(baseline, first, update_baseline or prune_baseline)
    if place and not since:
        if update_baseline:
            known = accepted.change(place, lambda old: old.updated(findings, ran))
        elif prune_baseline:
            known = accepted.change(place, lambda old: old.pruned(findings, ran))
        else:
            known = accepted.load(place)
        findings, gone = known.compare(findings, ran)
        resolved = len(gone)
    if own or not failed:
        result = Result(
            findings,
            lines=[line for one in checked for line in one.lines],
            paths=[path for one in checked for path in one.read],
            resolved=resolved,
            root=str(Path.cwd()),
            lang="nl" if (lang or first.lang) == "nl" else "en",
            width=terminal_width() if sys.stdout.isatty() else 0,
        )
        click.echo(render(result, format_), nl=False)
    chosen = {path: one.chosen for path, one in own.items()}
    fails = checking.fails(findings, chosen, strict=strict)
    finish(failed, 1 if fails and not exit_zero else 0)


def _texts(
    paths: Sequence[str], together: bool, failed: list[GlossaryError]
) -> list[tuple[str, ...]]:
    """The texts to judge, each as its files: one, or all of them as one text."""
    names = file_names(paths, failed)
    if together:
        return [tuple(names)] if names else []
    return [(name,) for name in names]


def _since(
    revision: str, texts: list[tuple[str, ...]], failed: list[GlossaryError]
) -> tuple[Since, list[tuple[str, ...]]]:
    """The revision, and the texts that it can be asked about or that cannot be read anyway."""
    from glossary.revision import since

    folders = {folder_of(file): None for files in texts for file in files if file != "-"}
    found = since(revision, folders, failed)
    lost = set(filter(os.path.isdir, folders)) - found.repositories.keys()
    return found, [files for files in texts if lost.isdisjoint(map(folder_of, files))]


def _collect(results: Iterable[Checked], total: int, failed: list[GlossaryError]) -> list[Checked]:
    """Everything that came of the texts, in order; errors are kept for the end."""
    checked: list[Checked] = []
    for number, one in enumerate(results, 1):
        progress(number, total, one.path)
        for note in one.notes:
            complain(note)
        if one.error:
            failed.append(InputError(one.error))
        checked.append(one)
    progress(0, total, "")
    return checked


def _baseline_path(named: str | None, config: Config, write: bool) -> Path | None:
    """The baseline that is named, configured, or there by its default name."""
    from glossary.baseline import DEFAULT

    if named:
        return Path(named)
    if config.baseline:
        return config.baseline
    return DEFAULT if write or DEFAULT.exists() else None
