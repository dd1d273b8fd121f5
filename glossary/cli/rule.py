"""`glossary rule`."""

from __future__ import annotations

import click

from glossary.cli.common import guarded, show


@click.command()
@click.argument("code", required=False, metavar="[CODE]")
@guarded
def rule(code: str | None) -> None:
    """Explain a rule of `glossary check`, or list them all.

    \b
    glossary rule
    glossary rule GL103
    """
    from glossary.reports import rules as report
    from glossary.rules import select

    codes = select([code]) if code is not None else []
    show(report.explain(codes[0]) if codes else report.overview())
