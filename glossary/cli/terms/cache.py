"""`glossary terms cache`."""

from __future__ import annotations

import click

from glossary.cli.common import guarded, show


@click.command()
@click.option("--clear", is_flag=True, help="Remove every index.")
@guarded
def cache(clear: bool) -> None:
    """Show the indexes that were made of large glossaries, or remove them.

    They are made again by themselves when they are needed.

    \b
    glossary terms cache
    glossary terms cache --clear
    """
    from glossary.termbase.store import cache as store

    for path, size in store.clear() if clear else store.contents():
        show(f"{'removed ' if clear else ''}{path}  {size / 1e6:.1f} MB\n")
