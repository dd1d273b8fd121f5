"""From a folder to a file, also where no way leads there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from glossary.baseline import Baseline
from glossary.config import Config
from glossary.relative import relative


def test_a_file_beside_the_folder_and_one_below_it() -> None:
    assert relative("brieven/bijlagen/a.txt", "brieven") == "bijlagen/a.txt"
    assert relative("a.txt", "brieven") == "../a.txt"


@pytest.fixture
def another_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where nothing leads from C: to D:."""

    def refuse(path: object, start: object) -> str:
        raise ValueError(f"path is on mount 'D:', start on mount 'C:': {path}, {start}")

    monkeypatch.setattr(os.path, "relpath", refuse)


@pytest.mark.usefixtures("another_drive")
def test_a_file_on_another_drive_goes_by_its_whole_name(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    assert relative(letter, "brieven") is None
    assert Baseline(Path("basis.json")).name(str(letter)) == letter.as_posix()


@pytest.mark.usefixtures("another_drive")
def test_its_settings_are_still_asked_by_its_last_name(tmp_path: Path) -> None:
    config = Config(tmp_path / "glossary.toml", per_file_ignores={"bijlage*": ("GL103",)})
    assert config.ignored_in("bijlage-1.txt") == {"GL103"}
    assert config.ignored_in("brief.txt") == frozenset()
