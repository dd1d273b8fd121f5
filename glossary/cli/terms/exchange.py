"""`glossary terms export` and `glossary terms import`."""

from __future__ import annotations

from pathlib import Path

import click

from glossary.cli.common import complain, glossary_option, glossary_paths, guarded, show


@click.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(("tbx3", "tbx2", "omegat", "csv", "excel")),
    default="tbx3",
    show_default=True,
    help="tbx3 is ISO 30042:2019, tbx2 the martif that OmegaT and Weblate read.",
)
@click.option("-o", "--output", metavar="FILE", help="Where to write it; standard output if not.")
@glossary_option
@guarded
def export(format_: str, output: str | None, glossaries: tuple[str, ...]) -> None:
    """Write the glossary for another program.

    tbx3, tbx2 and excel hold every row; omegat and csv only the names of approved ones.

    \b
    glossary terms export --format tbx2 -o glossary.tbx
    glossary terms export --format excel -o glossary.csv
    """
    from glossary.atomic import write_atomic
    from glossary.termbase.exchange import export as write
    from glossary.termbase.files import read_file
    from glossary.termbase.model import Entry
    from glossary.termbase.write import valid

    entries: dict[str, Entry] = {}
    for path in glossary_paths(glossaries):
        for entry in (Entry.of(row.cells) for row in valid(read_file(path))):
            known = entries.setdefault(entry.id, entry)
            if known.status == "draft" and entry.status != "draft":
                entries[entry.id] = entry  # as in a look-up, a draft hides nothing
    data = write(entries.values(), format_).encode()
    if output and output != "-":
        write_atomic(Path(output), data)
    else:
        show(data)


@click.command("import")
@click.argument("file", metavar="FILE")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("tbx", "omegat", "csv", "iate")),
    help="What FILE is in; seen from its content where not named.",
)
@click.option("-o", "--output", required=True, metavar="FILE", help="The terms.csv to write.")
@guarded
def import_(file: str, format_: str | None, output: str) -> None:
    """Make a glossary (terms.csv) of another program's file.

    What the file holds and a glossary has no place for is counted on standard error.

    \b
    glossary terms import project.tbx -o my-terms.csv
    glossary terms import IATE_export.csv -o iate.csv
    """
    from glossary.atomic import locked, write_atomic
    from glossary.errors import TermbaseError
    from glossary.reports.layout import count
    from glossary.termbase.exchange import import_bytes
    from glossary.termbase.files import read_bytes
    from glossary.termbase.write import canonical

    data = read_bytes(Path(file))
    found = import_bytes(data, file, format_)
    for loss in found.losses():
        complain(f"{file}: not kept: {loss}")
    if not found.rows:
        raise TermbaseError(
            f"{file}: holds no concept with a Dutch and an English term, so nothing was written;"
            " check the languages, or name its --format"
        )
    text = canonical(found.rows)
    if output == "-":
        show(text.encode())
    else:
        with locked(Path(output)):
            write_atomic(Path(output), text)
    complain(f"{file}: {count(len(found.rows), 'concept')} imported")
