"""One way to read a file, whatever is in it, and one message for each way it goes wrong."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from glossary.errors import InputError, TermbaseError
from glossary.reading import read_bytes


def test_a_file_and_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "brief.txt").write_bytes(b"De EU")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"De VN")))
    assert read_bytes(tmp_path / "brief.txt", InputError, "is a directory") == b"De EU"
    assert read_bytes("-", InputError, "is a directory") == b"De VN"


def test_who_reads_says_what_kind_of_error_it_is(tmp_path: Path) -> None:
    with pytest.raises(TermbaseError, match=r"x\.csv: no such file; check the path"):
        read_bytes(tmp_path / "x.csv", TermbaseError, "is a directory")
    with pytest.raises(InputError, match="is a directory; name the files"):
        read_bytes(tmp_path, InputError, "is a directory; name the files")
    with pytest.raises(InputError, match=r"cannot be read \(.*null"):
        read_bytes("a\0b", InputError, "is a directory")
