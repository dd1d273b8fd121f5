"""Settings of a project: found from the checked file upwards, read with care."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from glossary.config import Config, find, load
from glossary.errors import ConfigError


def write(folder: Path, text: str, name: str = "glossary.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_the_nearest_file_upwards_counts(tmp_path: Path) -> None:
    inner = tmp_path / "brieven" / "2024"
    inner.mkdir(parents=True)
    write(tmp_path, "[tool.glossary]\nstrict = true\n", "pyproject.toml")
    nearest = write(tmp_path / "brieven", 'lang = "nl"\n')
    write(inner, "[project]\nname = 'x'\n", "pyproject.toml")  # has no table for glossary
    assert find(inner / "brief.txt") == nearest
    assert find(inner / ".." / ".." / "brief.txt") == tmp_path / "pyproject.toml"


def test_all_keys(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
        glossary = ["eigen.csv", "../terms.csv"]
        select = ["gl101"]
        ignore = ["GL102"]
        well-known = ["BQV"]
        model = "none"
        lang = "nl"
        baseline = "basis.json"
        heading-definitions = false
        [per-file-ignores]
        "bijlagen/*" = ["GL104"]
        [allow]
        XQZ = "naam van een bedrijf"
        """,
    )
    config = load(path)
    assert config.glossary == (tmp_path / "eigen.csv", tmp_path / "../terms.csv")
    assert (config.select, config.ignore) == (("GL101",), ("GL102",))
    assert config.baseline == tmp_path / "basis.json"
    assert config.heading_definitions is False
    assert config.allow == {"XQZ": "naam van een bedrijf"}
    assert config.ignored_in(str(tmp_path / "bijlagen" / "a.txt")) == {"GL104"}
    assert config.ignored_in(str(tmp_path / "brief.txt")) == frozenset()


def test_what_is_shown_is_toml() -> None:
    shown = tomllib.loads(Config(allow={"XQZ": 'een "naam"'}).shown())
    assert shown["allow"] == {"XQZ": 'een "naam"'}
    assert shown["heading-definitions"] is True


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("selct = []", r"unknown key 'selct'; did you mean 'select'\?"),
        ("select = 'GL101'", r"'select' must be a list of rule codes, not 'GL101'"),
        ("lang = 'fr'", r"""'lang' must be "en" or "nl", not 'fr'"""),
        ("allow = ['XQZ']", r"'allow' must be a table from acronym to the reason"),
        ("allow = {XQZ = ' '}", r"'allow' must be a table from acronym to the reason"),
        ("select = [", r"is no valid TOML"),
    ],
)
def test_a_wrong_setting_is_one_clear_error(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=message):
        load(write(tmp_path, text))


def test_a_byte_order_mark_is_no_setting(tmp_path: Path) -> None:
    path = tmp_path / "glossary.toml"
    path.write_text('lang = "nl"\n', "utf-8-sig")  # as Notepad writes it
    assert load(path).lang == "nl"


def test_no_file_gives_the_defaults() -> None:
    assert load(None) == Config()


def test_what_cannot_be_looked_at_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    assert find(tmp_path / "brief.txt") is None
