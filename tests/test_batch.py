"""The same work in one process and in two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from glossary.batch import run


def doubler() -> Callable[[int], int]:
    return _double


def _double(number: int) -> int:
    if number < 0:
        raise ValueError(number)
    return 2 * number


def broken() -> Callable[[int], int]:
    raise LookupError("no glossary")


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(run(doubler, list(range(50)), jobs)) == list(range(0, 100, 2))


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_goes_wrong_is_raised_here(jobs: int) -> None:
    with pytest.raises(ValueError, match="-1"):
        list(run(doubler, [1, -1, 2], jobs))
    with pytest.raises(LookupError):
        list(run(broken, [1, 2], jobs))


def test_no_items_is_no_work() -> None:
    assert list(run(doubler, [], 2)) == []
