"""The YAML that a Markdown file may begin with: settings for a site's builder, no text."""

from __future__ import annotations

import re

# Of two rules with text in between only keys tell this apart: `---`, `title: …`, `---`.
_FRONT_MATTER = re.compile(
    r"---[ \t]*(?:\r\n|\r|\n)"
    # Taken at one go (`*+`): given back, each `\r\n` could be read in two ways, 2 to the lines.
    r"(?=(?:#[^\r\n]*(?:\r\n|\r|\n))*+[\w-]+:(?:[ \t\r\n]))"
    r"(?:(?!(?:---|\.\.\.)[ \t]*(?:[\r\n]|\Z))[^\r\n]*(?:\r\n|\r|\n))*+"
    r"(?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|\Z)"
)


def front_matter_end(source: str, path: str) -> int:
    """The offset at which the text of a file begins: after its front matter, else 0."""
    if not (source.startswith("---") and path.lower().endswith((".md", ".markdown"))):
        return 0
    found = _FRONT_MATTER.match(source)
    return found.end() if found else 0
