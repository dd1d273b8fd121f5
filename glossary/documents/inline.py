"""Marks inside a line: what a writer's tool put there and a reader does not read.

Emphasis marks, links' targets, HTML tags, footnote marks, soft hyphens, bare URLs and inline code
go; what emphasis, links and tags hold stays, and an entity becomes its character. The result is
a row of parts, so that every character that stays knows where it stood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

# Every mark below begins with one of these, or five characters earlier; prose between is skipped.
_BEGINS = re.compile(r"[\\*_<\[\]^`&¹²³⁰⁴-⁹\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]|://|www\.")
# What a link says: no bracket unless escaped, or a pair of them.
_LABEL = r"(?:[^\[\]\n\\]|\\.|\[[^\[\]\n\\]{0,200}\]){1,500}"
# A link's target, or a reference: `](https://…)`, `](#)`, `][label]`. Spaces are taken at one go
# (`*+`): given back one by one, a long row of them takes quadratic time.
_LINK_END = (
    r"\]\((?:[^()\s\\]|\\.|\([^()\s]*\))*+"
    r"(?:\s++(?:\"[^\"]{0,300}\"\s*+|'[^']{0,300}'\s*+)?)?\)|\]\[[^\[\]\n]*\]"
)
_NUMBER = r"\d{1,3}(?:[ ,]{1,2}\d{1,3})*+ ?"
_MARK = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<emphasis>\*{1,3}|_{1,3})"
    r"|(?P<url><(?:https?://|mailto:|www\.)[^<>\s]*>|(?:https?://|www\.)[^\s<>\"“”|]+)"
    r"|(?P<comment><!--)"
    r"|(?P<sup><sup>\s*+(?:\[?\d{1,3}\]?|[*†‡])\s*+</sup>)"
    r"|(?P<tag></?[A-Za-z][^<>\n]{0,300}>)"
    # `WTO[^1]`, `WTO^1^`, and what Word's HTML makes of a note: `WTO[1]`, `WTO[\[1\]](#_ftn1)`.
    r"|(?P<note>\[\^[^\]\s]{1,40}\]|\^\d{1,3}(?:\^|(?!\w))|\^\{\d{1,3}\}"
    rf"|(?<=[^\s\[(!])\[(?:{_NUMBER}|\\?\[{_NUMBER}\\?\])\](?:\([^()\s]*\))?)"
    r"|(?P<raised>[¹²³⁰⁴-⁹]+(?:[,⁻˒][¹²³⁰⁴-⁹]+)*)"
    r"|(?P<caret>\^(?=[a-z]{1,3}\b))"
    r"|(?P<wiki>\[\[(?:[^\[\]|\n]{1,200}\|)?|\]\])"
    rf"|(?P<open>!?\[(?={_LABEL}\][\(\[]))"
    r"|(?P<wrapped>!?\[(?=[^\[\]\n]{1,200}\Z))"
    rf"|(?P<close>{_LINK_END})"
    r"|(?P<code>`[^`\n]{1,200}`)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<invisible>[\u00ad\u200b-\u200f\u2060\ufeff])"
    # `é` as e and an accent (NFD), which is how a Mac writes file names and some PDFs their text.
    r"|(?P<combined>[^\W\d_][\u0300-\u036f]+)",
)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_REST_OF_LINK = re.compile(r"\s[^\[\]]{0,300}\]\(")
# `m²`, `km²` and `10⁶` are read; `balans¹` and `2021³` carry a footnote.
_SQUARE_OR_CUBIC = re.compile(r"(?<![^\W\d_])[kdcmh]?m\Z")
_TEN = re.compile(r"(?<![\w.,])10\Z")
_TRAILING = ".,;:!?'’”…*_"


class Kept(NamedTuple):
    """Text that stays; it stands for ``source[start:end]``, and differs where it replaces that."""

    start: int
    end: int
    text: str


class Emphasis(NamedTuple):
    """An emphasis mark between two kept texts; ``side`` is where it may stand."""

    mark: str
    side: Literal["open", "close", "either"]


class NoteMark(NamedTuple):
    """Where a footnote hangs on the text; its note begins with the figure or name ``label``."""

    label: str


_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NOTE_LABEL = re.compile(r"\d+|\w[\w-]*")


def note_label(mark: str) -> str:
    """The bare figure or name of a footnote mark: `³`, `[^3]`, `^3^` and `<sup>3</sup>` are 3."""
    found = _NOTE_LABEL.search(mark.replace("<sup>", "").translate(_RAISED))
    return found.group() if found else mark


def strip_marks(source: str, start: int, end: int) -> Iterator[Kept | Emphasis | NoteMark]:
    """Yield what remains of ``source[start:end]``, in order, with emphasis and notes in between."""
    if not _BEGINS.search(source, start, end):
        if end > start:
            yield Kept(start, end, source[start:end])
        return
    kept = start
    # `.search` from a moving position, since what a mark turns out to be may be shorter than
    # what the pattern saw: the full stop after a URL is the sentence's.
    at = start
    comments = True  # until one is not closed on this line; then none further on is
    while near := _BEGINS.search(source, at, end):
        match = _MARK.search(source, max(at, near.start() - len("https")), end)
        if match is None:
            break
        kind = match.lastgroup
        mark_start, mark_end = match.span()
        at = mark_end
        replacement = ""
        emphasis: Emphasis | None = None
        if kind == "escape":
            mark_end = mark_start + 1
        elif kind == "emphasis":
            emphasis = _emphasis(source, mark_start, mark_end, start, end)
            if emphasis is None:
                continue
        elif kind == "url":
            at = mark_end = _url_end(source, mark_start, mark_end)
        elif kind == "comment":
            closed = source.find("-->", mark_end, end) if comments else -1
            comments = closed >= 0
            if not comments:
                continue
            at = mark_end = closed + len("-->")
        elif kind == "tag" and match.group().lower().startswith("<br"):
            replacement = " "
        elif kind in ("note", "raised", "sup") and _is_power(source, start, match):
            if kind != "sup":
                continue
            at = mark_end = mark_start + len("<sup>")
        elif kind == "wrapped":
            if not _REST_OF_LINK.match(source, end):
                continue
        elif kind == "entity":
            unescaped = _entity(match.group())
            if unescaped is None:
                continue
            replacement = unescaped
        elif kind == "combined":
            replacement = unicodedata.normalize("NFC", match.group())
        if mark_start > kept:
            yield Kept(kept, mark_start, source[kept:mark_start])
        if replacement:
            yield Kept(mark_start, mark_end, replacement)
        if emphasis:
            yield emphasis
        elif kind in ("note", "raised") or (kind == "sup" and mark_end == match.end()):
            yield NoteMark(note_label(match.group()))
        kept = mark_end
    if end > kept:
        yield Kept(kept, end, source[kept:end])


def _emphasis(source: str, start: int, end: int, low: int, high: int) -> Emphasis | None:
    """Which side an emphasis mark may stand on (CommonMark's flanking runs), None for a literal.

    `2 * 3` and `a_b` hold no emphasis; `*Trade Council*s` does.
    """
    before = source[start - 1] if start > low else " "
    after = source[end] if end < high else " "
    opens, closes = not after.isspace(), not before.isspace()
    if source[start] == "_":
        opens = opens and not before.isalnum()
        closes = closes and not after.isalnum()
    elif (before.isdigit() and after.isdigit()) or (before.isupper() and after.isupper()):
        return None  # `NOC*NSF`
    if opens and closes:
        side: Literal["open", "close", "either"] = "either"
        if before.isalnum() and not after.isalnum():
            side = "close"
        elif after.isalnum() and not before.isalnum():
            side = "open"
        return Emphasis(source[start:end], side)
    if opens or closes:
        return Emphasis(source[start:end], "open" if opens else "close")
    return None


def _is_power(source: str, low: int, mark: re.Match[str]) -> bool:
    """Whether a raised figure belongs to a number or measure: `10^6`, `km²`, `m<sup>2</sup>`."""
    at = mark.start()
    if source[at] == "[":
        return False
    measure = any(figure in mark.group() for figure in "²³23")
    before = max(low, at - 4)
    return bool(
        _TEN.search(source, before, at) or (measure and _SQUARE_OR_CUBIC.search(source, before, at))
    )


def _url_end(source: str, start: int, end: int) -> int:
    """Punctuation after a bare URL belongs to the sentence; a bracket that it opened does not."""
    if source[start] == "<":
        return end
    unopened = source.count(")", start, end) - source.count("(", start, end)
    while end > start and (source[end - 1] in _TRAILING or source[end - 1] == ")"):
        if source[end - 1] == ")":
            if unopened <= 0:
                break
            unopened -= 1
        end -= 1
    return end


def _entity(entity: str) -> str | None:
    """The character an entity stands for, empty for one that shows nothing, None for no entity."""
    from html import unescape

    text = unescape(entity)
    if text == entity or len(text) > 2:
        return None
    return " " if text.isspace() else _INVISIBLE.sub("", text)
