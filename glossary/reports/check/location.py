"""Where a finding lies, as forges write it."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import quote

from glossary.reading import STDIN


def from_root(path: str, root: str) -> str:
    """A path with slashes, and from `root` where it is an absolute one below that."""
    own = PurePath(path)
    if root and own.is_absolute() and own.is_relative_to(root):
        own = own.relative_to(root)
    return own.as_posix()


def uri(path: str, root: str) -> str:
    """A path as a URI: relative to `root`, or `file:///…` elsewhere. No UTF-8 becomes `%FF`."""
    if path == STDIN:
        return "stdin"
    name = from_root(path, root)
    own = PurePath(name)
    if own.is_absolute():
        return own.as_uri()
    return quote(name, safe="/:@!$&'()*+,;=~-._", errors="surrogateescape")
