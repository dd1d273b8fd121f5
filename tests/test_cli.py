"""The commands as a user meets them: output, streams, exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from glossary.cli import main
from glossary.cli.common import guarded

LETTER = """De Wereldhandelsorganisatie (WTO) en de BQV.

De EU vraagt om exportcontroles.
"""
TERMS = """id,nl,nl_acronym,en,en_acronym,status,well_known
eu,Europese Unie,EU,European Union,EU,approved,yes
export-control,exportcontrole,,export control,,approved,
wto,Wereldhandelsorganisatie,WTO,World Trade Organization,WTO,approved,
oeso,Organisatie voor Economische Samenwerking en Ontwikkeling,OESO,\
Organisation for Economic Co-operation and Development,OECD,approved,
"""


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a letter and a glossary, as the current one."""
    (tmp_path / "brief.txt").write_text(LETTER, "utf-8")
    (tmp_path / "terms.csv").write_text(TERMS, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def glossary(*args: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, args, input=stdin)


def extract(*args: str, stdin: str | bytes | None = None) -> dict[str, Any]:
    result = glossary("extract", "--format", "json", *args, stdin=stdin)
    assert result.exit_code == 0, result.output
    data: dict[str, Any] = json.loads(result.stdout)
    return data


# extract


def test_extract_as_json_keeps_the_contract(workplace: Path) -> None:
    data = extract("brief.txt", "--glossary", "terms.csv")
    assert data["schema_version"] == 1
    assert data["glossary"] == {"path": "terms.csv", "entries": 4}
    (document,) = data["documents"]
    assert document["path"] == "brief.txt"
    assert document["words"] == 11
    wto = document["acronyms"][0]
    assert wto["acronym"] == "WTO"
    assert wto["count"] == 1
    assert wto["status"] == "introduced"
    assert wto["long_form"] == {
        "text": "Wereldhandelsorganisatie",
        "start": 3,
        "end": 27,
        "line": 1,
        "column": 4,
        "method": "glossary",
    }
    assert wto["entry"] == "wto"
    assert wto["en"] == "World Trade Organization"
    assert wto["mentions"] == [{"start": 29, "end": 32, "line": 1, "column": 30, "text": "WTO"}]
    statuses = {found["acronym"]: found["status"] for found in document["acronyms"]}
    assert statuses == {"WTO": "introduced", "BQV": "undefined", "EU": "well-known"}
    control = next(term for term in data["terms"] if term["term"] == "exportcontrole")
    assert control["forms"] == {"exportcontroles": 1}
    assert control["documents"] == 1
    assert control["entry"] == "export-control"
    assert control["en"] == "export control"
    assert control["mentions"][0]["path"] == "brief.txt"


def test_acronyms_are_judged_per_document_and_terms_over_all(workplace: Path) -> None:
    (workplace / "tweede.md").write_text("De WTO let op exportcontrole.", "utf-8")
    data = extract("brief.txt", "tweede.md", "--glossary", "terms.csv")
    statuses = [d["acronyms"][0]["status"] for d in data["documents"]]
    assert statuses == ["introduced", "known"]
    control = next(term for term in data["terms"] if term["term"] == "exportcontrole")
    assert (control["count"], control["documents"]) == (2, 2)


def test_extract_as_a_table_for_people(workplace: Path) -> None:
    result = glossary("extract", "brief.txt", "--glossary", "terms.csv")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "brief.txt"
    assert lines[2].split() == ["acronym", "count", "first", "status", "long", "form", "English"]
    assert lines[4].split()[:4] == ["WTO", "1", "1:30", "introduced"]
    assert lines[-1] == "1 document, 11 words: 3 acronyms (1 undefined), 2 known terms"


def test_extract_as_csv_opens_in_a_spreadsheet(workplace: Path) -> None:
    (workplace / "brief.txt").write_text("De Regels & Doelen (R&D). De =BQV.", "utf-8")
    result = glossary("extract", "brief.txt", "--glossary", "terms.csv", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert rows[0]["kind"] == "acronym"
    assert rows[0]["text"] == "R&D"
    assert rows[0]["long_form"] == "Regels & Doelen"


def test_extract_reads_standard_input(workplace: Path) -> None:
    (document,) = extract("-", stdin=LETTER)["documents"]
    assert document["path"] == "-"
    assert len(document["acronyms"]) == 3


def test_extract_takes_directories(workplace: Path) -> None:
    (workplace / "map" / "dieper").mkdir(parents=True)
    (workplace / "map" / "dieper" / "een.md").write_text("De BQV.", "utf-8")
    (workplace / "map" / "beeld.png").write_bytes(b"\x89PNG")
    paths = [document["path"] for document in extract("map", "brief.txt")["documents"]]
    assert paths == [str(Path("map/dieper/een.md")), "brief.txt"]


def test_an_empty_file_is_no_error(workplace: Path) -> None:
    (workplace / "leeg.txt").write_text("", "utf-8")
    result = glossary("extract", "leeg.txt", "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["documents"][0]["acronyms"] == []
    assert result.stderr == "glossary: leeg.txt: holds no text\n"


def test_what_was_assumed_of_the_encoding_is_said_on_stderr(workplace: Path) -> None:
    (workplace / "oud.txt").write_bytes("De coördinatie van de BQV is één taak.".encode("cp1252"))
    result = glossary("extract", "oud.txt", "--format", "json")
    assert "not UTF-8, read as cp1252" in result.stderr
    assert json.loads(result.stdout)["documents"][0]["acronyms"][0]["acronym"] == "BQV"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("weg.txt", None, "weg.txt: no such file; check the path"),
        ("brief.pdf", b"%PDF-1.7", "brief.pdf: is a PDF, not text; extract its text first"),
        ("plaat.txt", bytes(range(256)) * 9, "plaat.txt: looks like a binary file"),
    ],
)
def test_bad_input_gets_one_message_and_exit_2(
    name: str, content: bytes | None, message: str, workplace: Path
) -> None:
    if content is not None:
        (workplace / name).write_bytes(content)
    result = glossary("extract", name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(f"glossary: {message}")
    assert result.stderr.count("\n") == 1


def test_the_other_files_are_still_done_and_the_exit_code_tells(workplace: Path) -> None:
    result = glossary("extract", "weg.txt", "brief.txt", "--format", "json")
    assert result.exit_code == 2
    assert len(json.loads(result.stdout)["documents"]) == 1
    assert "weg.txt: no such file" in result.stderr


# lookup


def lookup(*args: str) -> Result:
    return glossary("lookup", *args, "--glossary", "terms.csv")


@pytest.mark.parametrize(
    ("query", "entry"),
    [
        ("WTO", "wto"),
        ("wto", "wto"),
        ("World Trade Organization", "wto"),
        ("exportcontroles", "export-control"),
        ("EXPORTCONTROLE", "export-control"),
        ("export controls", "export-control"),
        ("OECD", "oeso"),
    ],
)
def test_lookup_finds_it_either_way(query: str, entry: str, workplace: Path) -> None:
    result = lookup(query, "--format", "json")
    assert result.exit_code == 0, result.output
    (answer,) = json.loads(result.stdout)["queries"]
    assert answer["query"] == query
    best = answer["matches"][0]
    assert best["entry"]["id"] == entry
    assert best["score"] == 100


def test_a_misspelt_term_is_only_suggested(workplace: Path) -> None:
    result = lookup("exprtcontrole")
    assert result.exit_code == 1
    assert "exprtcontrole: not in the glossary; spelled most like it:" in result.stdout
    assert "export control" in result.stdout
    answer = json.loads(lookup("exprtcontrole", "--format", "json").stdout)["queries"][0]
    assert answer["matches"][0]["match"] == "fuzzy"
    assert answer["matches"][0]["score"] < 100


def test_lookup_takes_several_terms_and_fails_when_one_is_missing(workplace: Path) -> None:
    result = lookup("WTO", "zzzzqqq")
    assert result.exit_code == 1
    assert "World Trade Organization" in result.stdout
    assert "zzzzqqq: not in the glossary" in result.stdout


def test_the_glossary_of_the_settings_holds_for_every_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own.csv").write_text(
        "id,nl,nl_acronym,en\nxqz,xenonkwartszuil,XQZ,pillar\n", "utf-8"
    )
    (tmp_path / "glossary.toml").write_text('glossary = "own.csv"\n', "utf-8")
    (tmp_path / "brief.txt").write_text("De XQZ is een xenonkwartszuil.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert "pillar" in run("lookup", "XQZ").stdout
    assert "pillar" in run("extract", "--model", "none", "brief.txt").stdout
    assert "pillar" in run("abbreviations", "brief.txt").stdout
    assert "GL102" in run("check", "brief.txt").stdout


def test_a_term_may_begin_with_a_hyphen(workplace: Path) -> None:
    result = lookup("-exportcontrole")
    assert result.exit_code in (0, 1)
    assert "exportcontrole" in result.stdout
    assert lookup("--", "--exportcontrole").exit_code in (0, 1)


def test_a_misspelt_option_of_lookup_is_no_term(workplace: Path) -> None:
    result = lookup("WTO", "--fromat", "json")
    assert result.exit_code == 2
    assert "--fromat" in result.stderr


# check


def test_check_fails_on_an_undefined_acronym_only(workplace: Path) -> None:
    result = glossary("check", "brief.txt", "--glossary", "terms.csv")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "brief.txt:1:41: GL101 BQV is not defined here or in the glossary;"
        " write its long form at first use: long form (BQV)",
        "1 document checked: 1 error, 0 warnings",
    ]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 0),
        (("--strict",), 1),
        (("--select", "GL102"), 1),
        (("--select", "GL101"), 0),
        (("--strict", "--ignore", "GL102"), 0),
        (("--strict", "--exit-zero"), 0),
    ],
)
def test_when_a_warning_fails_the_check(
    options: tuple[str, ...], code: int, workplace: Path
) -> None:
    (workplace / "brief.txt").write_text("De OESO vergadert.", "utf-8")
    result = glossary("check", "brief.txt", "--glossary", "terms.csv", *options)
    assert result.exit_code == code


