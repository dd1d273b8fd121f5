"""The bare acronyms in a written token: what stands between spaces, brackets, quotes and commas.

`anti-EU-sentiment` holds EU, `AIVD'ers` holds AIVD, `FIOD/ECD` holds two, `COM(2020)` is left to
`context`, which sees the neighbours. Everything here depends on the token alone, so one judgement
serves all its occurrences in a text.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from glossary.acronyms.data import common_words
from glossary.acronyms.shapes import (
    ALL_CAPS,
    CAPITALS,
    LOWER_START,
    SMALL,
    WITH_DIGITS,
    Doubt,
    is_mixed,
    is_roman,
    judge,
    split_tail,
)

_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{0,3}")
_GLUED_SENTENCE = re.compile(rf"([{CAPITALS}]{{2,}})\.(?=[{CAPITALS}][{SMALL}])")
# ARIV-2018 is the ARIV of that year; UK-45 is a ship, EU-27 is none.
_DATED = re.compile(r"[A-Z]{3,}-(?:19|20)\d\d")
_REGISTERED = re.compile(r"[A-Z]{2}-\d{2,3}")
_MANY_DIGITS = re.compile(r"\d{3}")
# A name such as COX-2, CIBIS-II or IL-6 keeps its number; COVID-19 or EU-27 is the bare acronym
# with a year or a count, which has two figures.
_NUMBERED = re.compile(r"(?:\d[A-Za-z]?|II|III|IV)")
_UNION = re.compile(r"EU\d\d")  # EU27 as EU-27
_YEAR = re.compile(r"(.+)-\d\d")


class Part(NamedTuple):
    """A bare acronym in a token: where it begins and ends there, and what makes it doubtful."""

    start: int
    end: int
    acronym: str
    doubt: Doubt


def parts(token: str, known: Container[str] = frozenset()) -> tuple[Part, ...]:
    """The bare acronyms in one token, left to right, by offset within the token.

    ``known`` holds spellings that need no judging (a glossary's).
    """
    if any(mark in token for mark in "@_\\#%$€£") or "://" in token or token.startswith("www."):
        return ()
    glued = _GLUED_SENTENCE.match(token)
    if glued:
        token = glued.group(1)
    whole = _whole(token, known)
    if whole is not None:
        return whole
    found: list[Part] = []
    at = 0
    pieces = token.split("/")
    # 2003/568/JBZ, IENW/BSK-2024/51877: a figure between slashes makes it a reference.
    if len(pieces) > 1 and any(piece[:1].isdigit() and piece.isalnum() for piece in pieces):
        return ()
    for piece in pieces:
        found.extend(
            part._replace(start=part.start + at, end=part.end + at)
            for part in _hyphenated(piece, known)
        )
        at += len(piece) + 1
    return tuple(found)


def _whole(token: str, known: Container[str]) -> tuple[Part, ...] | None:
    """Tokens that are one name as they stand, or none at all; None where they must be split."""
    bare = split_tail(token)
    year = _YEAR.fullmatch(bare)
    if bare in known and not (year and year[1] in known):  # COVID-19 is COVID where that is listed
        return (Part(0, len(bare), bare, _known_doubt(bare)),)
    if _UNION.fullmatch(bare) and "EU" in known:
        return (Part(0, 2, "EU", ""),)
    if "." in token:
        if _DOTTED.fullmatch(token) or not WITH_DIGITS.fullmatch(bare):
            return ()
        return (Part(0, len(bare), bare, ""),)
    if "," in token:  # PM2,5 and PM2.5
        number = WITH_DIGITS.fullmatch(bare)
        return (Part(0, len(bare), bare.replace(",", "."), ""),) if number else ()
    return None


def _known_doubt(bare: str) -> Doubt:
    """A listed acronym may still be a numeral (`hoofdstuk VI`), a label, a value (`HR 0,79`)."""
    doubt = judge(bare)
    return doubt if doubt in ("roman", "country", "unit", "statistic") else ""


def _hyphenated(piece: str, known: Container[str]) -> list[Part]:
    """The acronyms between the hyphens of one piece."""
    subparts = re.split("[-‐‑]", piece)
    if len(subparts) > 1:
        dated = len(subparts) == 2 and _DATED.fullmatch(piece)
        if not dated and any(_is_code(subpart) for subpart in subparts):
            return []
        registered = len(subparts) == 2 and _REGISTERED.fullmatch(piece)
        if registered and judge(subparts[0]) == "country":
            return []
        name = _one_name(subparts, known)
        if name:
            return [Part(0, len(name), name, "")]
    found = []
    at = 0
    for subpart in subparts:
        bare = split_tail(subpart)
        if _UNION.fullmatch(bare) and "EU" in known:
            bare = "EU"
        doubt = _known_doubt(bare) if bare in known else judge(bare)
        if doubt is not None and bare:
            found.append(Part(at, at + len(bare), bare, doubt))
        at += len(subpart) + 1
    if any(part.doubt in ("word", "long") for part in found):
        # KRUI-SYSTEEM is shouted as a whole; EU-LIDSTATEN holds EU all the same.
        return [part for part in found if part.doubt in ("word", "long") or part.acronym in known]
    return found


def _is_code(subpart: str) -> bool:
    """Three figures or more between hyphens: `BZDOC-1257119648-63`, `TZ202211-190`."""
    return _MANY_DIGITS.search(subpart) is not None


def _one_name(subparts: list[str], known: Container[str]) -> str | None:
    """The part of a hyphenated piece that is one name: COX-2 in `COX-2-remmer`, MERIT-HF."""
    first, second = subparts[0], subparts[1]
    single = len(first) == 1 and first.isupper() and first not in "IVX"
    if not (single or ALL_CAPS.fullmatch(first)) or first in known or is_roman(first):
        return None
    if len(subparts) > 2 and re.fullmatch(r"\d", subparts[2]) and is_mixed(second):
        return "-".join(subparts[:3])
    if len(first) == 1 and len(subparts) == 2 and ALL_CAPS.fullmatch(second):
        return f"{first}-{second}" if second.lower() not in common_words() else None  # N-VA
    if _NUMBERED.fullmatch(second):
        return f"{first}-{second}"
    if LOWER_START.fullmatch(second) and is_mixed(second):
        return f"{first}-{second}"
    long_name = len(first) >= 5 and ALL_CAPS.fullmatch(second) and len(second) <= 3
    if long_name and second not in known and first.lower() not in common_words():
        return f"{first}-{second}"
    return None
