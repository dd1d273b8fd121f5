"""Lines to paragraphs: the halves of a broken sentence together, footnotes after them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from glossary.documents.lines import Line, starts_lower
from glossary.documents.model import BlockKind

SENTENCE_END = ".!?:;…|"
_CLOSERS = "\"'”’)]»*_⁰¹²³⁴⁵⁶⁷⁸⁹"  # note marks too hide the punctuation that decides
# After these a sentence cannot stop, so what follows continues it even with a capital:
# `het ministerie van` / `Buitenlandse Zaken`.
_UNFINISHED = re.compile(
    r"\b(?:aan|als|bij|dan|dat|de|deze|die|dit|door|een|en|het|in|met|na|naar|of|om|onder|op|over"
    r"|per|te|ten|ter|tot|tussen|uit|van|via|voor|waarin|wordt|zijn|zoals|the|of|and|for)\Z"
)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+[^\W\d_]")
_HEADING_LENGTH = 100
# No page is this wide: a longer line is a paragraph as its writer typed it.
_PAGE_WIDTH = 150


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, and the footnotes that stood between them."""

    kind: BlockKind
    lines: list[Line]
    footnotes: list[list[Line]] = field(default_factory=list)
    interrupted: bool = False
    """Whether page furniture or a footnote stands between it and what came before."""


def paragraphs(source: str, lines: list[Line]) -> list[Paragraph]:
    """The paragraphs of a text in reading order, sentences whole."""
    return _rejoin(source, _mark_headings(source, _group(source, lines)))


def unfinished(text: str) -> bool:
    """Whether the text's last word shows that its sentence goes on: `het ministerie van`."""
    return bool(_UNFINISHED.search(text[-20:]))


def _group(source: str, lines: list[Line]) -> list[Paragraph]:
    """Lines to paragraphs, in order; footnotes still stand on their own."""
    result: list[Paragraph] = []
    is_open = interrupted = False
    for line in lines:
        if line.kind == "furniture" or line.kind == "skip":
            interrupted = True
            # A page may turn within a sentence, but hardly within a footnote at its foot.
            if is_open and (result[-1].kind == "footnote" or _underlines(source, line, result[-1])):
                is_open = False
            continue
        if line.kind == "blank":
            is_open = False
        elif line.kind == "text" and is_open and not _starts_anew(source, result[-1], line):
            result[-1].lines.append(line)
        else:
            kind: BlockKind = "paragraph" if line.kind == "text" else line.kind
            result.append(Paragraph(kind, [line], interrupted=interrupted))
            interrupted = False
            is_open = kind not in ("heading", "table")
    return result


def _underlines(source: str, rule: Line, above: Paragraph) -> bool:
    """Markdown's other heading: one line of text, and `=====` or `-----` under it."""
    if above.kind != "paragraph" or len(above.lines) > 1:
        return False
    if set(source[rule.start : rule.end]) not in ({"="}, {"-"}):
        return False
    if above.lines[0].end - above.lines[0].start <= _HEADING_LENGTH:
        above.kind = "heading"
    return True


def _starts_anew(source: str, paragraph: Paragraph, line: Line) -> bool:
    last = paragraph.lines[-1]
    if last.end - last.start <= _PAGE_WIDTH or paragraph.kind == "footnote":
        return False
    ending = source[max(last.start, last.end - 20) : last.end].rstrip(_CLOSERS)
    return ending[-1:] in (".", "!", "?") and not starts_lower(source[line.start : line.start + 24])


def _mark_headings(source: str, paragraphs: list[Paragraph]) -> list[Paragraph]:
    numbered = [p.kind == "item" and _has_number(source, p.lines[0]) for p in paragraphs]
    for index, paragraph in enumerate(paragraphs):
        # `3. Europees beleid` on its own is a numbered heading; among its likes, a list.
        alone = numbered[index] and sum(numbered[max(0, index - 1) : index + 2]) == 1
        if (paragraph.kind == "paragraph" or alone) and _is_heading(source, paragraph.lines):
            paragraph.kind = "heading"
    return paragraphs


def _has_number(source: str, line: Line) -> bool:
    return source[max(0, line.start - 6) : line.start].rstrip()[-1:] in (".", ")")


def _is_heading(source: str, lines: list[Line]) -> bool:
    if len(lines) != 1 or lines[0].end - lines[0].start > _HEADING_LENGTH:
        return False
    text = source[lines[0].start : lines[0].end].rstrip("*_")
    if not text:
        return False
    if _NUMBERED.match(text) and text[-1] not in ".;,":
        return True
    return text[-1] not in ".;:,!?…" and not starts_lower(text)


def _rejoin(source: str, paragraphs: list[Paragraph]) -> list[Paragraph]:
    result: list[Paragraph] = []
    waiting: list[list[Line]] = []
    for paragraph in paragraphs:
        if paragraph.kind == "footnote":
            waiting.append(paragraph.lines)
            continue
        paragraph.interrupted |= bool(waiting)
        if not result:
            result += [Paragraph("footnote", lines) for lines in waiting]
            result.append(paragraph)
        elif _continues(source, result[-1], paragraph):
            result[-1].lines += paragraph.lines
            result[-1].footnotes += waiting
            if result[-1].kind == "heading":
                result[-1].kind = "paragraph"
        else:
            result[-1].footnotes += waiting
            result.append(paragraph)
        waiting = []
    if result:
        result[-1].footnotes += waiting
    else:
        result += [Paragraph("footnote", lines) for lines in waiting]
    return result


def _continues(source: str, first: Paragraph, second: Paragraph) -> bool:
    """Whether the second paragraph is the other half of the first one's last sentence."""
    if second.kind not in ("paragraph", "heading") or first.kind in ("table", "footnote"):
        return False
    last = first.lines[-1]
    ending = source[last.start : last.end].rstrip(_CLOSERS)
    if not ending or ending[-1] in SENTENCE_END or ending[-1] == ",":
        return ending[-1:] == "," and second.interrupted
    line = second.lines[0]
    if starts_lower(source[line.start : line.start + 24]):
        return True
    if line.kind == "heading" or (first.kind == "item" and second.kind == "heading"):
        return False  # a list's items often end without a full stop
    # Running text ends in a full stop: `Nationaal Cyber Security` / page / `Centrum` does not.
    running = first.kind != "heading" and len(first.lines) + len(ending) // 80 > 1
    return second.interrupted and (running or unfinished(ending))
