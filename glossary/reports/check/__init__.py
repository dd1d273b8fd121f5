"""The result of `glossary check`, one file a format: `render(Result) -> str` in each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from glossary.rules import Finding, Lang

FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit")


class Result(NamedTuple):
    """What was found: findings in the order of the texts, and what is said with them."""

    findings: Sequence[Finding]
    lines: Sequence[tuple[str, str]] = ()
    """The source line of each finding in two: up to the finding, and from there on."""
    paths: Sequence[str] = ()
    """Every text that was checked."""
    resolved: int = 0
    """Accepted findings of these texts that are gone."""
    root: str = ""
    """The folder from which forges name a file; a path below it is written from there."""
    lang: Lang = "en"
    width: int = 0
    """Columns for the line of source, and a caret, that go with each finding of a text on a
    terminal; 0 for none."""

    @property
    def new(self) -> list[Finding]:
        """The findings that no baseline or revision has."""
        return [finding for finding in self.findings if not finding.baselined]


def render(result: Result, name: str) -> str:
    """The result in a format of FORMATS, with a final newline where there is anything to say."""
    from importlib import import_module

    text: str = import_module(f"glossary.reports.check.as_{name}").render(result)
    return text
