"""No pipeline below the floors is written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from training.evaluate import Scores
from training.gate import LARGEST, GateError, check

GOOD = Scores(upos=97, lemma=97, joined_lemma=96.5, sentence_f=95, feats=90, tokens=1000)


def test_a_good_one_passes() -> None:
    check(GOOD, LARGEST)


def test_each_figure_below_its_floor_is_named() -> None:
    with pytest.raises(GateError, match=r"upos 90.00 is below .*sentence_f 80.00 is below"):
        check(replace(GOOD, upos=90.0, sentence_f=80.0), LARGEST)


def test_one_that_is_too_large_is_refused() -> None:
    with pytest.raises(GateError, match=r"10.0 MB is more than 10 MB"):
        check(GOOD, LARGEST + 1)
