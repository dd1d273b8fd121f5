"""What goes out comes back: any table of valid rows, our own file, byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.errors import GlossaryError
from glossary.termbase import Entry
from glossary.termbase.exchange import IMPORTS, export, import_bytes
from glossary.termbase.load import default_path
from glossary.termbase.read import read
from glossary.termbase.validate import problems
from glossary.termbase.write import canonical, formatted
from tests.termbase.rows import tables

WHOLE = ("tbx3", "tbx2", "excel")


@pytest.mark.parametrize("format_", WHOLE)
def test_our_own_glossary_comes_back_byte_for_byte(format_: str) -> None:
    data = default_path().read_bytes()
    own = [Entry.of(row.cells) for row in read(data, "terms.csv")]
    found = import_bytes(export(own, format_).encode(), "uit")
    assert canonical(found.rows).encode() == data
    assert found.lost == {}


@pytest.mark.parametrize("format_", WHOLE)
@given(table=tables)
def test_any_valid_rows_come_back(format_: str, table: list[Entry]) -> None:
    found = import_bytes(export(table, format_).encode(), "uit")
    assert list(found.rows) == [entry.row() for entry in table]


@given(table=tables)
def test_rows_to_csv_and_back_and_fmt_of_fmt(table: list[Entry]) -> None:
    text = canonical(entry.row() for entry in table)
    assert [Entry.of(row.cells) for row in read(text.encode(), "t.csv")] == table
    assert formatted(text.encode(), "t.csv") == text


@pytest.mark.parametrize("format_", ["omegat", "csv"])
def test_names_of_approved_entries_come_back(format_: str) -> None:
    own = [Entry("law", "wet", "act"), Entry("x", "concept", "draft", status="draft")]
    rows = import_bytes(export(own, format_).encode(), "uit").rows
    assert [(row["nl"], row["en"]) for row in rows] == [("wet", "act")]


@pytest.mark.parametrize("format_", ["csv", "excel"])
def test_a_formula_leaves_no_cell_that_a_spreadsheet_runs(format_: str) -> None:
    text = export([Entry("x", "=1+1", "@sum")], format_)
    cells = text.replace(",", ";").replace("\n", ";").split(";")
    assert not [cell for cell in cells if cell.startswith(("=", "@"))]


def test_omegat_gets_terms_as_they_are_in_a_text() -> None:
    own = [Entry("tag", "#hashtag", "hashtag"), Entry("x", "-bestrijding", "control")]
    text = export(own, "omegat")
    assert text == " #hashtag\thashtag\t\n-bestrijding\tcontrol\t\n"  # "#" begins a remark
    rows = import_bytes(text.encode(), "uit").rows
    assert {row["nl"] for row in rows} == {"#hashtag", "-bestrijding"}


def test_fmt_takes_off_what_an_export_for_excel_put_before_a_cell() -> None:
    table = [Entry("control", "-bestrijding", "control"), Entry("t", "'-teken", "hyphen")]
    text = export(table, "excel")
    assert formatted(text.encode(), "t.csv") == canonical(entry.row() for entry in table)


def test_an_apostrophe_of_a_glossary_of_ours_is_kept() -> None:
    own = canonical([Entry("t", "'-teken", "hyphen").row()])
    assert canonical(import_bytes(own.encode(), "in.csv").rows) == own


@given(data=st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
@settings(max_examples=200)
@pytest.mark.parametrize("format_", [None, *IMPORTS])
def test_any_bytes_give_rows_or_a_clear_error(format_: str | None, data: bytes) -> None:
    try:
        rows = import_bytes(data, "in", format_).rows
    except GlossaryError as error:
        assert ";" in str(error)
    else:
        text = canonical(rows).encode()
        assert [p for p in problems(read(text, "uit")) if p.level == "error"] == []
    try:
        problems(read(data, "in"))
    except GlossaryError as error:
        assert ";" in str(error)
