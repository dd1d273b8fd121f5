"""`glossary terms validate`."""

from __future__ import annotations

import click

from glossary.cli.common import finish, glossary_paths, guarded
from glossary.errors import GlossaryError


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
    from glossary.termbase.validate import check_file

    errors = warnings = 0
    failed: list[GlossaryError] = []
    for path in glossary_paths(files):
        try:
            problems = check_file(path)
        except GlossaryError as error:
            failed.append(error)
            continue
        for problem in problems:
            click.echo(str(problem))
            errors += problem.level == "error"
            warnings += problem.level == "warning"
    click.echo(f"{errors} error(s), {warnings} warning(s)", err=True)
    finish(failed, 1 if errors else 0)
