"""IATE's export."""

from __future__ import annotations

import pytest

from glossary.errors import TermbaseError
from glossary.termbase.exchange import import_bytes

EXPORT = """E_ID|E_DOMAINS|L_CODE|T_TERM|T_TYPE|T_RELIABILITY|T_EVALUATION|E_ORIGINS
77|trade;tariff|nl|handelsbelemmering|Term|Reliable||EU
77|trade;tariff|nl|handelsbarri\u00e8re|Term|Reliability not verified||EU
77|trade;tariff|nl|handelshinder|Term|Reliable|Obsolete|EU
77|trade;tariff|en|trade barrier|Term|Very reliable|Preferred|EU
77|trade;tariff|en|TB|Abbrev|Reliable||EU
77|trade;tariff|de|Handelshemmnis|Term|Reliable||EU
78|law|nl|wet|Term|Reliable||EU
"""


def test_terms_by_reliability_and_what_is_lost() -> None:
    found = import_bytes(EXPORT.encode("utf-8-sig"), "IATE_export.csv")
    (row,) = found.rows
    assert (row["id"], row["domain"], row["source"]) == ("iate-77", "trade", "IATE 77")
    assert (row["nl"], row["nl_variants"]) == ("handelsbelemmering", "handelsbarri\u00e8re")
    assert (row["nl_deprecated"], row["en"], row["en_acronym"]) == (
        "handelshinder",
        "trade barrier",
        "TB",
    )
    assert found.lost == {
        "column E_ORIGINS": 7,
        "term in language de": 1,
        "further domain": 1,
        "concept without an English term": 1,
    }


def test_other_columns_are_an_error() -> None:
    with pytest.raises(TermbaseError, match="E_ID"):
        import_bytes(b"a|b\n1|2\n", "x.csv", "iate")


HEADER = EXPORT.partition("\n")[0].removesuffix("|E_ORIGINS") + "\n"


def test_a_short_form_is_a_name_and_no_acronym() -> None:
    lines = "5|law|nl|Weens Koopverdrag|Short form|Reliable|\n" + (
        "5|law|nl|Verdrag inzake koopovereenkomsten|Term|Very reliable|\n"
        "5|law|en|CISG|Abbrev|Reliable|\n5|law|en|sales convention|Term|Reliable|\n"
    )
    (row,) = import_bytes((HEADER + lines).encode(), "x.csv").rows
    assert (row["nl_variants"], row["nl_acronym"]) == ("Weens Koopverdrag", "")
    assert (row["en"], row["en_acronym"]) == ("sales convention", "CISG")


def test_half_a_pair_of_quotes_takes_no_other_line_along() -> None:
    lines = '1|law|nl|"wet|Term|Reliable|\n1|law|en|act|Term|Reliable|\n'
    lines += "2|law|nl|daad|Term|Reliable|\n2|law|en|deed|Term|Reliable|\n"
    found = import_bytes((HEADER + lines).encode(), "x.csv")
    assert [(row["nl"], row["en"]) for row in found.rows] == [("wet", "act"), ("daad", "deed")]
    assert found.losses() == ['1 x half a pair of "quotes", removed']


def test_a_quoted_cell_may_hold_the_delimiter_and_lines() -> None:
    header = HEADER.replace("T_EVALUATION", "NOTE")
    lines = '1|law|nl|"wet|wetten"|Term|Reliable|"over\nregels"\n1|law|en|act|Term|Reliable|\n'
    found = import_bytes((header + lines).encode(), "x.csv")
    assert [row["nl"] for row in found.rows] == ["wet|wetten"]
    assert found.lost == {"column NOTE": 1}


def test_a_quote_that_is_never_closed_says_where() -> None:
    with pytest.raises(TermbaseError, match=":2: a quote is opened and never closed; "):
        import_bytes((HEADER + '1|law|"nl\n2|law|nl\n').encode(), "x.csv")


def test_lines_without_a_number_are_no_concept() -> None:
    lines = "|law|nl|wet|Term|Reliable|\n|law|en|deed|Term|Reliable|\n"
    found = import_bytes((HEADER + lines).encode(), "x.csv")
    assert (found.rows, found.lost) == ((), {"line without a concept number": 2})
