"""`glossary terms`: work on the glossary file itself; a file a subcommand."""

from __future__ import annotations

import click

from glossary.cli.terms.add import add
from glossary.cli.terms.cache import cache
from glossary.cli.terms.diff import diff
from glossary.cli.terms.exchange import export, import_
from glossary.cli.terms.fmt import fmt
from glossary.cli.terms.stats import stats
from glossary.cli.terms.validate import validate


@click.group()
def terms() -> None:
    """Work on the glossary file itself.

    \b
    glossary terms validate          what is wrong in it, row by row
    glossary terms export -o g.tbx   for a translator's tool
    """


for command in (validate, fmt, add, diff, stats, export, import_, cache):
    terms.add_command(command)
