"""The word lists: clean, sorted where they should be, and free of each other's words."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from glossary.acronyms import data

FOLDER = Path(data.__file__).parent
KINDS = ["unit", "number-unit", "currency", "country", "formula", "quantity", "statistic"] + [
    *["abbreviation", "emphatic", "before-initials"]
]
GRAMMAR = [
    "determiner",
    "preposition",
    "conjunction",
    "no-phrase",
    "title",
    "surname",
    "general",
] + [*["skipped", "leading", "announcing", "between"]]


def lines(name: str) -> list[str]:
    return [
        line
        for line in (FOLDER / name).read_text("utf-8").splitlines()
        if not line.startswith(("#", "["))
    ]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.name)
def test_every_list_is_nfc_without_blank_lines_or_spaces_at_the_ends(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert text.endswith("\n")
    assert [line for line in text.splitlines() if line != line.strip() or not line] == []


@pytest.mark.parametrize("name", ["common_words.txt", "lowercase.txt"])
def test_lists_of_one_word_a_line_are_sorted_and_unique(name: str) -> None:
    words = list(lines(name))
    assert words == sorted(set(words))


def test_head_nouns_are_unique_and_lower_case() -> None:
    nouns = lines("head_nouns.txt")
    assert len(nouns) == len(set(nouns))
    assert nouns == [noun.lower() for noun in nouns]


def test_common_words_are_lower_case() -> None:
    assert {word for word in data.common_words() if word != word.lower()} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_what_is_no_acronym_has_members(kind: str) -> None:
    assert data.not_acronyms(kind)


@pytest.mark.parametrize("kind", GRAMMAR)
def test_every_class_of_words_has_members(kind: str) -> None:
    assert data.grammar(kind)


def test_an_unknown_kind_is_a_programming_error() -> None:
    with pytest.raises(KeyError):
        data.grammar("adverb")


@pytest.mark.parametrize("acronym", ["ngo", "mkb", "bbp", "btw", "hiv", "vwo", "azc"])
def test_established_lower_case_acronyms(acronym: str) -> None:
    assert acronym in data.lowercase_acronyms()


def test_a_compound_ends_in_a_head_noun_of_some_length() -> None:
    assert "organisatie" in data.compound_heads()
    assert all(len(noun) > 4 for noun in data.compound_heads())
