"""Which lines are entries of a list of abbreviations."""

from __future__ import annotations

import pytest

from glossary.documents.entries import mark_entries
from glossary.documents.lines import scan


def items(source: str) -> list[str]:
    lines = mark_entries(source, scan(source))
    found = [source[line.start : line.end] for line in lines if line.kind == "item"]
    return [text.split()[0].rstrip(":") for text in found]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("ABC\tAlgemene Bond\n", ["ABC"]),
        ("ABC: Algemene Bond\nDEF: Dienst voor Energie\n", ["ABC", "DEF"]),
        ("ABC Algemene Bond\nDEF Dienst voor Energie\n", ["ABC", "DEF"]),
        # Letters that do not agree, among columns; lower case, likewise.
        ("OHCHR\tBureau van de Commissaris\nNGF\tNationaal Groeifonds\n", ["OHCHR", "NGF"]),
        ("bni   bruto nationaal inkomen\nDAC   Development Committee\n", ["bni", "DAC"]),
        # The middle of a sentence.
        ("Dat geldt voor de\nEU: een unie van landen.\n", []),
        ("Dat zegt de\nVS verder niet, en ook\nniet de ander.\n", []),
        ("Betreft    Brief over water\nDatum      11 maart\n", []),
    ],
)
def test_entries(source: str, expected: list[str]) -> None:
    assert items(source) == expected
