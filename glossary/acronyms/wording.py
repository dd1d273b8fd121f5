"""Introductions in words: what stands around each mention, and what is written like a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from glossary.acronyms.announced import announced, announced_words, is_announced
from glossary.acronyms.entries import cell_before, wordlike_entries
from glossary.acronyms.explained import AROUND, explained
from glossary.acronyms.left import left_of, name_left_of
from glossary.acronyms.marks import QUOTES, before_separator
from glossary.acronyms.model import Input, Introduction, Mention
from glossary.acronyms.proof import Proof

_APPOSITION = (", ", " – ", " — ", " - ", " -", ", de ", ", het ", ", of ", "– de ", "– het ",
               "’ of ", "' of ", "” of ", '" of ', "zogeheten ", "zogenaamde ",
               "zogenoemde ")  # fmt: skip
# What stands between the two: `long form, de zogeheten ACR`.
_APPOSED = re.compile(
    r"(?:, (?:(?P<article>de|het) )?(?:(?P<called>zoge(?:heten|naamde|noemde)) )?"
    r"|, of | [–—-] (?:de |het )?| -|(?<=[’'”\"]) of )$"
)
# What may end an apposition: `LAG's in het jargon –`.
_CLOSE = re.compile(r"(?:['’]?s)?(?: in (?:het |de |ons )?\w+)?(?:[,.;?!)]| ?[–—]| -)")
# `de Raad voor de rechtspraak, het OM, de politie en de reclassering` are four.
_LISTED = re.compile(r"(?:['’]?s)?, (?:(?:de|het|een|en|of|alsmede|alsook) |[A-Z]{2})")
# `norm van de werktoedeling, in de sector NVW genoemd`; `Habitatrichtlijn of HR genoemd`;
# `de regeling, die wij hierna RNT zullen noemen`, `die hierna als RNT wordt aangeduid`
_NAMED = re.compile(
    rf"[{QUOTES}]?\s+(?:(?:zal|zullen|wordt|worden)\s+)?(?:genoemd|geheten|noemen|aangeduid)\b"
)
_BEFORE_NAMED = re.compile(r"(?:,(?: [a-z]+){1,5} | of )$")
_TAIL = re.compile(r"['’]?s(?=,)")


def in_words(given: Input, mentions: Sequence[Mention]) -> Iterator[Introduction]:
    """What the words around each mention introduce, then the entries of lists of abbreviations."""
    text = given.text
    for mention in mentions:
        before = text[max(0, mention.start - AROUND) : mention.start]
        after = text[mention.end : mention.end + AROUND]
        named = _named(given, mention, before) if _NAMED.match(after) else None
        if named:
            yield named
        elif is_announced(before):
            yield from announced(given, mention, before)
        elif before.endswith(_APPOSITION):
            yield from _apposition(given, mention, before)
        elif before.endswith("| ") and (cell := cell_before(given, mention)):
            yield cell
        tail = _TAIL.match(after)
        end = mention.end + (tail.end() if tail else 0)  # `TSI's, de technische specificaties`
        if tail or after[:1] in " ,:=|–—-.\n" or after[:1] in QUOTES:
            yield from explained(given, mention, end)
    mentioned = {mention.start for mention in mentions}
    yield from announced_words(given, mentioned)
    yield from wordlike_entries(given, mentioned)


def _apposition(given: Input, mention: Mention, before: str) -> Iterator[Introduction]:
    """`long form, ACR,`; `long form – ACR –`; `long form, de ACR,`."""
    text = given.text
    apposed = _APPOSED.search(before)
    closed = _CLOSE.match(text, mention.end) is not None
    if apposed is None or not (closed or apposed["article"]):
        return
    end = mention.start - len(apposed.group())
    end = before_separator(text, max(0, end - 6), end)
    # `de Chief Privacy Officer, de CPO van je dienst` must fit better where no comma closes it.
    sure = closed and (apposed["article"] or apposed["called"])
    long_form = left_of(given, mention.acronym, end, Proof.PARTS if sure else Proof.INITIALS)
    if long_form is None and closed and apposed["article"] and not _LISTED.match(text, mention.end):
        long_form = name_left_of(given, mention.acronym, end)
    if long_form:
        yield mention.introduced(long_form)


def _named(given: Input, mention: Mention, before: str) -> Introduction | None:
    """`long form, in de sector ACR genoemd`; `long form of ACR genoemd`."""
    found = _BEFORE_NAMED.search(before)
    if found is None:
        return None
    long_form = left_of(given, mention.acronym, mention.start - len(found.group()), Proof.PARTS)
    if long_form is None:
        return None
    return mention.introduced(long_form)
