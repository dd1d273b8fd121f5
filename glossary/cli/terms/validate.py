"""`glossary terms validate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from glossary.cli.common import finish, glossary_paths, guarded, show
from glossary.errors import GlossaryError

if TYPE_CHECKING:
    from glossary.termbase.read import Problem


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@guarded
def validate(files: tuple[str, ...]) -> None:
    """Check glossary files, the project's own where none is named.

    Names every bad row with file:row and remedy, and exits 1 where there are any. - is standard
    input.

    \b
    glossary terms validate
    glossary terms validate my-terms.csv
    """
    from glossary.reports.layout import count
    from glossary.termbase.validate import check_file

    found: list[Problem] = []
    failed: list[GlossaryError] = []
    for path in glossary_paths(files):
        try:
            found += check_file(path)
        except GlossaryError as error:
            failed.append(error)
    errors = sum(problem.level == "error" for problem in found)
    show("".join(f"{problem}\n" for problem in found))
    said = f"{count(errors, 'error')}, {count(len(found) - errors, 'warning')}"
    click.echo(said, err=True)
    finish(failed, 1 if errors else 0)
