"""Termhood, 0 to 1: how much a group of mentions behaves like a term of its field.

A logistic function of a few measures, each with a source:

- `frequency`: log10 of the count; `lone`: log10 of the mentions outside longer candidates, which is
  what C-value subtracts for (Frantzi, Ananiadou and Mima 2000); `nested`: the share inside them;
- `rarity`, `keyness`: how rare the words are in general Dutch, and log10 of how much more frequent
  they are here (weirdness, Ahmad et al. 1999; Zipf values after van Heuven et al. 2014);
- `family`: log10 of how many other terms of the run share a part with it (`windturbine`,
  `windpark`), which a field's compounds do (after basic terms in Bordea et al. 2013); `specific`:
  the keyness of its most specific part;
- `burst`: log10 of the mentions a document that has it (Church and Gale 1995);
- form: length, pattern, hyphens, participles.

Single words and phrases have a set of weights each, fitted by `python -m training.termhood` on
lists of terms made by hand; names, which those lists leave out, are ranked by rules. How many of a
field's words are terms at all differs from field to field, and `prior` estimates it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from glossary.pipeline.features import Features, features_of
from glossary.pipeline.grouping import Group
from glossary.pipeline.lists import listed
from glossary.pipeline.namehood import namehood
from glossary.pipeline.prior import probability, shift
from glossary.pipeline.run_statistics import Statistics
from glossary.pipeline.short_runs import COVERED, in_a_letter, shortness
from glossary.pipeline.weights import PHRASE, PRIOR, THRESHOLD, WORD

FEW_TOKENS = 20_000
# Off the logit of `Chinese bedrijven`: the field of a letter on China makes all of these frequent.
ORIGIN = -3.0
# On the logit of what the glossary has: somebody has found it worth an entry.
KNOWN = 2.0
KNOWN_NAME = 0.2  # on the termhood of a name
LEAST_KNOWN = 0.4  # and never less: `misdaad tegen de menselijkheid`, once in a long letter
# What of the estimated difference between fields is believed, 0 to 1; settled with the threshold.
BELIEVED = 0.7


class Weights(NamedTuple):
    """Weights of the measures, and the share of the words they were fitted on that were terms."""

    word: Mapping[str, float] = WORD
    phrase: Mapping[str, float] = PHRASE
    prior: float = PRIOR


class Judge:
    """Judges the groups of one run, after a look at all of them."""

    def __init__(
        self, groups: Sequence[Group], statistics: Statistics, weights: Weights | None = None
    ) -> None:
        self.statistics = statistics
        self.weights = weights or Weights()
        self.short = shortness(statistics.tokens)
        self._seen = {id(group): self._value(group) for group in groups if not group.is_name}
        self.shift = 0.0
        if self.short < 1.0:
            words = [value for value, features in self._seen.values() if "rarity" in features]
            self.shift = (1 - self.short) * BELIEVED * shift(words, self.weights.prior)

    def termhood(self, group: Group, known: bool = False, covered: bool = False) -> float:
        """The termhood of a group, to two digits.

        `known` says that the glossary has it, `covered` that it stands only within what it has.
        """
        if known:
            return max(LEAST_KNOWN, self._termhood(group, KNOWN, KNOWN_NAME))
        return self._termhood(group, self.short * COVERED if covered else 0.0, 0.0)

    def _termhood(self, group: Group, bonus: float, name_bonus: float) -> float:
        if group.is_name:
            return round(min(0.99, namehood(group) + name_bonus), 2)
        value, features = self._seen.get(id(group)) or self._value(group)
        if "rarity" in features:
            value += self.shift
        if group.pattern == "AN" and _is_origin(group):
            value += ORIGIN
        else:
            value += in_a_letter(group, self.short)
        return round(probability(value + bonus), 2)

    def _value(self, group: Group) -> tuple[float, Features]:
        features = features_of(group, self.statistics)
        table = self.weights.word if "rarity" in features else self.weights.phrase
        value = 0.0
        for name, amount in features.items():
            value += table.get(name, 0.0) * amount
        return value, features


def default_threshold(tokens: int) -> float:
    """The termhood from which a candidate is listed where nobody says otherwise.

    THRESHOLD, where precision and recall balance on texts with hand-made lists; less in proportion
    for runs of fewer than FEW_TOKENS, whose list is short anyway and whose counts prove little.
    """
    return THRESHOLD * min(1.0, max(0.1, tokens / FEW_TOKENS))


def _is_origin(group: Group) -> bool:
    """Whether a phrase only says whose a thing is: `Chinese bedrijven`, `Nederlandse export`.

    So it does before a term of several words: `Nederlandse maritieme dienstverlening`.
    """
    *adjectives, _ = group.forms[0].words
    origins = adjectives[0].split("/") if adjectives else []
    return bool(origins) and listed("places.txt").issuperset(origins)
