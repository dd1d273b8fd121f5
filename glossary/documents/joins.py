"""What stands between two lines of one paragraph: nothing, a space, or a line break.

`wapen-` + `beheersing` is one word; `WTO-` + `regels` keeps its hyphen; `kennis-` + `en` keeps
hyphen and space. A soft hyphen at the line's end only ever joined.
"""

from __future__ import annotations

import re
from typing import Literal

from glossary.documents.lines import Line, starts_lower
from glossary.documents.paragraphs import SENTENCE_END, unfinished

Joint = Literal["", " ", "\n", "drop hyphen"]

# `kennis-` / `en technologieoverdracht`: the hyphen stands for a left-out word.
_ELLIPSIS = re.compile(r"(?:en|of|als|tot|noch|dan wel|respectievelijk|resp\.|c\.q\.)\b")
_WORD_WITH_HYPHEN = re.compile(r"([^\W\d_]+)[-‐]\Z")
_CAPITALS_WITH_HYPHEN, _CAPITALS = re.compile(r"\b([A-Z]+)[-‐]\Z"), re.compile(r"[A-Z]+\b")
_VOWEL = re.compile(r"[aeiouyà-öø-ÿ]")
# Read letter by letter (or as a word of their own), these keep their hyphen: `ngo-partners`.
# Those without a vowel (`mkb`, `btw`) give themselves away.
_LOWER_ACRONYMS = re.compile(
    "adhd|ai|aids|aio|cao|ggo|hbo|havo|hiv|ict|ivf|mbo|ngo|pabo|pfas|soa|vmbo|wao|wia|zbo"
)
# A word longer than this has no business in a letter, and no pattern need run over it.
_TAIL = 80
# A line this long was broken by its width; a shorter one may have been ended by its writer.
_WRAPPED = 45


def joint(source: str, before: Line, after: Line, width: int, *, listed: bool = False) -> Joint:
    """What joins ``before`` to ``after``, whose paragraph's longest line has ``width`` characters.

    ``listed``: the paragraph's lines all begin like lines of an address or a list.
    """
    end = source[max(before.start, before.end - _TAIL) : before.end].rstrip("*_")
    next_text = source[after.start : min(after.end, after.start + 24)]
    if end.endswith("\u00ad"):
        return ""
    if end.endswith(("-", "‐")) and end[-2:-1].isalnum():
        return _after_hyphen(source, end, next_text.lstrip("*_"))
    ended = end[-1:] in tuple(SENTENCE_END)
    if not ended and (starts_lower(next_text) or unfinished(end)):
        return " "
    wrapped = before.end - before.start >= min(_WRAPPED, 0.6 * width) and not listed
    return " " if wrapped and not (ended and width < _WRAPPED) else "\n"


def _after_hyphen(source: str, end: str, next_text: str) -> Joint:
    if _ELLIPSIS.match(next_text):
        return " "
    capitals = _CAPITALS_WITH_HYPHEN.search(end), _CAPITALS.match(next_text)
    if capitals[0] and capitals[1]:  # `(COM-` / `MIT)`, where the text writes COMMIT elsewhere
        whole = capitals[0][1] + capitals[1][0]
        return "drop hyphen" if re.search(rf"\b{whole}\b", source) else ""
    if next_text[:1].islower():
        word = _WORD_WITH_HYPHEN.search(end)
        return "drop hyphen" if word and _is_syllable(word[1]) else ""
    return "" if next_text[:1].isalnum() else " "


def _is_syllable(text: str) -> bool:
    """Whether this is a piece of a divided word: it has a vowel, and ends in lower case."""
    if _LOWER_ACRONYMS.fullmatch(text):
        return False
    return text[-1].islower() and bool(_VOWEL.search(text))


def is_list(source: str, lines: list[Line]) -> bool:
    """Whether three or more short lines each begin with a capital, as in an address.

    Of wrapped prose about every seventh line does, so two in a row say little, and a
    sentence's end before a capital nothing at all.
    """
    return len(lines) > 2 and all(
        source[line.start].isupper() and source[line.end - 1] not in SENTENCE_END for line in lines
    )
