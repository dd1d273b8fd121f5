"""The formats of `glossary check`: each says what is new, and keeps to its own standard."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator

from glossary.reports.check import FORMATS, Result, render
from glossary.rules import Finding, Related

NEW = Finding(
    "GL101", "undefined-acronym", "error", "BQV", "brieven/a, b.txt", 3, 4, 23, 26, 3, 7,
    "BQV is not defined", related=(Related(9, 1),),
)  # fmt: skip
OLD = replace(NEW, code="GL102", rule="unintroduced-acronym", severity="warning", baselined=True)
SCHEMA = Path(__file__).parent.parent / "data" / "sarif-schema-2.1.0.json"
SARIF = Draft7Validator(json.loads(SCHEMA.read_text("utf-8")))
LINE = ("De ", "BQV weer.")
RESULT = Result([NEW, OLD], [LINE, LINE], [NEW.path, "leeg.txt"], resolved=2)


def test_text_is_one_line_a_new_finding_and_a_summary() -> None:
    assert render(RESULT, "text").splitlines() == [
        "brieven/a, b.txt:3:4: GL101 BQV is not defined",
        "2 documents checked: 1 error, 0 warnings (1 more in the baseline, 2 resolved)",
    ]


def test_on_a_terminal_a_caret_points_at_it() -> None:
    lines = render(RESULT._replace(width=80), "text").splitlines()
    assert lines[1:3] == ["    De BQV weer.", "       ^^^"]


@pytest.mark.parametrize("width", [20, 40, 80, 200])
@pytest.mark.parametrize(("before", "after"), [(500, 500), (500, 0), (0, 500), (9, 500), (3, 3)])
def test_a_long_line_is_cut_around_the_place_to_the_width_of_the_terminal(
    width: int, before: int, after: int
) -> None:
    line = ("x" * before, "BQV" + "y" * after)
    lines = render(Result([NEW], [line], [NEW.path], width=width), "text").splitlines()
    assert max(map(len, lines[1:3])) <= width
    at = lines[2].index("^")
    assert lines[1][at : at + 3] == "BQV"


def test_a_wide_sign_and_a_form_feed_do_not_move_the_caret() -> None:
    lines = render(
        Result([NEW], [("语\f\u2028 ", "BQV")], [NEW.path], width=80), "text"
    ).splitlines()
    assert lines[1:3] == ["    语   BQV", "         ^^^"]


def test_the_summary_in_dutch() -> None:
    assert render(RESULT._replace(lang="nl"), "text").splitlines()[-1] == (
        "2 documenten gecontroleerd: 1 fout, 0 waarschuwingen (nog 1 in de baseline, 2 opgelost)"
    )


def test_json_has_all_of_them() -> None:
    data = json.loads(render(RESULT, "json"))
    assert data["summary"] == {"new": 1, "baselined": 1, "resolved": 2}
    assert [finding["baselined"] for finding in data["findings"]] == [False, True]
    assert data["findings"][0]["related"] == [{"path": NEW.path, "line": 9, "column": 1}]


def test_github_escapes_what_ends_a_property() -> None:
    (line,) = render(RESULT, "github").splitlines()
    assert line.startswith("::error file=brieven/a%2C b.txt,line=3,col=4,endColumn=7,")
    message = replace(NEW, message="100%\nzeker")
    assert render(Result([message]), "github").endswith("::100%25%0Azeker\n")


def test_a_finding_over_a_line_break_ends_on_its_last_line() -> None:
    broken = replace(NEW, end_line=4, end_column=3)
    assert "line=3,endLine=4,title" in render(Result([broken]), "github")
    (run,) = json.loads(render(Result([broken]), "sarif"))["runs"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["endLine"], region["endColumn"]) == (4, 3)


def test_an_absolute_path_is_the_same_file_as_a_relative_one() -> None:
    absolute = replace(NEW, path=f"/werk/{NEW.path}")
    for name in ("github", "gitlab", "sarif"):
        assert render(Result([absolute], root="/werk"), name) == render(Result([NEW]), name)
    elsewhere = render(Result([absolute], root="/thuis"), "sarif")
    assert '"uri": "file:///werk/brieven/a%2C%20b.txt"' in elsewhere


@pytest.mark.parametrize("name", FORMATS)
def test_a_name_that_is_no_utf_8_is_reported(name: str) -> None:
    odd = replace(NEW, path=os.fsdecode(b"br\xffief.txt"))
    text = render(Result([odd], paths=[odd.path]), name)
    assert "BQV" in text.encode("utf-8", "backslashreplace").decode()
    if name == "sarif":
        assert '"uri": "br%FFief.txt"' in text


def test_gitlab_knows_a_finding_again_on_another_line() -> None:
    (one,) = json.loads(render(RESULT, "gitlab"))
    (other,) = json.loads(render(Result([replace(NEW, line=80)]), "gitlab"))
    assert one["fingerprint"] == other["fingerprint"]
    assert one["location"] == {"path": NEW.path, "lines": {"begin": 3}}
    assert one["severity"] == "major"


def test_sarif_keeps_to_the_schema_of_its_standard() -> None:
    log = json.loads(render(RESULT, "sarif"))
    SARIF.validate(log)
    for empty in (Result([]), Result([], (), ["leeg.txt"])):
        SARIF.validate(json.loads(render(empty, "sarif")))
    log["runs"][0]["results"][0]["place"] = "elsewhere"  # the schema does look
    assert not SARIF.is_valid(log)


def test_sarif_places_its_results_and_suppresses_those_of_the_baseline() -> None:
    log = json.loads(render(RESULT, "sarif"))
    (run,) = log["runs"]
    new, old = run["results"]
    assert new["suppressions"] == [] and old["suppressions"][0]["kind"] == "external"
    assert run["tool"]["driver"]["rules"][new["ruleIndex"]]["id"] == "GL101"
    assert new["partialFingerprints"]
    place = new["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "brieven/a,%20b.txt"
    assert place["region"]["startColumn"] == 4


def test_junit_has_a_case_a_finding_and_one_for_a_clean_text() -> None:
    root = ElementTree.fromstring(render(RESULT, "junit"))
    first, second = root
    assert (first.get("tests"), first.get("failures"), first.get("skipped")) == ("2", "1", "1")
    assert (second.get("tests"), second.get("failures")) == ("1", "0")


def test_junit_gives_each_text_its_own_findings_in_whatever_order_they_come() -> None:
    found = [replace(NEW, path=path, acronym=path[0].upper()) for path in ("b", "a", "b", "c")]
    root = ElementTree.fromstring(render(Result(found, (), ["a", "b", "leeg", "c"]), "junit"))
    cases = {suite.get("name"): [case.get("name") for case in suite] for suite in root}
    assert cases == {
        "a": ["GL101 A"], "b": ["GL101 B", "GL101 B"], "leeg": ["no findings"], "c": ["GL101 C"],
    }  # fmt: skip


def test_junit_holds_nothing_that_xml_cannot() -> None:
    ElementTree.fromstring(render(Result([replace(NEW, message="\x00\x1b")], (), ["x"]), "junit"))


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found_is_fine_in_every_format(name: str) -> None:
    assert isinstance(render(Result([], (), ["leeg.txt"]), name), str)
