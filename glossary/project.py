"""The check as a project runs it: its files, the settings of each, what was accepted before."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from glossary import baseline, batch, checking, config
from glossary.checking import Checked
from glossary.documents import expand
from glossary.errors import GlossaryError, InputError, UsageError
from glossary.reading import STDIN
from glossary.revision import Since
from glossary.revision import since as revision_since
from glossary.rules import Finding, Lang
from glossary.settings import Given, folder_of, language, settings_of

if TYPE_CHECKING:
    from glossary.termbase.load import Progress


@dataclass(frozen=True)
class Outcome:
    """What came of a check, and what could not be done."""

    findings: tuple[Finding, ...]
    """In the order of the texts; those that were accepted before are marked as baselined."""
    lines: tuple[tuple[str, str], ...]
    """The source line of each finding in two: up to the finding, and from there on."""
    paths: tuple[str, ...]
    """The files that were read."""
    resolved: int
    """Findings that were accepted and are gone."""
    lang: Lang
    """The language of the messages."""
    chosen: Mapping[str, Collection[str]]
    """For each file the rules that were chosen by name."""
    notes: tuple[str, ...] = ()
    """What was assumed of a file in reading it."""
    errors: tuple[GlossaryError, ...] = ()
    """What could not be read or compared."""

    def fails(self, *, strict: bool = False) -> bool:
        """Whether findings fail the check: new errors, the rules chosen by name for their file,
        all under `strict`."""
        return any(
            strict or finding.severity == "error" or finding.code in self.chosen[finding.path]
            for finding in self.findings
            if not finding.baselined
        )


class Accepted(NamedTuple):
    """Where to find what was accepted before: a baseline, or a git revision."""

    baseline: str | Path | None = None
    """The baseline's file; None for the one that is configured, or there by its usual name."""
    update: bool = False
    """Accept what the checked files have now."""
    prune: bool = False
    """Drop from the baseline what is gone."""
    since: str | None = None
    """The git revision that takes the place of a baseline."""


def check_project(
    paths: Sequence[str],
    given: Given | None = None,
    before: Accepted | None = None,
    *,
    together: bool = False,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Outcome:
    """Check files and directories, each by the settings above it, in `jobs` processes.

    `together` judges all files, in this order, as one text. Raises GlossaryError where nothing
    can be checked: for a glossary, a baseline or settings that are invalid, or what does not go
    together; what cannot be read of the texts is in `errors`. `progress` is told of every text, and
    of the index of a glossary that has none yet.
    """
    given, before = given or Given(), before or Accepted()
    _must_go_together(before)
    first = config.load(config.find(paths[0] if paths else "."))
    failed: list[GlossaryError] = []
    files = expand(paths, failed.append)
    texts: list[tuple[str, ...]] = [(file,) for file in files]
    if together and files:
        texts = [tuple(files)]
    past: Since | None = None
    if before.since:
        past, texts = _in_revision(before.since, texts, failed)
    settings, items = settings_of(texts, given, past)
    if (STDIN,) in texts or STDIN in map(str, given.glossaries):
        jobs = 1  # standard input belongs to this process
    checked = _collect(
        batch.run(checking.run(settings, progress), items, jobs), len(items), progress
    )
    own = {
        path: settings[which]
        for (which, _), one in zip(items, checked, strict=True)
        for path in one.read
    }
    findings = [finding for one in checked for finding in one.findings]
    resolved = sum(one.resolved for one in checked)
    if place := _baseline_path(before, first):
        ran = {path: one.codes for path, one in own.items()}
        findings, gone = _known(place, before, findings, ran).compare(findings, ran)
        resolved = len(gone)
    return Outcome(
        findings=tuple(findings),
        lines=tuple(line for one in checked for line in one.lines),
        paths=tuple(own),
        resolved=resolved,
        lang=language(given, first),
        chosen={path: one.chosen for path, one in own.items()},
        notes=tuple(note for one in checked for note in one.notes),
        errors=(*failed, *(InputError(one.error) for one in checked if one.error)),
    )


def _must_go_together(before: Accepted) -> None:
    if before.since and (before.baseline or before.update or before.prune):
        raise UsageError("--since takes the place of a baseline; give one of the two")
    if before.update and before.prune:
        raise UsageError("--prune-baseline never adds, --update-baseline does; give one of the two")


def _in_revision(
    revision: str, texts: list[tuple[str, ...]], failed: list[GlossaryError]
) -> tuple[Since, list[tuple[str, ...]]]:
    """The revision, and the texts that it can be asked about or that cannot be read anyway."""
    folders = {folder_of(file): None for files in texts for file in files if file != STDIN}
    found = revision_since(revision, folders, failed)
    lost = set(filter(os.path.isdir, folders)) - found.repositories.keys()
    return found, [files for files in texts if lost.isdisjoint(map(folder_of, files))]


def _collect(results: Iterable[Checked], total: int, progress: Progress | None) -> list[Checked]:
    """Everything that came of the texts, in order."""
    checked: list[Checked] = []
    for number, one in enumerate(results, 1):
        if progress:
            progress(number, total, one.path)
        checked.append(one)
    if progress:
        progress(0, total, "")
    return checked


def _baseline_path(before: Accepted, first: config.Config) -> Path | None:
    """The baseline that is named, configured, or there by its usual name."""
    if before.since:
        return None
    if before.baseline:
        return Path(before.baseline)
    if first.baseline:
        return first.baseline
    wanted = before.update or before.prune or baseline.DEFAULT.exists()
    return baseline.DEFAULT if wanted else None


def _known(
    place: Path, before: Accepted, findings: list[Finding], ran: baseline.Ran
) -> baseline.Baseline:
    """The baseline, after it was brought up to date where that was asked."""
    if before.update:
        return baseline.change(place, lambda old: old.updated(findings, ran))
    if before.prune:
        return baseline.change(place, lambda old: old.pruned(findings, ran))
    return baseline.load(place)
