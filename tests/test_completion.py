"""Tab completion of terms, in a real bash and a real fish."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
eval "$(_GLOSSARY_COMPLETE=bash_source glossary)"
COMP_WORDS=(glossary lookup --glossary "$1" "$2") COMP_CWORD=4
_glossary_completion glossary
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def glossary_file(tmp_path: Path) -> Path:
    path = tmp_path / "own.csv"
    path.write_text("id,nl,en\nbarrier,handelsbelemmering,trade barrier\n", "utf-8")
    return path


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("trade", r"trade\ barrier"),
        (r"trade\ ba", r"trade\ barrier"),
        ('"trade ba', "trade barrier"),  # the quotation mark keeps it together
        ("handelsb", "handelsbelemmering"),
    ],
)
def test_a_term_of_two_words_stays_one_argument(
    typed: str, completed: str, glossary_file: Path
) -> None:
    command = Path(sys.executable).with_name("glossary")
    if not command.exists():
        pytest.skip("glossary is not installed as a command here")
    done = subprocess.run(
        ["bash", "-c", SCRIPT, "bash", str(glossary_file), typed],
        env={"PATH": f"{command.parent}:/usr/bin:/bin", "HOME": str(glossary_file.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [completed]


@pytest.mark.skipif(not shutil.which("fish"), reason="no fish here")
def test_fish_keeps_a_term_with_a_comma_whole(tmp_path: Path) -> None:
    command = Path(sys.executable).with_name("glossary")
    path = tmp_path / "own.csv"
    path.write_text('id,nl,en\nvws,"Volksgezondheid, Welzijn en Sport",health\n', "utf-8")
    script = (
        "_GLOSSARY_COMPLETE=fish_source glossary | source;"
        f" complete -C 'glossary lookup --glossary {path} Volks'"
    )
    done = subprocess.run(
        ["fish", "-c", script],
        env={"PATH": f"{command.parent}:/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "Volksgezondheid, Welzijn en Sport\thealth\n"


def test_the_script_for_fish_splits_once() -> None:
    from glossary.cli.completion import Fish

    assert 'string split -m1 ","' in Fish.source_template
