"""Whether a noun phrase can be a long form at all, where no letter and no lexicon speaks for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossary.acronyms.data import grammar, not_acronyms
from glossary.acronyms.nouns import DEFINITE, DETERMINERS, Token

_PERSON_TITLES = grammar("title")
_PERSON_BEFORE = re.compile(
    r"\b(?:lid|leden|Kamerlid|Kamerleden|heer|mevrouw|dhr|mw|minister|staatssecretaris|senator"
    r"|fractie|professor|prof|dr|mr|drs|ir)\.?\s+(?:(?:van|de|der|den|het|ten|ter|Van|De)\s+)*$"
)
_TOO_GENERAL = grammar("general")
# `toegevoegd (POST)`: a word that begins in ge- and ends in -d or -t is hardly ever a noun alone.
_PARTICIPLE = re.compile(r"(?:aan|af|door|in|om|op|over|toe|uit|voor)?ge[a-z]{2,}[dt]")
_CAPITALS = re.compile(r"[A-Z]{2,}$|^[IVX]+-?[A-Z]?$")
_LONGEST_SINGULAR = 5
_PLURAL_S = frozenset({"rs", "ls", "ns", "ms"})


def says_nothing(
    phrase: Sequence[Token], before: Token | None, text: str, start: int, acronym: str
) -> bool:
    """Whether the phrase is no long form: a person, a place, a lone general word."""
    last = phrase[-1]
    if any(word.text.endswith((".", "!")) for word in phrase) or _CAPITALS.search(last.text):
        return True
    if len(phrase) == 1:
        if _is_measure(last, before) or _PARTICIPLE.fullmatch(last.text):
            return True
        if last.low in _TOO_GENERAL or (last.text.isupper() and len(last.text) <= 8):
            return True
        # `zorgverzekeraars (ZN), huisartsen (LHV)`: those whom the acronym speaks for; but
        # `praktijkondersteuners (POH's)`.
        belongs = before is not None and before.low == "van"  # `verlener van diensten (QTSP)`
        plural = acronym.isupper() and not belongs and _is_plural(last.text)
        if plural and not _is_plural_too(text, last.end, acronym):
            return True
        # `de toezichthouder (AFM)` names a role, `longembolie (PE)` and `de Zorgautoriteit` do not.
        definite = before is not None and before.low in DEFINITE
        if definite and not last.capital and not _shares_letter(last.low, acronym):
            return True
    if _PERSON_BEFORE.search(text, start, phrase[0].start):
        return True
    if any(word.low in _PERSON_TITLES for word in phrase[:-1]):
        return True
    named = all(word.capital for word in phrase if word.is_word) and len(phrase) <= 3
    bare = before is None or before.low not in DETERMINERS
    return (
        named
        and bare
        and not any(word.is_head for word in phrase)
        and (len(phrase) > 1 or len(last.text) < 10)
    )


def _is_plural(word: str) -> bool:
    """Whether it ends as a Dutch plural does, and is no name: `huisartsen`, `zorgverzekeraars`."""
    word = word.rpartition("-")[2]  # `EU-agentschappen`
    if not word.islower() or len(word) <= _LONGEST_SINGULAR or word.endswith("eren"):
        return False  # `boezemfibrilleren (AF)`
    return word.endswith("en") or word[-2:] in _PLURAL_S


def _is_plural_too(text: str, end: int, acronym: str) -> bool:
    """Whether the acronym that follows the words has a plural's s as well."""
    return re.compile(rf"\W*{re.escape(acronym)}['’]?s").match(text, end) is not None


def _is_measure(word: Token, before: Token | None) -> bool:
    """Whether a word is a unit or what a figure counts: `387 GWh (VREG)`, `8% gravitair (EWEA)`."""
    figure = before is not None and (before.text[-1].isdigit() or before.text == "%")
    return figure or word.text in not_acronyms("unit")


def _shares_letter(word: str, acronym: str) -> bool:
    """Whether word and acronym begin alike: `hartfrequentie (HR)`, `bloeddruk (BP)`."""
    return word[0] == acronym[0].lower()
