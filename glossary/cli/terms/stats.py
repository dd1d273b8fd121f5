"""`glossary terms stats`."""

from __future__ import annotations

import click

from glossary.cli.common import format_option, glossary_paths, guarded


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@format_option("table", "json")
@guarded
def stats(files: tuple[str, ...], format_: str) -> None:
    """Count what a glossary holds, by kind and by policy field.

    \b
    glossary terms stats
    glossary terms stats --format json my-terms.csv
    """
    from glossary.reports import stats as report
    from glossary.termbase.files import read_file
    from glossary.termbase.model import Entry
    from glossary.termbase.stats import stats as count
    from glossary.termbase.write import valid

    tables = [valid(read_file(path)) for path in glossary_paths(files)]
    found = count([Entry.of(row.cells) for table in tables for row in table])
    click.echo(report.as_json(found) if format_ == "json" else report.as_table(found), nl=False)
