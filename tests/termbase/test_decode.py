"""Bytes as text: what declares itself, what is guessed, and what is refused."""

from __future__ import annotations

import pytest

from glossary.errors import TermbaseError
from glossary.termbase.decode import decode


def test_one_byte_of_windows_1252_among_utf_8_is_an_error_with_its_lines() -> None:
    data = (
        "id,nl,en\nidea,één,idea\nukraine,Oekraïne,Ukraine\n".encode()
        + "x,coëx,y,\n".encode("cp1252")
        + b"y,z,\x80,\n"
    )
    with pytest.raises(TermbaseError) as raised:
        decode(data, "terms.csv")
    assert str(raised.value) == (
        "terms.csv:4: has a byte that is not UTF-8, unlike the rest of the file"
        " (also on line 5); type the letter again and save the file as UTF-8"
    )


def test_a_capital_before_a_curly_quote_is_still_windows_1252() -> None:
    text = "cafe,’t “CAFÉ”,café\n"
    assert decode(text.encode("cp1252"), "terms.csv") == text
