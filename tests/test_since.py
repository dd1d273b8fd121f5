"""`check --since REV`: only what the working tree has and the revision had not."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from glossary.cli import main

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *args: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    run = subprocess.run(
        ["git", *identity, "-C", str(folder), *args], capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "brieven"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    (folder / "brief.txt").write_text(
        "De BQV vergadert in de grote zaal van het gebouw.\n", "utf-8"
    )
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "een")
    monkeypatch.chdir(folder)
    return folder


def check(*args: str) -> tuple[Result, dict[str, Any]]:
    result = CliRunner().invoke(main, ["check", "--format", "json", "--select", "GL101", *args])
    return result, json.loads(result.stdout) if result.stdout else {}


def test_what_stood_there_does_not_fail(repository: Path) -> None:
    text = (repository / "brief.txt").read_text("utf-8")
    (repository / "brief.txt").write_text("Vooraf.\n\n" + text, "utf-8")
    result, data = check("--since", "HEAD", "brief.txt")
    assert result.exit_code == 0
    assert data["summary"] == {"new": 0, "baselined": 1, "resolved": 0}


def test_what_is_new_fails_and_what_is_gone_is_counted(repository: Path) -> None:
    (repository / "brief.txt").write_text("De XQZ vergadert.\n", "utf-8")
    result, data = check("--since", "HEAD", "brief.txt")
    assert result.exit_code == 1
    assert data["summary"] == {"new": 1, "baselined": 0, "resolved": 1}


def test_a_renamed_file_keeps_its_past_and_a_new_one_has_none(repository: Path) -> None:
    git(repository, "mv", "brief.txt", "anders.txt")
    (repository / "nieuw.txt").write_text("De XQZ.\n", "utf-8")
    _, data = check("--since", "HEAD", "anders.txt", "nieuw.txt")
    assert [(f["acronym"], f["baselined"]) for f in data["findings"]] == [
        ("BQV", True),
        ("XQZ", False),
    ]


def test_a_shallow_clone_without_the_revision_says_what_to_do(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = git(repository, "rev-parse", "HEAD")
    (repository / "brief.txt").write_text("De BQV en de XQZ.\n", "utf-8")
    git(repository, "commit", "-qam", "twee")
    clone = tmp_path / "ondiep"
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{repository}", str(clone))
    monkeypatch.chdir(clone)
    result, _ = check("--since", first, "brief.txt")
    assert result.exit_code == 2
    assert f"`git fetch --depth=1 origin {first}`" in result.stderr
    assert check("--since", "HEAD", "brief.txt")[0].exit_code == 0


def test_outside_a_repository_is_one_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "brief.txt").write_text("De BQV.", "utf-8")
    monkeypatch.chdir(tmp_path)
    result, _ = check("--since", "HEAD", "brief.txt")
    assert result.exit_code == 2
    assert result.stderr == (
        f"glossary: --since HEAD: {Path()} is in no git repository;"
        " name files that git tracks, or use --baseline\n"
    )


def test_a_file_moved_without_git_keeps_what_it_had(repository: Path) -> None:
    text = "De BQV vergadert in de grote zaal van het gebouw.\n" * 20
    (repository / "brief.txt").write_text(text, "utf-8")
    git(repository, "commit", "-qam", "twee")
    before = git(repository, "status", "--porcelain")
    (repository / "brief.txt").rename(repository / "antwoord.txt")
    result, data = check("--since", "HEAD", "antwoord.txt")
    assert result.exit_code == 0
    assert data["summary"]["baselined"] == 1
    (repository / "antwoord.txt").rename(repository / "brief.txt")
    assert git(repository, "status", "--porcelain") == before  # the index is as it was


def test_a_folder_that_is_not_there_does_not_stop_the_others(repository: Path) -> None:
    result, data = check("--since", "HEAD", "weg/x.txt", "brief.txt")
    assert result.exit_code == 2
    assert "x.txt: no such file" in result.stderr and "repository" not in result.stderr
    assert data["summary"]["baselined"] == 1


def test_a_file_outside_the_repository_is_one_message_and_the_rest_is_checked(
    repository: Path, tmp_path: Path
) -> None:
    (tmp_path / "los.txt").write_text("De BQV.", "utf-8")
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "los.txt").write_text("De BQV.", "utf-8")
    result, data = check("--since", "HEAD", "../los.txt", "../map", "brief.txt")
    assert result.exit_code == 2
    assert result.stderr.count("is in no git repository") == 1
    assert data["summary"] == {"new": 0, "baselined": 1, "resolved": 0}


def test_each_file_is_compared_with_its_own_repository(repository: Path) -> None:
    inner = repository / "deel"
    inner.mkdir()
    git(inner, "init", "-q")
    (inner / "brief.txt").write_text("De XQZ vergadert.\n", "utf-8")
    git(inner, "add", "-A")
    git(inner, "commit", "-qm", "een")
    result, data = check("--since", "HEAD", "brief.txt", "deel/brief.txt")
    assert result.exit_code == 0
    assert data["summary"] == {"new": 0, "baselined": 2, "resolved": 0}


def test_a_repository_of_another_user_says_how_to_trust_it(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    result, _ = check("--since", "HEAD", "brief.txt")
    assert result.exit_code == 2
    assert "git config --global --add safe.directory" in result.stderr


def test_a_git_folder_in_the_environment_does_not_move_the_top(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / "sub").mkdir()
    (repository / "sub" / "x.txt").write_text("De XQZ vergadert.\n", "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "twee")
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    assert check("--since", "HEAD", "sub")[0].exit_code == 0
