"""An acronym explained: `ACR staat voor long form`, `ACR, long form,`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossary.acronyms.align import fold
from glossary.acronyms.entries import entry
from glossary.acronyms.marks import QUOTES
from glossary.acronyms.model import Input, Introduction, Mention
from glossary.acronyms.proof import Proof
from glossary.acronyms.right import clause, clause_end, right_of

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
_ARTICLE = re.compile(r"(?:de|het|een|the)\s+", re.I)


def explained(given: Input, mention: Mention, after: str) -> Iterator[Introduction]:
    """What the words after a mention say it stands for; ``after`` is the text that far."""
    text = given.text
    follows = after.lstrip(QUOTES + " ,:(–—")[:3].lower()
    match = _BEFORE_LONG_FORM.match(after) if follows.startswith(_EXPLAINING) else None
    if match:
        start = mention.end + match.end()
        weak = match["phrase"].lower().startswith(_WEAK_EXPLANATIONS)
        long_form = right_of(given, mention.acronym, start, clause_end(text, start), Proof.LETTERS)
        if long_form is None and not weak:
            long_form = clause(given, start, clause_end(text, start))
        if long_form or not weak:
            yield Introduction(mention.start, mention.end, mention.acronym, long_form)
        return
    listed = entry(given, mention)
    if listed:
        yield listed
        return
    if not after.startswith((", ", ": ", " – ", " — ", " -")):
        return
    start = mention.end + (3 if after[0] == " " else 2)
    article = _ARTICLE.match(text, start)
    if article:
        start = article.end()
    if not _may_begin(given, mention.acronym, text[start : start + 1]):
        return
    end = clause_end(text, start)
    long_form = right_of(given, mention.acronym, start, end, Proof.INITIALS)
    if long_form:
        yield Introduction(mention.start, mention.end, mention.acronym, long_form)


def _may_begin(given: Input, acronym: str, char: str) -> bool:
    """Whether a long form of the acronym may begin with this character."""
    first = fold(char)
    if first == fold(acronym[0]):
        return True
    return any(first == fold(name[0]) for name in given.lexicon.long_forms.get(acronym, ()))
