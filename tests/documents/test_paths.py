"""From what the user names to the files to read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from glossary.documents import expand
from glossary.errors import InputError


@pytest.fixture
def letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ["b.txt", "a.md", "a.json", ".stil.txt", "2023/c.TXT", ".git/d.txt", "leeg/e.pdf"]:
        path = tmp_path / "brieven" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths: str) -> list[str]:
    return [path.replace(os.sep, "/") for path in expand(paths)]


def test_a_directory_gives_its_text_files_by_name_and_nothing_hidden(letters: Path) -> None:
    assert names("brieven") == ["brieven/a.md", "brieven/b.txt", "brieven/2023/c.TXT"]


def test_a_named_file_is_taken_whatever_its_suffix(letters: Path) -> None:
    assert names("brieven/a.json", "brieven/.stil.txt") == ["brieven/a.json", "brieven/.stil.txt"]


def test_a_hidden_directory_that_is_named_is_read(letters: Path) -> None:
    assert names("brieven/.git") == ["brieven/.git/d.txt"]


def test_each_file_comes_once_under_its_first_name(letters: Path) -> None:
    given = ["./brieven/b.txt", "-", "brieven", str(letters / "brieven/a.md"), "-"]
    assert names(*given) == ["./brieven/b.txt", "-", "brieven/a.md", "brieven/2023/c.TXT"]


def test_a_missing_name_stays_so_that_reading_it_gives_the_error(letters: Path) -> None:
    assert names("weg.txt", "n\0l") == ["weg.txt", "n\0l"]


def test_a_directory_without_text_is_an_error(letters: Path) -> None:
    with pytest.raises(InputError, match=r"brieven/leeg: no \*.txt or \*.md in this directory"):
        expand(["brieven/leeg"])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may list all")
def test_a_directory_that_may_not_be_listed_is_an_error(letters: Path) -> None:
    (letters / "brieven/2023").chmod(0)
    try:
        with pytest.raises(InputError, match="cannot be listed"):
            expand(["brieven"])
        said: list[InputError] = []
        assert expand(["brieven"], said.append) == ["brieven/a.md", "brieven/b.txt"]
        assert len(said) == 1
    finally:
        (letters / "brieven/2023").chmod(0o755)
