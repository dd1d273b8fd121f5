"""Whether two long forms are one name, as a reader sees it."""

from __future__ import annotations

import pytest

from glossary.same_name import same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("het ministerie van Buitenlandse Zaken", "Buitenlandse Zaken"),
        ("Wet verwerking persoonsgegevens", "verwerking van persoonsgegevens"),
        ("niet-gouvernementele organisatie", "niet gouvernementele organisaties"),
        ("zaaktype catalogus", "Zaaktypecatalogus"),
        ("EU-agentschap voor visserij", "Agentschap van de Europese Unie voor visserij"),
        ("Raad van State", "Afdeling advisering van de Raad van State"),
    ],
)
def test_one_name(one: str, other: str) -> None:
    assert same_name(one, other) and same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wereldhandelsorganisatie", "Wereldgezondheidsorganisatie"),
        ("Raad van State", "Raad voor de Rechtspraak"),
        ("de", "het"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    assert not same_name(one, other)
