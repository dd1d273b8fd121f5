"""Editing a glossary file: nothing lost, nothing half done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from glossary.errors import TermbaseError
from glossary.termbase.edit import add, fmt, new_id
from glossary.termbase.load import load

HEADER = "id,nl,en\n"


def test_rows_from_several_processes_at_once_all_arrive(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    code = (
        "import sys; from pathlib import Path; from glossary.termbase.edit import add\n"
        "for n in range(5):\n"
        "    add(Path(sys.argv[1]), [{'nl': f'woord {sys.argv[2]}{n}', 'en': 'word'}])\n"
    )
    runs = [subprocess.Popen([sys.executable, "-c", code, path, name]) for name in "abc"]
    assert [run.wait() for run in runs] == [0, 0, 0]
    assert len(load([path])) == 15


def test_a_bad_row_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text(HEADER + "law,wet,act\n")
    with pytest.raises(TermbaseError, match="has an entry 'law'"):
        add(path, [{"id": "law", "nl": "recht", "en": "law"}])
    with pytest.raises(TermbaseError, match="en: is empty"):
        add(path, [{"nl": "recht"}])
    assert path.read_text() == HEADER + "law,wet,act\n"


def test_a_concept_that_is_there_already_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text(HEADER + "law,wet,act\n")
    with pytest.raises(TermbaseError, match="has 'Wet' = 'act' already, as 'law'; edit that row"):
        add(path, [{"nl": "Wet", "en": "act"}])
    assert add(path, [{"nl": "wet", "en": "law"}]) == ["law-2"]


def test_a_new_row_is_written_as_fmt_would(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    add(path, [{"nl": "cafe\u0301", "en": "coffee house"}])
    assert fmt(path) is False


def test_known_candidates_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text(HEADER + "law,wet,act\n")
    rows = [
        {"nl": "Wet", "status": "draft"},
        {"nl": "motie", "status": "draft"},
        {"nl": "motie", "status": "draft"},
    ]
    assert add(path, rows, only_new=True) == ["motie"]
    assert add(path, rows, only_new=True) == []
    assert len(load([path])) == 1


def test_fmt_puts_right_what_a_dutch_excel_made(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    data = "\ufeffid;nl;en;checked\r\nlaw;wet;act;13-1-2023\r\nbill;wetsvoorstel;bill;\r\n"
    path.write_bytes(data.encode())
    assert fmt(path) is True
    once = path.read_bytes()
    assert (
        b"law,wet," in once and b"2023-01-13" in once and once.index(b"bill") < once.index(b"law")
    )
    assert fmt(path) is False
    assert path.read_bytes() == once


@pytest.mark.parametrize(
    ("name", "identity"),
    [("Export control", "export-control"), ("5G-netwerk", "t-5g-netwerk"), ("\u65e5", "t")],
)
def test_ids(name: str, identity: str) -> None:
    assert new_id(name) == identity
    assert new_id(name, {identity}) == f"{identity}-2"
