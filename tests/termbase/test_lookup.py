"""One query, as a person types it, and the entries that answer it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.errors import UsageError
from glossary.termbase import Entry, Termbase
from glossary.termbase.lookup import Match, lookup

ANSWERS = {
    "acronym": ("WTO", "acronym", "nl", "WTO", "wto"),
    "acronym in another case": ("Kmar", "acronym", "nl", "KMar", "kmar"),
    "English acronym": ("GDPR", "acronym", "en", "GDPR", "gdpr"),
    "Dutch term": ("exportcontrole", "term", "nl", "exportcontrole", "export-control"),
    "English term": ("Export Control", "term", "en", "export control", "export-control"),
    "written apart": ("export-controle", "term", "nl", "exportcontrole", "export-control"),
    "without accents": (
        "goederen voor tweeerlei gebruik",
        "variant",
        "nl",
        "goederen voor tweeërlei gebruik",
        "dual-use-item",
    ),
    "deprecated": ("eigen baas", "deprecated", "nl", "eigen baas", "self-employed"),
    "plural": (
        "handelsbelemmeringen",
        "inflected",
        "nl",
        "handelsbelemmering",
        "trade-barrier",
    ),
    "adjective and plural": (
        "kritieke grondstoffen",
        "inflected",
        "nl",
        "kritieke grondstof",
        "critical-raw-material",
    ),
    "English plural": ("trade barriers", "inflected", "en", "trade barrier", "trade-barrier"),
    "plural of an acronym": ("ngo's", "inflected", "nl", "ngo", "ngo"),
    "long form with its acronym": (
        "Wereldhandelsorganisatie (WTO)",
        "long form",
        "nl",
        "Wereldhandelsorganisatie",
        "wto",
    ),
    "acronym with its long form": (
        "wto (World Trade Organization)",
        "long form",
        "en",
        "World Trade Organization",
        "wto",
    ),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer(termbase: Termbase, answer: tuple[str, str, str, str, str]) -> None:
    query, how, language, matched, identity = answer
    entry = termbase.by_id[identity]
    assert lookup(termbase, query) == [Match(100.0, how, language, matched, entry)]  # type: ignore[arg-type]


def test_all_entries_that_share_an_acronym_answer(termbase: Termbase) -> None:
    found = lookup(termbase, "ADN", limit=1)
    assert [match.entry.id for match in found] == ["adn-ships", "adn-weapons"]


@pytest.mark.parametrize(
    "query", ['"WTO"', "(WTO)", "WTO.", "\u201cWTO\u201d,", "'wto?'", "[WTO]!", "WTO\u2026"]
)
def test_what_surrounds_a_term_in_a_text_is_no_part_of_it(termbase: Termbase, query: str) -> None:
    assert [match.entry.id for match in lookup(termbase, query)] == ["wto"]


def test_a_question_mark_after_a_misspelt_term_is_no_pattern(termbase: Termbase) -> None:
    assert lookup(termbase, "exportkontrole?")[0].entry.id == "export-control"


def test_an_acronym_with_the_hyphen_of_a_word_processor() -> None:
    termbase = Termbase((Entry("covid", "coronavirus", "coronavirus", ("COVID-19",)),))
    assert lookup(termbase, "COVID\u201119")[0].match == "acronym"


def test_what_is_spelled_exactly_so_wins() -> None:
    instrument = Entry(
        "aci",
        "antidwanginstrument",
        "anti-coercion instrument",
        nl_deprecated=("anti-dwang instrument",),
    )
    termbase = Termbase((instrument,))
    assert lookup(termbase, "Anti-dwang instrument")[0].match == "deprecated"
    assert lookup(termbase, "anti dwanginstrument")[0].match == "term"


def test_a_long_form_with_the_wrong_acronym_gives_both(termbase: Termbase) -> None:
    found = lookup(termbase, "Wereldhandelsorganisatie (KMar)")
    assert [(match.match, match.entry.id) for match in found] == [
        ("term", "wto"),
        ("acronym", "kmar"),
    ]


@pytest.mark.parametrize(
    ("query", "entry"),
    [
        ("handelsbelemering", "trade-barrier"),
        ("Wereldhandelsogranisatie", "wto"),
        ("wereldhandel", "wto"),
        ("GDRP", "gdpr"),
    ],
)
def test_a_slip_of_the_pen_is_a_suggestion_and_no_match(
    termbase: Termbase, query: str, entry: str
) -> None:
    best = lookup(termbase, query)[0]
    assert (best.match, best.entry.id, best.is_match) == ("fuzzy", entry, False)
    assert 70 <= best.score < 100


def test_suggestions_are_limited_and_fall(termbase: Termbase) -> None:
    found = lookup(termbase, "exportkontrol", limit=2)
    assert 0 < len(found) <= 2
    assert [match.score for match in found] == sorted((m.score for m in found), reverse=True)


@pytest.mark.parametrize("query", ["", "  ", "xqzwv", "-x", "--", "(", "()", "(WTO", "weten"])
def test_nothing_found_is_an_empty_list(termbase: Termbase, query: str) -> None:
    assert [match for match in lookup(termbase, query) if match.is_match] == []


def test_an_empty_glossary_answers_nothing() -> None:
    assert lookup(Termbase(), "WTO") == []


@given(st.text())
def test_any_query_is_answered_without_a_crash(termbase: Termbase, query: str) -> None:
    for match in lookup(termbase, query):
        assert 0 < match.score <= 100
        assert match.is_match == (match.score == 100)


def test_a_pattern_that_no_name_can_be_as_long_as_is_told_so(termbase: Termbase) -> None:
    with pytest.raises(UsageError, match=r"a pattern of 60000 characters; give one of at most"):
        lookup(termbase, "a*" * 30_000)


def test_a_whole_text_in_place_of_a_term_is_not_found(termbase: Termbase) -> None:
    assert lookup(termbase, "handelsbelemmering en zo " * 5_000) == []
