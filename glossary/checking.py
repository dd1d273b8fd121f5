"""One file at a time: read, analyse, apply the rules, and say what is new."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from glossary.analysis import analyse
from glossary.errors import GlossaryError
from glossary.rules import Finding, check, needs_terms
from glossary.settings import Settings, Text

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.revision import Since
    from glossary.termbase import Termbase
    from glossary.termbase.deprecated import RareMatcher
    from glossary.termbase.load import Progress

# An acronym that the project calls well-known needs no introduction.
_OF_THE_UNKNOWN = ("GL101", "GL102", "GL103")
_REACH = 200  # characters of its line to show on either side of a place


class Checked(NamedTuple):
    """What came of one file: findings, lines of source to show, notes, or why it failed."""

    path: str
    findings: tuple[Finding, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    """The source line of each finding in two: up to the finding, and from there on."""
    notes: tuple[str, ...] = ()
    error: str | None = None
    resolved: int = 0
    """Findings of the revision that are gone (`since`)."""
    read: tuple[str, ...] = ()
    """The files that were read; of a text of several files one may be unreadable."""


def checker(
    settings: Sequence[Settings], progress: Progress | None = None
) -> Callable[[Text], Checked]:
    """A function from a text to what came of it; several files are read as one.

    Made once a process; `progress` is told how far the index of a glossary is that has none yet.
    Raises TermbaseError where a glossary does not load.
    """
    from glossary.termbase import load

    loaded: dict[tuple[Path, ...], Termbase] = {}
    checkers = []
    for one in settings:
        if one.glossaries not in loaded:
            loaded[one.glossaries] = load(list(one.glossaries) or None, progress)
        checkers.append(Checker(loaded[one.glossaries], one))
    return lambda text: checkers[text[0]].paths(text[1])


@dataclass(frozen=True)
class Checker:
    """A glossary and settings, for any number of texts."""

    termbase: Termbase
    settings: Settings = field(default_factory=Settings)

    @cached_property
    def _matcher(self) -> RareMatcher | None:
        if not needs_terms(self.settings.codes):
            return None
        from glossary.termbase.deprecated import deprecated_matcher

        return deprecated_matcher(self.termbase)

    def paths(self, paths: Sequence[str]) -> Checked:
        """What came of the file, or of several read as one text."""
        from glossary.documents import join, read

        documents: list[Document] = []
        errors: list[str] = []
        for path in paths:
            try:
                documents.append(read(path))
            except GlossaryError as error:
                errors.append(str(error))
        if not documents:
            return Checked(paths[0], error="\n".join(errors))
        notes = tuple(note for document in documents for note in document.notes)
        document = documents[0] if len(paths) == 1 else join(documents)
        findings, resolved = self.findings(document), 0
        if self.settings.since:
            findings, resolved = self._compared(documents, findings, self.settings.since)
        return Checked(
            document.path,
            tuple(findings),
            tuple(_line(documents, finding) for finding in findings),
            notes,
            "\n".join(errors) or None,
            resolved,
            tuple(one.path for one in documents),
        )

    def findings(self, document: Document) -> list[Finding]:
        """All findings that the settings leave, in text order."""
        settings = self.settings
        analysis = analyse(document, self.termbase, self._matcher)
        return [
            finding
            for finding in check(analysis, settings.codes, settings.options)
            if not self._excused(finding)
        ]

    def _excused(self, finding: Finding) -> bool:
        config = self.settings.config
        return (
            finding.acronym in config.allow
            or (finding.acronym in config.well_known and finding.code in _OF_THE_UNKNOWN)
            or finding.code in config.ignored_in(finding.path)
        )

    def _compared(
        self, documents: Sequence[Document], findings: list[Finding], since: Since
    ) -> tuple[list[Finding], int]:
        """The findings, those marked as baselined that the revision had as well, and how many
        of its own are gone."""
        from glossary.documents import join
        from glossary.documents.read import from_bytes

        before: list[Document] = []
        for document in documents:
            data = since.text_of(document.path)
            # What could not be read then had no findings.
            with suppress(GlossaryError):
                before += [from_bytes(data, document.path)] if data is not None else []
        if not before:
            return findings, 0
        old = self.findings(join(before) if len(before) > 1 else before[0])
        known = {(finding.path, finding.code, finding.acronym) for finding in old}
        own = {(finding.path, finding.code, finding.acronym) for finding in findings}
        marked = [replace(f, baselined=(f.path, f.code, f.acronym) in known) for f in findings]
        return marked, len(known - own)


def _line(documents: Sequence[Document], finding: Finding) -> tuple[str, str]:
    """The line of source in which the finding begins, before and after that place.

    Of a paragraph on one line only what a terminal can show of it.
    """
    source = next(d.source for d in documents if d.path == finding.path)
    before = source[max(0, finding.start - _REACH) : finding.start]
    after = source[finding.start : finding.start + _REACH]
    return re.split(r"[\r\n]", before)[-1], re.split(r"[\r\n]", after, maxsplit=1)[0]


def run(
    settings: Sequence[Settings], progress: Progress | None = None
) -> Callable[[], Callable[[Text], Checked]]:
    """`checker` with what it is told, for `batch.run`."""
    return partial(checker, settings, progress)
