"""`glossary extract`."""

from __future__ import annotations

import click

from glossary.cli.common import (
    finish,
    format_option,
    glossary_option,
    guarded,
    load_glossaries,
    paths_argument,
    read_documents,
    terminal_width,
)
from glossary.errors import GlossaryError


@click.command()
@paths_argument
@format_option("table", "json", "csv")
@glossary_option
@guarded
def extract(paths: tuple[str, ...], format_: str, glossaries: tuple[str, ...]) -> None:
    """Acronyms and known terms of Dutch texts.

    PATH is a text or Markdown file, a directory (its *.txt and *.md), or - for standard input.

    \b
    glossary extract letter.txt
    glossary extract --format json letters/ > terms.json
    """
    from glossary.analysis import Analysis, analyse, lexicon_of
    from glossary.reports import extract as report
    from glossary.termbase.matcher import Matcher

    termbase = load_glossaries(glossaries)
    lexicon, matcher = lexicon_of(termbase), Matcher(termbase)
    failed: list[GlossaryError] = []
    analyses: list[Analysis] = [
        analyse(document, termbase, lexicon, matcher) for document in read_documents(paths, failed)
    ]
    if analyses or not failed:
        if format_ == "json":
            about = {"path": str(termbase.path), "entries": len(termbase)}
            text = report.as_json(analyses, about, None)
        elif format_ == "csv":
            text = report.as_csv(analyses)
        else:
            text = report.as_table(analyses, terminal_width())
        click.echo(text, nl=False)
    finish(failed, 0)
