"""`glossary terms diff`."""

from __future__ import annotations

from pathlib import Path

import click

from glossary.cli.common import glossary_paths, guarded, show
from glossary.errors import InputError, UsageError


@click.command()
@click.argument("rev", metavar="REV")
@click.argument("file", required=False, metavar="[FILE]")
@guarded
def diff(rev: str, file: str | None) -> None:
    """Say which concepts changed since a git revision, in words.

    \b
    glossary terms diff HEAD
    glossary terms diff v0.1.0 my-terms.csv
    """
    from glossary.reports.layout import count
    from glossary.termbase.changes import changes
    from glossary.termbase.files import STDIN, read_file
    from glossary.termbase.model import Entry
    from glossary.termbase.read import read
    from glossary.termbase.write import valid

    path = glossary_paths([file] if file else [])[0]
    if path == STDIN:
        raise UsageError("standard input has no past; name a glossary that git tracks")
    new = valid(read_file(path))
    old = valid(read(_at(rev, path), f"{rev}:{path.name}"))
    lines = changes([Entry.of(row.cells) for row in old], [Entry.of(row.cells) for row in new])
    show("".join(f"{line}\n" for line in lines))
    click.echo(f"{count(len(lines), 'concept')} changed since {rev}", err=True)


def _at(rev: str, path: Path) -> bytes:
    """The file as it was at a revision; raises GlossaryError where git cannot say."""
    from glossary.revision import Revision

    try:
        data = Revision(rev, path.resolve().parent).text_of(path)
    except InputError as error:
        raise InputError(f"{rev}: {error}") from None
    if data is None:
        raise InputError(f"{path}: was not there at {rev}; name a later revision, or another file")
    return data
