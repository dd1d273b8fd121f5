"""The share of terms among a run's words, estimated from the run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.pipeline.prior import FEWEST, logit, probability, shift

PRIOR = 0.3


def test_a_field_of_terms_moves_every_word_up_and_one_without_moves_them_down() -> None:
    dense = [2.0] * 300 + [-1.0] * 100
    sparse = [2.0] * 20 + [-3.0] * 380
    assert shift(dense, PRIOR) > 0.3
    assert shift(sparse, PRIOR) < -0.3


def test_a_run_like_the_ones_that_were_fitted_stays_where_it_is() -> None:
    as_fitted = [logit(0.9)] * 75 + [logit(0.1)] * 225
    assert shift(as_fitted, PRIOR) == pytest.approx(0.0, abs=0.1)


def test_a_handful_of_words_proves_nothing() -> None:
    assert shift([5.0] * (FEWEST - 1), PRIOR) == 0.0


@given(st.lists(st.floats(-1e3, 1e3), min_size=FEWEST, max_size=FEWEST + 50))
def test_any_logits_give_a_bounded_shift(values: list[float]) -> None:
    assert -3 < shift(values, PRIOR) < 3


@given(st.floats(0.001, 0.999))
def test_logit_and_probability_undo_each_other(share: float) -> None:
    assert probability(logit(share)) == pytest.approx(share)
