"""`glossary terms` and what `lookup` grew, through the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from glossary.cli import main
from glossary.termbase.load import default_path

ROWS = (
    "id,nl,nl_acronym,nl_deprecated,en,domain,definition,source\n"
    "export-control,exportcontrole,EC,uitvoertoezicht,export control,trade,Toezicht.,wet\n"
    "measure,maatregel,,,measure,law,,\n"
)


@pytest.fixture
def terms(tmp_path: Path) -> Path:
    path = tmp_path / "terms.csv"
    path.write_text(ROWS)
    return path


@pytest.fixture
def committed(terms: Path) -> Path:
    """The glossary in a git repository."""
    git = ["git", "-C", str(terms.parent), "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    return terms


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def test_export_and_import_give_our_own_file_back(tmp_path: Path) -> None:
    tbx, csv = tmp_path / "a.tbx", tmp_path / "a.csv"
    assert run("terms", "export", "-o", tbx).exit_code == 0
    assert run("terms", "import", tbx, "-o", csv).exit_code == 0
    assert csv.read_bytes() == default_path().read_bytes()


def test_add_from_a_letter_takes_its_terms_as_drafts(terms: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("De kernwapenambities groeien. Over kernwapenambities is overleg.\n", "utf-8")
    bare = run("terms", "add", "--from", letter, "--model", "none", "--glossary", terms)
    assert bare.stdout == ""
    added = run("terms", "add", "--from", letter, "--min-termhood", "0", "--glossary", terms)
    assert "kernwapenambitie" in added.stdout.split()
    assert run("terms", "validate", terms).exit_code == 0


def test_add_from_a_letter_reads_it_as_extract_does(
    terms: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("De kernwapenambities groeien. Over kernwapenambities is overleg.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "glossary.toml").write_text('model = "none"\n')
    add = ("terms", "add", "--from", letter, "--glossary", terms)
    assert run(*add).stdout == ""  # the settings want no pipeline
    found = run("extract", letter, "--model", "embedded", "--format", "json", "--glossary", terms)
    candidates = [term["term"] for term in json.loads(found.stdout)["terms"]]
    assert "kernwapenambitie" in candidates
    added = run(*add, "--model", "embedded").stdout.split()
    assert added == candidates  # by the same termhood


def test_half_a_pair_of_quotes_in_a_letter_stops_no_draft(terms: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text('Het Plan van de 12"-buizen (PVB) is hier. De ABCQ is er.\n', "utf-8")
    added = run("terms", "add", "--from", letter, "--model", "none", "--glossary", terms)
    assert added.exit_code == 0 and "abcq" in added.stdout
    assert "Plan van de 12-buizen,PVB" in terms.read_text("utf-8")


def test_import_of_nothing_usable_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "x.tbx").write_text("<tbx><text><body></body></text></tbx>")
    result = run("terms", "import", tmp_path / "x.tbx", "-o", tmp_path / "o.csv")
    assert result.exit_code == 2 and "nothing was written" in result.stderr
    assert not (tmp_path / "o.csv").exists()


def test_add_from_the_command_line_and_from_a_letter(terms: Path, tmp_path: Path) -> None:
    added = run("terms", "add", "--nl", "motie", "--en", "motion", "--glossary", terms)
    assert added.stdout == "motion\n"
    assert run("lookup", "motie", "--glossary", terms).exit_code == 0
    letter = tmp_path / "letter.txt"
    letter.write_text("De Wereldhandelsorganisatie (WTO) is blij. De WTO en de EC juichen.\n")
    first = run("terms", "add", "--from", letter, "--glossary", terms)
    assert first.stdout == "wereldhandelsorganisatie\n"
    assert run("terms", "add", "--from", letter, "--glossary", terms).stdout == ""
    row = next(line for line in terms.read_text().splitlines() if "Wereldhandels" in line)
    assert "WTO" in row and "draft" in row and "letter.txt" in row
    assert run("terms", "validate", terms).exit_code == 0
    assert run("terms", "add", "--glossary", terms).exit_code == 2


def test_nothing_is_added_to_what_an_upgrade_replaces(
    terms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loading = sys.modules[default_path.__module__]
    monkeypatch.setattr(loading, "_PACKAGE", terms.parent)  # as in a wheel
    before = terms.read_bytes()
    refused = run("terms", "add", "--nl", "motie", "--en", "motion")
    assert refused.exit_code == 2
    assert f"{terms}: belongs to the installed package" in refused.stderr
    assert terms.read_bytes() == before


def test_fmt_check_changes_nothing(terms: Path) -> None:
    assert run("terms", "fmt", "--check", terms).exit_code == 1
    assert terms.read_text() == ROWS
    assert run("terms", "fmt", terms).exit_code == 0
    assert run("terms", "fmt", "--check", terms).exit_code == 0


def test_fmt_and_stats_go_on_after_a_file_that_is_not_there(terms: Path, tmp_path: Path) -> None:
    lost = tmp_path / "nergens.csv"
    counted = run("terms", "stats", "--format", "json", lost, terms)
    assert counted.exit_code == 2 and "nergens.csv: no such file" in counted.stderr
    assert json.loads(counted.stdout)["concepts"] == 2
    nothing = run("terms", "stats", lost)
    assert (nothing.exit_code, nothing.stdout) == (2, "")
    formatted = run("terms", "fmt", lost, terms)
    assert formatted.exit_code == 2 and "nergens.csv: no such file" in formatted.stderr
    assert run("terms", "fmt", "--check", terms).exit_code == 0
    assert run("terms", "fmt", "--check", terms, lost).exit_code == 2


def test_diff_says_what_changed_in_words(committed: Path) -> None:
    terms = committed
    terms.write_text(ROWS.replace(",EC,", ",EC|ECT,").replace("measure,law", "step,law"))
    result = run("terms", "diff", "HEAD", terms)
    assert result.stdout.splitlines() == [
        "export-control: Dutch acronym 'ECT' added",
        "measure: English term changed from 'measure' to 'step'",
    ]
    assert result.stderr == "2 concepts changed since HEAD\n"
    assert run("terms", "diff", "nonesuch", terms).exit_code == 2


def test_stats_as_json(terms: Path) -> None:
    found = json.loads(run("terms", "stats", "--format", "json", terms).stdout)
    assert (found["concepts"], found["with_acronym"], found["domains"]["trade"]) == (2, 1, 1)


def test_a_single_hit_is_shown_with_definition_source_and_successor(terms: Path) -> None:
    text = run("lookup", "uitvoertoezicht", "--glossary", terms).stdout
    assert "deprecated; use exportcontrole" in text
    assert "Toezicht." in text and "source" in text


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--from", "nl", "exportcontrole"], 0),
        (["--from", "en", "exportcontrole"], 1),
        (["--domain", "law", "exportcontrole"], 1),
        (["--domain", "trade", "export*"], 0),
        (["?aatregel"], 0),
    ],
)
def test_language_domain_and_wildcards(arguments: list[str], code: int, terms: Path) -> None:
    assert run("lookup", *arguments, "--glossary", terms).exit_code == code


def test_what_a_compound_contains(terms: Path) -> None:
    result = run("lookup", "exportcontrolemaatregelen", "--format", "json", "--glossary", terms)
    matches = json.loads(result.stdout)["queries"][0]["matches"]
    assert result.exit_code == 1
    assert [m["matched"] for m in matches if m["match"] == "contains"] == [
        "exportcontrole",
        "maatregel",
    ]


def test_the_first_glossary_wins_and_the_origin_is_shown(terms: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("id,nl,en\nmeasure,maatregel,step\nmotion,motie,motion\n")
    arguments = ["--format", "json", "--glossary", terms, "--glossary", other]
    found = json.loads(run("lookup", "maatregel", "motie", *arguments).stdout)["queries"]
    (first,), (second,) = (query["matches"] for query in found)
    assert (first["entry"]["en"], first["origin"]) == ("measure", str(terms))
    assert second["origin"] == str(other)


def test_tab_completes_names(terms: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_GLOSSARY_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", f"glossary lookup --glossary {terms} export")
    monkeypatch.setenv("COMP_CWORD", "4")
    result = CliRunner().invoke(main, [], prog_name="glossary")
    assert sorted(result.stdout.splitlines()) == ["plain,export control", "plain,exportcontrole"]


def test_the_cache_is_listed_and_cleared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLOSSARY_CACHE", str(tmp_path))
    (tmp_path / "0123456789abcdef.index").write_bytes(b"x")
    (tmp_path / "boeken.index").write_bytes(b"x")
    assert "0123456789abcdef.index" in run("terms", "cache").stdout
    assert "removed" in run("terms", "cache", "--clear").stdout
    assert [file.name for file in tmp_path.iterdir()] == ["boeken.index"]


def test_an_index_that_cannot_be_removed_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLOSSARY_CACHE", str(tmp_path))
    (tmp_path / "0123456789abcdef.index").mkdir()
    cleared = run("terms", "cache", "--clear")
    assert cleared.exit_code == 2 and "0123456789abcdef.index: cannot be removed" in cleared.stderr


def test_the_glossary_of_the_settings_holds_for_every_command(
    terms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (terms.parent / "glossary.toml").write_text('glossary = "terms.csv"\n')
    monkeypatch.chdir(terms.parent)
    assert "exportcontrole" in run("terms", "export", "--format", "csv").stdout
    assert run("terms", "add", "--nl", "motie", "--en", "motion").stdout == "motion\n"
    assert "motie" in terms.read_text()
    assert json.loads(run("terms", "stats", "--format", "json").stdout)["concepts"] == 3
    assert run("terms", "fmt", "--check").exit_code == 0
    assert run("terms", "validate").exit_code == 0


def test_validate_goes_on_after_a_file_that_is_not_there(terms: Path, tmp_path: Path) -> None:
    terms.write_text("id,nl,en\nX,wet,act\n")
    result = run("terms", "validate", tmp_path / "nergens.csv", terms)
    assert result.exit_code == 2
    assert "'X' is not an id" in result.stdout and "nergens.csv: no such file" in result.stderr


def test_a_glossary_may_come_from_standard_input() -> None:
    def piped(*args: str) -> Result:
        return CliRunner().invoke(main, args, input=b"id;nl;en\nlaw;wet;act\n")

    assert piped("terms", "validate", "-").exit_code == 0
    assert piped("terms", "fmt", "-").stdout.splitlines()[1].startswith("law,wet,")
    assert piped("lookup", "wet", "--glossary", "-").exit_code == 0
    assert piped("terms", "add", "--glossary", "-", "--nl", "a", "--en", "b").exit_code == 2


def test_an_export_takes_the_approved_entry_that_an_earlier_draft_stands_before(
    tmp_path: Path,
) -> None:
    mine, theirs = tmp_path / "mine.csv", tmp_path / "theirs.csv"
    mine.write_text("id,nl,en,status\nbicycle,fiets,,draft\n")
    theirs.write_text("id,nl,en,status\nbicycle,fiets,bicycle,approved\n")
    arguments = ("--format", "csv", "--glossary", mine, "--glossary", theirs)
    assert "fiets" in run("terms", "export", *arguments).stdout


@pytest.mark.parametrize("revision", ["", "nonesuch", "-p", "HEAD:terms.csv", "HEAD..HEAD"])
def test_diff_wants_a_revision(revision: str, committed: Path) -> None:
    result = run("terms", "diff", "--", revision, committed)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"glossary: {revision}: git does not know this revision; name")


def test_diff_follows_a_glossary_that_was_renamed(committed: Path) -> None:
    renamed = committed.rename(committed.parent / "woorden.csv")
    renamed.write_text(ROWS.replace("measure,law", "step,law"))
    result = run("terms", "diff", "HEAD", renamed)
    assert result.stdout == "measure: English term changed from 'measure' to 'step'\n"
    assert result.stderr == "1 concept changed since HEAD\n"


def test_diff_of_what_git_does_not_know(committed: Path) -> None:
    new = committed.parent / "nieuw.csv"
    new.write_text("id,nl,en\nfiets,fiets,bicycle\n")
    result = run("terms", "diff", "HEAD", new)
    assert result.exit_code == 2 and "nieuw.csv: was not there at HEAD; name" in result.stderr
    result = run("terms", "diff", "HEAD", "-")
    assert result.exit_code == 2 and "standard input has no past" in result.stderr


def test_diff_outside_a_repository(terms: Path) -> None:
    result = run("terms", "diff", "HEAD", terms)
    assert result.exit_code == 2
    assert f"HEAD: {terms.parent} is in no git repository" in result.stderr


def test_a_domain_that_no_entry_has_is_a_mistake(terms: Path) -> None:
    result = run("lookup", "exportcontrole", "--domain", "trad", "--glossary", terms)
    assert result.exit_code == 2
    assert "no entry has the domain 'trad'; did you mean 'trade'?" in result.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_a_term_in_bytes_that_the_shell_does_not_know(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("id,nl,en\ncrisis,financiële crisis,financial crisis\n", "utf-8")
    term = "financiële crisis".encode(encoding).decode("ascii", "surrogateescape")
    assert run("lookup", term, "--glossary", path).exit_code == 0


def test_the_origin_is_shown_where_the_settings_name_two_glossaries(
    terms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (terms.parent / "own.csv").write_text("id,nl,en\nmotion,motie,motion\n")
    (terms.parent / "glossary.toml").write_text('glossary = ["own.csv", "terms.csv"]\n')
    monkeypatch.chdir(terms.parent)
    (query,) = json.loads(run("lookup", "motie", "--format", "json").stdout)["queries"]
    assert query["matches"][0]["origin"].endswith("own.csv")
