"""The rules on a real letter, where it is at hand beside the checkout: what its readers found."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from glossary.analysis import analyse
from glossary.documents import read
from glossary.rules import check
from glossary.termbase import load

LETTER = Path(__file__).parents[2] / "shared" / "letter" / "kamerbrief-china.txt"

pytestmark = pytest.mark.skipif(not LETTER.exists(), reason="the letter is not at hand")


@pytest.fixture(scope="module")
def by_rule() -> dict[str, set[str]]:
    termbase = load()
    analysis = analyse(read(str(LETTER)), termbase)
    found: dict[str, set[str]] = defaultdict(set)
    for finding in check(analysis, ["GL103", "GL104", "GL106", "GL107", "GL108"]):
        found[finding.code].add(finding.acronym)
    return found


def test_used_before_the_place_that_introduces_it(by_rule: dict[str, set[str]]) -> None:
    assert by_rule["GL103"] == {"OHCHR"}


def test_introduced_twice(by_rule: dict[str, set[str]]) -> None:
    assert by_rule["GL104"] == {"VIFO"}


def test_never_used_outside_its_introduction(by_rule: dict[str, set[str]]) -> None:
    # VIFO is introduced twice and never used: either answer holds.
    unused = {"AUKUS", "ILO", "CSDDD", "JEC", "CEDLA", "FIMI", "ADN"}
    assert by_rule["GL106"] - {"VIFO"} == unused


def test_the_long_form_written_out_again(by_rule: dict[str, set[str]]) -> None:
    assert by_rule["GL107"] == {"IMVO", "CKN"}


def test_two_spellings_of_one_acronym(by_rule: dict[str, set[str]]) -> None:
    assert {acronym.casefold() for acronym in by_rule["GL108"]} == {"covid"}