def test_check_as_json_keeps_the_contract(workplace: Path) -> None:
    result = glossary("check", "brief.txt", "--glossary", "terms.csv", "--format", "json")
    data = json.loads(result.stdout)
    assert data["schema_version"] == 1
    assert data["summary"] == {"new": 1, "baselined": 0, "resolved": 0}
    (finding,) = data["findings"]
    assert finding["code"] == "GL101"
    assert finding["rule"] == "undefined-acronym"
    assert finding["severity"] == "error"
    assert finding["acronym"] == "BQV"
    assert (finding["path"], finding["line"], finding["column"]) == ("brief.txt", 1, 41)
    assert LETTER[finding["start"] : finding["end"]] == "BQV"
    assert finding["baselined"] is False
    assert finding["related"] == []


def test_check_is_never_0_when_a_file_was_skipped(workplace: Path) -> None:
    (workplace / "goed.txt").write_text("Niets aan de hand.", "utf-8")
    assert glossary("check", "goed.txt", "weg.txt").exit_code == 2
    assert glossary("check", "goed.txt", "weg.txt", "--exit-zero").exit_code == 2


def test_an_unknown_rule_names_the_rules(workplace: Path) -> None:
    result = glossary("check", "brief.txt", "--select", "GL9")
    assert result.exit_code == 2
    assert result.stderr.startswith("glossary: GL9: no such rule; the rules are GL101, GL102, ")


