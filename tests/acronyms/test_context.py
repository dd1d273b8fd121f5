"""What the neighbours of a token say: reference, numeral, unit, postcode, person or shout."""

from __future__ import annotations

import pytest

from glossary.acronyms import Lexicon
from tests.acronyms.helpers import KNOWN, acronyms


@pytest.mark.parametrize(
    "sentence",
    [
        "Zie COM(2020) 474 en COM(2011) 308.",
        "Dat staat in SWD (2021) 352 van de diensten.",
        "Zie besluit 2003/568/JBZ van de Raad.",
        "Het Parlement nam resolutie A7-0175/2011 aan.",
        "De begroting (Kamerstuk 36200 X) is aangenomen.",
        "Uw brief met kenmerk BZDOC-1257119648-63 is ontvangen.",
        "Verordening (EG) nr. 4045/89 en Verordening (EU) 2016/679 gelden.",
        "Verordening (EU, Euratom) 2018/1046 geldt.",
        "Het arrest staat in NJ 2010/123 en onder ECLI:NL:HR:2020:1234.",
        "Het besluit staat in PB L 119 en in PB C 326.",
        "De studie verscheen in JAMA 2010;303 en later opnieuw.",
    ],
)
def test_references_and_citations_hold_no_acronym(sentence: str) -> None:
    assert acronyms(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Zie hoofdstuk XVII van de rijksbegroting.",
        "De artikelen IV en V, bijlage VI en titel XII vervallen.",
        "Dit is een fase III-onderzoek bij type II.",
        "In de tijd van Lodewijk XIV was dat anders.",
        "Zij kreeg 36 410 VI toegezonden.",
    ],
)
def test_roman_numerals_are_no_acronyms(sentence: str) -> None:
    assert acronyms(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In Genève vergadert de CD over ontwapening.", ["CD"]),
        ("De arts stelde een MI vast.", ["MI"]),
        ("Het overleg in Washington DC duurde lang.", ["DC"]),
    ],
)
def test_letters_of_a_numeral_may_be_an_acronym(sentence: str, expected: list[str]) -> None:
    assert acronyms(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Het verbruik daalde tot 3 kWh bij een druk van 120 mmHg.",
        "De auto stoot 90 gram CO2 uit en weinig NOx.",
        "Het bestand is 10 MB groot.",
        "Dat kost EUR 100 of USD 120.",
    ],
)
def test_units_formulas_and_currencies(sentence: str) -> None:
    assert acronyms(sentence) == []


def test_a_unit_without_a_number_may_be_an_acronym() -> None:
    assert acronyms("Het MB is getekend.") == ["MB"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Postbus 20061, 2500 EB Den Haag",
        "Bezuidenhoutseweg 67\n2594 AC 's-Gravenhage",
        "Stuur het naar 3511 LX Utrecht.",
    ],
)
def test_postcodes(sentence: str) -> None:
    assert acronyms(sentence) == []


def test_a_year_is_no_postcode() -> None:
    assert acronyms("In 2020 EU-lidstaten overtuigen bleek lastig.") == ["EU"]
    assert acronyms("Sinds 2015 VN Vluchtelingenorganisatie.") == ["VN"]


@pytest.mark.parametrize(
    "sentence",
    [
        "De heer J.P. Balkenende en mevrouw A.B. de Wit spraken.",
        "Het advies van mr. JP de Vries en dr. MC Jansen volgt.",
        "Jansen AB, De Wit C, Pietersen DE. Een studie naar koorts.",
        "Volgens Jansen AB et al. is dat zo.",
    ],
)
def test_initials_of_persons(sentence: str) -> None:
    assert acronyms(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "TER BESLISSING",
        "LET OP: dit is vertrouwelijk.",
        "Dit is NIET de bedoeling en dat MOET zo blijven.",
        "DE STAATSSECRETARIS VAN FINANCIËN",
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
    ],
)
def test_shouted_words_and_headings(sentence: str) -> None:
    assert acronyms(sentence) == []


