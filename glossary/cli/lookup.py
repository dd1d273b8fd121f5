"""`glossary lookup`."""

from __future__ import annotations

import click

from glossary.cli.common import (
    format_option,
    glossary_option,
    guarded,
    load_glossaries,
    terminal_width,
)


class _TermCommand(click.Command):
    """Takes `-bestrijding` for a term; what begins with two hyphens stays an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        options = {name for parameter in self.params for name in parameter.opts}
        for arg in args[:end]:
            name = arg.split("=", 1)[0]
            if arg.startswith("--") and name not in options | {"--help"}:
                from click.exceptions import NoSuchOption

                raise NoSuchOption(name, possibilities=sorted(options), ctx=ctx)
        return super().parse_args(ctx, args)


@click.command(
    cls=_TermCommand,
    context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]},
)
@click.argument("terms", nargs=-1, required=True, metavar="TERM...")
@format_option("table", "json")
@glossary_option
@click.option(
    "--limit", type=click.IntRange(min=1), default=5, show_default=True,
    help="Most suggestions for a term that is not found.",
)  # fmt: skip
@guarded
def lookup(terms: tuple[str, ...], format_: str, glossaries: tuple[str, ...], limit: int) -> None:
    """Look up terms or acronyms, Dutch or English, inflected or misspelt.

    Exits 1 where a term is not found; what is spelled like it is only a suggestion.

    \b
    glossary lookup VIFO
    glossary lookup handelsbelemmeringen "trade barrier"
    """
    from glossary.reports import lookup as report
    from glossary.termbase.lookup import lookup as find

    termbase = load_glossaries(glossaries)
    answers = [(term, find(termbase, term, limit)) for term in terms]
    text = (
        report.as_json(answers) if format_ == "json" else report.as_table(answers, terminal_width())
    )
    click.echo(text, nl=False)
    found = all(matches and matches[0].is_match for _, matches in answers)
    raise SystemExit(0 if found else 1)
