"""For people: a line a finding, as compilers write it, and a summary."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, takewhile, zip_longest
from typing import NamedTuple

from glossary.reports.check import Result
from glossary.reports.layout import count, display_width
from glossary.rules import Lang


class _Words(NamedTuple):
    """The words of the summary, nouns for one and for several."""

    summary: str
    more: str
    document: tuple[str, str]
    error: tuple[str, str]
    warning: tuple[str, str]


_WORDS: dict[Lang, _Words] = {
    "en": _Words(
        "{} checked: {}, {}",
        " ({} more in the baseline, {} resolved)",
        ("document", "documents"),
        ("error", "errors"),
        ("warning", "warnings"),
    ),
    "nl": _Words(
        "{} gecontroleerd: {}, {}",
        " (nog {} in de baseline, {} opgelost)",
        ("document", "documenten"),
        ("fout", "fouten"),
        ("waarschuwing", "waarschuwingen"),
    ),
}
_WIDEST = 120
"""Columns of source that are shown at most; a paragraph may be one long line."""
_INDENT = "    "


def render(result: Result) -> str:
    """``path:line:column: CODE message`` for what is new, with the source line if asked."""
    lines: list[str] = []
    for finding, source in zip_longest(result.findings, result.lines):
        if finding and not finding.baselined:
            place = f"{finding.path}:{finding.line}:{finding.column}"
            lines.append(f"{place}: {finding.code} {finding.message}")
            if result.width and source:
                lines += _pointed(source, finding.end - finding.start, result.width)
    return "\n".join([*lines, _summary(result)]) + "\n"


def _pointed(source: tuple[str, str], size: int, width: int) -> Iterator[str]:
    """The line around a place of `size` characters, and a caret below; no wider than `width`."""
    before, after = map(_plain, source)
    room = min(_WIDEST, max(1, width - len(_INDENT)))
    before = _last(before, max(room // 2, room - display_width(after)))
    after = _first(after, room - display_width(before))
    yield f"{_INDENT}{before}{after}"
    yield _INDENT + " " * display_width(before) + "^" * max(1, display_width(after[:size]))


def _plain(text: str) -> str:
    """The text with a space for tabs and all else that moves a terminal's cursor."""
    return "".join(char if char.isprintable() else " " for char in text)


def _first(text: str, width: int) -> str:
    """As much of the begin of a text as goes into `width` columns."""
    widths = accumulate(map(display_width, text))
    return text[: sum(1 for _ in takewhile(lambda so_far: so_far <= width, widths))]


def _last(text: str, width: int) -> str:
    """As much of the end of a text as goes into `width` columns."""
    return _first(text[::-1], width)[::-1]


def _summary(result: Result) -> str:
    new = result.new
    old = len(result.findings) - len(new)
    errors = sum(finding.severity == "error" for finding in new)
    words = _WORDS[result.lang]
    text = words.summary.format(
        count(len(result.paths), *words.document),
        count(errors, *words.error),
        count(len(new) - errors, *words.warning),
    )
    return text + (words.more.format(old, result.resolved) if old or result.resolved else "")
