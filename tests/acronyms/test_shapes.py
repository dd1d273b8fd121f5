"""What a bare string says about itself."""

from __future__ import annotations

import pytest

from glossary.acronyms.shapes import Doubt, is_roman, judge


@pytest.mark.parametrize(
    ("token", "doubt"),
    [
        ("AIVD", ""),
        ("XVII", "roman"),
        ("CD", "roman"),
        ("MI", "roman"),
        ("DC", "roman"),
        ("MB", "unit"),
        ("NL", "country"),
        ("UK", "country"),
        ("CO2", "formula"),
        ("NOx", "formula"),
        ("HR", "statistic"),
        ("NIET", "word"),
        ("BESLISSING", "word"),
        ("ONTWIKKELING", "word"),
        ("VOORTGANGSX", "long"),
        ("kWh", None),
        ("TikTok", None),
    ],
)
def test_what_makes_a_string_doubtful(token: str, doubt: Doubt | None) -> None:
    assert judge(token) == doubt


@pytest.mark.parametrize("numeral", ["I", "IV", "XVII", "CD", "MI", "DC", "MCMXCIV"])
def test_roman_numerals(numeral: str) -> None:
    assert is_roman(numeral)


@pytest.mark.parametrize("text", ["", "IIII", "VX", "AB", "IC"])
def test_no_roman_numerals(text: str) -> None:
    assert not is_roman(text)
