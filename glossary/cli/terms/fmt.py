"""`glossary terms fmt`."""

from __future__ import annotations

import click

from glossary.cli.common import complain, finish, glossary_paths, guarded, show
from glossary.errors import GlossaryError


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option("--check", is_flag=True, help="Change nothing; exit 1 where a file would change.")
@guarded
def fmt(files: tuple[str, ...], check: bool) -> None:
    """Bring glossary files into canonical form: order, quoting, UTF-8, newlines.

    What a spreadsheet made of a file (semicolons, a byte-order mark, 13-1-2023) is put right. A
    file with errors stays as it is, with exit 2; the others are done. - goes from standard input
    to standard output.

    \b
    glossary terms fmt
    glossary terms fmt --check my-terms.csv
    """
    from glossary.termbase.edit import fmt as format_file
    from glossary.termbase.files import STDIN, read_bytes
    from glossary.termbase.write import formatted

    changed = 0
    failed: list[GlossaryError] = []
    for path in glossary_paths(files):
        try:
            if path == STDIN and not check:
                show(formatted(read_bytes(path), str(path)).encode())
                continue
            if check:
                data = read_bytes(path)
                differs = formatted(data, str(path)).encode() != data
            else:
                differs = format_file(path)
        except GlossaryError as error:
            failed.append(error)
            continue
        if differs:
            complain(f"{path}: {'would change' if check else 'formatted'}")
        changed += differs
    finish(failed, 1 if check and changed else 0)
