"""What one letter, or a few, asks for beyond the weights that were fitted on whole fields.

Counts in a short text cannot tell phrases from chance. The lists that the weights were fitted on
have few phrases and many everyday words of their field (`paard`); a translator of one letter looks
up the phrases and not the words. The amounts were chosen by reading the letters of corpus/ and a
real one.
"""

from __future__ import annotations

from glossary.pipeline.frequencies import english_words, rarest
from glossary.pipeline.grouping import Group

LONG_RUN = 30_000  # tokens from which counts speak for themselves
PHRASE_BONUS = 2.5
FIXED_BONUS, FIXED_BELOW = 3.8, 4.5
ELLIPTIC = 1.5
ADJECTIVE = -4.0
ENGLISH_WORD = -4.0  # `compete`: nobody looks up the English of a word of English
COVERED = -2.0  # `aardmetaal`, only in `zeldzame aardmetalen`, whose English the glossary has
WORD_BONUS = 0.6
COMMON_WORD, COMMON_FROM = -1.0, 3.4


def shortness(tokens: int) -> float:
    """How short a run of so many tokens is: 1 for none, 0 from LONG_RUN."""
    return 1 - min(1.0, tokens / LONG_RUN)


def in_a_letter(group: Group, short: float) -> float:
    """What is added to the logit of a group in a run of this shortness (0 to 1)."""
    if group.pattern == "AN":
        return short * PHRASE_BONUS
    if group.pattern == "NPN":
        return short * FIXED_BONUS if _is_fixed(group) else 0.0
    if group.pattern == "A":
        return short * ADJECTIVE
    word = group.forms[0].words[-1]
    if len(group.forms[0].words) > 1:
        return 0.0
    if word in english_words():
        return short * ENGLISH_WORD
    if group.pattern == "E":
        return short * ELLIPTIC
    return short * (WORD_BONUS + COMMON_WORD * max(0.0, rarest(word) - COMMON_FROM))


def _is_fixed(group: Group) -> bool:
    """Whether nouns joined by a preposition may be one concept: `misdaad tegen de menselijkheid`.

    Not what somebody does with something (`verduurzaming van ketens`, `uitbreiding van …`), nor
    everyday words.
    """
    form = group.forms[0]
    words, first, last = form.words, form.words[0], form.words[-1]
    lemma = next(iter(form.lemmas))[0]
    return (
        len(words) < 5
        and not lemma.endswith(("ing", "ingen", "en", "tie"))
        and max(rarest(first), rarest(last)) < FIXED_BELOW
    )
