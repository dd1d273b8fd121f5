"""Termhood, 0 to 1: how much a group of mentions behaves like a term of its field.

A logistic function of a few measures, each with a source:

- `frequency`: log10 of the count; `lone`: log10 of the mentions outside longer candidates, which is
  what C-value subtracts for (Frantzi, Ananiadou and Mima 2000); `nested`: the share inside them;
- `rarity`, `keyness`: how rare the words are in general Dutch, and log10 of how much more frequent
  they are here (weirdness, Ahmad et al. 1999; Zipf values after van Heuven et al. 2014);
- `family`: log10 of how many other terms of the run share a part with it (`windturbine`,
  `windpark`), which a field's compounds do (after basic terms in Bordea et al. 2013); `specific`:
  the keyness of its most specific part;
- `spread`: log10 of the documents that have it;
- form: length, pattern, hyphens and capitals.

Single words and phrases have a set of weights each, fitted by `python -m training.termhood` on
lists of terms made by hand; names, which those lists leave out, are ranked by rules.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from glossary.pipeline.features import Features, features_of
from glossary.pipeline.grouping import Group
from glossary.pipeline.lists import listed
from glossary.pipeline.namehood import namehood
from glossary.pipeline.run_statistics import Statistics, rarest
from glossary.pipeline.weights import PHRASE, THRESHOLD, WORD

WEIGHTS: Mapping[str, Mapping[str, float]] = {"WORD": WORD, "PHRASE": PHRASE}
FEW_TOKENS = 20_000
# Off the logit of `Chinese bedrijven`: the field of a letter on China makes all of these frequent.
ORIGIN = -3.0
# On the logit of what the glossary has: somebody has found it worth an entry.
KNOWN = 2.0
KNOWN_NAME = 0.2  # on the termhood of a name
# In runs shorter than this many tokens; chosen by reading the letters of corpus/ and a real one.
LONG_RUN = 30_000
PHRASE_BONUS = 2.0
FIXED_BONUS, FIXED_BELOW = 3.8, 4.5
ADJECTIVE = 2.0
COMMON_WORD, COMMON_FROM = 1.0, 3.4


def termhood(
    group: Group,
    statistics: Statistics,
    weights: Mapping[str, Mapping[str, float]] | None = None,
    known: bool = False,
) -> float:
    """The termhood of a group, to two digits; by other weights (WORD, PHRASE) where given.

    `known` says that the glossary has it.
    """
    if group.is_name:
        return round(min(0.99, namehood(group) + (KNOWN_NAME if known else 0.0)), 2)
    features = features_of(group, statistics)
    kind = "WORD" if "rarity" in features else "PHRASE"
    table = (weights or WEIGHTS)[kind]
    value = sum(table.get(name, 0.0) * amount for name, amount in features.items())
    if group.pattern == "AN" and _is_origin(group):
        value += ORIGIN
    else:
        value += _in_a_letter(features, group, statistics.tokens)
    if known:
        value += KNOWN
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, value)))), 2)


def _in_a_letter(features: Features, group: Group, tokens: int) -> float:
    """What is added to the logit in a short run, where counts cannot tell phrases from chance.

    The lists that the weights were fitted on have few phrases and many everyday words of their
    field (`paard`); a translator of one letter looks up the phrases and not the words.
    """
    short = 1 - min(1.0, tokens / LONG_RUN)
    if group.pattern == "AN":
        return short * PHRASE_BONUS
    if group.pattern == "NPN" and _is_fixed(group):
        return short * FIXED_BONUS
    if group.pattern == "A":
        return -short * ADJECTIVE
    return -short * COMMON_WORD * max(0.0, features.get("rarity", 0.0) - COMMON_FROM)


def default_threshold(tokens: int) -> float:
    """The termhood from which a candidate is listed where nobody says otherwise.

    THRESHOLD, where precision and recall balance on texts with hand-made lists; less in proportion
    for runs of fewer than FEW_TOKENS, whose list is short anyway and whose counts prove little.
    """
    return THRESHOLD * min(1.0, max(0.1, tokens / FEW_TOKENS))


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


def _is_origin(group: Group) -> bool:
    """Whether a phrase only says whose a thing is: `Chinese bedrijven`, `Nederlandse export`."""
    words = group.forms[0].words
    return len(words) == 2 and words[0] in listed("places.txt")
