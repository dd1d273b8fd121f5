"""What must confirm that words are a long form, and how well the letters must fit for it."""

from __future__ import annotations

from enum import IntEnum

from glossary.acronyms.model import LongForm, Method

WINDOW = 260
"""How many characters of a text are read on either side of an acronym."""
SPACES = " \u00a0\n"


class Proof(IntEnum):
    """What must confirm that words are a long form: the weaker the pattern, the more."""

    NONE = 0
    """Nothing: where all else fails, the noun phrase will do. `long form (ACR)`."""
    MARKS = 1
    """Emphasis or quotes around the words."""
    LETTERS = 2
    """Letters that fit anywhere in the words, or the lexicon."""
    PARTS = 3
    """Letters at the start of words or of a compound's parts, or the lexicon."""
    INITIALS = 4
    """Letters at the start of several words, or the lexicon. `…, long form, ACR, …`."""


_HIGHEST_COST = {Proof.MARKS: 0.45, Proof.PARTS: 0.35, Proof.INITIALS: 0.16}
"""Highest mean cost of a letter, 0–1, at which the letters count as coming from the words."""
_HIGHEST_COST_OF_ANY = 0.5
_HIGHEST_COST_OF_TWO = 0.4
"""The same for an acronym of two letters, which fit almost anything."""


def highest_cost(acronym: str, proof: Proof) -> float:
    """The cost up to which letters count as proven, 0–1 a letter."""
    if proof in _HIGHEST_COST:
        return _HIGHEST_COST[proof]
    return _HIGHEST_COST_OF_TWO if len(acronym) == 2 else _HIGHEST_COST_OF_ANY


def long_form_of(text: str, start: int, end: int, method: Method) -> LongForm:
    """The long form ``text[start:end]``, its text with single spaces."""
    return LongForm(start, end, " ".join(text[start:end].split()), method)
