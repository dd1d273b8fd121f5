"""The result of `glossary check`, one file a format: `render(Result) -> str` in each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from glossary.rules import Finding

FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit")


class Result(NamedTuple):
    """What was found: findings in the order of the texts, and what is said with them."""

    findings: Sequence[Finding]
    lines: Sequence[str] = ()
    """The source line of each finding."""
    paths: Sequence[str] = ()
    """Every text that was checked."""
    resolved: int = 0
    """Accepted findings of these texts that are gone."""
    show_source: bool = False
    """Whether a line of source and a caret go with each finding (text, on a terminal)."""

    @property
    def new(self) -> list[Finding]:
        """The findings that no baseline or revision has."""
        return [finding for finding in self.findings if not finding.baselined]


def render(result: Result, name: str) -> str:
    """The result in a format of FORMATS, with a final newline where there is anything to say."""
    from importlib import import_module

    text: str = import_module(f"glossary.reports.check.as_{name}").render(result)
    return text
