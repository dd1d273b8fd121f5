"""A check with a project's settings, from Python: what CI does, without a command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.errors import UsageError
from glossary.project import Accepted, check_project
from glossary.settings import Given


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A letter and an annex, each with settings of its own."""
    (tmp_path / "bijlage").mkdir()
    (tmp_path / "glossary.toml").write_text('[allow]\nASML = "een bedrijf"\n', "utf-8")
    (tmp_path / "bijlage" / "glossary.toml").write_text('select = ["GL102"]\n', "utf-8")
    (tmp_path / "brief.txt").write_text("De BQV en ASML.", "utf-8")
    (tmp_path / "bijlage" / "a.txt").write_text("De WTO en de XQZ.", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_file_is_checked_by_the_settings_above_it(project: Path) -> None:
    annex = str(Path("bijlage", "a.txt"))
    outcome = check_project(["brief.txt", "bijlage"])
    assert [(f.path, f.code, f.acronym) for f in outcome.findings] == [
        ("brief.txt", "GL101", "BQV"),
        (annex, "GL102", "WTO"),
    ]
    assert outcome.paths == ("brief.txt", annex)
    assert outcome.fails()
    assert check_project(["bijlage"]).fails()  # GL102 is chosen there by name


def test_what_the_user_says_comes_before_the_settings(project: Path) -> None:
    outcome = check_project(["bijlage"], Given(selected=("GL101",), lang="nl"))
    (finding,) = outcome.findings
    assert finding.message.startswith("XQZ is hier noch in de woordenlijst uitgelegd")
    assert outcome.lang == "nl"


def test_what_was_accepted_fails_no_more_and_what_is_gone_is_counted(project: Path) -> None:
    check_project(["brief.txt"], before=Accepted(update=True))
    assert not check_project(["brief.txt"]).fails(strict=True)
    (project / "brief.txt").write_text("Niets.", "utf-8")
    assert check_project(["brief.txt"]).resolved == 1


def test_what_cannot_be_read_is_told_beside_what_was_found(project: Path) -> None:
    outcome = check_project(["weg.txt", "brief.txt"])
    assert [str(error) for error in outcome.errors] == ["weg.txt: no such file; check the path"]
    assert outcome.paths == ("brief.txt",)


def test_a_baseline_and_a_revision_do_not_go_together(project: Path) -> None:
    with pytest.raises(UsageError, match="give one of the two"):
        check_project(["brief.txt"], before=Accepted("basis.json", since="HEAD"))
