"""Tab completion of terms that hold spaces (in bash) or commas (in fish).

click's script for bash puts what it is given on the line as it stands, where `trade barrier` would
become two arguments. So what the shell would read otherwise gets a backslash, twice, since the
script's `read` takes one away; not behind a quotation mark that was typed already. Its script for
fish ends a term at its first comma.
"""

from __future__ import annotations

import os
import re

from click.shell_completion import BashComplete, CompletionItem, FishComplete, add_completion_class

_SPECIAL = re.compile(r"([^\w\-./,:@%+=])")


class Bash(BashComplete):
    """click's completion for bash, with terms of several words kept whole."""

    name = "bash"

    def format_completion(self, item: CompletionItem) -> str:
        """One line for the script: the kind of the completion and its text."""
        if item.type == "plain" and not _typed().startswith(("'", '"')):
            item = CompletionItem(_SPECIAL.sub(r"\\\\\1", item.value), item.type, item.help)
        return super().format_completion(item)


class Fish(FishComplete):
    """click's completion for fish, with terms that hold a comma kept whole."""

    name = "fish"
    source_template = FishComplete.source_template.replace("string split ", "string split -m1 ")


def _typed() -> str:
    """The word under the cursor as it stands on the line."""
    words = os.environ.get("COMP_WORDS", "").split("\n")
    place = int(os.environ.get("COMP_CWORD", "0") or 0)
    return words[place] if place < len(words) else ""


def register() -> None:
    """Let click use them."""
    add_completion_class(Bash)
    add_completion_class(Fish)
