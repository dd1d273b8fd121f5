"""Introductions in words: announced, explained, in apposition, in a list of abbreviations."""

from __future__ import annotations

import pytest

from tests.acronyms.helpers import KNOWN, introduced

COUNCIL = "Trade and Technology Council"


@pytest.mark.parametrize(
    "text",
    [
        'de Trade and Technology Council, hierna te noemen "TTC", kwam bijeen',
        "de Trade and Technology Council, hierna TTC, kwam bijeen",
        "de Trade and Technology Council, verder: TTC, kwam bijeen",
        "de Trade and Technology Council, kortweg TTC, kwam bijeen",
        "de Trade and Technology Council, afgekort als TTC, kwam bijeen",
        "de Trade and Technology Council, afgekort TTC, kwam bijeen",
        "de Trade and Technology Council, ook wel TTC genoemd, kwam bijeen",
        "de Trade and Technology Council, in het Engels afgekort tot TTC, kwam bijeen",
        "De Trade and Technology Council wordt ook wel TTC genoemd.",
        "TTC staat voor Trade and Technology Council.",
        "TTC betekent Trade and Technology Council.",
        "de Trade and Technology Council, TTC, kwam bijeen",
        "de Trade and Technology Council – TTC – kwam bijeen",
        "de Trade and Technology Council, de TTC, kwam bijeen",
        "de Trade and Technology Council, de zogeheten TTC, kwam bijeen",
        "de Trade and Technology Council, zogenoemde TTC, kwam bijeen",
        "de Trade and Technology Council, de TTC van de EU en de VS",
        "de Trade and Technology Council – de TTC – kwam bijeen",
        "de raad, in de vakpers 'Trade and Technology Council' of TTC, kwam bijeen",
        "een raad (TTC's, d.w.z. Trade and Technology Council) kwam bijeen",
        "Kent u de Trade and Technology Council, de TTC?",
        "de Trade and Technology Council – TTC's in het jargon – kwam bijeen",
        "de Trade and Technology Council, in de sector TTC genoemd, kwam bijeen",
        "de Trade and Technology Council of TTC genoemd",
        "de vertegenwoordigers in de Trade and Technology Council in (verder: TTC)",
        "de TTC's, de Trade and Technology Council, kwamen bijeen",
        "Waar wij spreken van TTC, wordt gedoeld op de Trade and Technology Council.",
        "Er is een TTC. Dat is een Trade and Technology Council: een overleg.",
        "TTC is de Trade and Technology Council.",
        "Ook is een TTC verplicht – een Trade and Technology Council – voor overleg.",
    ],
)
def test_an_introduction_in_words(text: str) -> None:
    assert introduced(text) == {"TTC": COUNCIL}


@pytest.mark.parametrize(
    ("text", "acronym", "expected"),
    [
        ("Algemene wet bestuursrecht, hierna: Awb", "Awb", "Algemene wet bestuursrecht"),
        ("de Wet open overheid, kortweg Woo, geldt", "Woo", "Wet open overheid"),
        ("Het fonds wordt ook wel het QXZ genoemd.", "QXZ", "fonds"),
    ],
)
def test_what_is_written_like_a_word(text: str, acronym: str, expected: str) -> None:
    found = introduced(text)
    assert acronym in found
    assert found[acronym] in (expected, None)


@pytest.mark.parametrize(
    "text",
    [
        "OLAF, de antifraudedienst van de Commissie, onderzoekt dat.",
        "De minister, VVD, antwoordt.",
        "De NAVO, de EU en de VN zijn het eens.",
        "De BQV is een beleidsquotumverklaring.",
        "De VS verhoogt steun",
        "De Kamer wil, ook wel door de QXZ, meer weten.",
        "Dat staat voor de EU vast.",
    ],
)
def test_what_only_looks_like_one(text: str) -> None:
    assert introduced(text, KNOWN) == {}


def test_a_name_in_other_letters_beside_its_acronym() -> None:
    text = "Dat zegt het Europees Comité ter voorkoming van foltering, het CPT."
    assert introduced(text) == {"CPT": "Europees Comité ter voorkoming van foltering"}


def test_a_row_of_bodies_introduces_none() -> None:
    text = "met de Raad voor de rechtspraak, het OM, de politie en de reclassering"
    assert introduced(text) == {}


def test_a_known_name_as_the_writer_remembers_it() -> None:
    text = "CSDDD, de Europese Richtlijn passende zorgvuldigheid voor duurzaamheid, komt er."
    expected = "Europese Richtlijn passende zorgvuldigheid voor duurzaamheid"
    assert introduced(text, KNOWN) == {"CSDDD": expected}


def test_a_legend_with_commas() -> None:
    text = "Toelichting: RHV: Regeling Herstel Veen, RNT: Regeling Natte Teelt."
    assert introduced(text) == {"RHV": "Regeling Herstel Veen", "RNT": "Regeling Natte Teelt"}


def test_an_of_before_the_announcement_is_no_part_of_the_name() -> None:
    text = "De Regeling Dijk Sloot, of kortweg RDS, loopt."
    assert introduced(text) == {"RDS": "Regeling Dijk Sloot"}


@pytest.mark.parametrize(
    "wording",
    ["die wij RNT noemen", "die hierna als RNT wordt aangeduid", "hierna aangehaald als: RNT",
     "kortheidshalve aangeduid als RNT"],
)  # fmt: skip
def test_what_the_writer_says_he_will_call_it(wording: str) -> None:
    assert introduced(f"De Regeling Natte Teelt, {wording}, geldt.") == {
        "RNT": "Regeling Natte Teelt"
    }


def test_an_acronym_in_the_plural_is_not_its_own_long_form() -> None:
    assert introduced("Zie ook de ngo's, NGO's, het MKB.", KNOWN) == {}
