"""The rules, each through the sentences of its own docstring, and what a finding says."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from glossary.checking import Checker
from glossary.documents import Document
from glossary.errors import UsageError
from glossary.rules import RULES, Finding, Options, select
from glossary.rules.names import same_name
from glossary.termbase import Entry, Termbase

Make = Callable[[str], Document]
MIGRANT = Entry(
    "labour-migrant", "arbeidsmigrant", "labour migrant", nl_deprecated=("gastarbeider",)
)


def findings(
    document: Document, termbase: Termbase, *codes: str, options: Options | None = None
) -> list[Finding]:
    whole = Termbase((*termbase.entries, MIGRANT))
    return Checker(whole, codes or list(RULES), options or Options()).findings(document)[0]


def sentence(docstring: str, label: str) -> str:
    match = re.search(rf"{label}: `(.+?)`", docstring, re.S)
    assert match, f"the docstring has no `{label}:` sentence"
    return " ".join(match[1].split())


@pytest.mark.parametrize("code", RULES)
def test_a_rule_does_what_its_docstring_shows(
    code: str, document: Make, termbase: Termbase
) -> None:
    docstring = RULES[code].check.__doc__ or ""
    assert docstring.startswith(f"{code}: ")
    flagged = document(sentence(docstring, "Flagged"))
    passing = document(sentence(docstring, "Passes"))
    assert [finding.code for finding in findings(flagged, termbase, code)] == [code]
    assert findings(passing, termbase, code) == []


def test_one_finding_an_acronym_at_its_first_place(document: Make, termbase: Termbase) -> None:
    (finding,) = findings(document("De BQV en\n\nweer de BQV-lijst."), termbase)
    assert (finding.line, finding.column) == (1, 4)
    assert [(place.line, place.column) for place in finding.related] == [(3, 9)]


def test_the_message_says_what_to_write(document: Make, termbase: Termbase) -> None:
    (finding,) = findings(document("De WTO vergadert."), termbase)
    assert finding.message == (
        "WTO is not introduced in this text; introduce it as 'Wereldhandelsorganisatie (WTO)'"
    )
    dutch = Options(lang="nl")
    (finding,) = findings(document("De WTO vergadert."), termbase, options=dutch)
    assert finding.suggestion == "voer het in als 'Wereldhandelsorganisatie (WTO)'"


def test_an_english_acronym_is_offered_with_its_english_name(document: Make) -> None:
    entry = Entry(
        "gdpr",
        "Algemene verordening gegevensbescherming",
        "General Data Protection Regulation",
        ("AVG",),
        en_acronym=("GDPR",),
    )
    (finding,) = findings(document("Dit valt onder de GDPR."), Termbase((entry,)))
    assert finding.suggestion == "introduce it as 'General Data Protection Regulation (GDPR)'"


def test_no_long_form_is_offered_where_several_entries_share_the_acronym(
    document: Make, termbase: Termbase
) -> None:
    (finding,) = findings(document("De ICC doet uitspraak."), termbase)
    assert finding.suggestion is None


def test_findings_come_in_the_order_of_the_text(document: Make, termbase: Termbase) -> None:
    found = findings(document("De WTO, de BQV en de KMar."), termbase, "GL101", "GL102")
    assert [finding.acronym for finding in found] == ["WTO", "BQV", "KMar"]


def test_a_footnote_is_no_first_use(document: Make, termbase: Termbase) -> None:
    text = "Dat staat vast.[^1]\n\n[^1]: Zie de BQV.\n\nDe Bond Quasi Vrij (BQV) groeit. De BQV is."
    assert findings(document(text), termbase, "GL103") == []


def test_an_introduction_in_a_heading_counts_unless_told_otherwise(
    document: Make, termbase: Termbase
) -> None:
    text = document("# De Bond Quasi Vrij (BQV)\n\nIn het land is de BQV bekend.\n")
    assert findings(text, termbase, "GL101") == []
    strict = Options(heading_definitions=False)
    (finding,) = findings(text, termbase, "GL101", options=strict)
    assert finding.acronym == "BQV"


def test_what_everybody_knows_may_come_before_its_long_form(
    document: Make, termbase: Termbase
) -> None:
    text = document("De EU groeit. De Europese Unie (EU) is groot.")
    assert findings(text, termbase, "GL103") == []


def test_a_long_form_that_is_none_of_the_glossarys(document: Make, termbase: Termbase) -> None:
    text = document("De World Tourism Organization (WTO) groeit. De WTO is groot.")
    (finding,) = findings(text, termbase, "GL105")
    assert "'World Tourism Organization'; the glossary has 'Wereldhandelsorg" in finding.message


def test_what_is_allowed_or_well_known_is_not_reported(document: Make, termbase: Termbase) -> None:
    text = document("De BQV en de WTO.")
    assert findings(text, termbase, options=Options(allowed=frozenset({"BQV", "WTO"}))) == []
    assert findings(text, termbase, options=Options(well_known=frozenset({"BQV", "WTO"}))) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Wet open overheid", "de wet Open Overheid", True),
        ("ministerie van Financiën", "Financiën", True),
        ("kritieke grondstoffen", "kritieke grondstof", True),
        ("Non-Proliferatieverdrag", "non-proliferatieverdrag", True),
        ("Veiligheidstoets Investerings, Fusies", "veiligheidstoets investeringen, fusies", True),
        ("World Tourism Organization", "World Trade Organization", False),
        ("Internationaal Strafhof", "Internationale Kamer van Koophandel", False),
    ],
)
def test_when_two_long_forms_are_one_name(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


def test_rules_can_be_chosen_and_left_out() -> None:
    assert select(["gl102"]) == ["GL102"]
    assert "GL101" not in select((), ["GL101"])
    assert "GL106" not in select()
    with pytest.raises(UsageError, match=r"GL999: no such rule; the rules are GL101, GL102"):
        select(["GL999"])
