"""Word lists that lie beside the code that reads them: text files with comments and sections."""

from __future__ import annotations

from pathlib import Path


def lines(path: Path) -> list[str]:
    """The lines of a list, without empty ones and comments (`# …`)."""
    text = path.read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def sections(path: Path) -> dict[str, tuple[str, ...]]:
    """The words under each heading, `[kind]` on a line of its own, in their order."""
    found: dict[str, list[str]] = {}
    words: list[str] = []
    for line in lines(path):
        if line.startswith("["):
            words = found.setdefault(line.strip("[]"), [])
        else:
            words += line.split()
    return {kind: tuple(words) for kind, words in found.items()}
