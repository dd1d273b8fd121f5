"""Bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.documents.decode import decode
from glossary.errors import InputError

LETTER = (
    "Geachte voorzitter, de categorieën ‘één’ en “twee” kosten € 3 miljoen. Het kabinet hecht"
    " aan coördinatie, financiën en een café in Genève; de geïnteresseerde leest verder.\n"
) * 3


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(LETTER.encode(), "utf-8", id="UTF-8"),
        pytest.param(LETTER.encode("utf-8-sig"), "utf-8", id="UTF-8 with a mark, as Excel writes"),
        pytest.param(LETTER.encode("utf-16"), "utf-16", id="UTF-16 with a mark, as Notepad writes"),
        pytest.param(b"\xfe\xff" + LETTER.encode("utf-16-be"), "utf-16", id="UTF-16 big-endian"),
        pytest.param(LETTER.encode("utf-32"), "utf-32", id="UTF-32, whose mark begins as UTF-16's"),
        pytest.param(b"", "utf-8", id="empty"),
        pytest.param(b"\xef\xbb\xbf", "utf-8", id="a mark alone"),
    ],
)
def test_what_declares_itself_is_taken_at_its_word(data: bytes, encoding: str) -> None:
    text = LETTER if len(data) > 3 else ""
    assert decode(data, "brief.txt") == (text, encoding, None)


@pytest.mark.parametrize(
    "encoding", ["cp1252", "mac_roman", "utf-16-le", "utf-16-be"], ids=lambda name: name
)
def test_a_guess_is_right_and_told(encoding: str) -> None:
    text, assumed, note = decode(LETTER.encode(encoding), "brief.txt")
    assert (text, assumed) == (LETTER, encoding)
    assert note == f"brief.txt: not UTF-8, read as {encoding}; save it as UTF-8 to be sure"


def test_one_accent_is_enough_for_windows_1252() -> None:
    assert decode("financiën".encode("cp1252"), "brief.txt").text == "financiën"


def test_an_accent_far_into_the_file_is_seen() -> None:
    text = "Zonder accent. " * 20_000 + "De categorieën van het kabinet, één voor één."
    assert decode(text.encode("cp1252"), "brief.txt").text == text


def test_utf_8_cut_off_within_a_letter_keeps_its_other_accents() -> None:
    text, encoding, note = decode((LETTER + "é").encode()[:-1], "brief.txt")
    assert (text, encoding) == (LETTER + "\ufffd", "utf-8")
    assert note is not None
    assert f"byte {len(LETTER.encode())}" in note


def test_a_byte_of_windows_1252_pasted_into_utf_8_costs_one_letter() -> None:
    assert decode(LETTER.encode() + b"caf\xe9", "brief.txt").text == LETTER + "caf\ufffd"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"%PDF-1.7\n", "is a PDF, not text; extract its text", id="PDF"),
        pytest.param(b"PK\x03\x04\x14", "is a Word, OpenDocument or zip file", id="docx"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1", "is an old Word file", id="doc"),
        pytest.param(b"{\\rtf1 Brief}", "is an RTF file", id="RTF"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "looks like a binary file", id="PNG"),
        pytest.param(b"\0" * 100, "looks like a binary file", id="zeros, which pass for UTF-16"),
        pytest.param(b"\x01\x02\x03\x04", "looks like a binary file", id="control characters"),
        pytest.param(bytes(range(128, 256)) * 2, "makes no sense", id="a hole in Windows-1252"),
        pytest.param(b"\xff\xfeA\0B", "begins as UTF-16 but byte 4", id="half a UTF-16 letter"),
        pytest.param(b"\xef\xbb\xbfcaf\xe9", "begins as UTF-8 but byte", id="mark and no UTF-8"),
    ],
)
def test_no_text_is_refused_with_a_remedy(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=r"^brief: .*(save|extract|give)") as error:
        decode(data, "brief")
    assert message in str(error.value)


@given(st.text().filter(lambda text: "\0" not in text))
def test_utf_8_comes_back_or_is_refused(text: str) -> None:
    try:
        assert decode(text.encode(), "-").text == text.removeprefix("\ufeff")
    except InputError as error:
        assert "binary" in str(error) or "RTF" in str(error) or "PDF" in str(error)
