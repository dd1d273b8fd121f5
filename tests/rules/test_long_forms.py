"""GL104, GL105 and GL107: one acronym, one long form, written out once."""

from __future__ import annotations

import pytest

from glossary.analysis import analyse
from glossary.documents import from_bytes
from glossary.rules import check
from glossary.termbase import Entry, Termbase
from tests.rules.conftest import Judge

LONG = "Regeling Herstel Veenweiden"


def test_introduced_twice_points_at_the_second_and_relates_the_first(judge: Judge) -> None:
    (finding,) = judge(f"De {LONG} (RHV) loopt.\n\nDe {LONG} (RHV) werkt.", "GL104")
    assert (finding.line, [place.line for place in finding.related]) == (3, [1])
    assert finding.message == "RHV was introduced on line 1 already; write RHV alone"


def test_the_other_language_of_an_entry_is_an_introduction_again_and_no_conflict(
    judge: Judge,
) -> None:
    text = "De Wereldhandelsorganisatie (WTO) is er. De World Trade Organization (WTO) ook."
    assert [finding.code for finding in judge(text)] == ["GL104"]


def test_a_list_of_abbreviations_introduces_nothing_again(judge: Judge) -> None:
    assert judge(f"De {LONG} (RHV) loopt. De RHV werkt.\n\nRHV: {LONG}") == []


def test_the_text_may_introduce_after_a_footnote_and_not_the_other_way_round(judge: Judge) -> None:
    note = f"[^1]: De {LONG} (RHV)."
    assert judge(f"Zij loopt.[^1]\n\n{note}\n\nDe {LONG} (RHV) werkt.", "GL104") == []
    assert judge(f"Zij loopt.[^1]\n\nDe {LONG} (RHV) werkt.\n\n{note}", "GL103", "GL104") == []
    assert judge(f"De RHV[^1] werkt. De RHV loopt.\n\n{note}", "GL104") == []
    (finding,) = judge(f"De {LONG} (RHV) werkt.[^1]\n\n{note}", "GL104")
    assert finding.line == 3


def test_two_long_forms_conflict(judge: Judge) -> None:
    text = f"De {LONG} (RHV) loopt.\n\nDe Raad voor Hoger Vakonderwijs (RHV) werkt."
    (finding,) = judge(text)
    assert (finding.code, finding.line) == ("GL105", 3)
    assert finding.message.startswith(
        f"RHV is 'Raad voor Hoger Vakonderwijs' here and '{LONG}' on line 1"
    )


def test_every_conflict_is_in_the_one_finding(judge: Judge) -> None:
    text = f"De {LONG} (RHV).\n\nDe Raad voor Hoger Vakonderwijs (RHV).\n\nDe Rijksdienst Herstel "
    (finding,) = judge(f"{text}Vastgoed (RHV). De RHV werkt.", "GL105")
    assert (finding.line, [place.line for place in finding.related]) == (3, [5, 1])


def test_a_long_form_that_the_glossary_does_not_have(judge: Judge) -> None:
    (finding,) = judge("De Wereldtabaksorganisatie (WTO) rookt. De WTO hoest.")
    assert finding.code == "GL105"
    assert "'Wereldtabaksorganisatie' here and 'Wereldhandelsorganisatie' in" in finding.message


def test_a_meaning_of_several_is_no_conflict(judge: Judge) -> None:
    assert judge("De Internationale Kamer van Koophandel (ICC) is er. De ICC werkt.") == []


def test_a_guess_is_no_ground_for_a_conflict(judge: Judge) -> None:
    assert judge(f"De {LONG} (RHV) loopt. Er zijn bestaande afspraken (RHV).", "GL105") == []


def test_a_long_form_again_counts_in_a_footnote(judge: Judge) -> None:
    text = f"De {LONG} (RHV) loopt.[^1] De RHV werkt.\n\n[^1]: Zie de {LONG}, artikel 2."
    (finding,) = judge(text, "GL107")
    assert (finding.line, finding.suggestion) == (3, "write RHV alone")


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("before the introduction", f"{LONG} heet zij. De {LONG} (RHV) loopt."),
        ("beside its acronym", f"De {LONG} (RHV) loopt. Een {LONG} (RHV) werkt."),
        ("part of a compound", f"De {LONG} (RHV) loopt. Zie {LONG}-overzicht."),
        (
            "within another long form",
            f"De {LONG} (RHV) loopt. Zie het Bureau {LONG} (BRHV). Het BRHV werkt.",
        ),
        (
            "the title of an office",
            "Het ministerie van Visserij en Tuinbouw (VT) groeit.\n\n"
            "De minister van Visserij en Tuinbouw,",
        ),
    ],
)
def test_no_long_form_again(judge: Judge, why: str, text: str) -> None:
    assert judge(text, "GL107") == [], why


@pytest.mark.parametrize(
    "text",
    [
        "De WTO-module (WTO-koppeling) draait.",
        "De WTO-beschikking bezwaar (WTO) ligt er, en de WTO-beschikking beroep (WTO) ook.",
    ],
)
def test_a_word_made_with_the_acronym_explains_nothing(judge: Judge, text: str) -> None:
    assert judge(text, "GL104", "GL105") == []


def test_other_capitals_than_the_glossary_s_make_another_acronym(judge: Judge) -> None:
    text = "De Wet toegankelijke overheid (Wto) loopt. De Wto geldt."
    assert judge(text, "GL105") == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Het Gezond en Actief Leven Akkoord (GALA) loopt.", []),
        ("De General Administrative Law Act (GALA) geldt.", []),
        ("De Gemeentelijke Algemene Leidraad (GALA) geldt.", ["GL105"]),
        ("De Bond voor Actieve Grootouders (BAG) groeit.", ["GL105"]),
    ],
)
def test_an_acronym_that_is_only_english_may_have_another_meaning_in_dutch(
    text: str, codes: list[str]
) -> None:
    law = ("Algemene wet bestuursrecht", "General Administrative Law Act")
    names = ("Basisregistratie", "Addresses Register")
    terms = Termbase(
        (
            Entry("awb", *law, ("Awb",), en_acronym=("GALA",)),
            Entry("bag", *names, ("BAG",)),
        )
    )
    analysis = analyse(from_bytes(text.encode(), "brief.md"), terms)
    assert [finding.code for finding in check(analysis, ["GL105"])] == codes
