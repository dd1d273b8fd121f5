"""What a bare string says about itself: whether it may be an acronym, and what is doubtful."""

from __future__ import annotations

import re
from typing import Literal

from glossary.acronyms.data import common_words, not_acronyms

Doubt = Literal["", "roman", "unit", "country", "statistic", "formula", "word", "long"]


CAPITALS = "A-ZÀ-ÖØ-Þ"
SMALL = "a-zß-öø-ÿ"
ALL_CAPS = re.compile(rf"[{CAPITALS}]{{2,}}\+?")
WITH_DIGITS = re.compile(
    rf"G\d{{1,2}}|[{CAPITALS}]{{2,}}\d{{1,2}}(?:[.,]\d)?[{CAPITALS}]?"
    rf"|[{CAPITALS}]\d[{CAPITALS}]\d?|\d[{CAPITALS}]{{2,4}}"
)
_AMPERSAND = re.compile(rf"[{CAPITALS}]{{1,4}}(?:&[{CAPITALS}]{{1,4}})+")
_MIXED = re.compile(rf"[{CAPITALS}{SMALL}\d]{{2,10}}")
LOWER_START = re.compile(rf"[{SMALL}]{{1,3}}[{CAPITALS}]{{2,6}}\d?")
_NO_VOWEL = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,5}")
# No Dutch word begins with W and a consonant but h or r; a law (`Wet …`) may: Wbni, Wnra.
_LAW = re.compile(r"W[bcdfgjklmnpqstvxz][a-z]{1,4}")
_LEVEL = re.compile(r"(?:I{1,3}|IV)[a-c]")
_REPEATED = re.compile(r"(.)\1{2,}")
_LOWER_RUN = re.compile(rf"[{SMALL}]{{3,}}")
# Tails: genitive and plural 's, person -er(s), diminutive -tje; English plural s.
_TAIL = re.compile(
    r"['’`´](?:s|er|ers|ster|sters|ter|ters|ertje|ertjes|tje|tjes|je|jes|en|n|d|t)?$"
)
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
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
    if ALL_CAPS.fullmatch(bare):
        return _judge_capitals(bare)
    if _AMPERSAND.fullmatch(bare):
        return ""
    if bare in not_acronyms("formula"):
        return "formula"
    if WITH_DIGITS.fullmatch(bare):
        return "" if not bare[0].isdigit() or bare[1:] not in not_acronyms("number-unit") else None
    return "" if is_mixed(bare) else None


def _judge_capitals(bare: str) -> Doubt:
    if is_roman(bare.rstrip("+")):
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


def is_mixed(bare: str) -> bool:
    """Capitals with a few small letters between: KMar, BuZa, AMvB, MoU; but TikTok is a brand.

    An acronym has at least as many capitals as small letters, and no syllable of three; a word
    without a vowel (Wft, Zvw) is no word.
    """
    if LOWER_START.fullmatch(bare):
        return len(bare) - sum(map(str.isupper, bare)) <= 1 or bare.startswith("pro")
    if _NO_VOWEL.fullmatch(bare) or _LAW.fullmatch(bare):
        return True
    if not _MIXED.fullmatch(bare) or not bare[0].isupper() or _LOWER_RUN.search(bare):
        return False
    upper = sum(map(str.isupper, bare))
    lower = sum(map(str.islower, bare))
    letters_only = upper + lower >= len(bare) - 1
    return upper >= 2 and 0 < lower <= upper and letters_only and bare[:2] != "IJ"
