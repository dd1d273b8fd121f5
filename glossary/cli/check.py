"""`glossary check`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from glossary.cli.common import (
    finish,
    format_option,
    glossary_option,
    guarded,
    load_glossaries,
    paths_argument,
    read_documents,
)
from glossary.errors import GlossaryError

if TYPE_CHECKING:
    from glossary import rules
    from glossary.documents import Document


@click.command()
@paths_argument
@format_option("text", "json")
@glossary_option
@click.option("--select", "selected", metavar="CODES", help="Only these rules: GL101,GL102.")
@click.option("--ignore", "ignored", metavar="CODES", help="All rules but these.")
@click.option("--strict", is_flag=True, help="Warnings fail the check too.")
@click.option("--together", is_flag=True, help="Judge all files, in this order, as one text.")
@click.option(
    "--lang", type=click.Choice(("en", "nl")), default="en", show_default=True,
    help="The language of the messages.",
)  # fmt: skip
@click.option("--exit-zero", is_flag=True, help="Report, but exit 0.")
@guarded
def check(
    paths: tuple[str, ...],
    format_: str,
    glossaries: tuple[str, ...],
    selected: str | None,
    ignored: str | None,
    strict: bool,
    together: bool,
    lang: rules.Lang,
    exit_zero: bool,
) -> None:
    """Fail where a text uses an acronym that nobody defined.

    Runs GL101 to GL105 and GL201; the others when selected (`glossary rule` lists them all).
    Exits 1 where a rule that fails the check has findings, 2 where something could not be read.

    \b
    glossary check letter.txt
    glossary check --strict --format json letters/
    glossary check --together letter.txt annex-1.txt annex-2.txt
    """
    from glossary import rules
    from glossary.analysis import analyse, lexicon_of
    from glossary.reports import check as report

    chosen = _codes(selected)
    codes = rules.select(chosen, _codes(ignored))
    termbase = load_glossaries(glossaries)
    lexicon = lexicon_of(termbase)
    matcher = rules.matcher_for(termbase, codes)
    options = rules.Options(lang=lang)
    failed: list[GlossaryError] = []
    findings: list[rules.Finding] = []
    documents = 0
    for document in _texts(read_documents(paths, failed), together):
        analysis = analyse(document, termbase, lexicon, matcher)
        findings += rules.check(analysis, codes, options)
        documents += len(document.parts) or 1
    if documents or not failed:
        json = format_ == "json"
        text = report.as_json(findings) if json else report.as_text(findings, documents)
        click.echo(text, nl=False)
    fails = any(strict or f.severity == "error" or f.code in chosen for f in findings)
    finish(failed, 1 if fails and not exit_zero else 0)


def _texts(documents: Iterable[Document], together: bool) -> Iterable[Document]:
    """The texts to judge: each document, or all of them as one."""
    if not together:
        return documents
    from glossary.documents import join

    several = list(documents)
    return [join(several)] if several else []


def _codes(text: str | None) -> list[str]:
    return [code.strip().upper() for code in (text or "").split(",") if code.strip()]
