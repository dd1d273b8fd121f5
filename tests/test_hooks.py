"""What other projects copy: the hook for pre-commit."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from glossary.cli import main

ROOT = Path(__file__).parent.parent
HOOKS = ROOT / ".pre-commit-hooks.yaml"


def hook(key: str) -> str:
    """A value of the one hook; plain `key: value` lines, so that no YAML library is needed."""
    (value,) = re.findall(rf"^(?:- |  ){key}: (.+)$", HOOKS.read_text("utf-8"), re.M)
    return str(value)


def test_the_hook_runs_a_command_that_there_is() -> None:
    program, command = shlex.split(hook("entry"))
    assert program == "glossary"
    assert command in main.commands
    assert hook("id") == "glossary-check"
    assert hook("language") == "python"


@pytest.mark.parametrize(
    ("name", "taken"),
    [("brief.txt", True), ("bijlagen/een.md", True), ("brief.docx", False), ("txt", False)],
)
def test_the_hook_takes_letters_only(name: str, taken: bool) -> None:
    assert bool(re.search(hook("files"), name)) == taken


def test_the_hook_hands_all_files_to_one_process() -> None:
    assert hook("require_serial") == "true"
