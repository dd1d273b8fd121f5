"""Marks inside a line."""

from __future__ import annotations

import pytest

from glossary.documents.inline import Emphasis, Kept, strip_marks


def left(line: str) -> str:
    return "".join(part.text for part in strip_marks(line, 0, len(line)) if isinstance(part, Kept))


def same(*lines: str) -> list[tuple[str, str]]:
    return [(line, line) for line in lines]


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("de *Trade and Technology Council* (TTC)", "de Trade and Technology Council (TTC)"),
        ("**AUKUS**, ***ADIZ*** en __VIFO__", "AUKUS, ADIZ en VIFO"),
        ("*Trade Council*s", "Trade Councils"),
        (r"\*geen nadruk\*", "*geen nadruk*"),
        *same("2 * 3 = 6", "de map snake_case_naam", "5*3"),
    ],
)
def test_emphasis_goes_and_what_it_holds_stays(line: str, reads: str) -> None:
    assert left(line) == reads


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("de [brief](https://rijksoverheid.nl/brief_(2)) van", "de brief van"),
        ('de [brief](brief.md "Titel (1)") van', "de brief van"),
        ("de [brief][3] en ![logo](logo.png)", "de brief en logo"),
        (r"[motie \[21 501-20\]](x.html) is", "motie [21 501-20] is"),
        ("[motie [21 501-20] van](x.html) is", "motie [21 501-20] van is"),
        (r"de \[VIFO\] van", "de [VIFO] van"),
        ("[*FIMI* Toolbox](#fimi)", "FIMI Toolbox"),
        ("[[Alzheimer|dementie]] en [[BNCS]]", "dementie en BNCS"),
        *same("[sic] en (zie [bijlage])", "rij [ zonder eind"),
    ],
)
def test_a_link_leaves_what_it_says(line: str, reads: str) -> None:
    assert left(line) == reads


def test_a_link_that_wraps_loses_both_its_brackets() -> None:
    source = "de [Trade and\nTechnology Council](https://x.nl) (TTC)"
    lines = [strip_marks(source, 0, 13), strip_marks(source, 14, len(source))]
    texts = [part.text for line in lines for part in line if isinstance(part, Kept)]
    assert texts == ["de ", "Trade and", "Technology Council", " (TTC)"]


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("zie https://www.rijksoverheid.nl/a-b.", "zie ."),
        ("(zie www.cbs.nl), en", "(zie ), en"),
        ("(zie https://nl.wikipedia.org/wiki/EU_(unie))", "(zie )"),
        ("*https://x.nl/a*; dan", "; dan"),
        ("via <https://x.nl/WTO> of <mailto:a@b.nl>", "via  of "),
    ],
)
def test_a_bare_url_goes_and_the_sentences_punctuation_stays(line: str, reads: str) -> None:
    assert left(line) == reads


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("de balans¹ en de WTO²,³.", "de balans en de WTO."),
        ("in 2021¹² en 2022^3", "in 2021 en 2022"),
        ("de balans[^1], de EU^12^ en NAVO^{3}", "de balans, de EU en NAVO"),
        ("de balans<sup>1</sup> en <sup>[2]</sup>", "de balans en "),
        ("de TTC[1], de ILO[4, 5 ] en [6]", "de TTC, de ILO en [6]"),
        (r"de TTC[1](#_ftn1) en ILO[\[2\]](#_ftn2)", "de TTC en ILO"),
        ("het 20^e congres, de 1<sup>e</sup>", "het 20e congres, de 1e"),
    ],
)
def test_note_marks_go(line: str, reads: str) -> None:
    assert left(line) == reads


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        *same("50 m² en 3 km²", "10^6 euro", "4·10⁶", "5 m^2", "CO₂", "artikel [6] en [2021]"),
        ("5 m<sup>2</sup>", "5 m2"),
        ("systeem²", "systeem"),
    ],
)
def test_measures_and_powers_stay(line: str, reads: str) -> None:
    assert left(line) == reads


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("R&amp;D, &euro;&nbsp;5, &#233;&#xe9;n", "R&D, € 5, één"),
        ("wapen&shy;beheersing", "wapenbeheersing"),
        ("regel&#10;eind", "regel eind"),
        *same("R&D", "A & B;", "&onbekend;", "AT&T;"),
    ],
)
def test_entities_become_their_character(line: str, reads: str) -> None:
    assert left(line) == reads


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("wapen\u00adbeheersing", "wapenbeheersing"),
        ("\ufeffEU\u200b-beleid", "EU-beleid"),
        ("<b>EU</b><br/>en <span class='x'>VN</span>", "EU en VN"),
        ("EU <!-- *weg* --> VN", "EU  VN"),
        ("EU <!-- *open*", "EU <!-- open"),
        ("de `GL101`-regel", "de -regel"),
        *same("3 < 5 en 6 > 4", "de ` alleen", "‘één’ “twee” „drie”", "C:\\map"),
    ],
)
def test_what_no_reader_sees_goes(line: str, reads: str) -> None:
    assert left(line) == reads


@pytest.mark.parametrize(
    ("line", "sides"),
    [
        ("*EU*", ["open", "close"]),
        ("de *EU*s", ["open", "either"]),
        ("a_b", []),
        ("_EU_", ["open", "close"]),
    ],
)
def test_emphasis_marks_know_on_which_side_they_may_stand(line: str, sides: list[str]) -> None:
    parts = strip_marks(line, 0, len(line))
    assert [part.side for part in parts if isinstance(part, Emphasis)] == sides


def test_every_text_that_stays_knows_where_it_stood() -> None:
    line = "de *R&amp;D*[^1] van https://x.nl."
    assert [part for part in strip_marks(line, 0, len(line)) if isinstance(part, Kept)] == [
        (0, 3, "de "),
        (4, 5, "R"),
        (5, 10, "&"),
        (10, 11, "D"),
        (16, 21, " van "),
        (33, 34, "."),
    ]


def test_a_letter_and_its_accent_are_one_character() -> None:
    line = "De zoo\u0308nosen van vo\u0301o\u0301r 2020."
    assert left(line) == "De zoönosen van vóór 2020."
