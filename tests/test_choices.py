"""What an option takes is written twice, since the command line starts without the rooms that know
it; the two are held together here."""

from __future__ import annotations

import click

from glossary.cli import main
from glossary.reports.check import FORMATS
from glossary.termbase.exchange.formats import EXPORTS, IMPORTS
from glossary.termbase.model import COLUMNS


def command_of(*names: str) -> click.Command:
    command: click.Command = main
    for name in names:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), name)
        assert found
        command = found
    return command


def choices(*names: str) -> tuple[str, ...]:
    """What `--format` of a command takes."""
    (option,) = (p for p in command_of(*names).params if p.name == "format_")
    assert isinstance(option.type, click.Choice)
    return tuple(option.type.choices)


def test_every_format_of_a_report_is_offered_and_no_other() -> None:
    assert choices("check") == FORMATS
    assert choices("terms", "export") == EXPORTS
    assert choices("terms", "import") == IMPORTS


def test_every_column_of_a_glossary_can_be_given() -> None:
    names = {parameter.name for parameter in command_of("terms", "add").params}
    assert set(COLUMNS) == names - {"letters", "min_termhood", "model", "glossary"}
