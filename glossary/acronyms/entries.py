"""Entries of a list of abbreviations: a line that an acronym begins, and its long form ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from glossary.acronyms.data import common_words
from glossary.acronyms.marks import QUOTES
from glossary.acronyms.model import Input, Introduction, LongForm, Mention
from glossary.acronyms.proof import Proof
from glossary.acronyms.right import ARTICLE, clause_end, right_of
from glossary.acronyms.shapes import judge

_ENTRY_START = re.compile(r"(?:[a-z]{1,2}[.)]|\d{1,3}[.)]|[-–•*|])?\s*(?:[Dd]e|[Hh]et|[Ww]et)?\s*")
# Between the two: a sign, a column's width, a space; or a line's end, as tables are often copied.
# On a line of its own the colon begins a definition list's second half.
_SIGN = re.compile(rf"[{QUOTES}]*[ ]?(?::|=|[–—-](?= )|\||\.{{3,}}|\n:(?= ))[ ]*|[ ]{{2,}}")
_SPACE = re.compile(r"[ ]|[ ]?\n{1,2}(?=\S)")
_BRACKET = re.compile(r"\([^()\n]{2,40}\) ")
# The acronym is written like a word: `j. Waz: Wet …`.
_WORDLIKE = re.compile(
    r"^[^\S\n]*(?:[a-z]{1,2}[.)][^\S\n]+|[-–•*|][^\S\n]*)?(?:[Ww]et )?"
    r"([A-Z][A-Za-z&+]{1,11})[^\S\n]*[:=|][^\S\n]+(?=[A-Z])",
    re.M,
)
_ACRONYM = re.compile(r"[a-z&]{0,3}[A-Z][\w&]{0,10}[A-Z]")
_CELL = re.compile(r"\|[ ]*([^|\n]+)(?=\|)")
_CELL_END = re.compile(r"[ ]*\|")
_LONGEST_ENTRY_START = 16
_LONGEST_LINE = 300


def entry(given: Input, mention: Mention) -> Introduction | None:
    """What the rest of the line says that a mention at its start stands for."""
    text = given.text
    sign = _SIGN.match(text, mention.end)
    gap = sign or _SPACE.match(text, mention.end)
    if gap is None or not _begins_a_line(text, mention.start):
        return None
    end = clause_end(text, gap.end())
    among = sign is not None or _has_neighbour(text, mention.start, end)
    for start in _beginnings(text, gap.end(), end, sign is not None):
        named = text[start : start + 1].isupper()
        long_form = None
        if sign or (among and named):
            long_form = right_of(given, mention.acronym, start, end, Proof.PARTS)
        if among or named:
            long_form = long_form or _whole(given, mention.acronym, start, end)
        if long_form:
            return mention.introduced(long_form)
    return _cell_further_on(given, mention, end) if text[end : end + 1] == "|" else None


def _cell_further_on(given: Input, mention: Mention, start: int) -> Introduction | None:
    """`| RNT | | Regeling Natte Teelt |`: a cell of the row that begins at ``start``, a bar."""
    text = given.text
    row_end = text.find("\n", start, start + _LONGEST_LINE)
    for cell in _CELL.finditer(text, start, row_end if row_end >= 0 else start + _LONGEST_LINE):
        long_form = _whole(given, mention.acronym, cell.start(1), cell.end(1))
        if long_form and " " in long_form.text:
            return mention.introduced(long_form)
    return None


def cell_before(given: Input, mention: Mention) -> Introduction | None:
    """`| Basisinkomenssteun | BISS | 203 |`: the long form fills the cell before the acronym's."""
    text, acronym = given.text, mention.acronym
    if not _CELL_END.match(text, mention.end):
        return None
    row = text.rfind("\n", max(0, mention.start - _LONGEST_LINE), mention.start) + 1
    bar = text.rfind("|", row, mention.start)
    first = text.rfind("|", row, max(row, bar))
    if first < 0 or text[bar + 1 : mention.start].strip():
        return None
    long_form = _whole(given, acronym, first + 1, bar)
    if long_form is None:
        return None
    return mention.introduced(long_form)


def _beginnings(text: str, start: int, end: int, sure: bool) -> Iterator[int]:
    """Where the long form may begin: past an article (`DNB | De Nederlandsche Bank` has one of its
    own), past what stands in brackets, and in a sure entry past one word: `IOB  Directie …`."""
    bracket = _BRACKET.match(text, start, end)
    if bracket:
        start = bracket.end()
    article = ARTICLE.match(text, start, end)
    if article:
        yield article.end()
    yield start
    word = text.find(" ", start, end)
    if sure and word > 0:
        yield word + 1


def _whole(given: Input, acronym: str, start: int, end: int) -> LongForm | None:
    """The whole of what follows, if the letters are in it: `BHV: bedrijfshulpverlening`."""
    text = given.text
    if text[end : end + 1] not in ("", "\n", "|"):
        return None
    found = right_of(given, acronym, start, end, Proof.LETTERS)
    if found is None or text[found.end : end].strip(QUOTES + " "):
        return None
    return found


def _has_neighbour(text: str, start: int, end: int) -> bool:
    """Whether the line before or after begins with an acronym: `VS verhoogt steun` is a heading."""
    low = max(0, start - _LONGEST_LINE)
    above = text.rfind("\n", low, start)
    while above > low and text[above - 1] == "\n":
        above -= 1
    line = text.rfind("\n", low, max(low, above)) + 1 or low
    following = end
    while text[following : following + 1] == "\n":
        following += 1
    return any(_ACRONYM.match(text, place) for place in (line, following) if place != start)


def _begins_a_line(text: str, start: int) -> bool:
    """Whether nothing but a number, a bullet or an article stands before it on its line."""
    low = max(0, start - _LONGEST_ENTRY_START)
    line = text.rfind("\n", low, start) + 1
    return (line > 0 or low == 0) and _ENTRY_START.fullmatch(text, line, start) is not None


def wordlike_entries(given: Input, mentioned: Set[int]) -> Iterator[Introduction]:
    """Entries of a list of abbreviations whose acronym is written like a word."""
    text = given.text
    for found in _WORDLIKE.finditer(text):
        start, acronym = found.start(1), found[1]
        if start in mentioned or not (judge(acronym) or acronym.lower() not in common_words()):
            continue
        end = clause_end(text, found.end())
        long_form = right_of(given, acronym, found.end(), end, Proof.PARTS)
        if long_form and " " in long_form.text:
            yield Introduction(start, found.end(1), acronym, long_form)
