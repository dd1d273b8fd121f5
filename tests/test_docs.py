"""The README shows what the commands print; this holds it to that.

    python -m tests.test_docs

writes the real output into the README.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from glossary.cli import main

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_CONSOLE = re.compile(r"```console\n\$ glossary ([^\n]+)\n(.*?)```", re.S)
_PYTHON = re.compile(r"```python\n(.*?)```", re.S)
_FIGURES = re.compile(r"(\(`python -m benchmarks\.accuracy`\):\n\n)(.*?)(?=\nThese letters)", re.S)
_WIDTH = "100"


def printed(command: str) -> str:
    """What the command prints, cut to what a README has room for."""
    result = CliRunner().invoke(main, shlex.split(command), env={"COLUMNS": _WIDTH})
    assert result.exit_code in (0, 1), result.output
    lines = result.stdout.splitlines()
    if len(lines) > 24:
        lines = [*lines[:14], "…", *lines[-8:]]
    return "\n".join(lines) + "\n"


def figures() -> str:
    """The accuracy of ours as a table, to two digits, so that it moves only when it matters."""
    from benchmarks.accuracy import measure, ours
    from benchmarks.scoring import CORPUS
    from glossary.acronyms import Lexicon
    from glossary.lexicon import lexicon_of
    from glossary.termbase import load

    annotations = sorted(CORPUS.glob("*.json"))
    rows = ["| | precision | recall | F1 |", "| --- | --- | --- | --- |"]
    for label, lexicon in (("", lexicon_of(load())), (", without terms.csv", Lexicon())):
        for name, part in measure(ours(lexicon), annotations).items():
            cells = f"{part.precision:.2f} | {part.recall:.2f} | {part.f1:.2f}"
            rows.append(f"| {name}{label} | {cells} |")
    return "\n".join(rows) + "\n"


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize(
    ("command", "shown"), _CONSOLE.findall(README.read_text("utf-8")), ids=lambda text: text[:40]
)
def test_the_readme_shows_real_output(command: str, shown: str) -> None:
    assert shown == printed(command)


def test_the_figures_of_the_readme_are_measured() -> None:
    found = _FIGURES.search(README.read_text("utf-8"))
    assert found and found[2] == figures()


def test_the_examples_run(capsys: pytest.CaptureFixture[str]) -> None:
    examples = _PYTHON.findall(README.read_text("utf-8"))
    assert len(examples) >= 2
    for example in examples:
        exec(compile(example, "README.md", "exec"), {})
        assert "WTO" in capsys.readouterr().out


def test_every_command_is_in_the_readme() -> None:
    text = README.read_text("utf-8")
    for name, command in main.commands.items():
        assert f"glossary {name}" in text, f"README does not show `glossary {name}`"
        assert (command.help and f"glossary {name}" in command.help) or name == "terms"


def test_the_two_commands_are_one_line_each() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", README.read_text("utf-8"), re.S)
    assert len(blocks) == 2
    assert all(block.count("\n") == 1 for block in blocks)


def test_the_changelog_has_a_section_for_what_comes() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.findall(r"^## (.*)", text, re.M)[0] == "[Unreleased]"


def test_the_changelog_names_every_command() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    for name in main.commands:
        assert f"`glossary {name}`" in text, f"CHANGELOG does not name `glossary {name}`"


def update() -> None:
    """Write today's output and figures into the README."""
    text = README.read_text("utf-8")
    text = _CONSOLE.sub(lambda m: f"```console\n$ glossary {m[1]}\n{printed(m[1])}```", text)
    text = _FIGURES.sub(lambda m: m[1] + figures(), text)
    README.write_text(text, "utf-8")


if __name__ == "__main__":
    update()
