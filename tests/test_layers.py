"""The house rules that an import graph can hold: who may know whom, and what stays light."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import glossary

PACKAGE = Path(glossary.__file__).parent
# Each room with the rooms of this package that it may import.
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "atomic": {"errors"},
    "reading": {"errors"},
    "documents": {"errors", "reading"},
    "word_lists": set(),
    "acronyms": {"word_lists"},
    "termbase": {"atomic", "errors", "reading"},
    "repeats": {"acronyms"},
    "lexicon": {"acronyms", "termbase"},
    "relative": set(),
    "meaning": {"acronyms", "lexicon", "same_name", "termbase"},
    "same_name": {"termbase"},
    "analysis": {
        "acronyms",
        "documents",
        "lexicon",
        "meaning",
        "repeats",
        "same_name",
        "termbase",
    },
    "config": {"errors", "reading", "relative"},
    "revision": {"errors", "reading", "relative"},
    "batch": {"errors"},
    "baseline": {"atomic", "errors", "reading", "relative", "rules"},
    "settings": {"config", "errors", "reading", "revision", "rules"},
    "checking": {"analysis", "documents", "errors", "revision", "rules", "settings", "termbase"},
    "project": {
        "baseline",
        "batch",
        "checking",
        "config",
        "documents",
        "errors",
        "reading",
        "revision",
        "rules",
        "settings",
        "termbase",
    },
    "rules": {"analysis", "errors", "same_name", "termbase"},
    "pipeline": {"acronyms", "errors", "lexicon", "meaning", "termbase", "word_lists"},
    "reports": {"analysis", "extraction", "reading", "rules", "termbase"},
    "extraction": {"acronyms", "analysis", "documents", "pipeline", "termbase"},
    "cli": {
        "batch",
        "config",
        "project",
        "revision",
        "settings",
        "analysis",
        "atomic",
        "documents",
        "errors",
        "extraction",
        "pipeline",
        "reports",
        "rules",
        "termbase",
    },
    "__main__": {"cli"},
    "__init__": {
        "acronyms",
        "analysis",
        "documents",
        "errors",
        "extraction",
        "pipeline",
        "project",
        "termbase",
    },
}
# Third-party packages, and the only rooms that may import them.
ONLY_IN = {
    "click": {"cli"},
    "rapidfuzz": {"termbase"},
    "charset_normalizer": {"documents"},
    "filelock": {"atomic"},
    "numpy": {"pipeline"},
    "spacy": {"pipeline"},
    "thinc": {"pipeline"},
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_rooms_it_may_know(path: Path) -> None:
    known = {name.split(".")[1] for name in imports(path) if name.startswith("glossary.")}
    rooms = {name for name in known if name in MAY_IMPORT}
    assert rooms - {room(path)} <= MAY_IMPORT[room(path)]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_third_party_package_has_its_room(path: Path) -> None:
    for name in {name.split(".")[0] for name in imports(path)} & set(ONLY_IN):
        assert room(path) in ONLY_IN[name], f"{name} in {path}"


def loaded_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return {line.split(".")[0] for line in run.stdout.splitlines()}


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = {"spacy", "rapidfuzz", "click", "charset_normalizer", "csv", "json"}
    assert not loaded_after("import glossary") & heavy


@pytest.mark.parametrize(
    "arguments",
    [
        ["lookup", "VIFO"],
        ["lookup", "VIFU"],
        ["check", "LETTER"],
        ["extract", "--model", "none", "LETTER"],
        ["abbreviations", "LETTER"],
        ["rule", "GL103"],
    ],
)
def test_no_command_waits_for_spacy(arguments: list[str], corpus: Path) -> None:
    letter = str(corpus / "handel.txt")
    args = [letter if argument == "LETTER" else argument for argument in arguments]
    code = f"from glossary.cli import run\ntry:\n    run({args!r})\nexcept SystemExit:\n    pass"
    loaded = loaded_after(code)
    assert "spacy" not in loaded
    assert ("rapidfuzz" in loaded) == (arguments == ["lookup", "VIFU"])