def test_check_wants_a_text() -> None:
    result = glossary("check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("glossary: no text is named; give a file, a directory, or -")


def test_together_judges_all_files_as_one_text(workplace: Path) -> None:
    (workplace / "a.txt").write_text("De Regeling Herstel Veenweiden (RHV) loopt.\n", "utf-8")
    (workplace / "b.txt").write_text("De RHV werkt. De BQV ook.\n", "utf-8")
    result = glossary("check", "--together", "a.txt", "b.txt", "--glossary", "terms.csv")
    assert result.stdout.splitlines()[0].startswith("b.txt:1:18: GL101 BQV ")
    assert result.stdout.splitlines()[1] == "2 documents checked: 1 error, 0 warnings"
    alone = glossary("check", "b.txt", "--glossary", "terms.csv")
    assert "GL101 RHV" in alone.stdout


def test_together_with_nothing_to_read(workplace: Path) -> None:
    result = glossary("check", "--together", "weg.txt")
    assert (result.exit_code, result.stdout) == (2, "")


def test_the_messages_in_dutch(workplace: Path) -> None:
    result = glossary("check", "brief.txt", "--glossary", "terms.csv", "--lang", "nl")
    assert "is hier noch in de woordenlijst uitgelegd" in result.stdout


# rule


def test_rule_prints_what_a_rule_is_for_with_its_sentences() -> None:
    result = glossary("rule", "gl103")
    assert result.exit_code == 0
    assert result.stdout.startswith("GL103 late-introduction (warning)\n\nAn acronym that is used")
    assert "Flagged: `" in result.stdout and "Passes: `" in result.stdout


def test_rule_alone_lists_them_all() -> None:
    lines = glossary("rule").stdout.splitlines()
    codes = [line.split()[0] for line in lines if line.startswith("GL")]
    assert codes == [*(f"GL10{n}" for n in range(1, 9)), "GL201", "GL001"]


def test_rule_with_an_unknown_code() -> None:
    result = glossary("rule", "GL9")
    assert result.exit_code == 2
    assert result.stderr.startswith("glossary: GL9: no such rule; the rules are GL101")


# abbreviations


def test_abbreviations_says_what_is_left_blank(workplace: Path) -> None:
    (workplace / "a.txt").write_text("De Regeling Herstel Veenweiden (RHV) en de BQV.\n", "utf-8")
    result = glossary("abbreviations", "a.txt", "--format", "csv", "--glossary", "terms.csv")
    assert result.exit_code == 0
    assert result.stdout == "acronym,nl,en\nBQV,,\nRHV,Regeling Herstel Veenweiden,\n"
    assert result.stderr == "glossary: no long form known for BQV; fill in what it stands for\n"


def test_abbreviations_of_what_cannot_be_read(workplace: Path) -> None:
    result = glossary("abbreviations", "weg.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "weg.txt: no such file" in result.stderr


# the glossary file


def test_validate_names_all_bad_rows_at_once(workplace: Path) -> None:
    (workplace / "terms.csv").write_text(
        "id,nl,en\nEEN,een,one\ntwee,,two\n", "utf-8"
    )  # a bad id in row 2, no Dutch in row 3
    result = glossary("terms", "validate", "terms.csv")
    assert result.exit_code == 1
    assert "terms.csv:2: " in result.stdout
    assert "terms.csv:3: " in result.stdout


def test_validate_passes_the_glossary_of_the_project() -> None:
    result = glossary("terms", "validate")
    assert result.exit_code == 0, result.output


def test_an_invalid_glossary_stops_every_command(workplace: Path) -> None:
    (workplace / "terms.csv").write_text("id,nl,en\nEEN,een,one\n", "utf-8")
    for args in (("extract", "brief.txt"), ("lookup", "een"), ("check", "brief.txt")):
        result = glossary(*args, "--glossary", "terms.csv")
        assert result.exit_code == 2
        assert "terms.csv:2: " in result.stderr
        assert result.stdout == ""


# the process


def run(*args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "glossary", *args],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
    )


@pytest.mark.parametrize("option", ["-h", "--help"])
@pytest.mark.parametrize("command", ["extract", "lookup", "check"])
def test_help_shows_an_example(command: str, option: str) -> None:
    result = run(command, option)
    assert result.returncode == 0
    assert f"\n  glossary {command} " in result.stdout


def test_a_report_is_utf_8_where_the_locale_is_not(workplace: Path) -> None:
    (workplace / "brief.txt").write_text("De Coördinatie Quota Één (CQÉ).", "utf-8")
    result = run("extract", "brief.txt", PYTHONIOENCODING="ascii")
    assert result.returncode == 0, result.stderr
    assert "CQÉ" in result.stdout


def test_the_reader_may_stop_reading(workplace: Path) -> None:
    (workplace / "lang.txt").write_text("\n\n".join(f"De BQ{n}V." for n in range(9)), "utf-8")
    writer = subprocess.Popen(
        [sys.executable, "-m", "glossary", "extract", *["lang.txt"] * 1, "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout and writer.stderr
    writer.stdout.close()
    assert b"Traceback" not in writer.stderr.read()
    writer.stderr.close()
    assert writer.wait() == 0


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("check brief.txt", 1),
        ("check --exit-zero brief.txt", 0),
        ("check brief.txt weg.txt", 2),
        ("lookup zzzzqqq", 1),
        ("lookup WTO", 0),
        ("terms validate slecht.csv", 1),
        ("abbreviations brief.txt weg.txt", 2),
        ("rule", 0),
    ],
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_stops_changes_no_exit_code(
    command: str, code: int, unbuffered: str, workplace: Path
) -> None:
    (workplace / "slecht.csv").write_text("id,nl,en\nEEN,een,one\n", "utf-8")
    # The reader is gone before there is anything to read.
    script = f'{{ sleep 0.1; "{sys.executable}" -m glossary {command}; echo $? >&3; }} 3>code | :'
    env = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, env=env, check=True)
    assert (workplace / "code").read_text() == f"{code}\n"
    assert "Traceback" not in done.stderr and "Broken pipe" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "command",
    [("lookup", "VIFO"), ("terms", "export"), ("terms", "stats"), ("rule",), ("--help",)],
    ids=" ".join,
)
def test_a_full_disk_is_one_message(command: tuple[str, ...], unbuffered: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "glossary", *command],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "glossary: standard output: cannot be written (No space left on device);"
        " free some space, or write somewhere else"
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(("command", "code"), [("terms validate", 0), ("rule GL999", 2)])
def test_messages_that_cannot_be_written_change_no_exit_code(command: str, code: int) -> None:
    with Path("/dev/full").open("wb") as full:
        arguments = [sys.executable, "-m", "glossary", *command.split()]
        done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=full, check=False)
    assert done.returncode == code


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_disk_that_fills_up_leaves_no_cut_off_file_unmentioned(
    unbuffered: str, tmp_path: Path
) -> None:
    script = f'ulimit -f 20; "{sys.executable}" -m glossary terms export > "{tmp_path}/cut.tbx"'
    env = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    done = subprocess.run(["sh", "-c", script], capture_output=True, env=env, check=False)
    assert done.returncode == 2 and b"File too large" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("lookup VIFO >&-", "standard output: is closed"),
        ("terms import - -o - <&-", "standard input: is closed"),
    ],
)
def test_a_closed_stream_is_one_message(arguments: str, says: str) -> None:
    script = f'"{sys.executable}" -m glossary {arguments}'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert says in done.stderr and "Traceback" not in done.stderr


