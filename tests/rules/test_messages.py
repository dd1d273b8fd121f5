"""Both languages say the same things."""

from __future__ import annotations

import string

import pytest

from glossary.rules.messages import TEXTS


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_languages_have_the_same_texts() -> None:
    assert TEXTS["en"].keys() == TEXTS["nl"].keys()


@pytest.mark.parametrize("key", TEXTS["en"])
def test_a_text_has_the_same_words_to_fill_in(key: str) -> None:
    assert fields(TEXTS["en"][key]) == fields(TEXTS["nl"][key])
