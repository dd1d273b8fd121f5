"""The package says of itself what is true: what it needs, and under which licences it is."""

from __future__ import annotations

import ast
import gzip
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NOTICE = (ROOT / "NOTICE").read_text("utf-8")
DATA = sorted(
    file
    for folder in ("acronyms", "pipeline")
    for file in (ROOT / "glossary" / folder / "data").iterdir()
    if file.suffix in (".txt", ".tsv", ".gz")
)


def head(file: Path) -> str:
    """The comment that a file of data begins with."""
    data = file.read_bytes()
    text = (gzip.decompress(data) if file.suffix == ".gz" else data).decode("utf-8")
    lines = text.splitlines()
    end = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    return " ".join(lines[:end])


def imported(folder: str) -> Iterator[str]:
    """The top-level names that the modules of a folder import from outside the library."""
    for file in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            else:
                continue
            yield from (name.split(".")[0] for name in names)


def declared(requirements: list[str]) -> set[str]:
    """The names of requirements, spelled as they are imported."""
    return {re.split(r"[<>=;\[ ]", line, maxsplit=1)[0].replace("-", "_") for line in requirements}


@pytest.mark.parametrize(
    ("folder", "extras"), [("glossary", []), ("benchmarks", ["test", "benchmarks"])]
)
def test_what_is_imported_is_declared(folder: str, extras: list[str]) -> None:
    known = declared(PROJECT["dependencies"])
    for extra in extras:
        known |= declared(PROJECT["optional-dependencies"][extra])
    own = {"glossary", "benchmarks", "_typeshed"}  # the last is for type checkers alone
    assert set(imported(folder)) - own - sys.stdlib_module_names <= known


def test_each_licence_is_in_the_package_as_text() -> None:
    assert PROJECT["license"] == "EUPL-1.2 AND CC-BY-SA-4.0"
    texts = [(ROOT / name).read_text("utf-8") for name in PROJECT["license-files"]]
    assert texts[0].startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert texts[1].startswith("Attribution-ShareAlike 4.0 International")
    assert texts[2] == NOTICE


@pytest.mark.parametrize("file", DATA, ids=lambda file: file.name)
def test_the_notice_names_the_data_under_another_licence_and_no_other(file: Path) -> None:
    named = file.relative_to(ROOT).as_posix() in NOTICE.splitlines()
    assert named == ("CC BY-SA 4.0" in head(file))


def test_the_notice_names_the_pipeline_and_what_it_was_trained_on() -> None:
    model = Path("glossary/pipeline/model")
    assert model.as_posix() in NOTICE.splitlines()
    meta = json.loads((ROOT / model / "meta.json").read_text("utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"
    for source in meta["sources"]:
        assert source["license"] in NOTICE
        treebank = source["name"].startswith("UD ")
        assert not treebank or source["url"] in NOTICE


def test_the_readme_names_what_is_under_another_licence() -> None:
    licence = (ROOT / "README.md").read_text("utf-8").split("## Licence\n")[1]
    for part in ("glossary/pipeline/model", "glossary/pipeline/data", "glossary/acronyms/data"):
        assert f"`{part}`" in licence
