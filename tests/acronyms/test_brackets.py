"""Introductions in brackets, in either order, and brackets that introduce nothing."""

from __future__ import annotations

import pytest

from tests.acronyms.helpers import KNOWN, introduced, introductions, method


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De Trade and Technology Council (TTC) kwam bijeen.", "Trade and Technology Council"),
        ("de *Trade and Technology Council* (TTC)", "Trade and Technology Council"),
        ("de *Trade and Technology Council (TTC)*", "Trade and Technology Council"),
        ("de “Trade and Technology Council” (TTC)", "Trade and Technology Council"),
        ("de TTC (Trade and Technology Council)", "Trade and Technology Council"),
        ("de TTC ('Trade and Technology Council')", "Trade and Technology Council"),
        ("overleg (Trade and Technology Council, TTC)", "Trade and Technology Council"),
        ("de Trade and Technology Council (hierna: TTC)", "Trade and Technology Council"),
        ("de Trade and Technology Council (hierna te noemen de “TTC”)",)
        + ("Trade and Technology Council",),
        ("de Trade and Technology Council [TTC] vergadert", "Trade and Technology Council"),
        ("het overleg ('Trade and Technology Council' of 'TTC')", "Trade and Technology Council"),
    ],
)
def test_a_pair_in_brackets(text: str, expected: str) -> None:
    assert introduced(text) == {"TTC": expected}


@pytest.mark.parametrize(
    ("text", "acronym", "expected"),
    [
        ("het Non-Proliferatieverdrag (NPV)", "NPV", "Non-Proliferatieverdrag"),
        ("de Gezondheidsdienst (GD)", "GD", "Gezondheidsdienst"),
        (
            "het ministerie van Sociale Zaken en Werkgelegenheid (SZW)",
            "SZW",
            "Sociale Zaken en Werkgelegenheid",
        ),
        ("de Wet open overheid (Woo)", "Woo", "Wet open overheid"),
        ("niet-gouvernementele organisaties (ngo's)", "ngo", "niet-gouvernementele organisaties"),
        (
            "grondslaguitholling en winstverschuiving (BEPS)",
            "BEPS",
            "grondslaguitholling en winstverschuiving",
        ),
        ("de Wereldhandelsorganisatie (WTO)", "WTO", "Wereldhandelsorganisatie"),
        (
            "de Algemene verordening gegevensbescherming (AVG; Verordening (EU) 2016/679)",
            "AVG",
            "Algemene verordening gegevensbescherming",
        ),
        (
            "de Regeling Herstel Veenweiden 2023 (RHV 2023)",
            "RHV",
            "Regeling Herstel Veenweiden 2023",
        ),
        ("het Nationaal Actieplan 2.0 (NAP 2.0)", "NAP", "Nationaal Actieplan"),
        ("de KRV (Kaderrichtlijn veilige oevers)", "KRV", "Kaderrichtlijn veilige oevers"),
        ("NBR (Nationaal Beleidskader Ruimte en Wonen)",)
        + ("NBR", "Nationaal Beleidskader Ruimte en Wonen"),
        ("het Nationaal Cyber Centrum (NCC-NL)", "NCC", "Nationaal Cyber Centrum"),
        ("De Nederlandsche Bank (DNB) meldt dat.", "DNB", "De Nederlandsche Bank"),
        ("voorwaardelijke invrijheidstelling (VI)", "VI", "voorwaardelijke invrijheidstelling"),
        ("De praktijkondersteuners (POH's) werken.", "POH", "praktijkondersteuners"),
        ("Er zijn 3 FTE. Voltijdseenheden (fte) dalen.", "FTE", "Voltijdseenheden"),
    ],
)
def test_dutch_long_forms(text: str, acronym: str, expected: str) -> None:
    assert introduced(text)[acronym] == expected


