"""The measures of a group of mentions, by name, that termhood weighs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from glossary.pipeline.frequencies import UNSEEN, rarest
from glossary.pipeline.grouping import Group
from glossary.pipeline.run_statistics import Statistics, content, parts_of
from glossary.termbase.inflect import key

Features = dict[str, float]
_ABSTRACT = ("ing", "heid", "ingen", "heden", "tie", "ties", "teit", "schap", "isme", "ment")
# A participle mostly says what happens to a thing (`opgewekte energie`), where another adjective
# says of which kind it is (`elektrische energie`).
_PARTICIPLES = ("de", "te", "end")


def features_of(group: Group, statistics: Statistics) -> Features:
    """The measures of a group, by name; single words have `rarity`, phrases `words`."""
    form = group.forms[0]
    if len(form.words) == 1 or group.pattern == "E":
        found = _word(form.words[-1], group, statistics)
        found["burst"] = math.log10(group.count / len(group.documents))
    else:
        found = _phrase(content(form.words), group.pattern, statistics)
    found["bias"] = 1.0
    found["frequency"] = math.log10(group.count)
    found["lone"] = math.log10(1 + group.lone)
    found["nested"] = 1 - group.lone / group.count
    return found


def _word(word: str, group: Group, statistics: Statistics) -> Features:
    parts = parts_of(word)
    family = max(statistics.types[key(part)] for part in parts)
    general = rarest(word)
    return {
        "rarity": general,
        "unseen": float(general <= UNSEEN),
        "keyness": statistics.keyness(word),
        "family": math.log10(1 + family),
        "specific": max(statistics.part_keyness(part) for part in parts),
        "adjective": float(group.pattern == "A"),
        "elliptic": float(group.pattern == "E"),
        "length": math.log2(len(word)),
        "hyphen": float("-" in next(iter(group.forms[0].written))),
        "abstract": float(word.endswith(_ABSTRACT)),
    }


def _phrase(words: Sequence[str], pattern: str, statistics: Statistics) -> Features:
    keyness = [statistics.keyness(word) for word in words]
    return {
        "keyness": sum(keyness) / len(keyness),
        "head": keyness[-1],
        "words": float(len(words)),
        "participle": float(pattern == "AN" and words[0].endswith(_PARTICIPLES)),
        "NN": float(pattern == "NN"),
        "NPN": float(pattern == "NPN"),
        "F": float(pattern == "F"),
    }
