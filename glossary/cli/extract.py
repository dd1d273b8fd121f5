"""`glossary extract`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossary.cli.common import (
    file_names,
    finish,
    format_option,
    glossary_option,
    guarded,
    jobs_option,
    paths_argument,
    read_documents,
    show,
    terminal_width,
)
from glossary.errors import GlossaryError, UsageError

if TYPE_CHECKING:
    from glossary.pipeline.types import Pipeline


@click.command()
@paths_argument
@format_option("table", "json", "csv")
@glossary_option
@click.option(
    "--model",
    show_default="the configuration's, else auto",
    metavar="NAME",
    help="The spaCy pipeline that tags the text: auto, embedded, an installed one, a folder, or"
    " none (then only acronyms and known terms are found).",
)
@click.option(
    "--min-termhood",
    type=click.FloatRange(0, 1),
    metavar="X",
    help="Drop candidates below this termhood, 0 to 1; the default is where precision and recall"
    " are in balance on texts with hand-made lists.",
)
@click.option(
    "--top", type=click.IntRange(min=0), metavar="N", help="No candidates after the first N terms."
)
@click.option(
    "--context",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Show every mention with N characters of text on either side (table and json).",
)
@jobs_option
@guarded
def extract(
    paths: tuple[str, ...],
    format_: str,
    glossaries: tuple[str, ...],
    model: str | None,
    min_termhood: float | None,
    top: int | None,
    context: int,
    jobs: int,
) -> None:
    """Acronyms, known terms and term candidates of Dutch texts.

    PATH is a text or Markdown file, a directory (its *.txt and *.md), or - for standard input.
    The terms are listed over all documents, best first; settings that give these different
    glossaries are refused, unless --glossary is given.

    \b
    glossary extract letter.txt
    glossary extract --top 50 --context 40 letter.txt
    glossary extract --format json --jobs 2 letters/ > terms.json
    glossary extract --model none letter.txt
    """
    from glossary.batch import cores
    from glossary.extraction import extract as run
    from glossary.settings import configs_of, glossary_for_all, model_for_all
    from glossary.termbase import load

    if min_termhood is not None and min_termhood != min_termhood:
        raise UsageError("--min-termhood nan is no number; give one from 0 to 1")
    if context and format_ == "csv":
        raise UsageError("csv has no place for context; use --format table or json")
    failed: list[GlossaryError] = []
    names = file_names(paths, failed)
    configs = configs_of(names)
    # Their terms are counted together, so that one glossary and one pipeline hold for all.
    termbase = load([*map(Path, glossaries)] or [*glossary_for_all(configs)] or None)
    nlp, about_model = _pipeline(model_for_all(configs) if model is None else model)
    documents = read_documents(names, failed)
    found = run(
        documents, termbase, nlp,
        min_termhood=min_termhood, top=top, context=context, jobs=jobs or cores(),
    )  # fmt: skip
    if found.documents or not failed:
        if format_ == "json":
            from glossary.reports.extract import as_json

            about = {"path": str(termbase.path), "entries": len(termbase)}
            if len(termbase.paths) > 1:
                about["paths"] = [str(path) for path in termbase.paths]
            show(as_json(found, about, about_model))
        elif format_ == "csv":
            from glossary.reports.extract_csv import as_csv

            show(as_csv(found))
        else:
            from glossary.reports.extract_table import as_table

            show(as_table(found, terminal_width()))
    finish(failed, 0)


def _pipeline(model: str) -> tuple[Pipeline | None, dict[str, str] | None]:
    """The pipeline of this name, and what a report says of it; two times None for `none`."""
    if model == "none":
        return None, None
    from glossary.pipeline.load import describe, load

    nlp = load(model)
    return nlp, describe(nlp)
