"""Which spellings are alike, and which only share a word."""

from __future__ import annotations

import pytest

from glossary.termbase.alike import alike

NAMES = [
    "nota over de toestand van de financien",
    "college van beroep voor wetgeving en bedrijven",
    "ministry of health, welfare and sport",
    "wereldhandelsorganisatie",
]


@pytest.mark.parametrize("query", ["de btq", "wet en regelgeving", "trade of peace"])
def test_one_short_word_in_common_is_no_likeness(query: str) -> None:
    assert alike(query, NAMES, 5) == []


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("wereldhandelsogranisatie", 3),  # a slip of the pen
        ("wereldhandel", 3),  # a part
        ("health, welfare and sport", 2),
        ("welfare ministry health", 2),  # another order
    ],
)
def test_what_is_alike(query: str, name: int) -> None:
    score, place = alike(query, NAMES, 5)[0]
    assert place == name and 70 <= score <= 100


def test_of_names_that_are_equally_alike_the_shorter_comes_first() -> None:
    names = ["raad economische en financiele zaken", "financiele stabiliteit"]
    assert alike("financiele", names, 2)[0][1] == 1
