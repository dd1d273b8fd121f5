"""Compounds taken apart, and what general Dutch says of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.pipeline.compounds import known_part, split, splits
from glossary.pipeline.frequencies import UNSEEN, english_words, frequencies, zipf


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("windturbine", ("wind", "turbine")),
        ("veiligheidsrisico", ("veiligheid", "risico")),
        ("exportcontrolebeleid", ("exportcontrole", "beleid")),
        ("handelsbelemmering", ("handel", "belemmering")),
    ],
)
def test_a_compound_in_two(word: str, parts: tuple[str, str]) -> None:
    found = split(word)
    assert found is not None and (found.first, found.last) == parts


@pytest.mark.parametrize("word", ["regering", "kabinet", "wet", "xyzzyplugh"])
def test_no_compound(word: str) -> None:
    assert split(word) is None


def test_a_part_that_the_glossary_has() -> None:
    has = {"exportcontrole", "controle", "wet"}.__contains__
    assert known_part("exportcontrolebeleid", has) == (0, 14)
    assert known_part("wetenschap", has) is None
    assert known_part("xqexportcontrole", has) is None


@given(st.text("abcdenrst", max_size=20))
def test_the_parts_make_up_the_word(word: str) -> None:
    for part in splits(word):
        assert part.first + part.link + part.last == word


def test_the_table_covers_everyday_dutch() -> None:
    assert len(frequencies()) > 90_000
    assert zipf("de") > zipf("beleid") > zipf("dwangarbeid") > UNSEEN == zipf("xyzzyplugh")
    assert {"treatment", "sharing"} <= english_words()
    assert not {"beleid", "export"} & english_words()


def test_no_word_is_longer_than_a_compound_can_be() -> None:
    assert splits("exportcontrole" * 40) == ()
