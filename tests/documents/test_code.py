"""Where a Markdown source shows code."""

from __future__ import annotations

import pytest

from glossary.documents import code_spans


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("Zie `a` en ``b ` c``.", ["`a`", "``b ` c``"]),
        ("Vooraf.\n\n```py\na = 1\n```\n\nDaarna.", ["```py", "a = 1", "```"]),
        ("> ~~~\n> a\n> ~~~", ["> ~~~", "> a", "> ~~~"]),
        ("Een ` alleen, en nog `` een.", []),
        ("```\nnooit gesloten", ["```"]),
    ],
)
def test_fences_and_backticks(source: str, code: list[str]) -> None:
    shown = [source[start:end] for start, end in code_spans(source)]
    assert [text for text in shown if text] == code
