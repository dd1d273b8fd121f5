"""GL101 to GL103: whether a reader can know an acronym where it first stands."""

from __future__ import annotations

import pytest

from glossary.analysis import analyse
from glossary.documents import from_bytes
from glossary.rules import check
from glossary.termbase import Entry, Termbase
from tests.rules.conftest import Judge

LONG = "Regeling Herstel Veenweiden"


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("introduced first", f"De {LONG} (RHV) loopt. De RHV werkt."),
        ("a footnote is no first use", f"Het loopt.[^1] De {LONG} (RHV) werkt.\n\n[^1]: Zie RHV."),
        ("a footnote introduces for its paragraph", f"De RHV loopt.[^1]\n\n[^1]: De {LONG} (RHV)."),
        (
            "a footnote belongs to its mark, though all notes stand at the end",
            f"De RHV[^1] loopt.\n\nEen alinea over de RHV.\n\n[^1]: De {LONG} (RHV).",
        ),
        ("the next sentence explains it", f"Er is de RHV. RHV staat voor {LONG}."),
        ("part of the long form itself", "De DG Handel en Steun (DG) is er. De DG werkt."),
        ("everybody knows it", "De EU groeit. De Europese Unie (EU) is groot."),
        ("only a list of abbreviations has it", f"De RHV loopt.\n\nRHV: {LONG}"),
    ],
)
def test_no_late_introduction(judge: Judge, why: str, text: str) -> None:
    assert judge(text, "GL103") == [], why


def test_a_late_introduction_names_the_line_and_offers_the_long_form(judge: Judge) -> None:
    (finding,) = judge(f"De RHV loopt, en de RHV werkt.\n\nDe {LONG} (RHV) stopt.", "GL103")
    assert (finding.line, finding.column) == (1, 4)
    assert finding.message == (
        f"RHV is used before its introduction on line 3; introduce it here as '{LONG} (RHV)'"
    )
    assert [(place.line, place.column) for place in finding.related] == [(1, 21), (3, 33)]


def test_a_footnote_does_not_introduce_for_earlier_paragraphs(judge: Judge) -> None:
    text = f"De RHV loopt.\n\nZij werkt.[^1]\n\n[^1]: De {LONG} (RHV)."
    assert [finding.code for finding in judge(text, "GL103")] == ["GL103"]


@pytest.mark.parametrize(
    ("acronym", "advice"),
    [("GDPR", "General Data Protection Regulation"), ("AVG", "Algemene verordening")],
)
def test_the_advice_pairs_an_acronym_with_the_name_that_it_abbreviates(
    acronym: str, advice: str
) -> None:
    names = ("Algemene verordening", "General Data Protection Regulation")
    terms = Termbase((Entry("avg", *names, ("AVG",), en_acronym=("GDPR",)),))
    analysis = analyse(from_bytes(f"De {acronym} geldt.".encode(), "brief.md"), terms)
    (finding,) = check(analysis, ["GL102"])
    assert finding.suggestion == f"introduce it as '{advice} ({acronym})'"


HEADING = f"# Toekomst van de {LONG} (RHV)\n\nDe RHV loopt."


def test_the_advice_is_no_name_made_with_the_acronym() -> None:
    entry = Entry(
        "nis2", "NIS2-richtlijn", "NIS 2 Directive", ("NIS2",),
        nl_variants=("NIS 2-richtlijn", "richtlijn netwerkbeveiliging"),
    )  # fmt: skip
    (found,) = check(
        analyse(from_bytes(b"De NIS2 geldt.", "brief.txt"), Termbase((entry,))), ["GL102"]
    )
    assert found.suggestion == "introduce it as 'richtlijn netwerkbeveiliging (NIS2)'"


def test_a_heading_introduces_by_default(judge: Judge) -> None:
    assert judge(HEADING, "GL101", "GL103") == []


def test_a_heading_may_be_told_not_to_introduce(judge: Judge) -> None:
    (finding,) = judge(HEADING, "GL101", "GL103", heading_definitions=False)
    assert finding.code == "GL101"


def test_messages_in_dutch(judge: Judge) -> None:
    (finding,) = judge("De WTO vergadert.", lang="nl")
    assert finding.message == (
        "WTO wordt in deze tekst niet geïntroduceerd; "
        "introduceer de afkorting als 'Wereldhandelsorganisatie (WTO)'"
    )


def test_a_list_at_the_front_introduces_for_the_text_after_it(judge: Judge) -> None:
    entries = f"RHV: {LONG}\nVEN: Vereniging van Eilanden\nRLW: Raad voor Landbouw en Water"
    text = f"{entries}\n\nDe RHV loopt. De {LONG} (RHV) stopt."
    assert judge(text, "GL103", "GL104") == []


def test_what_may_be_a_source_is_no_late_introduction(judge: Judge) -> None:
    text = "Het verbruik stijgt (BQV). Dat is 5% van het totale Europese verbruik (BQV)."
    assert judge(text, "GL103") == []
