"""`glossary check`."""

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
)
from glossary.errors import GlossaryError


@click.command()
@paths_argument
@format_option("text", "json")
@glossary_option
@click.option("--select", "selected", metavar="CODES", help="Only these rules: GL101,GL102.")
@click.option("--ignore", "ignored", metavar="CODES", help="All rules but these.")
@click.option("--strict", is_flag=True, help="Warnings fail the check too.")
@click.option("--exit-zero", is_flag=True, help="Report, but exit 0.")
@guarded
def check(
    paths: tuple[str, ...],
    format_: str,
    glossaries: tuple[str, ...],
    selected: str | None,
    ignored: str | None,
    strict: bool,
    exit_zero: bool,
) -> None:
    """Fail where a text uses an acronym that nobody defined.

    Exits 1 where a rule that fails the check has findings, 2 where something could not be read.

    \b
    glossary check letter.txt
    glossary check --strict --format json letters/
    """
    from glossary import rules
    from glossary.analysis import analyse, lexicon_of
    from glossary.reports import check as report

    chosen = _codes(selected)
    codes = rules.select(chosen, _codes(ignored))
    termbase = load_glossaries(glossaries)
    lexicon = lexicon_of(termbase)
    failed: list[GlossaryError] = []
    findings: list[rules.Finding] = []
    documents = 0
    for document in read_documents(paths, failed):
        findings += rules.check(analyse(document, termbase, lexicon), codes)
        documents += 1
    if documents or not failed:
        json = format_ == "json"
        text = report.as_json(findings) if json else report.as_text(findings, documents)
        click.echo(text, nl=False)
    fails = any(strict or f.severity == "error" or f.code in chosen for f in findings)
    finish(failed, 1 if fails and not exit_zero else 0)


def _codes(text: str | None) -> list[str]:
    return [code.strip().upper() for code in (text or "").split(",") if code.strip()]
