"""Columns of text: width, wrapping, alignment."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glossary.reports.layout import columns, count, display_width


def test_columns_are_as_wide_as_they_need_to_be() -> None:
    assert columns(("term", "count"), [("motie", "23"), ("wet", "1")], 80, frozenset({1})) == [
        "term   count",
        "-----  -----",
        "motie     23",
        "wet        1",
    ]


def test_what_does_not_fit_goes_on_below() -> None:
    lines = columns(("acronym", "long form"), [("WTO", "World Trade Organization")], 24)
    assert lines[2:] == ["WTO      World Trade", "         Organization"]


def test_a_word_wider_than_its_column_is_cut_not_lost() -> None:
    lines = columns(("a",), [("verantwoordelijkheid",)], 12)
    assert "".join(lines[2:]) == "verantwoordelijkheid"


def test_wide_and_combining_signs_take_their_own_room() -> None:
    assert display_width("e\u0301") == 1
    assert display_width("中") == 2


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), max_size=5))
def test_no_character_of_a_cell_is_lost(rows: list[tuple[str, str]]) -> None:
    lines = columns(("x", "y"), rows, 40)
    printed = "".join("".join(lines[2:]).split())
    wanted = "".join("".join(cell.split()) for row in rows for cell in row)
    assert sorted(printed) == sorted(wanted)


def test_a_number_with_its_noun() -> None:
    assert [count(number, "error") for number in (0, 1, 2)] == ["0 errors", "1 error", "2 errors"]
    assert [count(number, "fout", "fouten") for number in (1, 2)] == ["1 fout", "2 fouten"]
