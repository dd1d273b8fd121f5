"""`glossary check` with baselines, settings and processes, as a team's CI runs it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from glossary.checking import checker
from glossary.cli import main
from glossary.settings import Settings


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in (("a.txt", "De BQV."), ("b.txt", "De RHV en de WTO."), ("c.txt", "Niets.")):
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(*args: str) -> Result:
    return CliRunner().invoke(main, ["check", *args])


def test_an_accepted_finding_passes_and_a_new_one_fails(workplace: Path) -> None:
    assert check(".").exit_code == 1
    assert check("--update-baseline", ".").exit_code == 0
    assert check(".").exit_code == 0
    (workplace / "a.txt").write_text("Vooraf.\n\nDe BQV en de XQZ.", "utf-8")
    result = check(".")
    assert result.exit_code == 1
    assert "XQZ" in result.stdout and "BQV" not in result.stdout


def test_updating_one_file_keeps_what_the_others_had(workplace: Path) -> None:
    check("--update-baseline", ".")
    before = (workplace / ".glossary-baseline.json").read_text("utf-8")
    (workplace / "a.txt").write_text("De BQV en de XQZ.", "utf-8")
    check("--update-baseline", "a.txt")
    after = json.loads((workplace / ".glossary-baseline.json").read_text("utf-8"))
    assert len(after["findings"]) == len(json.loads(before)["findings"]) + 1


def test_pruning_drops_a_deleted_file(workplace: Path) -> None:
    check("--update-baseline", ".")
    (workplace / "b.txt").unlink()
    check("--prune-baseline", ".")
    rows = json.loads((workplace / ".glossary-baseline.json").read_text("utf-8"))["findings"]
    assert {row["file"] for row in rows} == {"a.txt"}


def test_a_file_that_cannot_be_read_keeps_what_the_baseline_has_of_it(workplace: Path) -> None:
    check("--update-baseline", ".")
    before = (workplace / ".glossary-baseline.json").read_text("utf-8")
    (workplace / "b.txt").write_bytes(b"%PDF-1.7")
    assert check("--together", "--update-baseline", "a.txt", "b.txt").exit_code == 2
    assert (workplace / ".glossary-baseline.json").read_text("utf-8") == before


def test_a_damaged_baseline_is_not_written_over_and_the_remedy_works(workplace: Path) -> None:
    path = workplace / ".glossary-baseline.json"
    path.write_text("{", "utf-8")
    result = check("--update-baseline", ".")
    assert result.exit_code == 2
    assert "delete it and make it anew" in result.stderr
    assert path.read_text("utf-8") == "{"
    path.unlink()
    assert check("--update-baseline", ".").exit_code == 0


def test_updating_and_pruning_at_once_is_refused(workplace: Path) -> None:
    result = check("--update-baseline", "--prune-baseline", ".")
    assert result.exit_code == 2
    assert "give one of the two" in result.stderr
    assert not (workplace / ".glossary-baseline.json").exists()


@pytest.mark.parametrize("setting", ['select = ["GL999"]', '[per-file-ignores]\n"a*" = ["GL999"]'])
def test_an_unknown_rule_in_the_settings_names_the_file(workplace: Path, setting: str) -> None:
    (workplace / "glossary.toml").write_text(setting, "utf-8")
    result = check("a.txt")
    assert result.exit_code == 2
    assert "glossary.toml: GL999: no such rule" in result.stderr


def test_settings_come_from_the_project(workplace: Path) -> None:
    (workplace / "glossary.toml").write_text(
        'lang = "nl"\nignore = ["GL102"]\nwell-known = ["RHV"]\n[allow]\nBQV = "een naam"\n',
        "utf-8",
    )
    assert check(".").exit_code == 0
    (workplace / "a.txt").write_text("De XQZ.", "utf-8")
    assert "XQZ is hier noch" in check(".").stdout
    assert "XQZ is not defined" in check("--lang", "en", ".").stdout
    assert 'lang = "nl"' in check("--show-settings", ".").stdout


def test_the_pipeline_of_extract_comes_from_the_settings(workplace: Path) -> None:
    (workplace / "glossary.toml").write_text('model = "none"\n', "utf-8")
    for arguments, name in (([], None), (["--model", "embedded"], "nl_glossary_embedded")):
        result = CliRunner().invoke(main, ["extract", "a.txt", "--format", "json", *arguments])
        model = json.loads(result.stdout)["model"]
        assert (model and model["name"]) == name


def test_each_file_has_the_settings_of_its_own_folder(workplace: Path) -> None:
    (workplace / "bijlagen").mkdir()
    (workplace / "bijlagen" / "a.txt").write_text("De BQV.", "utf-8")
    (workplace / "bijlagen" / "glossary.toml").write_text('[allow]\nBQV = "een naam"\n', "utf-8")
    for jobs in ("1", "2"):
        result = check("--jobs", jobs, "a.txt", "bijlagen/a.txt")
        assert "a.txt:1:4: GL101 BQV" in result.stdout
        assert "bijlagen" not in result.stdout


def test_a_wrong_setting_ends_in_2(workplace: Path) -> None:
    (workplace / "glossary.toml").write_text("selekt = []\n", "utf-8")
    result = check(".")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "did you mean 'select'?" in result.stderr


def test_two_processes_say_the_same(workplace: Path) -> None:
    assert check("--jobs", "2", ".").stdout == check(".").stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_cannot_be_read_is_said_at_the_end_and_never_ends_in_0(
    jobs: str, workplace: Path
) -> None:
    (workplace / "d.txt").write_bytes(bytes(range(256)) * 9)
    result = check("--jobs", jobs, "weg.txt", "c.txt", "d.txt", "--exit-zero")
    assert result.exit_code == 2
    assert "1 document checked" in result.stdout
    assert "weg.txt: no such file" in result.stderr and "d.txt: looks like" in result.stderr


def test_a_glossary_that_does_not_validate_ends_in_2(workplace: Path) -> None:
    (workplace / "eigen.csv").write_text("id,nl,en\nX,,\n", "utf-8")
    for jobs in ("1", "2"):
        result = check("--glossary", "eigen.csv", "--jobs", jobs, ".")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "eigen.csv" in result.stderr


def test_since_and_a_baseline_do_not_go_together(workplace: Path) -> None:
    result = check("--since", "HEAD", "--update-baseline", ".")
    assert result.exit_code == 2
    assert "takes the place of a baseline" in result.stderr


def test_a_rule_that_the_command_line_selects_runs_though_the_settings_ignore_it(
    workplace: Path,
) -> None:
    (workplace / "glossary.toml").write_text('ignore = ["GL101"]\n', "utf-8")
    assert check("a.txt").exit_code == 0
    assert check("--select", "GL101", "a.txt").exit_code == 1
    assert check("--select", "GL101", "--ignore", "GL101", "a.txt").exit_code == 0


@pytest.fixture
def two_folders(workplace: Path) -> Path:
    """`streng` selects GL102, which makes it fail; `mild` has the defaults."""
    for name, settings in (("streng", 'select = ["GL101", "GL102"]\n'), ("mild", "")):
        (workplace / name).mkdir()
        (workplace / name / "glossary.toml").write_text(settings, "utf-8")
        (workplace / name / "x.txt").write_text("De WTO.", "utf-8")
    return workplace


def test_what_one_folder_selects_does_not_fail_another(two_folders: Path) -> None:
    assert check("streng").exit_code == 1
    (two_folders / "streng" / "x.txt").write_text("Niets.", "utf-8")
    assert check("streng", "mild").exit_code == check("mild").exit_code == 0


def test_a_baseline_keeps_what_did_not_run_on_a_file(two_folders: Path) -> None:
    check("--update-baseline", "streng", "mild")
    before = (two_folders / ".glossary-baseline.json").read_text("utf-8")
    (two_folders / "streng" / "glossary.toml").write_text('select = ["GL101"]\n', "utf-8")
    assert "resolved" not in check("streng").stdout
    assert check("--prune-baseline", "streng", "mild").exit_code == 0
    assert (two_folders / ".glossary-baseline.json").read_text("utf-8") == before


def test_a_file_in_two_spellings_is_checked_once(workplace: Path) -> None:
    result = check("a.txt", "./a.txt", str(workplace / "a.txt"))
    assert "1 document checked: 1 error" in result.stdout


def test_a_name_that_is_too_long_is_one_message_and_the_rest_is_checked(workplace: Path) -> None:
    result = check("x" * 300, "a.txt")
    assert result.exit_code == 2
    assert "1 document checked: 1 error" in result.stdout
    assert "cannot be read (File name too long)" in result.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may enter all")
def test_a_folder_that_may_not_be_entered_is_one_message_and_the_rest_is_checked(
    workplace: Path,
) -> None:
    closed = workplace / "dicht"
    closed.mkdir()
    (closed / "x.txt").write_text("De BQV.", "utf-8")
    closed.chmod(0)
    try:
        named, within = check("dicht/x.txt", "a.txt"), check(".")
    finally:
        closed.chmod(0o755)
    assert (named.exit_code, within.exit_code) == (2, 2)
    assert "no permission to read it" in named.stderr and "BQV" in named.stdout
    assert "cannot be listed" in within.stderr and "3 documents checked" in within.stdout


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize("arguments", [["--format", "sarif"], ["--update-baseline"], []])
def test_a_file_whose_name_is_no_utf_8(workplace: Path, arguments: list[str]) -> None:
    (workplace / os.fsdecode(b"br\xffief.txt")).write_text("De BQV.", "utf-8")
    result = check(*arguments, ".")
    assert result.exit_code == (0 if "--update-baseline" in arguments else 1), result.output
    assert check("--update-baseline", ".").exit_code == check(".").exit_code == 0


def test_the_place_in_a_long_line_is_shown(workplace: Path) -> None:
    (workplace / "lang.md").write_text("Regel.\r\n" + "x " * 2000 + "BQV\fdaarna\n", "utf-8")
    checked = checker([Settings(codes=("GL101",))])((0, ("lang.md",)))
    ((before, after),) = checked.lines
    assert before.endswith("x x ") and after == "BQV\fdaarna"


def test_the_summary_is_in_the_language_of_the_messages(workplace: Path) -> None:
    assert "1 document gecontroleerd: 1 fout," in check("--lang", "nl", "a.txt").stdout


def test_a_repeated_option_adds_its_rules(workplace: Path) -> None:
    assert check("--select", "GL102", "a.txt").exit_code == 0
    assert check("--select", "GL101", "--select", "GL102", "a.txt").exit_code == 1
    assert check("--ignore", "GL101", "--ignore", "GL102", "a.txt").exit_code == 0
