"""What teachers say becomes silver text."""

from __future__ import annotations

import pytest

from training.conllu import Sentence, Token
from training.silver import corrected, elect, singular
from training.teacher import change


def one(upos: str, lemma: str = "") -> Sentence:
    return Sentence((Token("moeten", lemma, upos),))


def test_the_majority_decides_and_the_first_in_a_tie() -> None:
    assert elect([one("VERB"), one("AUX"), one("AUX")]).tokens[0].upos == "AUX"
    assert elect([one("VERB"), one("AUX"), one("NOUN")]).tokens[0].upos == "VERB"


def test_a_mapped_label_is_overruled_only_by_all() -> None:
    assert corrected(one("VERB"), [one("AUX"), one("AUX")]).tokens[0].upos == "AUX"
    assert corrected(one("VERB"), [one("AUX"), one("VERB")]).tokens[0].upos == "VERB"


def test_a_plural_with_an_apostrophe_is_no_lemma_of_a_noun() -> None:
    assert singular("API's", "NOUN") == "API"
    assert singular("risico’s", "NOUN") == "risico"
    assert singular("Anna's", "PROPN") == "Anna's"


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [
        ("huis", "huis", "="),
        ("risico's", "risico", "'s>"),
        ("De", "de", "lower"),
        ("liep", "lopen", "iep>open"),
        ("onafhankelijkheden", "zijn", "?"),
    ],
)
def test_how_a_lemma_is_made_of_its_form(form: str, lemma: str, expected: str) -> None:
    assert change(form, lemma) == expected
