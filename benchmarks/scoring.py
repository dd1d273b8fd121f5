"""Precision and recall against a hand annotation, by the policy in corpus/README.md."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

CORPUS = Path(__file__).parent.parent / "corpus"


class Score(NamedTuple):
    """Counts of what was found and right, found in all, and annotated in all."""

    right: int
    found: int
    gold: int

    def __add__(self, other: object) -> Score:
        if not isinstance(other, Score):
            return NotImplemented
        return Score(self.right + other.right, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Share of what was found that is right, 0 to 1."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is annotated that was found, 0 to 1."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0 to 1."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Gold(NamedTuple):
    """The annotation of one letter, without what it calls doubtful."""

    name: str
    acronyms: Mapping[str, Mapping[str, Any]]
    doubtful: frozenset[str]
    forbidden: tuple[tuple[int, int], ...]


class Found(NamedTuple):
    """What a tool says of one acronym: its long form, and whether the text introduces it."""

    long_form: str | None
    introduced: bool
    mentions: frozenset[tuple[int, int]] = frozenset()


def load(annotation: Path) -> Gold:
    """The annotation in a JSON file beside its letter."""
    data = json.loads(annotation.read_text("utf-8"))
    acronyms = {item["acronym"]: item for item in data["acronyms"]}
    return Gold(
        data["text"],
        {name: item for name, item in acronyms.items() if not item.get("doubtful")},
        frozenset(name.casefold() for name, item in acronyms.items() if item.get("doubtful")),
        tuple((item["start"], item["end"]) for item in data.get("not_acronyms", ())),
    )


def score(gold: Gold, found: Mapping[str, Found]) -> dict[str, Score]:
    """Acronyms, exact long forms and the verdict `not introduced`, each counted once a letter.

    The same name in another case is the same acronym.
    """
    spelled = {name.casefold(): name for name in gold.acronyms}
    own = {
        spelled.get(name.casefold(), name): item
        for name, item in found.items()
        if name.casefold() not in gold.doubtful
    }
    annotated = {name for name, item in gold.acronyms.items() if item["long_form"]}
    spanned = {name for name, item in own.items() if item.long_form}
    exact = {
        name for name in annotated & spanned if own[name].long_form in _spans(gold.acronyms[name])
    }
    silent = {n for n, item in gold.acronyms.items() if item["verdict"] == "not introduced"}
    judged = {name for name, item in own.items() if not item.introduced}
    return {
        "acronyms": _score(own, gold.acronyms),
        "long forms, exact": Score(len(exact), len(spanned), len(annotated)),
        "not introduced": _score(judged, silent),
    }


def mentions(gold: Gold, found: Mapping[str, Found]) -> Score:
    """Every place where an acronym of the annotation stands, by its offsets in the source."""
    wanted = {
        (place["start"], place["end"])
        for item in gold.acronyms.values()
        for place in item["mentions"]
    }
    got = {
        place
        for name, item in found.items()
        if name.casefold() not in gold.doubtful
        for place in item.mentions
    }
    return Score(len(wanted & got), len(got), len(wanted))


def _spans(item: Mapping[str, Any]) -> tuple[str | None, ...]:
    return (item["long_form"], *item.get("long_form_also", ()))


def _score(found: Collection[str], gold: Collection[str]) -> Score:
    return Score(len(set(found) & set(gold)), len(found), len(gold))
