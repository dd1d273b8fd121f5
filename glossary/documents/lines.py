"""Lines and what they are: heading, list item, table row, footnote, plain text.

Only what shows on the line itself is judged here; which lines belong together is the business
of `paragraphs`, and which repeat on every page that of `furniture`.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

LineKind = Literal["blank", "text", "heading", "item", "table", "footnote", "furniture", "skip"]

_LINE = re.compile(r"([^\r\n\f\v\x85\u2028\u2029]*)(\r\n|[\r\n\f\v\x85\u2028\u2029]|\Z)")
_INDENT = re.compile(r"[\s>]*")
# Legal texts come with `####Artikel 3`, no space; one `#` without a space is a hashtag. Word's own
# bullets arrive as private-use characters, a minus sign from PDF as U+2212.
_MARKED = re.compile(
    r"(?P<rule>[-=*_~ \t]{3,}\Z)"
    r"|(?P<heading>#{1,6}(?:[ \t]+|\Z)|#{2,6}(?=\w))"
    r"|(?P<footnote>\[\^[^\]\s]{1,40}\]:?[ \t]*|[¹²³⁰⁴-⁹]+[ \t\u00a0]*|\^\d{1,3}\^?[ \t]+"
    r"|<sup>\d{1,3}</sup>[ \t]*"
    r"|\[(?:\\?\[)?\d{1,3} ?(?:\\?\])?\](?:\(#[^()\s]*\))?[ \t]+(?![a-z]))"
    # `p. 9` and `- 9 -` are page numbers.
    r"|(?P<item>(?!p\.\s*\d+\Z|[-–]\s*\d+\s*[-–]\Z)"
    r"(?:[-*+•‣◦▪■●►–—−·\uf0a7\uf0b7\uf0d8][ \t\u00a0]+"
    r"|(?:\d{1,3}|[a-z])[.)][ \t\u00a0]+|[oO][ \t]{2,}))"
    r"|(?P<table>\|)"
    # A link definition points somewhere; `[EU]: Europese Unie` is text.
    r"|(?P<skip>\[[^\]\^]+\]:[ \t]*(?=\S*[/#.:@])\S+(?:[ \t]+[\"'(].*)?\Z"
    r"|<?(?:https?://|www\.)\S+>?[.,;]?\Z)"
)
_FENCE = re.compile(r"`{3,}(?=[^`]*\Z)|~{3,}")
_LONGEST_LABEL = 30
_TABLE_RULE = re.compile(r"[\s|:-]+\Z")


class Line(NamedTuple):
    """One line: its content is ``source[start:end]``, without indent, marker and line break."""

    start: int
    end: int
    kind: LineKind


def note_mark(source: str, line: Line) -> str:
    """The mark that a footnote's first line begins with: `³`, `[^3]:`."""
    start = max(source.rfind("\n", 0, line.start), source.rfind("\r", 0, line.start)) + 1
    return source[start : line.start].strip()


def scan(source: str, at: int = 0) -> list[Line]:
    """The lines of the source from offset ``at`` on, classified; comments are no part of a line,
    code is blank."""
    lines, unclosed = _scan(source, at, fences=True)
    if unclosed is not None:  # never closed: it was no code, and nothing may be lost
        del lines[unclosed.line :]
        lines += _scan(source, unclosed.start, fences=False)[0]
    return lines


class _Opening(NamedTuple):
    """A code fence: its place in the source and among the lines, and what closes it."""

    start: int
    line: int
    mark: str


def _scan(source: str, at: int, *, fences: bool) -> tuple[list[Line], _Opening | None]:
    """The lines from ``at`` on, and the code fence that is still open at the end."""
    lines: list[Line] = []
    opening: _Opening | None = None
    comment_end = 0
    comments = True  # until one is never closed; that one, and any after it, is text
    for match in _LINE.finditer(source, at):
        start, end = line_start, line_end = match.span(1)
        if start == end == len(source):
            break
        if start < comment_end:
            if end <= comment_end:
                lines.append(Line(start, start, "skip"))
                continue
            start = comment_end
        fence = _FENCE.match(source, _indented(source, start, end), end)
        if opening:
            lines.append(Line(line_start, line_start, "blank"))
            if fence and _closes(fence, opening, source, end):
                opening = None
            continue
        if fence:
            if fences:
                opening = _Opening(line_start, len(lines), fence.group())
            lines.append(Line(line_start, line_start, "blank"))
            continue
        if comments:
            # From the last `<!--` that this line does not close to wherever it is closed.
            opened = source.rfind("<!--", start, end)
            if opened >= 0 and source.find("-->", opened, end) < 0:
                closed = source.find("-->", end)
                if closed < 0:
                    comments = False
                else:
                    comment_end, end = closed + 3, opened
        line = _classify(source, start, end)
        if lines and _is_table_rule(source, line) and _is_header(source, lines[-1]):
            lines[-1] = lines[-1]._replace(kind="skip")
        if line.kind == "blank" and (start, end) != (line_start, line_end):
            line = line._replace(kind="skip")  # only a comment stood here: no paragraph ends
        lines.append(line)
    return lines, opening


def _is_table_rule(source: str, line: Line) -> bool:
    return line.kind == "skip" and source.startswith("|", line.start)


def _is_header(source: str, line: Line) -> bool:
    """Whether a row above a table's rule holds labels (`| Land | Zon-PV (MW) |`), not text.

    What turns a page into Markdown makes a first row a header, whatever it holds: only short
    cells are labels.
    """
    if line.kind != "table":
        return False
    cells = source[line.start : line.end].strip("| ").split("|")
    return len(cells) > 1 and all(len(cell.strip()) <= _LONGEST_LABEL for cell in cells)


def _indented(source: str, start: int, end: int) -> int:
    return _INDENT.match(source, start, end).end()  # type: ignore[union-attr]


def _closes(fence: re.Match[str], opening: _Opening, source: str, end: int) -> bool:
    return fence.group().startswith(opening.mark) and not source[fence.end() : end].strip()


def _classify(source: str, start: int, end: int) -> Line:
    while end > start and source[end - 1].isspace():
        end -= 1
    content = _indented(source, start, end)
    if content >= end:
        return Line(start, start, "blank")
    match = _MARKED.match(source, content, end)
    if match is None:
        if source.startswith("<!--", content) and source.find("-->", content, end) == end - 3:
            return Line(content, end, "skip")
        return Line(content, end, "text")
    kind = match.lastgroup
    if kind in ("rule", "skip") or (kind == "table" and _TABLE_RULE.match(source, content, end)):
        return Line(content, end, "skip")
    if kind == "table":
        return Line(content, end, "table")
    content = match.end()
    if kind == "heading":
        end = content + len(source[content:end].rstrip("# \t"))
    if content >= end:  # a marker with nothing behind it
        return Line(content, content, "skip")
    return Line(content, end, kind)  # type: ignore[arg-type]


_ARTICLE = re.compile(r"['’‘`´][snt][\s-]+", re.I)


def starts_lower(text: str) -> bool:
    """Whether the first letter, past brackets and quotes, is lower case: a sentence goes on.

    `'s Avonds` and `'t Is` begin a sentence: the letter after the clipped word decides.
    """
    article = _ARTICLE.match(text)
    for char in text[article.end() :] if article else text:
        if char.isalpha():
            return char.islower()
        if char.isspace() or char.isdigit() or char not in "(['‘’“„\"«*_":
            return False
    return False
