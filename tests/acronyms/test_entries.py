"""Lists of abbreviations in the layouts that annexes have."""

from __future__ import annotations

import pytest

from glossary.documents import from_bytes
from tests.acronyms.helpers import KNOWN, introduced

BOND, DIENST = "Algemene Bond voor Cultuur", "Dienst voor Energie en Financi\u00ebn"


@pytest.mark.parametrize(
    "text",
    [
        f"Afkortingen\n\nABC: {BOND}\nDEF: {DIENST}\n",
        f"Afkortingen\n\nABC = {BOND}\nDEF = {DIENST}\n",
        f"Afkortingen\n\nABC - {BOND}\nDEF - {DIENST}\n",
        f"Afkortingen\n\nABC\t{BOND}\nDEF\t{DIENST}\n",
        f"Afkortingen\n\nABC    {BOND}\nDEF    {DIENST}\n",
        f"Afkortingen\n\nABC {BOND}\nDEF {DIENST}\n",
        f"Afkortingen\n\nABC ..... {BOND}\nDEF ..... {DIENST}\n",
        f"ABC\n{BOND}\n\nDEF\n{DIENST}\n",
        f"ABC    (de) {BOND}\nDEF    De {DIENST}\n",
        f"| Afkorting | Voluit |\n|---|---|\n| ABC | {BOND} |\n| DEF | {DIENST} |\n",
    ],
)
def test_a_list_of_abbreviations(text: str) -> None:
    assert introduced(from_bytes(text.encode(), "bijlage.md").text) == {"ABC": BOND, "DEF": DIENST}


@pytest.mark.parametrize(
    ("line", "acronym", "expected"),
    [
        ("BHV: bedrijfshulpverlening", "BHV", "bedrijfshulpverlening"),
        ("DNB: De Nederlandsche Bank", "DNB", "De Nederlandsche Bank"),
        ("IOB    Directie Internationaal Onderzoek en Beleidsevaluatie", "IOB",
         "Internationaal Onderzoek en Beleidsevaluatie"),
    ],
)  # fmt: skip
def test_an_entry(line: str, acronym: str, expected: str) -> None:
    assert introduced(f"{line}\n")[acronym] == expected


def test_the_cell_before_the_acronym() -> None:
    text = (
        "| Regeling | Afkorting | Tarief |\n|---|---|---|\n"
        "| Basisinkomenssteun | BISS | 203 |\n| Extra betaling | QXZ | 150 |\n"
    )
    found = introduced(from_bytes(text.encode(), "regeling.md").text)
    assert found == {"BISS": "Basisinkomenssteun"}


@pytest.mark.parametrize("text", ["VS verhoogt steun", "RVO en de regio", "BZ   Bezoekadres"])
def test_a_heading_is_no_entry(text: str) -> None:
    assert introduced(f"{text}\n\nDit is een zin.", KNOWN) == {}


@pytest.mark.parametrize(
    "lines",
    [
        "| RNT |  | Regeling Natte Teelt |",  # its English is not filled in
        "| RNT | scheme for wet crops | Regeling Natte Teelt |",
        "RNT\n: Regeling Natte Teelt",  # a definition list
    ],
)
def test_an_entry_in_other_shapes(lines: str) -> None:
    assert introduced(f"{lines}\n") == {"RNT": "Regeling Natte Teelt"}


def test_lines_without_a_sign_among_their_like() -> None:
    text = "KRV Kaderrichtlijn veilige oevers\n\nABV Aanpak bodem en veen\n"
    assert introduced(text) == {
        "KRV": "Kaderrichtlijn veilige oevers",
        "ABV": "Aanpak bodem en veen",
    }
