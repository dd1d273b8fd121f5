"""Tab completion in bash of terms that hold spaces.

click's script for bash puts what it is given on the line as it stands, where `trade barrier` would
become two arguments. So what the shell would read otherwise gets a backslash, twice, since the
script's `read` takes one away; not behind a quotation mark that was typed already.
"""

from __future__ import annotations

import os
import re

from click.shell_completion import BashComplete, CompletionItem, add_completion_class

_SPECIAL = re.compile(r"([^\w\-./,:@%+=])")


class Bash(BashComplete):
    """click's completion for bash, with terms of several words kept whole."""

    name = "bash"

    def format_completion(self, item: CompletionItem) -> str:
        """One line for the script: the kind of the completion and its text."""
        if item.type == "plain" and not _typed().startswith(("'", '"')):
            item = CompletionItem(_SPECIAL.sub(r"\\\\\1", item.value), item.type, item.help)
        return super().format_completion(item)


def _typed() -> str:
    """The word under the cursor as it stands on the line."""
    words = os.environ.get("COMP_WORDS", "").split("\n")
    place = int(os.environ.get("COMP_CWORD", "0") or 0)
    return words[place] if place < len(words) else ""


def register() -> None:
    """Let click use it."""
    add_completion_class(Bash)
