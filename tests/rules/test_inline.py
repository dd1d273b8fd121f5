"""Comments in the text that silence findings, and what is said of useless ones."""

from __future__ import annotations

import time

import pytest

from tests.rules.conftest import Judge

TEXT = "De BQV en de RHV. De WTO.\n\n"


def flagged(judge: Judge, comment: str, *codes: str) -> list[tuple[str, str]]:
    return [(f.code, f.acronym) for f in judge(f"{TEXT}<!-- glossary: {comment} -->\n", *codes)]


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("ignore GL101 BQV", [("GL101", "RHV"), ("GL102", "WTO")]),
        ("ignore GL101 BQV RHV", [("GL102", "WTO")]),
        ("ignore GL101, GL102 BQV, RHV, WTO", []),
        ("ignore GL101", [("GL102", "WTO")]),
        ("ignore bqv WTO", [("GL101", "RHV")]),
        ("IGNORE gl101 BQV", [("GL101", "RHV"), ("GL102", "WTO")]),
    ],
)
def test_what_a_comment_silences(judge: Judge, comment: str, left: list[tuple[str, str]]) -> None:
    assert flagged(judge, comment) == left


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("ignore GL101 XYZ", "silences nothing for XYZ"),
        ("ignore GL101 BQV XYZ", "silences nothing for XYZ"),
        ("ignore GL104", "silences nothing for GL104"),
        ("ignore GL101 GL102 WTO", "silences nothing for GL101"),
        ("ignore GL999 BQV", "names GL999, which is no rule"),
        ("ignore", "names neither a rule nor an acronym"),
        ("ignroe GL101", "says 'ignroe', which is no instruction"),
    ],
)
def test_a_useless_comment_is_reported(judge: Judge, comment: str, said: str) -> None:
    found = judge(f"{TEXT}<!-- glossary: {comment} -->\n")
    (useless,) = [finding for finding in found if finding.code == "GL001"]
    assert said in useless.message
    assert (useless.line, useless.severity) == (3, "warning")


@pytest.mark.parametrize("begin", ["Glossary:", "glossary", "GLOSSARY :"])
def test_a_capital_or_a_colon_more_or_less_is_the_same_comment(judge: Judge, begin: str) -> None:
    assert judge(f"De BQV. <!-- {begin} ignore GL101 BQV -->") == []


def test_a_comment_to_others_is_left_alone(judge: Judge) -> None:
    assert judge("<!-- glossary of terms, see annex -->\n\nTekst.") == []


@pytest.mark.parametrize(
    "example",
    [
        "```\n<!-- glossary: ignore GL101 BQV -->\n```",
        "~~~ markdown\ntekst\n<!-- glossary: ignore GL101 BQV -->\n~~~",
        "Schrijf `<!-- glossary: ignore GL101 BQV -->` erbij.",
        "Schrijf ``<!-- glossary: ignore GL101 BQV -->`` erbij.",
    ],
)
def test_a_comment_in_code_is_an_example(judge: Judge, example: str) -> None:
    assert [f.code for f in judge(f"De BQV.\n\n{example}\n")] == ["GL101"]
    comment = "<!-- glossary: ignore GL101 BQV -->"
    assert judge(f"De BQV.\n\n{example}\n\n{comment}\n") == []


def test_one_acronym_named_in_vain_is_one_finding(judge: Judge) -> None:
    comment = "<!-- glossary: ignore XYZ -->\n\n"
    (finding,) = judge(f"Tekst.\n\n{comment}{comment}")
    assert (finding.line, [place.line for place in finding.related]) == (3, [5])


def test_a_comment_for_a_rule_that_does_not_run_is_not_useless(judge: Judge) -> None:
    assert flagged(judge, "ignore GL106 XYZ", "GL101", "GL001") == [
        ("GL101", "BQV"),
        ("GL101", "RHV"),
    ]


def test_a_term_of_several_words_stands_in_quotes(judge: Judge) -> None:
    text = 'Het uitvoertoezicht. <!-- glossary: ignore GL201 "uitvoertoezicht" -->'
    assert judge(text) == []


def test_a_comment_with_a_page_of_blanks_is_read_at_once(judge: Judge) -> None:
    blanks = " \n" * 30_000  # a pattern that tries each of them twice takes a minute
    begin = time.process_time()
    assert judge(f"De BQV. <!-- glossary: ignore{blanks}GL101{blanks}BQV{blanks}-->", "GL101") == []
    assert time.process_time() - begin < 10
