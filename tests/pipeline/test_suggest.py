"""English put together from a glossary's parts, and none where a part is missing."""

from __future__ import annotations

import pytest

from benchmarks.suggestions import is_right, pattern_of
from glossary import load_terms
from glossary.pipeline.candidates import Candidate
from glossary.pipeline.suggest import Suggester, side_by_side
from glossary.termbase import Entry, Termbase

TERMBASE = Termbase(
    (
        Entry("raw-material", "grondstof", "raw material"),
        Entry("export-control", "exportcontrole", "export control"),
        Entry("screening", "investeringstoets", "investment screening"),
        Entry("rbc", "mvo-beleid", "RBC policy", ("IMVO",), en_acronym=("RBC",)),
        Entry("bank-money", "bank", "bank"),
        Entry("bank-seat", "bank", "bench"),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("term", "pattern", "english", "part"),
    [
        ("grondstoffenstrategie", "N", "raw material strategy", "grondstof = raw material"),
        ("exportcontrolebeleid", "N", "export control policy", "exportcontrole = export control"),
        (
            "nationale investeringstoets",
            "AN",
            "national investment screening",
            "nationaal = national",
        ),
        ("IMVO-strategie", "N", "RBC strategy", "IMVO = RBC"),
    ],
)  # fmt: skip
def test_a_suggestion_says_what_it_is_made_of(
    term: str, pattern: str, english: str, part: str
) -> None:
    found = Suggester(TERMBASE).suggest(term, pattern)
    assert found is not None
    assert found.en == english
    assert part in found.parts


@pytest.mark.parametrize(
    ("term", "pattern"),
    [
        ("grondstoffenzolder", "N"),
        ("bankstrategie", "N"),
        ("QXV-strategie", "N"),
        ("Grondstoffenraad", "P"),
    ],
)
def test_no_suggestion_is_better_than_a_poor_one(term: str, pattern: str) -> None:
    assert Suggester(TERMBASE).suggest(term, pattern) is None


def test_english_beside_the_dutch_in_the_text() -> None:
    text = "een gelijk speelveld (level playing field) en meer zaken (zie boven)"
    found = [
        Candidate(4, 20, text[4:20], ("gelijk", "speelveld"), (), "AN", False, False, False),
        Candidate(11, 20, text[11:20], ("speelveld",), (), "N", False, False, True),
        Candidate(51, 56, text[51:56], ("zaken",), (), "N", False, False, False),
    ]
    assert list(side_by_side(found, text)) == [("gelijk speelveld", "level playing field")]


def test_what_is_left_out_of_the_glossary_is_mostly_suggested_right() -> None:
    """A floor under `python -m benchmarks.suggestions`."""
    termbase = load_terms()
    suggester = Suggester(termbase)
    made = [
        is_right(found.en, entry)
        for entry in termbase.entries
        if pattern_of(entry)
        and (found := suggester.suggest(entry.nl, pattern_of(entry), without=entry.id))
    ]
    assert len(made) >= 10
    assert sum(made) / len(made) >= 0.75


@pytest.mark.parametrize("word", ["plafond", "luchtschip"])
def test_a_part_is_spelled_in_the_compound_as_it_is(word: str) -> None:
    termbase = Termbase(
        (
            Entry("fund", "fonds", "fund"),
            Entry("chip", "chip", "chip"),
            Entry("air", "lucht", "air"),
            Entry("plan", "plan", "plan"),
        )
    )
    assert Suggester(termbase).suggest(word, "N") is None
