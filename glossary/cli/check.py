"""`glossary check`: options, one run, an exit code."""

from __future__ import annotations

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
)
from glossary.errors import GlossaryError, InputError, UsageError

if TYPE_CHECKING:
    from glossary.checking import Checked, Settings
    from glossary.config import Config


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
    # Once a folder: a thousand letters lie in a few.
    found = {folder: config.find(folder) for folder in {_folder(files[0]) for files in texts}}
    settings = {
        path: _settings(
            config.load(path), glossaries, _codes(selected), _codes(ignored), lang, since, paths
        )
        for path in sorted(set(found.values()), key=str)
    }
    chosen = _codes(selected) or [code for one in settings.values() for code in one.config.select]
    codes = {code for one in settings.values() for code in one.codes}
    if ("-",) in texts or "-" in glossaries:
        jobs = 1  # standard input belongs to this process
    order = list(settings)
    items = [(order.index(found[_folder(files[0])]), files) for files in texts]
    run = checking.run(list(settings.values()))
    checked = _collect(batch.run(run, items, jobs), len(texts), failed)
    files = [path for one in checked for path in one.read]
    findings = [finding for one in checked for finding in one.findings]
    resolved = sum(one.resolved for one in checked)
    place = _baseline_path(baseline, first, update_baseline or prune_baseline)
    if place and not since:
        if update_baseline:
            known = accepted.change(place, lambda old: old.updated(findings, files, codes))
        elif prune_baseline:
            known = accepted.change(place, lambda old: old.pruned(findings, files, codes))
        else:
            known = accepted.load(place)
        findings, gone = known.compare(findings, files, codes)
        resolved = len(gone)
    if files or not failed:
        lines = [line for one in checked for line in one.lines]
        show = format_ == "text" and sys.stdout.isatty()
        result = Result(findings, lines, files, resolved, show)
        click.echo(render(result, format_), nl=False)
    fails = checking.fails(findings, chosen, strict=strict)
    finish(failed, 1 if fails and not exit_zero else 0)


def _folder(file: str) -> Path:
    return Path() if file == "-" else Path(file).parent


def _settings(
    config: Config,
    glossaries: Sequence[str],
    chosen: Sequence[str],
    ignored: Sequence[str],
    lang: str | None,
    since: str | None,
    paths: Sequence[str],
) -> Settings:
    """The command line over the configuration over the defaults."""
    from glossary import rules
    from glossary.checking import Settings

    try:
        for codes in (config.select, config.ignore, *config.per_file_ignores.values()):
            rules.select((), codes)
    except UsageError as error:
        raise UsageError(f"{config.path}: {error}") from None
    language: rules.Lang = "nl" if (lang or config.lang) == "nl" else "en"
    revision = None
    if since:
        from glossary.revision import Revision

        first = Path(paths[0])
        revision = Revision(since, first if first.is_dir() else first.absolute().parent)
    return Settings(
        glossaries=tuple(map(Path, glossaries)) or config.glossary,
        codes=tuple(rules.select(chosen or config.select, [*ignored, *config.ignore])),
        config=config,
        options=rules.Options(heading_definitions=config.heading_definitions, lang=language),
        since=revision,
    )


def _texts(
    paths: Sequence[str], together: bool, failed: list[GlossaryError]
) -> list[tuple[str, ...]]:
    """The texts to judge, each as its files: one, or all of them as one text."""
    names = file_names(paths, failed)
    if together:
        return [tuple(names)] if names else []
    return [(name,) for name in names]


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


def _codes(text: str | None) -> list[str]:
    return [code.strip().upper() for code in (text or "").split(",") if code.strip()]
