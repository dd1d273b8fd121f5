"""`glossary terms add`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glossary.cli.common import complain, finish, guarded, read_documents
from glossary.errors import GlossaryError, UsageError

if TYPE_CHECKING:
    from glossary.analysis import Analysis

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
@click.option("--glossary", metavar="FILE", help="The file to add to, in place of the project's.")
@guarded
def add(letters: tuple[str, ...], glossary: str | None, **cells: str | None) -> None:
    """Add a row to a glossary, or a letter's unknown acronyms and terms as drafts.

    Prints the ids of the new rows. Drafts count for nothing until their status is approved.

    \b
    glossary terms add --nl exportcontrole --en "export control" --source wetten.overheid.nl
    glossary terms add --from letter.txt
    """
    from glossary.termbase.edit import add as add_rows
    from glossary.termbase.load import default_path

    path = Path(glossary) if glossary else default_path()
    given = {column: cell for column, cell in cells.items() if cell is not None}
    if bool(given) == bool(letters):
        raise UsageError(
            "give either the row's cells or a letter: add --nl TERM --en TERM, or add --from PATH"
        )
    failed: list[GlossaryError] = []
    if letters:
        rows = list(_candidates(letters, path, failed))
    else:
        from datetime import date  # here, since no other command needs it at start

        if given.get("source") and "checked" not in given:
            given["checked"] = date.today().isoformat()
        rows = [given]
    for identity in add_rows(path, rows, only_new=bool(letters)) if rows else ():
        click.echo(identity)
    if letters:
        complain(f"{path}: drafts to complete: their English, a source, and status approved")
    finish(failed, 0)


def _candidates(
    letters: tuple[str, ...], path: Path, failed: list[GlossaryError]
) -> Iterator[dict[str, str]]:
    from glossary.analysis import analyse, lexicon_of
    from glossary.termbase import Termbase, load

    termbase = load([path]) if path.exists() else Termbase()
    lexicon = lexicon_of(termbase)
    for document in read_documents(letters, failed):
        yield from drafts(analyse(document, termbase, lexicon))


def drafts(analysis: Analysis) -> Iterator[dict[str, str]]:
    """Rows for what a text has and the glossary lacks: undefined acronyms, candidate terms."""
    for found in analysis.acronyms:
        if found.entries:
            continue
        long_form = found.long_form.place.text if found.long_form else found.acronym
        first = found.mentions[0] if found.mentions else None
        yield _draft(analysis.path, first.line if first else 1, long_form, found.acronym)
    for term in analysis.terms:
        if not term.entries:
            suggestion = getattr(term, "suggestion", None)
            english = getattr(suggestion, "en", "") or ""
            yield _draft(analysis.path, term.mentions[0].line, term.term, "", english)


def _draft(path: str, line: int, nl: str, acronym: str, en: str = "") -> dict[str, str]:
    note = f"uit {Path(path).name}, regel {line}"
    cells = {"nl": nl.replace("|", "/"), "nl_acronym": acronym, "en": en, "note": note}
    return {**cells, "status": "draft"}
