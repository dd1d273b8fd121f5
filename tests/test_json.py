"""What every command prints as JSON is what docs/json.md and its schemas say, and no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from glossary.cli import main
from tests.conftest import ROOT

DOCS = ROOT / "docs"
SCHEMAS = {file.stem: json.loads(file.read_text("utf-8")) for file in DOCS.glob("schema/*.json")}
SECTIONS = {"extract": "extract", "lookup": "lookup", "check": "check", "stats": "terms stats"}
LETTER = """# Brief

De *Wereldhandelsorganisatie* (WTO) en de BQV <!-- glossary: ignore GL102 EU -->. De WTO let op
uitvoertoezicht en op exportcontroles. Het Economisch Instituut voor de Bouw (EIB) is er ook.
De Commissie spreekt van export controls en van de exportcontroleverordening. De
landbouwraad besprak het grondstoffenakkoord. De Wereldhandelsorganisatie (WTO) en de ICC. De TTC!
"""
TERMS = """id,nl,nl_acronym,nl_deprecated,en,en_acronym,status,well_known
akkoord,akkoord,,,agreement,,approved,
eib,Europese Investeringsbank,EIB,,European Investment Bank,EIB,approved,
eu,Europese Unie,EU,,European Union,EU,approved,yes
export-control,exportcontrole,,uitvoertoezicht,export control,,approved,
grondstof,grondstof,,,raw material,,approved,
icc-chamber,Internationale Kamer van Koophandel,ICC,,International Chamber of Commerce,ICC,approved,
icc-court,Internationaal Strafhof,ICC,,International Criminal Court,ICC,approved,
later,later,,,later,,draft,
wto,Wereldhandelsorganisatie,WTO,,World Trade Organization,WTO,approved,
"""
OTHER = "id,nl,en\nmotie,motie,motion\n"


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "brief.md").write_text(LETTER, "utf-8")
    (tmp_path / "bijlage.txt").write_text("De TTC en de BQV. De exportcontrole.\n", "utf-8")
    (tmp_path / "terms.csv").write_text(TERMS, "utf-8")
    (tmp_path / "other.csv").write_text(OTHER, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def printed(schema: str, *arguments: str) -> dict[str, Any]:
    """What the command prints, held to its schema."""
    command = [*SECTIONS[schema].split(), "--format", "json", *arguments]
    result = CliRunner().invoke(main, command)
    assert result.exit_code in (0, 1), result.output
    data: dict[str, Any] = json.loads(result.stdout)
    Draft202012Validator(SCHEMAS[schema]).validate(data)
    return data


def objects(schema: object) -> Iterator[dict[str, Any]]:
    """Every object that a schema describes by its fields."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for part in schema.values():
            yield from objects(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from objects(part)


def named(cells: Iterable[str]) -> set[str]:
    """The fields that cells of a table name."""
    return set(re.findall(r"`([^`]+)`", " ".join(cells)))


def test_every_schema_is_one() -> None:
    assert set(SCHEMAS) == set(SECTIONS)
    for schema in SCHEMAS.values():
        Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("name", SECTIONS)
def test_a_schema_lets_nothing_else_pass(name: str) -> None:
    for described in objects(SCHEMAS[name]):
        assert described["additionalProperties"] is False
        assert set(described["required"]) <= set(described["properties"])


@pytest.mark.parametrize("name", SECTIONS)
def test_the_tables_have_every_field_and_no_other(name: str) -> None:
    text = (DOCS / "json.md").read_text("utf-8")
    section = text.split(f"\n## {SECTIONS[name]}\n")[1].split("\n## ")[0]
    assert f"(schema/{name}.json)" in section
    rows = re.findall(r"^\| (`[^|]*) \|(.*)", section, re.M)
    described = list(objects(SCHEMAS[name]))
    assert named(cell for cell, _ in rows) == {f for one in described for f in one["properties"]}
    # What may be missing is said to be; `path` is there or not by the kind of mention.
    sometimes = {field for one in described for field in one["properties"]} - {
        field for one in described for field in one["required"]
    }
    assert named(cell for cell, rest in rows if "*only" in rest) - {"path"} == sometimes


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--model", "none"],
        ["--context", "20"],
        ["--min-termhood", "0"],
        ["--glossary", "terms.csv", "--glossary", "other.csv", "--context", "5"],
    ],
    ids=" ".join,
)
def test_extract(workplace: Path, options: list[str]) -> None:
    if "--glossary" not in options:
        options = ["--glossary", "terms.csv", *options]
    data = printed("extract", "brief.md", "bijlage.txt", *options)
    assert data["documents"] and data["terms"]


