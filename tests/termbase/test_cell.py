"""What a cell may hold, and the apostrophe that keeps a spreadsheet from running it."""

from __future__ import annotations

import pytest

from glossary.termbase.cell import clean, guarded, unguarded


@pytest.mark.parametrize(
    ("value", "cell", "put_right"),
    [
        ('een "wet"', 'een "wet"', []),
        ('12"-buizen', "12-buizen", ['half a pair of "quotes", removed']),
        ("cafe\u0301", "caf\u00e9", []),
        ("de\u00a0wet\n", "de wet", []),
        ("we\u00adt", "wet", ["invisible characters, removed"]),
    ],
)
def test_a_value_as_a_cell_may_hold_it(value: str, cell: str, put_right: list[str]) -> None:
    assert clean(value) == (cell, put_right)


@pytest.mark.parametrize("cell", ["=1+1", "-teken", "'-teken", "'s-Gravenhage", "wet", ""])
def test_a_guard_comes_off_as_it_went_on(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
