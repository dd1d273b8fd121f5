"""`glossary lookup`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

import click

from glossary.cli.common import (
    complain,
    format_option,
    glossary_option,
    guarded,
    load_glossaries,
    show,
    terminal_width,
)
from glossary.errors import UsageError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from glossary.termbase import Termbase

_COMPLETIONS = 50


def _names(context: click.Context, begun: str) -> list[CompletionItem]:
    """The names that begin so, for the shell's tab key; nothing where a glossary is invalid.

    Nor where one is standard input, which is the keyboard then.
    """
    from click.shell_completion import CompletionItem

    from glossary.errors import GlossaryError
    from glossary.termbase import Termbase
    from glossary.termbase.fold import fold

    named = context.params.get("glossaries") or ()
    try:
        termbase = Termbase() if "-" in named else load_glossaries(named)
    except GlossaryError:
        return []
    found: dict[str, str] = {}
    for name, _, entry in termbase.wild(f"{fold(begun)}*"):
        text = name if isinstance(name, str) else name.text
        if text.casefold().startswith(begun.casefold()):  # the shell keeps what was typed
            found.setdefault(text, entry.en if text != entry.en else entry.nl)
        if len(found) == _COMPLETIONS:
            break
    return [CompletionItem(text, help=other) for text, other in sorted(found.items())]


def _as_typed(term: str) -> str:
    """A term of the command line as letters, where Python kept bytes that it could not read.

    The letters of Windows-1252, and those of UTF-8 in a shell with an ASCII locale.
    """
    if not any("\udc80" <= letter <= "\udcff" for letter in term):
        return term
    data = os.fsencode(term)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _must_have(termbase: Termbase, domain: str) -> None:
    """Raise UsageError where no entry is of this policy field."""
    known = {entry.domain.casefold(): entry.domain for entry in termbase.entries}
    if domain.casefold() not in known:
        from difflib import get_close_matches

        near = get_close_matches(domain.casefold(), known, n=1)
        meant = f"did you mean {known[near[0]]!r}? " if near else ""
        raise UsageError(f"no entry has the domain {domain!r}; {meant}`terms stats` lists them")


class _TermCommand(click.Command):
    """Takes `-bestrijding` for a term; what begins with two hyphens stays an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if ctx.resilient_parsing:  # a shell that completes a line must not be told of mistakes
            return super().parse_args(ctx, args)
        if args == ["-h"]:  # beside a term it is one: -h is no option here, nor is -handel
            args = ["--help"]
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
@click.argument(
    "terms", nargs=-1, required=True, metavar="TERM...", shell_complete=lambda c, p, i: _names(c, i)
)
@format_option("table", "json")
@glossary_option
@click.option(
    "--limit", type=click.IntRange(min=1), default=5, show_default=True,
    help="Most suggestions for a term that is not found.",
)  # fmt: skip
@click.option(
    "--from", "language", type=click.Choice(("nl", "en")),
    help="Only names in this language: the one the term is in.",
)  # fmt: skip
@click.option("--domain", help="Only entries of this policy field, as `terms stats` lists them.")
@guarded
def lookup(
    terms: tuple[str, ...],
    format_: str,
    glossaries: tuple[str, ...],
    limit: int,
    language: Literal["nl", "en"] | None,
    domain: str | None,
) -> None:
    """Look up terms or acronyms, Dutch or English, inflected or misspelt.

    * stands for any letters and ? for one. A single entry is shown with its definition and
    source. Exits 1 where a term is not found; what is spelled like it, or is a part of it, is
    only a suggestion. Tab completes terms after: eval "$(_GLOSSARY_COMPLETE=bash_source glossary)"
    (or zsh_source, fish_source).

    \b
    glossary lookup VIFO
    glossary lookup handelsbelemmeringen "trade barrier"
    glossary lookup --from en --domain trade "export*"
    """
    from glossary.reports import lookup as report
    from glossary.termbase.lookup import MOST_WILD
    from glossary.termbase.lookup import lookup as find

    termbase = load_glossaries(glossaries)
    answers = [
        (term, find(termbase, term, limit, language, domain)) for term in map(_as_typed, terms)
    ]
    if domain and not all(matches for _, matches in answers):
        _must_have(termbase, domain)
    for term, matches in answers:
        if len(matches) >= MOST_WILD:
            complain(f"{term}: only the first {MOST_WILD} are shown; make the pattern narrower")
    origin = termbase.origin if len(termbase.paths) > 1 else None
    if format_ == "json":
        text = report.as_json(answers, origin)
    else:
        text = report.as_table(answers, terminal_width(), origin)
    show(text)
    found = all(matches and matches[0].is_match for _, matches in answers)
    raise SystemExit(0 if found else 1)
