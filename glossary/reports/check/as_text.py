"""For people: a line a finding, as compilers write it, and a summary."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from glossary.reports.check import Result
from glossary.reports.layout import display_width
from glossary.rules import Finding

_WIDEST = 120
"""Characters of source that are shown around a finding; a paragraph may be one long line."""


def render(result: Result) -> str:
    """``path:line:column: CODE message`` for what is new, with the source line if asked."""
    lines: list[str] = []
    for finding, source in zip_longest(result.findings, result.lines, fillvalue=""):
        if isinstance(finding, Finding) and not finding.baselined:
            place = f"{finding.path}:{finding.line}:{finding.column}"
            lines.append(f"{place}: {finding.code} {finding.message}")
            if result.show_source and isinstance(source, str) and source:
                lines += _pointed(source, finding)
    return "\n".join([*lines, _summary(result)]) + "\n"


def _pointed(source: str, finding: Finding) -> Iterator[str]:
    at = finding.column - 1
    begin = max(0, at - _WIDEST // 2)
    shown = source[begin : begin + _WIDEST].replace("\t", " ")
    before = shown[: at - begin]
    marked = shown[at - begin : at - begin + finding.end - finding.start]
    yield f"    {shown}"
    yield "    " + " " * display_width(before) + "^" * max(1, display_width(marked))


def _summary(result: Result) -> str:
    new = result.new
    errors = sum(finding.severity == "error" for finding in new)
    text = (
        f"{_count(len(result.paths), 'document')} checked:"
        f" {_count(errors, 'error')}, {_count(len(new) - errors, 'warning')}"
    )
    old = len(result.findings) - len(new)
    if old or result.resolved:
        text += f" ({old} more in the baseline, {result.resolved} resolved)"
    return text


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
