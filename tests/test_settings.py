"""Which settings hold for which file, where files of several folders are read in one run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from glossary.cli import main
from glossary.config import Config
from glossary.errors import UsageError
from glossary.settings import configs_of, glossary_for_all, model_for_all

ROW = "id,nl,nl_acronym,en\nqqz,{nl},QQZ,{en}\n"


@pytest.fixture
def two_projects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders with a letter, of which the second has a glossary of its own."""
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(f"De QQZ in deel {name}.", "utf-8")
    (tmp_path / "twee" / "own.csv").write_text(ROW.format(nl="eigen ding", en="own thing"))
    (tmp_path / "twee" / "glossary.toml").write_text('glossary = "own.csv"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str) -> Result:
    return CliRunner().invoke(main, args)


@pytest.mark.parametrize("paths", [("een/a.txt", "twee/a.txt"), ("twee/a.txt", "een"), (".",)])
def test_a_list_of_abbreviations_asks_each_files_own_glossary(
    paths: tuple[str, ...], two_projects: Path
) -> None:
    result = run("abbreviations", "--format", "csv", *paths)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "acronym,nl,en\nQQZ,eigen ding,own thing\n"


@pytest.mark.parametrize("paths", [("een/a.txt", "twee/a.txt"), ("twee/a.txt", "een"), (".",)])
def test_terms_that_are_counted_together_have_one_glossary(
    paths: tuple[str, ...], two_projects: Path
) -> None:
    result = run("extract", "--model", "none", *paths)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "their settings name different glossaries" in result.stderr
    assert result.stderr.count("\n") == 1 and "--glossary FILE" in result.stderr
    named = run("extract", "--model", "none", "--glossary", "twee/own.csv", *paths)
    assert named.exit_code == 0 and "own thing" in named.stdout
    assert "own thing" in run("extract", "--model", "none", "twee").stdout


def test_one_glossary_that_two_settings_name_is_one(two_projects: Path) -> None:
    (two_projects / "een" / "glossary.toml").write_text('glossary = "../twee/own.csv"\n')
    result = run("extract", "--model", "none", "--format", "json", "een", "twee")
    assert result.exit_code == 0, result.stderr
    documents = json.loads(result.stdout)["documents"]
    assert [document["acronyms"][0]["entry"] for document in documents] == ["qqz", "qqz"]


def test_one_pipeline_reads_all_files(two_projects: Path) -> None:
    (two_projects / "twee" / "glossary.toml").write_text('model = "none"\n')
    result = run("extract", "een", "twee")
    assert result.exit_code == 2
    assert "their settings name different pipelines" in result.stderr
    assert run("extract", "--model", "none", "een", "twee").exit_code == 0


def test_standard_input_has_the_settings_of_the_current_folder(two_projects: Path) -> None:
    (two_projects / "glossary.toml").write_text('model = "none"\n')
    assert configs_of(["-"])["-"].model == "none"


def test_files_that_agree_and_no_files_at_all() -> None:
    config = Config(glossary=(Path("own.csv"),), model="embedded")
    assert glossary_for_all({"a.txt": config, "b.txt": config}) == (Path("own.csv"),)
    assert model_for_all({"a.txt": config, "b.txt": config}) == "embedded"
    assert (glossary_for_all({}), model_for_all({})) == ((), "auto")
    with pytest.raises(UsageError, match=r"a\.txt and c\.txt: their settings name different"):
        glossary_for_all({"a.txt": config, "c.txt": Config()})