@pytest.mark.parametrize(
    "text",
    [
        "De (geo)politiek van de GEO is anders.",
        "Grondstoffen (polysilicium voor zonnepanelen) uit de QXZ.",
        "Verordening (EU) 2016/679 geldt in de EU.",
        "de Commissie (OLAF)",
        "het lid De Vries (VVD)",
        "een deel daarvan, 27,1 km (EWEA)",
        "ruim 387 GWh (VREG, 2009)",
        "een project (zie foto: MD)",
        "een afspraak (voorheen MIT)",
        "wat de lidstaten toegevoegd (POST) hebben",
        "een norm die gestandaardiseerd is (RFC 9457)",
        "de FTE (waarvan 14 tijdelijk)",
        "Nederland (NL) en België (BE)",
        "bedragen in miljoenen euro's (EUR)",
        "reactoren van de derde generatie (III+)",
        "cijfers van de energietoezichthouder (VREG 2009)",
        "het bericht «Boeren willen geen veenweide» (NRC, 3 mei 2024)",
        "het rapport ‘Kansrijk woonbeleid’ (OLAF)",
        "met zorgverzekeraars (ZN), huisartsen (LHV) en patiënten (PFN)",
        "de veiligheidstoets (VIFO)",
        "De EU-agentschappen (EASA, ERA) krijgen geld.",
        "De instrumenten (DEI+, ISDE) helpen.",
        "De Wnb, WNB, BRO en BAG.",
    ],
)
def test_brackets_that_introduce_nothing(text: str) -> None:
    assert introduced(text, KNOWN) == {}


def test_a_person_before_an_organisation_is_no_part_of_its_name() -> None:
    text = "zei Karim Khan van het Internationaal Strafhof (ICC)"
    assert introduced(text) == {"ICC": "Internationaal Strafhof"}


def test_an_announced_acronym_is_introduced_even_where_the_words_are_not_clear() -> None:
    (pair,) = introductions("Dat is nu zo. (hierna: QXZ)")
    assert (pair.acronym, pair.long_form) == ("QXZ", None)


def test_two_in_one_bracket_stand_for_the_two_before_it() -> None:
    text = "de Algemene Inlichtingendienst en de Militaire Inlichtingendienst (AID en MID)"
    assert introduced(text) == {
        "AID": "Algemene Inlichtingendienst",
        "MID": "Militaire Inlichtingendienst",
    }


@pytest.mark.parametrize("word", ["", "respectievelijk ", "resp. "])
def test_two_in_one_bracket_in_their_order(word: str) -> None:
    text = f"de Rijksdienst Herstel Veen en de Raad Natte Teelt ({word}RHV en RNT)"
    assert introduced(text) == {"RHV": "Rijksdienst Herstel Veen", "RNT": "Raad Natte Teelt"}


def test_two_in_one_bracket_are_one_name() -> None:
    assert introduced("de Omgevingsdienst Noordzeekanaalgebied (OD NZKG)") == {
        "OD": "Omgevingsdienst",
        "NZKG": "Noordzeekanaalgebied",
    }


@pytest.mark.parametrize(
    ("text", "acronym", "rung"),
    [
        ("de *Joint Committee on Trade* (JEC)", "JEC", "emphasis"),
        ("de “Gemengde Commissie Handel” (JEC)", "JEC", "quotes"),
        ("de Trade and Technology Council (TTC)", "TTC", "letters"),
        ("de Hoge Commissaris voor de Mensenrechten (OHCHR)", "OHCHR", "glossary"),
        ("de Wereldhandelsorganisatie (WTO)", "WTO", "noun phrase"),
    ],
)
def test_the_rung_of_the_ladder_is_told(text: str, acronym: str, rung: str) -> None:
    assert method(text, acronym, KNOWN) == rung


def test_a_name_of_one_word_in_the_bracket_itself() -> None:
    assert introduced("Richtlijn 92/43/EEG (Habitatrichtlijn, HR) geldt.") == {
        "HR": "Habitatrichtlijn"
    }
    assert introduced("en de leden (Jansen, CDA) en de motie (Kamerstuk, VVD)") == {}