def test_extract_has_its_own_options(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("De kermisambities groeien. De exportcontrole blijft.", "utf-8")
    bare = run("extract", "--model", "none", "--format", "json", str(letter))
    data = json.loads(bare.stdout)
    assert data["model"] is None
    assert [term["term"] for term in data["terms"]] == ["exportcontrole"]
    tagged = json.loads(run("extract", "--format", "json", str(letter)).stdout)
    assert set(tagged["model"]) == {"name", "version"}
    (candidate,) = [term for term in tagged["terms"] if term["term"] == "kermisambitie"]
    assert candidate["kind"] == "term" and candidate["entry"] is None and candidate["en"] is None
    assert candidate["forms"] == {"kermisambities": 1}
    assert 0 <= candidate["termhood"] <= 1
    only = json.loads(run("extract", "--top", "0", "--format", "json", str(letter)).stdout)
    assert [term["term"] for term in only["terms"]] == ["exportcontrole"]


def test_extract_shows_the_words_around_a_mention(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("De kermisambities groeien. De exportcontrole blijft.", "utf-8")
    shown = run("extract", "--context", "20", str(letter)).stdout
    assert "groeien. De [exportcontrole] blijft." in shown


def test_the_english_of_another_meaning_is_not_shown(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    text = (
        "Het Economisch Instituut voor de Bouw (EIB) meldt. Gezond en Actief Leven Akkoord (GALA)."
    )
    letter.write_text(text, "utf-8")
    assert "European" not in run("extract", "--model", "none", str(letter)).stdout
    assert (
        "European" not in run("extract", "--model", "none", "--format", "csv", str(letter)).stdout
    )
    shown = run("extract", "--model", "none", "--format", "json", str(letter)).stdout
    eib, gala = json.loads(shown)["documents"][0]["acronyms"]
    assert (eib["entry"], eib["own_meaning"]) == ("eib", True)
    assert (gala["entry"], gala["own_meaning"]) == (None, False)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--min-termhood", "nan"), "glossary: --min-termhood nan is no number"),
        (("--format", "csv", "--context", "9"), "glossary: csv has no place for context"),
        (("--model", ""), "no such pipeline"),
    ],
)
def test_options_of_extract_that_cannot_be(
    tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Tekst.", "utf-8")
    result = run("extract", *options, str(letter))
    assert result.returncode == 2 and said in result.stderr


def test_a_model_that_is_not_there_is_one_message(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Tekst.", "utf-8")
    result = run("extract", "--model", "nl_core_news_xx", str(letter))
    assert result.returncode == 2
    assert "nl_core_news_xx" in result.stderr and result.stdout == ""


def test_who_stops_it_by_hand_gets_the_exit_code_of_that(
    capsys: pytest.CaptureFixture[str],
) -> None:
    @guarded
    def stopped() -> None:
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as ended:
        stopped()
    assert ended.value.code == 130  # 1 would say that there are findings
    assert capsys.readouterr().err == "glossary: stopped\n"
