"""One file, or standard input, becomes a Document or an error that says what to do."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.documents import Document, from_bytes, read
from glossary.errors import InputError


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "brief.txt"
    path.write_bytes(b"De *EU*\r\n")
    return path


def test_a_file_is_read_with_its_line_breaks(brief: Path) -> None:
    document = read(str(brief))
    assert (document.path, document.source, document.text) == (str(brief), "De *EU*\r\n", "De EU")
    assert document.notes == ()


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("De categorieën".encode())))
    assert read("-").text == "De categorieën"


def test_standard_input_may_be_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="standard input: is closed; name a file"):
        read("-")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"brief\.txt: no such file; check the path"):
        read(str(tmp_path / "brief.txt"))


def test_a_directory_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a directory; name the files in it"):
        read(str(tmp_path))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission_says_so(brief: Path) -> None:
    brief.chmod(0)
    with pytest.raises(InputError, match="no permission to read it; change its permissions"):
        read(str(brief))


@pytest.mark.parametrize("name", ["brief\0.txt", "b" * 5000], ids=["a NUL", "too long"])
def test_an_impossible_name_is_an_error_like_any_other(name: str) -> None:
    with pytest.raises(InputError, match=r"cannot be read \(.*\); check the path"):
        read(name)


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"---\n"], ids=repr)
def test_a_file_without_text_is_noted(data: bytes) -> None:
    document = from_bytes(data, "leeg.txt")
    assert (document.text, document.notes) == ("", ("leeg.txt: holds no text",))


def test_an_assumed_encoding_is_noted() -> None:
    document = from_bytes("De categorieën van één brief".encode("cp1252"), "-")
    assert document.notes[0].startswith("standard input: not UTF-8, read as cp1252")


def test_a_line_of_ten_megabytes_is_a_line() -> None:
    document = from_bytes(b"De Wereldhandelsorganisatie (WTO). " * 300_000, "lang.txt")
    assert (len(document.blocks), document.words) == (1, 900_000)


@given(
    st.binary(max_size=300)
    | st.tuples(st.text(), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "cp1252"])).map(
        lambda pair: pair[0].encode(pair[1], "replace")
    )
)
def test_any_bytes_are_a_document_or_an_error_with_a_remedy(data: bytes) -> None:
    try:
        assert isinstance(from_bytes(data, "-"), Document)
    except InputError as error:
        assert "; " in str(error)
