"""Which bare acronyms a token holds, before anyone looks at its neighbours."""

from __future__ import annotations

import pytest

from glossary.acronyms.pieces import parts
from glossary.acronyms.shapes import split_tail


def bare(token: str, *known: str) -> list[str]:
    return [part.acronym for part in parts(token, frozenset(known))]


@pytest.mark.parametrize(
    "token",
    ["AIVD", "BuZa", "MoU", "KMar", "R&D", "B&W", "G20", "G7", "COP27", "COVID", "LHBTIQ+", "IPv6"]
    + ["AMvB", "PvdA", "RvS", "IenW", "mRNA", "proBNP", "NEa", "DDoS", "IoT", "HFrEF"],
)
def test_an_acronym_as_it_stands(token: str) -> None:
    assert bare(token) == [token]


@pytest.mark.parametrize("token", ["Wft", "Zvw", "Wbp", "Wbni", "Wnra", "Bbl"])
def test_no_dutch_word_is_written_like_these_names_of_laws(token: str) -> None:
    assert bare(token) == [token]


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("DG's", "DG"),
        ("EU's", "EU"),
        ("FODs", "FOD"),
        ("AIVD'ers", "AIVD"),
        ("NCTV’er", "NCTV"),
        ("KNMI'tje", "KNMI"),
        ("VVD'ster", "VVD"),
        ("SMS'en", "SMS"),
        ("SMS'je", "SMS"),
        ("BuZa’s", "BuZa"),
    ],
)
def test_a_dutch_tail_is_no_part_of_the_acronym(token: str, expected: str) -> None:
    assert bare(token) == [expected]
    assert split_tail(token) == expected


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("WTO-regels", ["WTO"]),
        ("TTC-overleg", ["TTC"]),
        ("anti-EU-sentiment", ["EU"]),
        ("pro-VS-beleid", ["VS"]),
        ("niet-EU-landen", ["EU"]),
        ("EU-VS-overleg", ["EU", "VS"]),
        ("FIOD/ECD", ["FIOD", "ECD"]),
        ("LHBTIQ+-gemeenschap", ["LHBTIQ+"]),
        ("R&D-budget", ["R&D"]),
        ("G20-top", ["G20"]),
        ("EU‑lidstaten", ["EU"]),
        ("CVS/ME", ["CVS", "ME"]),
    ],
)
def test_a_compound_holds_the_bare_acronyms(token: str, expected: list[str]) -> None:
    assert bare(token) == expected


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("COX-2-remmer", "COX-2"),
        ("IL-6", "IL-6"),
        ("CIBIS-II", "CIBIS-II"),
        ("MERIT-HF", "MERIT-HF"),
    ],
)
def test_a_number_or_a_second_part_that_belongs_to_the_name(token: str, expected: str) -> None:
    assert bare(token) == [expected]


def test_a_year_does_not_belong_to_the_name() -> None:
    assert bare("COVID-19") == ["COVID"]
    assert bare("COVID-19", "COVID") == ["COVID"]
    assert bare("EU-27") == ["EU"]


def test_a_glossary_keeps_its_own_spelling_whole() -> None:
    assert bare("SD-JWT") == ["SD", "JWT"]
    assert bare("SD-JWT", "SD-JWT") == ["SD-JWT"]


@pytest.mark.parametrize(
    "token",
    ["kWh", "MWh", "mmHg", "kHz", "EUR", "USD", "Lden", "HbA1c", "NNN", "IIa"]
    + ["o.a", "m.b.t", "jl", "m.e.r", "d.w.z", "bijv", "nvt", "drs", "PhD"]
    + ["TikTok", "YouTube", "PowerPoint", "LinkedIn", "IJsland", "IJmuiden", "Europol", "Interpol"]
    + ["BZDOC-1257119648-63", "35925-XVII", "TZ202211-190", "2003/568/JBZ", "A7-0175/2011"]
    + [
        "AIVD_2",
        "info@MIVD",
        "50%EU",
        "www.NAVO",
        "http://EU",
        "$EUR",
        "#NATO",
        "Nederland",
        "ngo",
    ],
)
def test_no_acronym_whatever_stands_around_it(token: str) -> None:
    assert bare(token) == []


def test_a_sentence_glued_to_the_next_one() -> None:
    assert bare("EU.De") == ["EU"]


def test_offsets_are_those_of_the_bare_acronym_in_the_token() -> None:
    assert [(part.start, part.end) for part in parts("anti-EU-VS-kamp")] == [(5, 7), (8, 10)]


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("N-VA", ["N-VA"]),
        ("ARIV-2018", ["ARIV"]),
        ("PM2,5", ["PM2.5"]),
        ("UK-45", []),
        ("IENW/BSK-2024/51877", []),
    ],
)
def test_names_and_codes_with_a_hyphen_or_a_figure(token: str, expected: list[str]) -> None:
    assert bare(token) == expected


def test_the_union_with_a_count_is_the_union() -> None:
    assert bare("EU27", "EU") == ["EU"]
    assert bare("EU28-landen", "EU") == ["EU"]
