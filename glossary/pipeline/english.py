"""English phrases in a Dutch text, as units: `nuclear sharing`, `Critical Raw Materials Act`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from glossary.pipeline.frequencies import english_words
from glossary.pipeline.lists import listed, section
from glossary.pipeline.tagged import WORD, Tokens

LONGEST = 7  # words of a phrase that is one unit
INSIDE_ENGLISH = frozenset(section("inside english"))
_ENGLISH_LINKS = frozenset(section("english links"))
_ENGLISH_RUN = re.compile(r"[EF](?:[EF]|&(?=&?[EF]))+")
_ENGLISH_ENDINGS = ("tion", "tions", "ity", "ness", "ship", "ies", "ment", "ments", "ing", "port")


def english_runs(
    tokens: Tokens, emphasis: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int, bool]]:
    """Runs of two or more words that are more English than Dutch, or marked as foreign.

    As start, end, and whether the run is a unit; a longer one is a quotation.
    """
    letters = "".join(map(english_letter, tokens.texts))
    spans = [m.span() for m in _ENGLISH_RUN.finditer(letters)]
    for low, high in spans:
        content = letters[low:high]
        if "E" in content and content.count("E") * 2 >= len(content.replace("&", "")):
            start, end = _title(tokens, low, high)
            titled = sum(tokens.capital[start:end]) * 2 > end - start
            yield start, end, titled or end - start <= LONGEST
    claimed = {i for low, high in spans for i in range(low, high)}
    for start, end in emphasis:
        span = tokens.doc.char_span(start, end, alignment_mode="contract")
        if span is None or not 1 < len(span) <= LONGEST:
            continue
        inside = letters[span.start : span.end]
        if claimed.isdisjoint(range(span.start, span.end)) and _unmixed(inside):
            yield span.start, span.end, True


def _title(tokens: Tokens, low: int, high: int) -> tuple[int, int]:
    """An English title with the capitals beside it: `Air Defence Identification Zone`."""
    if not tokens.capital[low] or tokens.texts[low].lower() in INSIDE_ENGLISH:
        return low, high
    size = len(tokens.texts)
    while high < size:
        ahead = high
        while ahead < min(size, high + 2) and tokens.texts[ahead] in _ENGLISH_LINKS:
            ahead += 1
        if ahead == size or not _titular(tokens, ahead):
            break
        high = ahead + 1
    while low > 0 and not tokens.first[low] and _titular(tokens, low - 1):
        low -= 1
    return low, high


def _titular(tokens: Tokens, place: int) -> bool:
    known = tokens.texts[place].lower() in listed("places.txt")
    return tokens.capital[place] and tokens.codes[place] in "NPEA" and not known


@lru_cache(maxsize=1 << 16)
def english_letter(text: str) -> str:
    """E English, F may be either, & a small word inside an English phrase, . neither."""
    lower = text.lower()
    if lower in INSIDE_ENGLISH:
        return "&"
    if not WORD.fullmatch(text) or len(text) < 2:
        return "."
    plain = lower.split("-")
    if all(part in english_words() for part in plain):
        return "E"
    return "F" if lower.endswith(_ENGLISH_ENDINGS) else "."


def is_english(text: str) -> bool:
    """Whether a phrase is English rather than Dutch, by its words: `level playing field`."""
    letters = "".join(map(english_letter, text.split()))
    return "." not in letters and 2 * letters.count("E") >= len(letters.replace("&", ""))


def _unmixed(letters: str) -> bool:
    """Whether an emphasised phrase is English for the most part."""
    return letters.count("E") * 2 >= len(letters) and "E" in letters
