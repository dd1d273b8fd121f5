"""The noun phrase to the left, where the letters cannot tell where the long form begins."""

from __future__ import annotations

import pytest

from glossary.acronyms.nouns import names_a_thing
from glossary.acronyms.phrase import noun_phrase


def phrase(text: str, acronym: str) -> str | None:
    found = noun_phrase(text, 0, len(text), acronym)
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "acronym", "expected"),
    [
        ("Zij verlieten de Wereldhandelsorganisatie", "WTO", "Wereldhandelsorganisatie"),
        (
            "het defensiepartnerschap tussen de VS, het VK en Australië",
            "AUKUS",
            "defensiepartnerschap tussen de VS, het VK en Australië",
        ),
        (
            "volgens het Bureau van de VN Hoge Commissaris voor de Mensenrechten",
            "OHCHR",
            "Bureau van de VN Hoge Commissaris voor de Mensenrechten",
        ),
        ("Patiënten met een longembolie", "PE", "longembolie"),
        ("een memorandum van overeenstemming", "MoU", "memorandum van overeenstemming"),
        ("voor chronisch obstructief longlijden", "COPD", "chronisch obstructief longlijden"),
        ("verspreiding van kleine en lichte wapens", "SALW", "kleine en lichte wapens"),
        (
            "Zij werkt bij de Internationale Arbeidsorganisatie",
            "ILO",
            "Internationale Arbeidsorganisatie",
        ),
    ],
)
def test_the_phrase_without_its_article(text: str, acronym: str, expected: str) -> None:
    assert phrase(text, acronym) == expected


@pytest.mark.parametrize(
    "text",
    [
        "volgens het lid De Vries",
        "vragen van minister Van den Berg",
        "de leden Jansen en De Boer",
        "sprak mevrouw Kuiper",
        "volgens de Commissie",
        "een brief aan de Kamer",
        "het besluit van de toezichthouder",
        "zij komen",
        "zoals gezegd.",
        "in artikel IV",
    ],
)
def test_persons_roles_and_verbs_are_no_long_form(text: str) -> None:
    assert phrase(text, "XQZ") is None


def test_a_list_of_three_belongs_together_but_the_last_of_two_stands_alone() -> None:
    three = "over stabiliteit, wapenbeheersing, ontwapening en non-proliferatie"
    assert phrase(three, "ADN") == "wapenbeheersing, ontwapening en non-proliferatie"
    assert phrase("hoge bloeddruk en diabetes", "DM") == "diabetes"


def test_an_empty_stretch_has_no_phrase() -> None:
    assert noun_phrase("", 0, 0, "AB") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ontwapeningsconferentie", True),
        ("Europees agentschap", True),
        ("raad", False),
        ("appels", False),
    ],
)
def test_what_names_a_thing(text: str, expected: bool) -> None:
    assert names_a_thing(text) is expected
