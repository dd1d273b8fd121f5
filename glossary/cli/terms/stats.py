"""`glossary terms stats`."""

from __future__ import annotations

import click

from glossary.cli.common import finish, format_option, glossary_paths, guarded, show
from glossary.errors import GlossaryError


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@format_option("table", "json")
@guarded
def stats(files: tuple[str, ...], format_: str) -> None:
    """Count what a glossary holds, by kind and by policy field.

    Of several files the concepts together; one that cannot be read is passed over, with exit 2.

    \b
    glossary terms stats
    glossary terms stats --format json my-terms.csv
    """
    from glossary.reports import stats as report
    from glossary.termbase.files import read_file
    from glossary.termbase.model import Entry
    from glossary.termbase.stats import stats as count
    from glossary.termbase.write import valid

    entries: list[Entry] = []
    failed: list[GlossaryError] = []
    for path in (paths := glossary_paths(files)):
        try:
            entries += (Entry.of(row.cells) for row in valid(read_file(path)))
        except GlossaryError as error:
            failed.append(error)
    found = count(entries)
    if len(failed) < len(paths):
        show(report.as_json(found) if format_ == "json" else report.as_table(found))
    finish(failed, 0)
