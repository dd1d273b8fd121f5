"""Where the source shows code, which is quoted: a comment in it is an example of one."""

from __future__ import annotations

import re

from glossary.documents.lines import scan

_LINE = re.compile(r"[^\r\n]*")
_SPAN = re.compile(r"(?<!`)(`+)(?!`)[^\r\n]*?(?<!`)\1(?!`)")


def code_spans(source: str) -> list[tuple[int, int]]:
    """The spans of a Markdown source within code fences and between backticks, in order.

    What stands in a fence is blank to `scan`, though the line itself is not.
    """
    found: list[tuple[int, int]] = []
    for line in scan(source):
        if line.kind == "blank":
            found.append(_LINE.match(source, line.start).span())  # type: ignore[union-attr]
        else:
            found += (span.span() for span in _SPAN.finditer(source, line.start, line.end))
    return found
