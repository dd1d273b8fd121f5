"""`glossary terms validate`."""

from __future__ import annotations

from pathlib import Path

import click

from glossary.cli.common import guarded


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@guarded
def validate(files: tuple[str, ...]) -> None:
    """Check glossary files, the project's own where none is named.

    Names every bad row with file:row and remedy, and exits 1 where there are any.

    \b
    glossary terms validate
    glossary terms validate my-terms.csv
    """
    from glossary.termbase.load import default_path
    from glossary.termbase.validate import check_file

    errors = warnings = 0
    for path in [Path(file) for file in files] or [default_path()]:
        for problem in check_file(path):
            click.echo(str(problem))
            errors += problem.level == "error"
            warnings += problem.level == "warning"
    click.echo(f"{errors} error(s), {warnings} warning(s)", err=True)
    raise SystemExit(1 if errors else 0)
