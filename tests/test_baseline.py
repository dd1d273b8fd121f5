"""Accepted findings: subtracted by file, rule and acronym; updated, pruned, and read with care."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from glossary.baseline import Baseline, Known, change, load
from glossary.errors import InputError
from glossary.rules import Finding

CODES = ("GL101", "GL102")


def finding(path: Path | str, acronym: str, code: str = "GL101", line: int = 1) -> Finding:
    return Finding(
        code, "undefined-acronym", "error", acronym, str(path), line, 1, 0, 3, line, 4, ""
    )


@pytest.fixture
def baseline(tmp_path: Path) -> Baseline:
    known = {Known("brieven/a.txt", "GL101", "BQV"), Known("brieven/b.txt", "GL101", "RHV")}
    (tmp_path / "brieven").mkdir()
    (tmp_path / "brieven" / "b.txt").write_text("De RHV.", "utf-8")
    return Baseline(tmp_path / ".glossary-baseline.json", frozenset(known))


def test_a_finding_is_known_wherever_it_moved(baseline: Baseline) -> None:
    a = baseline.path.parent / "brieven" / "a.txt"
    compared = baseline.compare([finding(a, "BQV", line=80), finding(a, "XQZ")], {str(a): CODES})
    assert [f.baselined for f in compared.findings] == [True, False]
    assert compared.resolved == []


def test_what_is_gone_from_a_checked_file_is_resolved(baseline: Baseline) -> None:
    a = baseline.path.parent / "brieven" / "a.txt"
    assert baseline.compare([], {str(a): CODES}).resolved == [
        Known("brieven/a.txt", "GL101", "BQV")
    ]
    assert baseline.compare([], {str(a): ["GL102"]}).resolved == []  # that rule did not run


def test_what_did_not_run_on_a_file_is_neither_resolved_nor_dropped(baseline: Baseline) -> None:
    a, b = (str(baseline.path.parent / "brieven" / name) for name in ("a.txt", "b.txt"))
    ran = {a: ["GL102"], b: ["GL101"]}  # each folder may have its own settings
    assert baseline.compare([], ran).resolved == [Known("brieven/b.txt", "GL101", "RHV")]
    assert baseline.pruned([], ran).known == {Known("brieven/a.txt", "GL101", "BQV")}
    assert baseline.updated([], ran).known == {Known("brieven/a.txt", "GL101", "BQV")}


def test_a_name_that_is_no_utf_8_survives_the_file(tmp_path: Path) -> None:
    file = os.fsdecode(b"br\xffief.txt")
    path = tmp_path / "basis.json"
    change(path, lambda old: old.updated([finding(tmp_path / file, "BQV")], {}))
    assert load(path).known == {Known(file, "GL101", "BQV")}


def test_a_byte_order_mark_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    path.write_text(Baseline(path).as_json(), "utf-8-sig")
    assert load(path).known == frozenset()


def test_an_update_replaces_the_checked_files_and_keeps_the_others(baseline: Baseline) -> None:
    a = str(baseline.path.parent / "brieven" / "a.txt")
    updated = baseline.updated([finding(a, "XQZ")], {a: CODES})
    assert {(k.file, k.acronym) for k in updated.known} == {
        ("brieven/a.txt", "XQZ"),
        ("brieven/b.txt", "RHV"),
    }


def test_pruning_only_removes_what_is_gone(baseline: Baseline) -> None:
    b = str(baseline.path.parent / "brieven" / "b.txt")
    # a.txt is no more; in b.txt the RHV is still found, and the new XQZ is not taken in.
    pruned = baseline.pruned([finding(b, "RHV"), finding(b, "XQZ")], {b: CODES})
    assert pruned.known == {Known("brieven/b.txt", "GL101", "RHV")}


def test_the_file_is_sorted_and_holds_no_lines_or_times(baseline: Baseline) -> None:
    text = baseline.as_json()
    rows = json.loads(text)["findings"]
    assert rows == sorted(rows, key=lambda row: (row["file"], row["rule"], row["acronym"]))
    assert all(set(row) == {"file", "rule", "acronym"} for row in rows)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", r":1: is no JSON .*--update-baseline"),
        ("[]", r"is no baseline of glossary"),
        ('{"version": 9, "findings": []}', r"newer glossary \(version 9, this one reads 1\)"),
        ('{"version": 1, "findings": [{"file": 1}]}', r"finding 1 needs file, rule and acronym"),
        ("{\n<<<<<<< HEAD\n}", r":2: holds the marks of a merge conflict"),
    ],
)
def test_a_damaged_file_is_one_clear_error(content: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    path.write_text(content, "utf-8")
    with pytest.raises(InputError, match=message):
        load(path)


def test_a_file_that_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no such baseline; make it with"):
        load(tmp_path / "basis.json")


def test_two_that_update_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"

    def accept(number: int) -> None:
        file = str(tmp_path / f"{number}.txt")
        change(path, lambda old: old.updated([finding(file, "BQV")], {file: CODES}))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(accept, range(24)))
    assert len(load(path).known) == 24
