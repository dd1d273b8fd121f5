"""`glossary terms add`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glossary.cli.common import (
    complain,
    file_names,
    finish,
    glossary_paths,
    guarded,
    progress,
    read_documents,
    show,
)
from glossary.errors import GlossaryError, UsageError

if TYPE_CHECKING:
    from glossary.extraction import Extraction, Term

# terms.csv's columns; named here, since the command line starts without the termbase
_COLUMNS = {
    "nl": "The Dutch term.",
    "en": "The English term.",
    "id": "The row's id; made of the English term where it is not given.",
    "nl_acronym": "Dutch acronyms, the preferred one first: 'BZ|BuZa'.",
    "nl_variants": "Other Dutch names: 'one|two'.",
    "nl_deprecated": "Dutch names that nobody should use any more.",
    "en_acronym": "English acronyms.",
    "en_variants": "Other English names.",
    "en_deprecated": "English names that nobody should use any more.",
    "domain": "The policy field.",
    "definition": "One sentence, in Dutch.",
    "source": "What supports the translation.",
    "note": "A remark.",
    "status": "approved (the default) or draft.",
    "well_known": "'yes' where readers need no introduction.",
    "checked": "The day of checking, 2025-01-31; today where a source is given.",
}


def _columns(command: Callable[..., Any]) -> Callable[..., Any]:
    for column, text in reversed(_COLUMNS.items()):
        command = click.option(f"--{column.replace('_', '-')}", column, help=text)(command)
    return command


@click.command()
@_columns
@click.option("--from", "letters", multiple=True, metavar="PATH",
    help="Add what this text has and the glossary lacks, as drafts; repeat for several.",
)  # fmt: skip
@click.option(
    "--min-termhood", type=click.FloatRange(0, 1), metavar="X",
    help="With --from: leave out terms that behave less like one, 0 to 1; as `extract` does.",
)  # fmt: skip
@click.option(
    "--model", show_default="the configuration's, else auto", metavar="NAME",
    help="With --from: the spaCy pipeline that reads the text; none for acronyms alone.",
)  # fmt: skip
@click.option("--glossary", metavar="FILE", help="The file to add to, in place of the project's.")
@guarded
def add(
    letters: tuple[str, ...],
    min_termhood: float | None,
    model: str | None,
    glossary: str | None,
    **cells: str | None,
) -> None:
    """Add a row to a glossary, or a letter's unknown acronyms and terms as drafts.

    Prints the ids of the new rows. Drafts count for nothing until their status is approved.

    \b
    glossary terms add --nl exportcontrole --en "export control" --source wetten.overheid.nl
    glossary terms add --from letter.txt
    """
    from glossary.termbase.edit import add as add_rows
    from glossary.termbase.files import STDIN
    from glossary.termbase.load import is_installed

    path = glossary_paths([glossary] if glossary else [])[0]
    if path == STDIN:
        raise UsageError("rows are added to a file; name one with --glossary FILE")
    if is_installed(path):
        raise UsageError(
            f"{path}: belongs to the installed package, and the next version would replace it; "
            "name a glossary of your own with --glossary FILE"
        )
    given = {column: cell for column, cell in cells.items() if cell is not None}
    if bool(given) == bool(letters):
        raise UsageError(
            "give either the row's cells or a letter: add --nl TERM --en TERM, or add --from PATH"
        )
    failed: list[GlossaryError] = []
    if letters:
        rows = list(_candidates(letters, path, min_termhood, model, failed))
    else:
        from datetime import date  # here, since no other command needs it at start

        if given.get("source") and "checked" not in given:
            given["checked"] = date.today().isoformat()
        rows = [given]
    added = add_rows(path, rows, only_new=bool(letters)) if rows else []
    show("".join(f"{identity}\n" for identity in added))
    if letters:
        complain(f"{path}: drafts to complete: their English, a source, and status approved")
    finish(failed, 0)


def _candidates(
    letters: tuple[str, ...],
    path: Path,
    min_termhood: float | None,
    model: str | None,
    failed: list[GlossaryError],
) -> Iterator[dict[str, str]]:
    from glossary import config
    from glossary.extraction import extract
    from glossary.pipeline import load as load_pipeline
    from glossary.termbase import Termbase, load
    from glossary.termbase.files import is_there

    termbase = load([path], progress) if is_there(path) else Termbase()
    documents = read_documents(file_names(letters, failed), failed)
    pipeline = load_pipeline(model or config.load(config.find(".")).model or "auto")
    yield from drafts(extract(documents, termbase, pipeline, min_termhood=min_termhood))


def drafts(extraction: Extraction) -> Iterator[dict[str, str]]:
    """Rows for what texts have and the glossary lacks: undefined acronyms, candidate terms."""
    for analysis in extraction.documents:
        for found in analysis.acronyms:
            if not found.entry_ids:
                long_form = found.long_form.place.text if found.long_form else found.acronym
                line = found.mentions[0].line if found.mentions else 1
                yield _draft(analysis.path, line, long_form, found.acronym)
    introduced = {
        found.long_form.place.text.casefold()
        for analysis in extraction.documents
        for found in analysis.acronyms
        if found.long_form
    }
    for term in extraction.terms:
        if term.kind == "term" and not term.known and term.term.casefold() not in introduced:
            yield _of_term(extraction, term)


def _of_term(extraction: Extraction, term: Term) -> dict[str, str]:
    first = term.mentions[0]
    row = _draft(extraction.documents[first.document].path, first.place.line, term.term, "")
    if term.suggestion:  # never as the English itself: nobody has checked it
        row["note"] += f"; misschien: {term.suggestion.en}"
    return row


def _draft(path: str, line: int, nl: str, acronym: str) -> dict[str, str]:
    from glossary.termbase.cell import clean

    note = f"uit {Path(path).name}, regel {line}"
    term, _ = clean(nl)  # a letter may hold half a pair of quotes: a 12"-buis
    cells = {"nl": term.replace("|", "/"), "nl_acronym": acronym, "note": note}
    return {**cells, "status": "draft"}