def test_extract_shows_all_that_the_schema_knows(workplace: Path) -> None:
    """Else the run above would prove little."""
    glossaries = ["--glossary", "terms.csv", "--glossary", "other.csv"]
    data = printed(
        "extract", "brief.md", "bijlage.txt", *glossaries, "--context", "9", "--min-termhood", "0"
    )
    acronyms = [found for document in data["documents"] for found in document["acronyms"]]
    assert {found["status"] for found in acronyms} == {"introduced", "known", "undefined"}
    assert {found["own_meaning"] for found in acronyms} == {True, False}
    assert any(len(found["entries"]) == 2 and found["entry"] is None for found in acronyms)
    mentions = [mention for term in data["terms"] for mention in term["mentions"]]
    assert {mention.get("match") for mention in mentions} == {None, "term", "deprecated"}
    assert {mention.get("language") for mention in mentions} == {None, "nl", "en"}
    assert any(term["suggestion"] for term in data["terms"])
    assert any(term["related"] for term in data["terms"])


def test_extract_of_the_corpus(corpus: Path) -> None:
    assert printed("extract", str(corpus))["terms"]


@pytest.mark.parametrize("kind", ["own", "ours"])
def test_lookup(workplace: Path, kind: str) -> None:
    queries = ["WTO", "exportcontroles", "uitvoertoezicht", "exprtcontrole", "Wereldhandels* ",
               "exportcontrolemaatregel", "Wereldhandelsorganisatie (WTO)", "qqqqq"]  # fmt: skip
    own = ["--glossary", "terms.csv", "--glossary", "other.csv"] if kind == "own" else []
    found = printed("lookup", *queries, *own)["queries"]
    assert [answer["query"] for answer in found] == queries
    matches = [match for answer in found for match in answer["matches"]]
    assert {"acronym", "inflected", "contains", "fuzzy", "long form"} <= {
        match["match"] for match in matches
    }
    assert all(("origin" in match) == (kind == "own") for match in matches)


@pytest.mark.parametrize(
    "options",
    [[], ["--together"], ["--lang", "nl"], ["--select", "GL001,GL101,GL104,GL106,GL107,GL201"]],
    ids=" ".join,
)
def test_check(workplace: Path, options: list[str]) -> None:
    files = ["brief.md", "bijlage.txt", "--glossary", "terms.csv"]
    first = printed("check", *files, *options)
    assert first["summary"]["new"] == len(first["findings"]) > 2
    assert any(finding["related"] for finding in first["findings"])
    CliRunner().invoke(main, ["check", *files, *options, "--update-baseline"])
    again = printed("check", *files, *options)
    assert again["summary"] == {"new": 0, "baselined": len(first["findings"]), "resolved": 0}


def test_check_of_the_corpus(corpus: Path) -> None:
    every = "GL101,GL102,GL103,GL104,GL105,GL106,GL107,GL108,GL201,GL001"
    assert printed("check", "--select", every, str(corpus))["findings"]


def test_stats(workplace: Path) -> None:
    found = printed("stats", "terms.csv")
    assert (found["concepts"], found["drafts"]) == (9, 1)
    assert printed("stats")["concepts"] > 1000
