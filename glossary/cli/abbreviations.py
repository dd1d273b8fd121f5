"""`glossary abbreviations`."""

from __future__ import annotations

import click

from glossary.cli.common import (
    complain,
    finish,
    format_option,
    glossary_option,
    guarded,
    load_glossaries,
    paths_argument,
    read_documents,
    show,
    terminal_width,
)
from glossary.errors import GlossaryError


@click.command()
@paths_argument
@format_option("md", "csv", "table")
@glossary_option
@guarded
def abbreviations(paths: tuple[str, ...], format_: str, glossaries: tuple[str, ...]) -> None:
    """Make the list of abbreviations for a letter's annex.

    Every acronym that the texts use, alphabetically, with its Dutch long form and its English:
    from the glossary, else from the text. What neither knows is left blank and named on stderr.

    \b
    glossary abbreviations letter.txt
    glossary abbreviations --format csv letter.txt annex.txt > afkortingen.csv
    """
    from glossary.analysis import analyse
    from glossary.reports import abbreviations as report

    termbase = load_glossaries(glossaries, paths[0])
    failed: list[GlossaryError] = []
    lines = report.abbreviations(
        analyse(document, termbase) for document in read_documents(paths, failed)
    )
    if lines or not failed:
        formats = {"md": report.as_markdown, "csv": report.as_csv}
        write = formats.get(format_)
        show(write(lines) if write else report.as_table(lines, terminal_width()))
    if blank := [line.acronym for line in lines if not line.nl]:
        what = "what it stands" if len(blank) == 1 else "what they stand"
        complain(f"no long form known for {', '.join(blank)}; fill in {what} for")
    meanings = [line.acronym for line in lines]
    if several := sorted({acronym for acronym in meanings if meanings.count(acronym) > 1}):
        complain(f"several long forms for {', '.join(several)}; delete the lines that do not fit")
    finish(failed, 0)
