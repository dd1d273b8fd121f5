"""The command line: options, one call, an exit code. Nothing else in the package knows click."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from glossary.cli.abbreviations import abbreviations
from glossary.cli.check import check
from glossary.cli.extract import extract
from glossary.cli.lookup import lookup
from glossary.cli.rule import rule
from glossary.cli.terms import terms


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="glossary-nl", prog_name="glossary")
def main() -> None:
    """Policy terms and acronyms in Dutch text, with their English.

    \b
    glossary extract letter.txt      what is in a letter: acronyms, long forms, terms, English
    glossary lookup VIFO             one term or acronym, Dutch or English
    glossary check letter.txt        which acronyms the reader will not understand
    glossary abbreviations letter.txt    the list of abbreviations for its annex
    """


main.add_command(extract)
main.add_command(lookup)
main.add_command(check)
main.add_command(rule)
main.add_command(abbreviations)
main.add_command(terms)


def run(args: Sequence[str] | None = None) -> Any:
    """The entry point of the `glossary` command."""
    # All that is made here lives until it is printed; looking for cycles among a million
    # mentions every few hundred new ones finds nothing and costs a tenth of the time.
    gc.set_threshold(200_000, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A name or a letter that the terminal's encoding lacks must not end in a traceback.
            stream.reconfigure(errors="backslashreplace")
            if stream is sys.stdout and not stream.isatty():
                # Who reads a file or a pipe is a program, and JSON, SARIF and JUnit are UTF-8.
                stream.reconfigure(encoding="utf-8")
    if "_GLOSSARY_COMPLETE" in os.environ:
        from glossary.cli.completion import register

        register()
    try:
        return main(args=args, prog_name="glossary")
    finally:
        gc.freeze()  # nor does a last look at what the end of the process frees anyway
