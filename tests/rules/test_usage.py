"""GL106 and GL108: use, and spelling."""

from __future__ import annotations

import pytest

from tests.rules.conftest import Judge

LONG = "Regeling Herstel Veenweiden"


def test_introduced_twice_and_never_used_is_unused(judge: Judge) -> None:
    (finding,) = judge(f"De {LONG} (RHV) loopt. De {LONG} (RHV) werkt.", "GL106")
    assert len(finding.related) == 1


@pytest.mark.parametrize("use", ["De RHV werkt.", "De RHV-boeren werken.", "x[^1]\n\n[^1]: RHV"])
def test_any_use_counts(judge: Judge, use: str) -> None:
    assert judge(f"De {LONG} (RHV) loopt. {use}", "GL106") == []


def test_what_only_a_list_of_abbreviations_has_is_unused(judge: Judge) -> None:
    assert [f.code for f in judge(f"Geen boer.\n\nRHV: {LONG}", "GL106")] == ["GL106"]


def test_the_spelling_that_departs_is_the_place(judge: Judge) -> None:
    (finding,) = judge("De KMar en de Kmar.\n\nWeer de Kmar.", "GL108")
    assert (finding.acronym, finding.line, finding.column) == ("KMar", 1, 15)
    assert finding.message == "KMar is spelled Kmar here; write KMar throughout"
    assert [place.line for place in finding.related] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "De ngo's helpen. Ngo's zijn er veel.",
        "De RH\u00adV loopt. De RHV werkt.",
        "De RvO en de RVB.",
    ],
)
def test_one_spelling(judge: Judge, text: str) -> None:
    assert judge(text, "GL108") == []
