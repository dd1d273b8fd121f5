"""What goes out comes back: any table of valid rows, our own file, byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.errors import GlossaryError
from glossary.termbase import Entry
from glossary.termbase.exchange import EXPORTS, IMPORTS, export, import_bytes
from glossary.termbase.load import default_path
from glossary.termbase.read import read
from glossary.termbase.validate import check_bytes
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


@pytest.mark.parametrize("format_", EXPORTS)
def test_a_formula_leaves_no_cell_that_a_spreadsheet_runs(format_: str) -> None:
    text = export([Entry("x", "=1+1", "@sum")], format_)
    cells = text.replace("\t", ";").replace(",", ";").replace("\n", ";").split(";")
    assert format_.startswith("tbx") or not [c for c in cells if c.startswith(("=", "@"))]


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
        assert [p for p in check_bytes(text, "uit") if p.level == "error"] == []
    try:
        check_bytes(data, "in")
    except GlossaryError as error:
        assert ";" in str(error)
