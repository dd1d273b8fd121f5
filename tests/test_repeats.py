"""Where a long form is written out again."""

from __future__ import annotations

import pytest

from glossary.acronyms import find_acronyms
from glossary.repeats import repeats


def repeated(text: str) -> dict[str, list[str]]:
    found = repeats(text, find_acronyms(text))
    return {name: [text[start:end] for start, end in spans] for name, spans in found.items()}


def test_again_in_any_case_after_the_introduction() -> None:
    text = "De Regeling Natte Teelt (RNT) loopt. Deze regeling natte teelt werkt."
    assert repeated(text) == {"RNT": ["regeling natte teelt"]}


def test_not_before_the_introduction_nor_beside_the_acronym() -> None:
    text = (
        "De Regeling Natte Teelt komt. De Regeling Natte Teelt (RNT); Regeling Natte Teelt (RNT)."
    )
    assert repeated(text) == {}


def test_not_within_the_long_form_of_another() -> None:
    text = "De Natte Teelt (NT) en de Regeling Natte Teelt (RNT) lopen."
    assert repeated(text) == {}


def test_not_within_a_longer_word() -> None:
    text = "Het Waterbesluit Noord (WN) loopt, en het Waterbesluit Noordzee ook."
    assert repeated(text) == {}


def test_each_acronym_its_own_of_those_that_begin_alike() -> None:
    text = (
        "De Regeling Natte Teelt (RNT) en de Regeling Natte Oevers (RNO) lopen. "
        "De Regeling Natte Oevers stopt; de Regeling Natte Teelt blijft."
    )
    assert repeated(text) == {"RNT": ["Regeling Natte Teelt"], "RNO": ["Regeling Natte Oevers"]}


def test_a_search_for_each_and_one_reading_for_all_find_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = (
        "De Regeling Natte Teelt (RNT) en het Fonds Natte Oevers (FNO) lopen. De regeling natte "
        "teelt en het Fonds Natte Oevers (FNO) stoppen; het Fonds Natte Oevers-beleid ook niet."
    )
    searched = repeated(text)
    monkeypatch.setattr("glossary.repeats._MANY", 0)
    assert repeated(text) == searched == {"RNT": ["regeling natte teelt"]}
