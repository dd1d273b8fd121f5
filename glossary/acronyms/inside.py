"""Which acronyms a bracket gives: alone, announced, or as the first or last of several parts.

`(TTC)`, `(hierna: de TTC)`, `(Trade and Technology Council, TTC)`, `("EHRM" of "het Hof")`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from glossary.acronyms.align import fold
from glossary.acronyms.data import common_words, not_acronyms
from glossary.acronyms.marks import trim
from glossary.acronyms.model import Mention
from glossary.acronyms.proof import Proof
from glossary.acronyms.shapes import is_unit, judge, split_tail

# What may stand before the acronym. Never in capitals: (OFAC) begins with no `of`, (ALS) is no als.
_LEAD = re.compile(
    r"(?:(?:(?:[Hh]ierna|[Hh]ieronder|[Vv]erder|[Vv]oortaan|[Vv]anaf (?:hier|nu)"
    r"|[Ii]n (?:het (?:kort|vervolg)|deze \w+)(?: van deze \w+)?|[Kk]ortweg|[Kk]ort|[Oo]ok|wel"
    r"|(?:[Ii]n het )?(?:[Nn]ederlands|[Ee]ngels|[Ff]rans|[Dd]uits)e?|internationaal"
    r"|(?:met de |onder de |de )?[Aa]fkorting|[Aa]fgekort|[Aa]fk\.|[Aa]croniem|ofwel"
    r"|oftewel|of|respectievelijk|resp\.|te noemen|genoemd|genaamd|aangeduid|bekend|als|tot|met)"
    r"(?!\w)|[:,-])[\s:]*)+"
)
_ARTICLE = re.compile(r"(?:(?:de|het|een|the|d'|l')\s+)?(?:wet\s+)?", re.I)
_TAILING = re.compile(r"[\"”’']?\s+(?:genoemd|te noemen|genaamd|afgekort)$", re.I)
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[&+.\-/‐'’])*\+*")
# (RED III), (NAP 2.0), (Wmo 2015); but (RFC 9457) is a reference.
NUMBER_AFTER = re.compile(r"\s+(?:[IVX]{1,4}|\d{1,3}(?:\.\d)?|(?P<year>(?:19|20)\d\d))$")
_TWO = re.compile(r"([A-Z][\w&]*) (?=([A-Z][\w&]*)$)")
_HYPHENATED = re.compile(r"[A-Z]{2,6}(?:-[A-Z]{2,6})+")
SEPARATED = re.compile(
    r"\s*(?:[,;:/=]|\s[–—-]\s|\s(?:of|en|oftewel|ofwel|respectievelijk|resp\.)\s)\s*"
)
_LISTED = re.compile(r"[,;]")
_LONGEST_TOKEN = 16
_LONGEST = 12
# Written like an ordinary word, it must be short, or begin with a capital and be no longer than
# these: (ct), (Wabo), (hierna: de Wet Vifo).
_LONGEST_SMALL, _LONGEST_WORDLIKE = 6, 8


class Inside(NamedTuple):
    """An acronym in a bracket: its span, and its spelling without tail."""

    start: int
    end: int
    acronym: str
    proof: Proof
    """What must confirm that the words before the bracket are its long form: nothing where it
    looks like an acronym, letters where it does not (`(Wabo)`)."""
    alone: bool = True
    """Whether nothing else is listed with it: `(VREG, 2009)` and `(IBM, concept)` are sources."""


def acronyms_inside(
    text: str, start: int, end: int, by_start: Mapping[int, Mention], folded: Mapping[str, str]
) -> Iterator[Inside]:
    """What the bracket with ``text[start:end]`` in it gives, in text order.

    ``by_start`` has the text's mentions by offset, ``folded`` its acronyms by folded spelling.
    """
    lead = _LEAD.match(text, start, end)
    announced = lead is not None
    if lead:
        start = lead.end()
    start, end = trim(text, start, end)
    article = _ARTICLE.match(text, start, end)
    if article and article.end() < end:  # (de TTC), (Wet Bibob)
        start = article.end()
    tailing = _TAILING.search(text, start, end)
    if tailing:
        end, announced = tailing.start(), True
    start, end = trim(text, start, end)
    two = _TWO.match(text, start, end)
    if two and two.start(1) in by_start and two.start(2) in by_start:  # (OD NZKG)
        for at in (two.start(1), two.start(2)):
            mention = by_start[at]
            yield Inside(mention.start, mention.end, mention.acronym, Proof.LETTERS)
        return
    listed = _LISTED.search(text, start, end) is not None
    for low, high in _first_and_last(text, start, end):
        low, high = trim(text, low, high)
        piece_lead = _LEAD.match(text, low, high) if low > start else None
        if piece_lead and piece_lead.end() < high:
            low, high = trim(text, piece_lead.end(), high)
        found = _as_acronym(text, low, high, by_start, folded, announced)
        own = text[low:high].rpartition("-")[2]
        if _HYPHENATED.fullmatch(text, low, high) and own not in not_acronyms("country"):
            # (BIO-SA) may be one name, and is not BIO; (NCSC-NL) is NCSC.
            found = Inside(low, high, text[low:high], Proof.PARTS)
        if found:
            yield found._replace(alone=announced or not listed)


def _first_and_last(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The first and the last of the parts that commas, dashes and `of` separate."""
    separators = list(SEPARATED.finditer(text, start, end))
    if not separators:
        yield start, end
        return
    yield start, separators[0].start()
    yield separators[-1].end(), end


def _as_acronym(
    text: str,
    start: int,
    end: int,
    by_start: Mapping[int, Mention],
    folded: Mapping[str, str],
    announced: bool,
) -> Inside | None:
    """The acronym that ``text[start:end]`` is as a whole, if it is one or may be one."""
    number = NUMBER_AFTER.search(text, start, end)
    if number:
        end = number.start()
    token = _TOKEN.match(text, start, end)
    if not token or token.end() != end or end - start > _LONGEST_TOKEN:
        return None
    mention = by_start.get(start)
    bare = split_tail(token.group())
    if mention and mention.end - mention.start >= len(bare):
        proof = Proof.PARTS if number and number["year"] else Proof.NONE  # `(VREG 2009)` cites
        return Inside(mention.start, mention.end, mention.acronym, proof)
    if mention and text[mention.end] in "-‐":  # (JBZ-Raad), (BIO-SA)
        return Inside(mention.start, mention.end, mention.acronym, Proof.PARTS)
    if fold(bare) in folded:  # (ct), where the text writes CT elsewhere
        return Inside(start, start + len(bare), folded[fold(bare)], Proof.NONE)
    if len(bare) < 2 or bare[0].isdigit() or len(bare) > _LONGEST:
        return None
    doubt = judge(bare)
    if is_unit(bare):
        return None  # `miljoenen euro's (EUR)`
    everyday = fold(bare) in common_words()
    # `Nederland (NL)` is a label. What looks like an acronym and was not found is a reference or
    # a level of evidence to its neighbours; `intensive care (IC)` is none all the same, and
    # `voorwaardelijke invrijheidstelling (VI)` no numeral.
    doubtful = everyday or doubt in ("", "country") or not set(bare) - set("IVX+")
    proof = Proof.INITIALS if doubtful else Proof.PARTS
    if doubt is None:
        capital = bare[0].isupper()
        if everyday and not (capital and announced):  # (hierna: het Bal), but not (dit)
            return None
        if len(bare) > (_LONGEST_WORDLIKE if capital or announced else _LONGEST_SMALL):
            return None
    return Inside(start, start + len(bare), bare, proof)
