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
        "concept without an English term": 1,
    }


def test_other_columns_are_an_error() -> None:
    with pytest.raises(TermbaseError, match="E_ID"):
        import_bytes(b"a|b\n1|2\n", "x.csv", "iate")
