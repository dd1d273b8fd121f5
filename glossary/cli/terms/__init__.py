"""`glossary terms`: work on the glossary file itself; a file a subcommand."""

from __future__ import annotations

from importlib import import_module

import click

_PLACES = {
    "add": "add",
    "cache": "cache",
    "diff": "diff",
    "export": "exchange",
    "fmt": "fmt",
    "import": "exchange",
    "stats": "stats",
    "validate": "validate",
}


class _Subcommands(click.Group):
    """Imports a subcommand when it is asked for, since `glossary lookup` needs none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_PLACES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _PLACES:
            return None
        module = import_module(f"glossary.cli.terms.{_PLACES[cmd_name]}")
        command = getattr(module, "import_" if cmd_name == "import" else cmd_name)
        return command if isinstance(command, click.Command) else None


@click.group(cls=_Subcommands)
def terms() -> None:
    """Work on the glossary file itself.

    \b
    glossary terms validate          what is wrong in it, row by row
    glossary terms export -o g.tbx   for a translator's tool
    """
