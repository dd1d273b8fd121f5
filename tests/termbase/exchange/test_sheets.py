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
        "nl,en\rhandel,trade\r",
        "sep=;\r\nnl;en\r\nhandel;trade\r\n",
        "sep=;\r\nid;nl;en\r\ntrade;handel;trade\r\n",
        '"Nederlands"\t"Engels"\n"handel"\t"trade"\n',
        '"id"\t"nl"\t"en"\n"trade"\t"handel"\t"trade"\n',
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


def test_columns_by_their_names_wherever_they_stand() -> None:
    table = b"ID;Engels;Nederlands;Opmerking\n1;trade;handel;vak\n2\n"
    found = import_bytes(table, "in.csv")
    assert [(row["nl"], row["en"], row["note"]) for row in found.rows] == [
        ("handel", "trade", "vak")
    ]
    assert found.lost == {"column ID": 1, "line without two terms": 1}


def test_a_hash_begins_a_term_in_csv_and_a_remark_in_omegat() -> None:
    assert [row["nl"] for row in import_bytes(b"#tag;hashtag\n", "in.csv").rows] == ["#tag"]
    assert import_bytes(b"#tag\thashtag\n", "in.utf8", "omegat").rows == ()


def test_what_does_not_say_that_it_is_approved_is_a_draft() -> None:
    table = "nl,en,status,well_known\nfiets,bicycle,Draft,\nauto,car,concept,ja\nbus,bus,,yes\n"
    found = import_bytes(table.encode(), "in.csv")
    assert [(row["nl"], row["status"], row["well_known"]) for row in found.rows] == [
        ("fiets", "draft", ""),
        ("bus", "approved", "yes"),
        ("auto", "draft", ""),
    ]
    assert found.losses() == [
        "1 x status 'concept', now draft",
        "1 x well_known 'ja', which is not 'yes'",
    ]
