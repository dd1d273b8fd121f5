"""Tables of terms as people make them."""

from __future__ import annotations

import pytest

from glossary.errors import TermbaseError
from glossary.termbase.exchange import import_bytes


@pytest.mark.parametrize(
    "table",
    [
        "Nederlands;Engels\nhandel;trade\n",
        "English,Dutch\ntrade,handel\n",
        "en-GB\tnl-NL\ntrade\thandel\n",
        "source\ttarget\tcomment\nhandel\ttrade\t\n",
        "# OmegaT\nSource\tTarget\nhandel\ttrade\n",
        "en;nl\ntrade;handel\n",
        "nl,en,remark\nhandel,trade,\n",
        "handel,trade\n",
    ],
)
def test_a_first_line_that_names_languages_says_which_column_is_which(table: str) -> None:
    found = import_bytes(table.encode(), "in.txt")
    assert [(row["nl"], row["en"], row["note"]) for row in found.rows] == [("handel", "trade", "")]
    assert found.lost == {}


def test_a_language_may_be_a_term() -> None:
    (row,) = import_bytes(b"Nederlands,Dutch\n", "in.csv").rows
    assert (row["nl"], row["en"]) == ("Nederlands", "Dutch")


@pytest.mark.parametrize("format_", ["csv", "omegat", "iate"])
def test_xml_under_another_name_is_refused(format_: str) -> None:
    with pytest.raises(TermbaseError, match="is XML, not"):
        import_bytes(b'<?xml version="1.0"?>\n<tbx a="b, c">x\ty</tbx>', "in", format_)
