"""A document: from a clean offset to a place in the source."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.documents.clean import clean
from glossary.documents.model import Document


def naive_position(source: str, offset: int) -> tuple[int, int]:
    lines = re.split(r"(?<=\r\n)|(?<=\n)|(?<=\r)(?!\n)", source)
    line = 0
    while offset >= len(lines[line]) and line + 1 < len(lines):
        offset -= len(lines[line])
        line += 1
    return line + 1, offset + 1


@pytest.mark.parametrize(
    ("source", "offset", "position"),
    [
        ("EU", 0, (1, 1)),
        ("EU\nVN", 3, (2, 1)),
        ("EU\r\nVN", 5, (2, 2)),
        ("EU\rVN", 3, (2, 1)),
        ("é🇳🇱 EU", 4, (1, 5)),
        ("EU\n", 3, (2, 1)),
        ("", 0, (1, 1)),
    ],
)
def test_lines_and_columns_count_from_one(
    source: str, offset: int, position: tuple[int, int]
) -> None:
    assert Document("-", source, "").position(offset) == position


@given(st.text(st.sampled_from("a\r\n\u2028é"), max_size=30), st.data())
def test_a_position_agrees_with_counting(source: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(source)))
    assert Document("-", source, "").position(offset) == naive_position(source, offset)


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("De EU en de VN.", 5), ("R&D – 5%", 2), ("| WTO | - |", 1), ("(zo)", 1)],
)
def test_words_hold_a_letter_or_digit(text: str, words: int) -> None:
    assert Document("-", text, text).words == words


def test_the_block_of_an_offset() -> None:
    document = clean("# Kop\n\nTekst.")
    kinds = [block and block.kind for block in map(document.block_at, range(len(document.text)))]
    assert kinds == ["heading"] * 3 + [None] * 2 + ["paragraph"] * 6
    assert document.block_at(99) is None


def test_a_span_across_a_moved_footnote_does_not_run_backwards() -> None:
    document = clean("Wij zullen met\n\n[^1]: Noot.\n\nhen optreden.")
    assert document.text == "Wij zullen met hen optreden.\n\nNoot."
    first, last = document.source_span(document.text.index("hen"), len(document.text))
    assert first <= last


def test_an_empty_span_is_a_place() -> None:
    assert clean("de *EU*").source_span(3, 3) == (4, 4)
