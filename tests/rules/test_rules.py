"""The rules, each through the sentences of its own docstring, and what a finding says."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from glossary.analysis import analyse
from glossary.documents import Document
from glossary.errors import UsageError
from glossary.rules import RULES, Finding, check, select
from glossary.termbase import Termbase
from glossary.termbase.deprecated import deprecated_matcher
from tests.rules.conftest import Judge


def findings(document: Document, termbase: Termbase, *codes: str) -> list[Finding]:
    """What the named rules find, or those that run by default."""
    chosen = codes or select()
    return check(analyse(document, termbase, deprecated_matcher(termbase)), chosen)


def sentence(docstring: str, label: str) -> str:
    match = re.search(rf"{label}: `(.+?)`", docstring, re.S)
    assert match, f"the docstring has no `{label}:` sentence"
    return " ".join(match[1].split())


@pytest.mark.parametrize("code", RULES)
def test_a_rule_does_what_its_docstring_shows(
    code: str, document: Callable[[str], Document], termbase: Termbase
) -> None:
    docstring = RULES[code].explanation
    assert docstring.startswith(f"{code}: ")
    flagged = document(sentence(docstring, "Flagged"))
    passing = document(sentence(docstring, "Passes"))
    codes = [*dict.fromkeys([*select(), code])]
    assert [finding.code for finding in findings(flagged, termbase, *codes)] == [code]
    assert findings(passing, termbase, *codes) == []


def test_one_finding_an_acronym_at_its_first_place(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    (finding,) = findings(document("De BQV en\n\nweer de BQV-lijst."), termbase)
    assert (finding.line, finding.column) == (1, 4)
    assert [(place.line, place.column) for place in finding.related] == [(3, 9)]


def test_the_message_says_what_to_write(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    (finding,) = findings(document("De WTO vergadert."), termbase)
    assert finding.message == (
        "WTO is not introduced in this text; introduce it as 'Wereldhandelsorganisatie (WTO)'"
    )


def test_no_long_form_is_offered_where_several_entries_share_the_acronym(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    (finding,) = findings(document("De ICC doet uitspraak."), termbase)
    assert finding.suggestion is None


def test_findings_come_in_the_order_of_the_text(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    found = findings(document("De WTO, de BQV en de KMar."), termbase)
    assert [finding.acronym for finding in found] == ["WTO", "BQV", "KMar"]


def test_rules_can_be_chosen_and_left_out() -> None:
    assert select(["gl102"]) == ["GL102"]
    assert "GL101" not in select((), ["GL101"])
    with pytest.raises(UsageError, match=r"GL999: no such rule; the rules are GL101, GL102"):
        select(["GL999"])


def test_a_finding_over_a_line_break_ends_on_its_last_line(judge: Judge) -> None:
    comment = "<!-- glossary:\r\n ignore XYZ -->"
    (finding,) = judge(f"Tekst. {comment}")
    assert (finding.line, finding.column) == (1, 8)
    assert (finding.end_line, finding.end_column) == (2, len(" ignore XYZ -->") + 1)
    (finding,) = judge("De BQV.")
    assert (finding.end_line, finding.end_column) == (1, 7)
