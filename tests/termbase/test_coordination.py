"""What coordination leaves out, from the text alone."""

from __future__ import annotations

from glossary.termbase.coordination import halves, pairs


def test_a_half_word_with_its_possible_wholes() -> None:
    (choices,) = halves("de export- en importcontroles")
    assert ("exportcontroles",) in [choice.words for choice in choices]
    assert {(choice.start, choice.end) for choice in choices} == {(3, 29)}


def test_every_half_of_a_list() -> None:
    found = [choices[0].words[0] for choices in halves("in-, door- en uitvoer")]
    assert found == ["invoer"[:2] + "tvoer", "door" + "tvoer"]


def test_an_adjective_and_the_noun_that_it_shares() -> None:
    found = [choice.words for choice in pairs("nationale en economische veiligheid")]
    assert found == [("nationale", "veiligheid")]


def test_words_in_other_company_are_left_alone() -> None:
    assert list(halves("dual-use en meer")) == []
    assert list(pairs("appels, peren")) == []
