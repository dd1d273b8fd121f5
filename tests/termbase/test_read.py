"""Glossary files as Excel, editors and people write them."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.errors import TermbaseError
from glossary.termbase.read import read
from glossary.termbase.validate import problems

TEXT = "id,nl,en,note\nidea,idee,idea,één\nukraine,Oekraïne,Ukraine,\n"
ROWS = [
    {"id": "idea", "nl": "idee", "en": "idea", "note": "één"},
    {"id": "ukraine", "nl": "Oekraïne", "en": "Ukraine", "note": ""},
]
FILES = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with a mark": codecs.BOM_UTF8 + TEXT.encode(),
    "UTF-16": TEXT.encode("utf-16"),
    "UTF-16, big end first": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "Windows-1252": TEXT.encode("cp1252"),
    "semicolons": TEXT.replace(",", ";").encode(),
    "tabs": TEXT.replace(",", "\t").encode(),
    "Windows lines": TEXT.replace("\n", "\r\n").encode(),
    "old Mac lines": TEXT.replace("\n", "\r").encode(),
    "everything quoted": ('"' + TEXT[:-1].replace(",", '","').replace("\n", '"\n"') + '"').encode(),
    "Excel's own first line": b"sep=;\r\n" + TEXT.replace(",", ";").encode(),
    "spaces round cells": TEXT.replace(",", " , ").encode(),
    "blank lines and empty rows": TEXT.replace("\nu", "\n\n,,,\nu").encode(),
    "padded by Excel": TEXT.replace("\n", ",,,\n").encode(),
    "accents apart": TEXT.replace("ï", "i\u0308").encode(),
    "capitals in the first line": TEXT.replace("id,nl,en", "ID,NL,En").encode(),
    "no newline at the end": TEXT.rstrip().encode(),
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES.keys())
def test_the_same_rows_from_any_file(data: bytes) -> None:
    table = read(data, "terms.csv")
    assert [dict(row.cells) for row in table] == ROWS
    assert [problem for problem in table.problems if problem.level == "error"] == []


def test_columns_in_any_order() -> None:
    table = read(b"en,id,nl\nact,law,wet\n", "terms.csv")
    assert [dict(row.cells) for row in table] == [{"en": "act", "id": "law", "nl": "wet"}]


def test_a_row_is_named_by_the_line_on_which_it_begins() -> None:
    table = read(b'sep=,\nid,nl,en\n\na,"een\ntwee",b\nc,d,e\n', "terms.csv")
    assert [row.line for row in table] == [4, 6]


def test_semicolons_where_a_cell_holds_commas() -> None:
    table = read(b"id;nl;en\nvws;Volksgezondheid, Welzijn;Health, Welfare\n", "terms.csv")
    assert table.rows[0].cells["nl"] == "Volksgezondheid, Welzijn"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"PK\x03\x04rest",
            (
                "terms.csv: is a spreadsheet file, not CSV; "
                "save it from the spreadsheet as 'CSV UTF-8' and use that file"
            ),
        ),
        (
            b"\x89PNG\x00\x81",
            "terms.csv: is not text in UTF-8, UTF-16 or Windows-1252; save it as 'CSV UTF-8'",
        ),
    ],
)
def test_a_file_that_is_no_text(data: bytes, message: str) -> None:
    with pytest.raises(TermbaseError) as raised:
        read(data, "terms.csv")
    assert str(raised.value) == message


CELLS = st.sampled_from(
    [b"id", b"nl", b"en", b",", b";", b"\n", b'"', b"|", b"\xff\xfe", b"a", b"="]
)


@given(st.binary() | st.lists(CELLS).map(b"".join) | st.text().map(str.encode))
def test_any_bytes_are_rows_or_one_clear_error(data: bytes) -> None:
    try:
        found = problems(read(data, "terms.csv"))
    except TermbaseError as error:
        assert "; " in str(error)
    else:
        assert all(str(problem).startswith("terms.csv:") for problem in found)
