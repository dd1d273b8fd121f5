"""Spellings that a reader takes for the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.termbase.fold import fold, fold_word, squash, tidy

ALIKE = {
    "case": ("OEKRAINE", "oekraine"),
    "diaeresis": ("Oekraïne", "oekraine"),
    "accent written apart": ("Oekrai\u0308ne", "oekraine"),
    "hyphen and space": ("dual-use goederen", "dual use goederen"),
    "non-breaking hyphen and space": ("dual\u2011use\u00a0goederen", "dual use goederen"),
    "straight and curly apostrophe": ("risico's", "risico\u2019s"),
    "soft hyphen": ("export\u00adcontrole", "exportcontrole"),
    "quotation marks": ("„gelijk speelveld”", "gelijk speelveld"),
    "the ij as one letter": ("vrĳheid", "vrijheid"),
    "a ligature from a PDF": ("o\ufb03cieel", "officieel"),
    "white space": (" gelijk \n speelveld ", "gelijk speelveld"),
    "a stroke through a letter": ("Malmø", "malmo"),
}


@pytest.mark.parametrize(("one", "other"), ALIKE.values(), ids=ALIKE.keys())
def test_one_spelling_for_the_same_word(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    assert len({fold(word) for word in ("wet", "weet", "R&D", "RD", "G20", "COVID-19")}) == 6


def test_squash_knows_no_spaces_and_a_folded_word_no_apostrophe() -> None:
    assert squash("Export-controle") == squash("export controle") == "exportcontrole"
    assert fold_word("financiële") == "financiele"
    assert fold_word("ngo\u2019s") == "ngos"


def test_tidy_composes_letters_and_trims() -> None:
    assert tidy("  Oekrai\u0308ne \n nu ") == "Oekraïne nu"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert squash(fold(text)) == squash(text)
    assert " " not in fold_word(text)
