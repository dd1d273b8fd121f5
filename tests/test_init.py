"""The public names of the package."""

from __future__ import annotations

import subprocess
import sys

import pytest

import glossary


@pytest.mark.parametrize("name", glossary.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert getattr(glossary, name).__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        glossary.nonsense  # noqa: B018


def test_dir_shows_the_public_names() -> None:
    assert set(glossary.__all__) <= set(dir(glossary))


def test_the_package_runs_as_a_module() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "glossary", "--version"], capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith("glossary, version ")
