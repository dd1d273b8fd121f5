"""The measures of a group of mentions, by name, that termhood weighs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from glossary.pipeline.frequencies import UNSEEN
from glossary.pipeline.grouping import Group
from glossary.pipeline.run_statistics import Statistics, content, parts_of, rarest
from glossary.termbase.inflect import key

Features = dict[str, float]
_ABSTRACT = ("ing", "heid", "ingen", "heden", "tie", "ties", "teit", "schap", "isme", "ment")


def features_of(group: Group, statistics: Statistics) -> Features:
    """The measures of a group, by name; single words have `rarity`, phrases `rarest`."""
    form = group.forms[0]
    words = content(form.words)
    shared = {
        "bias": 1.0,
        "size": math.log10(statistics.tokens) - 4.7,
        "frequency": math.log10(group.count),
        "lone": math.log10(1 + group.lone),
        "nested": 1 - group.lone / group.count,
        "spread": math.log10(1 + len(group.documents)) / math.log10(1 + statistics.documents),
    }
    if len(form.words) == 1 or group.pattern == "E":
        return shared | _word(form.words[-1], group.pattern, statistics)
    return shared | _phrase(words, group.pattern, statistics)


def _word(word: str, pattern: str, statistics: Statistics) -> Features:
    parts = parts_of(word)
    family = max(statistics.types[key(part)] for part in parts)
    keyness = statistics.keyness(word)
    general = rarest(word)
    return {
        "rarity": general,
        "unseen": float(general <= UNSEEN),
        "keyness": keyness,
        "family": math.log10(1 + family),
        "specific": max(statistics.part_keyness(part) for part in parts),
        "head": statistics.part_keyness(parts[-1]),
        "compound": float(len(parts) > 1),
        "adjective": float(pattern == "A"),
        "length": math.log2(len(word)),
        "abstract": float(word.endswith(_ABSTRACT)),
    }


def _phrase(words: Sequence[str], pattern: str, statistics: Statistics) -> Features:
    keyness = [statistics.keyness(word) for word in words]
    rarity = [rarest(word) for word in words]
    family = [statistics.types[key(word)] for word in words]
    return {
        "rarest": min(rarity),
        "mean": sum(rarity) / len(rarity),
        "keyness": sum(keyness) / len(keyness),
        "least": min(keyness),
        "head": keyness[-1],
        "family": math.log10(1 + max(family)),
        "length": float(len(words)),
        "NN": float(pattern == "NN"),
        "NPN": float(pattern == "NPN"),
        "F": float(pattern == "F"),
    }
