"""What a written token says about itself: which bare acronyms are in it, and how surely.

A token is what stands between spaces, brackets, quotes and commas. `anti-EU-sentiment` holds EU,
`AIVD'ers` holds AIVD, `FIOD/ECD` holds two, `COM(2020)` is left to `context`, which sees the
neighbours. Everything here depends on the token alone, so one judgement serves all its
occurrences in a text.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Literal, NamedTuple

from glossary.acronyms.data import common_words, not_acronyms

Doubt = Literal["", "roman", "unit", "country", "statistic", "formula", "word", "long"]


class Part(NamedTuple):
    """A bare acronym in a token: where it begins and ends there, and what makes it doubtful."""

    start: int
    end: int
    acronym: str
    doubt: Doubt


_CAP = "A-ZÀ-ÖØ-Þ"
_LOW = "a-zß-öø-ÿ"
_ALL_CAPS = re.compile(rf"[{_CAP}]{{2,}}\+?")
_WITH_DIGITS = re.compile(
    rf"G\d{{1,2}}|[{_CAP}]{{2,}}\d{{1,2}}(?:[.,]\d)?[{_CAP}]?|[{_CAP}]\d[{_CAP}]\d?|\d[{_CAP}]{{2,4}}"
)
_AMPERSAND = re.compile(rf"[{_CAP}]{{1,4}}(?:&[{_CAP}]{{1,4}})+")
_MIXED = re.compile(rf"[{_CAP}{_LOW}\d]{{2,10}}")
_LOWER_START = re.compile(rf"[{_LOW}]{{1,3}}[{_CAP}]{{2,6}}\d?")
_NO_VOWEL = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,5}")
# No Dutch word begins with W and a consonant but h or r; a law (`Wet …`) may: Wbni, Wnra.
_LAW = re.compile(r"W[bcdfgjklmnpqstvxz][a-z]{1,4}")
_LEVEL = re.compile(r"(?:I{1,3}|IV)[a-c]")
_REPEATED = re.compile(r"(.)\1{2,}")
_LOWER_RUN = re.compile(rf"[{_LOW}]{{3,}}")
# Tails: genitive and plural 's, person -er(s), diminutive -tje; English plural s.
_TAIL = re.compile(r"['’`´](?:s|er|ers|ertje|ertjes|tje|tjes|je|jes|en|n|d|t)?$")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{0,3}")
_GLUED_SENTENCE = re.compile(rf"([{_CAP}]{{2,}})\.(?=[{_CAP}][{_LOW}])")
_MANY_DIGITS = re.compile(r"\d{3}")
# A name such as COX-2, CIBIS-II or IL-6 keeps its number; COVID-19 or EU-27 is the bare acronym
# with a year or a count, which has two figures.
_NUMBERED = re.compile(r"(?:\d[A-Za-z]?|II|III|IV)")
_YEAR = re.compile(r"(.+)-\d\d")
_LONGEST = 8


def is_roman(text: str) -> bool:
    """Whether the letters make a valid Roman numeral (`CD`, `MI` and `DC` do)."""
    return bool(text) and _ROMAN.fullmatch(text) is not None


def split_tail(token: str) -> str:
    """The token without an apostrophe tail or English plural s: `ngo's` → ngo, `FODs` → FOD."""
    bare = _TAIL.sub("", token)
    if len(bare) > 2 and bare[-1] == "s" and (bare[-2].isupper() or bare[-2].isdigit()):
        bare = bare[:-1]
    return bare


def is_unit(bare: str) -> bool:
    """Whether it is a unit or a currency, whatever a glossary has in another case: GW, not Gw."""
    return any(bare in not_acronyms(kind) for kind in ("unit", "currency", "quantity"))


def judge(bare: str) -> Doubt | None:
    """The doubt about a bare string that may be an acronym; None where it is surely none."""
    if is_unit(bare) or bare in not_acronyms("abbreviation"):
        return None
    if _LEVEL.fullmatch(bare) or _REPEATED.fullmatch(bare):
        return None  # klasse IIa; a placeholder such as NNN
    if _ALL_CAPS.fullmatch(bare):
        return _judge_capitals(bare)
    if _AMPERSAND.fullmatch(bare):
        return ""
    if bare in not_acronyms("formula"):
        return "formula"
    if _WITH_DIGITS.fullmatch(bare):
        return "" if not bare[0].isdigit() or bare[1:] not in not_acronyms("number-unit") else None
    return "" if _is_mixed(bare) else None


def _judge_capitals(bare: str) -> Doubt:
    if is_roman(bare):
        return "roman"
    if bare in not_acronyms("country"):
        return "country"
    if bare in not_acronyms("number-unit"):
        return "unit"
    if bare in not_acronyms("formula"):
        return "formula"
    if bare in not_acronyms("emphatic") or (len(bare) > 3 and bare.lower() in common_words()):
        return "word"
    if bare in not_acronyms("statistic"):
        return "statistic"
    return "long" if len(bare) > _LONGEST and not bare.endswith("+") else ""


def _is_mixed(bare: str) -> bool:
    """Capitals with a few small letters between: KMar, BuZa, AMvB, MoU; but TikTok is a brand.

    An acronym has at least as many capitals as small letters, and no syllable of three; a word
    without a vowel (Wft, Zvw) is no word.
    """
    if _LOWER_START.fullmatch(bare):
        return len(bare) - sum(map(str.isupper, bare)) <= 1 or bare.startswith("pro")
    if _NO_VOWEL.fullmatch(bare) or _LAW.fullmatch(bare):
        return True
    if not _MIXED.fullmatch(bare) or not bare[0].isupper() or _LOWER_RUN.search(bare):
        return False
    upper = sum(map(str.isupper, bare))
    lower = sum(map(str.islower, bare))
    letters_only = upper + lower >= len(bare) - 1
    return upper >= 2 and 0 < lower <= upper and letters_only and bare[:2] != "IJ"


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
    # 2003/568/JBZ, A7-0175/2011, 22054/376: a figure between slashes makes it a reference.
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
    if "." in token:
        if _DOTTED.fullmatch(token) or not _WITH_DIGITS.fullmatch(bare):
            return ()
        return (Part(0, len(bare), bare, ""),)
    return None


def _known_doubt(bare: str) -> Doubt:
    """A listed acronym may still be a numeral (`hoofdstuk VI`) or a label (`UK:`)."""
    doubt = judge(bare)
    return doubt if doubt in ("roman", "country", "unit") else ""


def _hyphenated(piece: str, known: Container[str]) -> list[Part]:
    """The acronyms between the hyphens of one piece."""
    subparts = re.split("[-‐‑]", piece)
    if len(subparts) > 1:
        if any(_is_code(subpart) for subpart in subparts):
            return []
        name = _one_name(subparts, known)
        if name:
            return [Part(0, len(name), name, "")]
    found = []
    at = 0
    for subpart in subparts:
        bare = split_tail(subpart)
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
    if not _ALL_CAPS.fullmatch(first) or first in known or is_roman(first):
        return None
    if len(subparts) > 2 and re.fullmatch(r"\d", subparts[2]) and _is_mixed(second):
        return "-".join(subparts[:3])
    if _NUMBERED.fullmatch(second):
        return f"{first}-{second}"
    if _LOWER_START.fullmatch(second) and _is_mixed(second):
        return f"{first}-{second}"
    long_name = len(first) >= 5 and _ALL_CAPS.fullmatch(second) and len(second) <= 3
    if long_name and second not in known and first.lower() not in common_words():
        return f"{first}-{second}"
    return None