def test_two_acronyms_side_by_side_do_not_shout() -> None:
    assert acronyms("De regio werkt samen met GGD GHOR Nederland.") == ["GGD", "GHOR"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit geldt o.a. voor de handel m.b.t. staal, zoals jl. vrijdag gemeld, d.w.z. nu.",
        "TikTok en YouTube openen een kantoor in IJsland en IJmuiden.",
        "Europol en Interpol werken samen.",
        "Zie https://www.AIVD.nl/NAVO en schrijf aan info@MIVD.nl of kijk op www.NCTV.nl.",
    ],
)
def test_abbreviations_brands_names_and_addresses(sentence: str) -> None:
    assert acronyms(sentence) == []


def test_country_codes_are_labels_unless_they_have_an_article() -> None:
    assert acronyms("NL: 12 procent\nBE: 14 procent") == []
    assert acronyms("De UK-delegatie sprak met de UK.") == ["UK"]


def test_statistics_before_a_figure() -> None:
    assert acronyms("De behandeling hielp (HR 0,79; 95% BI 0,7; RR 120/80).") == []
    assert acronyms("De HR sprak arrest.") == ["HR"]


def test_a_list_of_values() -> None:
    assert acronyms("– LDL: lager dan 1,8 mmol/l") == []
    assert acronyms("De waarde van het LDL daalt.") == ["LDL"]


def test_evidence_levels() -> None:
    assert acronyms("Dit wordt aanbevolen (IA) en dat niet (IIB).") == []


def test_the_glossary_settles_a_doubt() -> None:
    assert acronyms("Een aanvraag bij het loket VIFO volstaat.", KNOWN) == ["VIFO"]
    assert acronyms("Zie hoofdstuk VI.", KNOWN) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Er is een NL-Alert verstuurd door het NCSC-NL.", ["NCSC"]),
        ("De UK-regering en anti-UK in een zin.", ["UK"]),
        ("Onze IT is duur, en ook de IT-sector.", ["IT"]),
        ("In de tabel: (DE, FR, IT) en (AT/IT).", []),
        ("De tunnel onder het IJ en de IJ-oever.", []),
    ],
)
def test_a_code_of_a_country_within_a_name(sentence: str, expected: list[str]) -> None:
    assert acronyms(sentence) == expected


@pytest.mark.parametrize(
    "sentence", ["drs. C. Lamers RA", "J.H. de Vries-Bos LLM, jurist", "een BSc, MSc MBA"]
)
def test_titles_behind_a_name(sentence: str) -> None:
    assert acronyms(sentence) == []


def test_a_numbered_heading_of_one_word_is_shouted() -> None:
    assert acronyms("II. OVERIG\n\nDe AIVD werkt.") == ["AIVD"]


def test_what_begins_a_sentence_is_no_author() -> None:
    text = "De RHV, opgericht in 2020, werkt. Het BQV, opgericht in 2021, ook."
    assert acronyms(text) == ["RHV", "BQV"]
    assert acronyms("Minister EZK, Staatssecretaris RHV.") == ["EZK", "RHV"]
    assert acronyms("Jansen AB, Pieters CD, De Wit C. Titel.") == []


def test_an_enumeration_is_not_shouted() -> None:
    assert acronyms("De systemen (VIS, EES, ETIAS) werken.", Lexicon({"VIS": ()}))[1:] == [
        "EES",
        "ETIAS",
    ]


def test_postcodes_whose_letters_the_glossary_has() -> None:
    lexicon = Lexicon({"EK": ("Eerste Kamer",), "OM": ("openbaar ministerie",), "VN": ()})
    assert acronyms("Postbus 20401, 2500 EK Den Haag", lexicon) == []
    assert acronyms("1000 OM Amsterdam", lexicon) == []
    assert acronyms("2500 EA  DEN HAAG", lexicon) == []
    assert acronyms("sinds 2015 VN Veiligheidsraad", lexicon) == ["VN"]
