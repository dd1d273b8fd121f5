"""For GitHub (and Forgejo) Actions: workflow commands, which become annotations of the change."""

from __future__ import annotations

from glossary.reports.check import Result
from glossary.reports.check.location import from_root

_IN_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_IN_DATA, ":": "%3A", ",": "%2C"}


def render(result: Result) -> str:
    """One ``::error`` or ``::warning`` command a line for each new finding."""
    lines = []
    for finding in result.new:
        properties = {"file": from_root(finding.path, result.root), "line": str(finding.line)}
        if finding.end_line == finding.line:
            properties |= {"col": str(finding.column), "endColumn": str(finding.end_column)}
        else:  # GitHub takes columns only where there is one line
            properties["endLine"] = str(finding.end_line)
        properties["title"] = f"{finding.code} {finding.rule}"
        given = ",".join(f"{key}={_escape(v, _IN_PROPERTY)}" for key, v in properties.items())
        lines.append(f"::{finding.severity} {given}::{_escape(finding.message, _IN_DATA)}\n")
    return "".join(lines)


def _escape(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(char, char) for char in text)
