"""What teams copy: the hook for pre-commit, and the settings in docs/ci.md."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from glossary.config import load
from tests.conftest import ROOT


def test_the_settings_of_the_docs_are_read(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    (settings,) = re.findall(r"```toml\n(.*?)```", text, re.S)
    assert set(tomllib.loads(settings)) >= {"select", "allow", "baseline"}
    path = tmp_path / "glossary.toml"
    path.write_text(settings, "utf-8")
    assert load(path).allow == {"ASML": "the name of a company"}


def test_every_option_that_the_docs_name_is_there() -> None:
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "glossary", "check", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    for option in set(re.findall(r"glossary check[^\n`]*?(--[a-z-]+)", text)):
        assert option in run.stdout


@pytest.mark.skipif(not shutil.which("pre-commit"), reason="pre-commit is not installed")
def test_the_hook_runs_on_a_scratch_repository(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("De BQV vergadert.\n", "utf-8")
    for command in (["git", "init", "-q"], ["git", "add", "-A"]):
        subprocess.run(command, cwd=tmp_path, check=True)
    run = subprocess.run(
        ["pre-commit", "try-repo", str(ROOT), "glossary-check", "--files", "brief.txt"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "BQV is not defined" in run.stdout
