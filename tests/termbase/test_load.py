"""Glossaries from disk, one or several."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from pathlib import Path

import pytest

from glossary.errors import TermbaseError
from glossary.termbase import load
from glossary.termbase.files import is_there
from glossary.termbase.load import default_path

HEADER = "id,nl,nl_acronym,en,status,well_known\n"


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = tmp_path / "ours.csv"
    path.write_text(
        HEADER + "eu,Europese Unie,EU,European Union,approved,yes\n"
        "kmar,Marechaussee,KMar,Marechaussee,approved,\n"
        "new,nieuw,NW,new,draft,yes\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.csv"
    path.write_text(
        HEADER + "eu,Unie,EU,Union,approved,\n"
        "evaluation,evaluatie-unit,EU|KMAR,evaluation unit,approved,\n"
        "new,echt nieuw,NW,brand new,approved,\n",
        encoding="utf-8",
    )
    return path


def test_drafts_are_kept_but_do_not_count(ours: Path) -> None:
    termbase = load([ours])
    assert (len(termbase), termbase.path) == (2, ours)
    assert [entry.id for entry in termbase.drafts] == ["new"]
    assert termbase.acronym("NW") == ()
    assert "new" not in termbase.by_id


def test_acronyms_by_exact_spelling_and_in_any_case(ours: Path) -> None:
    termbase = load([ours])
    (entry,) = termbase.acronym("KMar")
    assert termbase.acronym("Kmar") == ()
    assert termbase.acronym_any_case("Kmar") == [("KMar", (entry,))]
    assert termbase.acronym_any_case("XYZ") == []
    assert dict(termbase.with_acronyms()) == {"EU": True, "KMar": False}


def test_of_several_files_the_first_wins_and_acronyms_keep_all(ours: Path, theirs: Path) -> None:
    termbase = load([ours, theirs])
    assert termbase.by_id["eu"].nl == "Europese Unie"
    assert [entry.nl for entry in termbase.shadowed] == ["Unie"]
    assert [entry.id for entry in termbase.acronym("EU")] == ["eu", "evaluation"]
    assert [spelling for spelling, _ in termbase.acronym_any_case("kmar")] == ["KMar", "KMAR"]
    assert termbase.by_id["new"].nl == "echt nieuw"  # a draft hides nothing


def test_a_row_comes_back_as_it_was(theirs: Path) -> None:
    row = load([theirs]).by_id["evaluation"].row()
    assert (row["nl_acronym"], row["en"], row["well_known"]) == ("EU|KMAR", "evaluation unit", "")
    assert list(row)[:3] == ["id", "nl", "nl_acronym"]


def test_every_bad_row_of_every_file_in_one_error(tmp_path: Path, ours: Path) -> None:
    bad, missing = tmp_path / "bad.csv", tmp_path / "none.csv"
    bad.write_text("id,nl,en\nx,,x\nX,x,x\nx,x,x\n", encoding="utf-8")
    with pytest.raises(TermbaseError) as raised:
        load([bad, ours, missing])
    assert str(raised.value).splitlines() == [
        f"{bad}:2: nl: is empty; every row needs an id, a Dutch and an English term",
        (
            f"{bad}:3: id: 'X' is not an id; begin with a letter; "
            "use only a-z, 0-9 and -, as in 'export-control'"
        ),
        f"{bad}:4: id: 'x' stands on line 2 already; give one of the two another id",
        f"{missing}: no such file; check the path",
    ]


def test_a_very_bad_file_is_cut_short(tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("id,nl,en\n" + "x,,x\n" * 60, encoding="utf-8")
    with pytest.raises(TermbaseError, match=r"and 69 more; run `glossary terms validate`$"):
        load([bad])


def test_a_directory_is_not_a_glossary(tmp_path: Path) -> None:
    with pytest.raises(TermbaseError, match="is a directory, not a glossary; name the CSV file"):
        load([tmp_path])


def test_a_folder_that_does_not_tell_is_one_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "exists", refuse)
    with pytest.raises(
        TermbaseError, match=r"cannot be read \(Permission denied\); check the path"
    ):
        is_there(tmp_path / "terms.csv")


def test_the_project_has_a_glossary_of_its_own() -> None:
    assert default_path().name == "terms.csv"
    assert len(load()) > 0


def test_a_termbase_can_be_sent_to_another_process(ours: Path) -> None:
    termbase = load([ours])
    termbase.acronym("EU")
    copy = pickle.loads(pickle.dumps(termbase))
    assert copy.acronym("EU") == termbase.acronym("EU")


def test_four_hundred_rows_load_at_once(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    rows = (f"x{n},Nederlandse term {n},A{n},English term {n},approved,\n" for n in range(400))
    path.write_text(HEADER + "".join(rows), encoding="utf-8")
    best = 1.0
    for _ in range(10):
        start = time.perf_counter()
        load([path])
        best = min(best, time.perf_counter() - start)
    assert best < 0.03  # seconds; about 0.004 on an idle machine


def test_loading_and_an_exact_look_up_import_nothing_heavy() -> None:
    code = (
        "import sys; from glossary.termbase import load;"
        "from glossary.termbase.lookup import lookup;"
        "lookup(load(), 'EU');"
        "print(*{'spacy', 'rapidfuzz', 'click', 'difflib'} & sys.modules.keys())"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert shown.strip() == ""
