"""`glossary terms diff`."""

from __future__ import annotations

from pathlib import Path

import click

from glossary.cli.common import glossary_paths, guarded, show
from glossary.errors import UsageError


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
    from glossary.termbase.files import read_file
    from glossary.termbase.model import Entry
    from glossary.termbase.read import read
    from glossary.termbase.write import valid

    path = glossary_paths([file] if file else [])[0]
    new = valid(read_file(path))
    old = valid(read(_at(rev, path), f"{rev}:{path.name}"))
    lines = changes([Entry.of(row.cells) for row in old], [Entry.of(row.cells) for row in new])
    show("".join(f"{line}\n" for line in lines))
    click.echo(f"{count(len(lines), 'concept')} changed since {rev}", err=True)


def _at(rev: str, path: Path) -> bytes:
    """The file as it was at a revision; raises UsageError where git cannot say."""
    import subprocess

    if not rev or rev.startswith("-") or ":" in rev:
        raise UsageError(f"{rev!r} is no revision; name a commit, a branch or a tag")
    where = path.resolve()
    command = ["git", "-C", str(where.parent), "cat-file", "blob", f"{rev}:./{where.name}"]
    try:
        run = subprocess.run(command, capture_output=True, check=False)
    except OSError as error:
        raise UsageError(f"git cannot be run ({error.strerror}); install git") from None
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(
            f"{path}: git has no such file at {rev!r} ({said[-1] if said else 'git failed'});"
            " check the revision, and that the file is in a git repository"
        )
    return run.stdout
