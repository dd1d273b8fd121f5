"""An acronym explained: `ACR staat voor long form`, `ACR, long form,`, an entry of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from glossary.acronyms.align import fold
from glossary.acronyms.data import common_words
from glossary.acronyms.marks import QUOTES
from glossary.acronyms.model import Input, Introduction, Mention
from glossary.acronyms.proof import Proof
from glossary.acronyms.right import clause, right_of
from glossary.acronyms.shapes import judge

# The words between the acronym and its long form.
_BEFORE_LONG_FORM = re.compile(
    rf"""
    [{QUOTES}]* \s* [,:(–—]? \s*
    (?P<phrase>
        (?:(?:dat|wat|die|waarbij)\ )? (?:staat|stond|staan)\ (?:hier\ )? voor
      | (?:(?:is|was)\ )? (?:een|de)\ (?:\w+\ )? afkorting\ (?:van|voor)
      | (?:wordt|worden)\ (?:\w+\ )?(?:verstaan|bedoeld) | bedoelen\ (?:wij|we)
      | afkorting\ (?:van|voor) | kort\ voor | voluit | ofwel | oftewel | betekent | =
    )
    \s* :? \s+ (?:de\ |het\ |een\ |the\ )?
    """,
    re.I | re.X,
)
# How the words begin that say what an acronym stands for.
_EXPLAINING = ("sta", "sto", "dat", "wat", "die", "is ", "was", "een", "de ", "kor", "vol", "ofw",
               "oft", "bet", "afk", "wor", "bed", "=")  # fmt: skip
_WEAK_EXPLANATIONS = ("ofwel", "oftewel", "betekent", "=", "wordt", "worden", "bedoelen")
_ENTRY_START = re.compile(r"(?:[a-z]{1,2}[.)]|\d{1,3}[.)]|[-–•*|])?\s*(?:[Dd]e|[Hh]et|[Ww]et)?\s*")
_LIST_ENTRY = re.compile(rf"[{QUOTES}]*[ ]?(?::|=|[–—-](?= )|\|)[ ]*")
# An entry of a list of abbreviations whose acronym is written like a word: `j. Waz: Wet …`.
_WORDLIKE_ENTRY = re.compile(
    r"^[^\S\n]*(?:[a-z]{1,2}[.)][^\S\n]+|[-–•*|][^\S\n]*)?(?:[Ww]et )?"
    r"([A-Z][A-Za-z&+]{1,11})[^\S\n]*[:=|][^\S\n]+(?=[A-Z])",
    re.M,
)
_FULL_STOP = re.compile(r"(?:[.!?;:|\n]|\s[–—-]\s|$)")
_ARTICLE = re.compile(r"(?:de|het|een|the)\s+", re.I)
_LONGEST_CLAUSE = 300
_LONGEST_ENTRY_START = 16


def explained(given: Input, mention: Mention, after: str) -> Iterator[Introduction]:
    """What the words after a mention say it stands for; ``after`` is the text that far."""
    text = given.text
    follows = after.lstrip(QUOTES + " ,:(–—")[:3].lower()
    match = _BEFORE_LONG_FORM.match(after) if follows.startswith(_EXPLAINING) else None
    if match:
        start = mention.end + match.end()
        weak = match["phrase"].lower().startswith(_WEAK_EXPLANATIONS)
        long_form = right_of(given, mention.acronym, start, _clause_end(text, start), Proof.LETTERS)
        if long_form is None and not weak:
            long_form = clause(given, start, _clause_end(text, start))
        if long_form or not weak:
            yield Introduction(mention.start, mention.end, mention.acronym, long_form)
        return
    entry = _LIST_ENTRY.match(after)
    if entry and not _begins_a_line(text, mention.start):
        entry = None
    if entry:
        start = mention.end + entry.end()
    elif after.startswith((", ", ": ", " – ", " — ", " -")):
        start = mention.end + (3 if after[0] == " " else 2)
    else:
        return
    article = _ARTICLE.match(text, start)
    if article:
        start = article.end()
    if not entry and not _may_begin(given, mention.acronym, text[start : start + 1]):
        return
    proof = Proof.PARTS if entry else Proof.INITIALS
    long_form = right_of(given, mention.acronym, start, _clause_end(text, start), proof)
    if long_form:
        yield Introduction(mention.start, mention.end, mention.acronym, long_form)


def _begins_a_line(text: str, start: int) -> bool:
    """Whether nothing but a number, a bullet or an article stands before it on its line."""
    low = max(0, start - _LONGEST_ENTRY_START)
    line = text.rfind("\n", low, start) + 1
    return (line > 0 or low == 0) and _ENTRY_START.fullmatch(text, line, start) is not None


def _may_begin(given: Input, acronym: str, char: str) -> bool:
    """Whether a long form of the acronym may begin with this character."""
    first = fold(char)
    if first == fold(acronym[0]):
        return True
    return any(first == fold(name[0]) for name in given.lexicon.long_forms.get(acronym, ()))


def wordlike_entries(given: Input, mentioned: Set[int]) -> Iterator[Introduction]:
    """Entries of a list of abbreviations whose acronym is written like a word."""
    text = given.text
    for entry in _WORDLIKE_ENTRY.finditer(text):
        start, acronym = entry.start(1), entry[1]
        if start in mentioned or not (judge(acronym) or acronym.lower() not in common_words()):
            continue
        end = _clause_end(text, entry.end())
        long_form = right_of(given, acronym, entry.end(), end, Proof.PARTS)
        if long_form and " " in long_form.text:
            yield Introduction(start, entry.end(1), acronym, long_form)


def _clause_end(text: str, start: int) -> int:
    """Where the clause ends that begins at ``start``, as far as a long form can reach."""
    high = min(len(text), start + _LONGEST_CLAUSE)
    found = _FULL_STOP.search(text, start, high)
    return found.start() if found else high
