"""Forms of one term together, and the form that stands for them."""

from __future__ import annotations

import pytest

from glossary.pipeline.candidates import Candidate
from glossary.pipeline.grouping import Collector, Group
from glossary.pipeline.heading import heading, is_neuter


def candidate(text: str, lemma: str = "", pattern: str = "N", name: bool = False) -> Candidate:
    words = tuple(text.split())
    lemmas = tuple((lemma or text).split())
    return Candidate(0, len(text), text, words, lemmas, pattern, name, False, False)


def grouped(*found: Candidate) -> list[Group]:
    collector = Collector()
    for number, item in enumerate(found):
        collector.add(0, item, number)
    return collector.groups()


@pytest.mark.parametrize(
    ("forms", "lemma"),
    [
        (("exportcontroles", "exportcontrole", "Exportcontroles"), "exportcontrole"),
        (("export-controle", "exportcontroles", "exportcontrole"), "exportcontrole"),
        (("weten",), "weten"),
    ],
)
def test_forms_of_one_word(forms: tuple[str, ...], lemma: str) -> None:
    (group,) = grouped(*(candidate(form, lemma) for form in forms))
    assert group.count == len(forms)
    assert heading(group).replace("-", "") == lemma


def test_words_that_only_look_alike_are_two_terms() -> None:
    assert len(grouped(candidate("wetten", "wet"), candidate("weten"))) == 2
    assert len(grouped(candidate("mensenrechten"), candidate("mensenrechtensituatie"))) == 2


def test_a_slip_of_the_lemmatizer_splits_no_term() -> None:
    found = grouped(candidate("grondstoffen", "grondstofen"), candidate("grondstof", "grondstof"))
    assert [heading(group) for group in found] == ["grondstof"]


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("bestuursmodellen", "bestuursmodel"),
        ("investeringsbesluiten", "investeringsbesluit"),
        ("economische veiligheidsrisico's", "economisch veiligheidsrisico"),
        ("onderwijs", "onderwijs"),
        ("mestafzetkosten", "mestafzetkosten"),
        ("re-integratieverplichtingen", "re-integratieverplichting"),
        ("omwonenden", "omwonende"),
        ("remgeldeffecten", "remgeldeffect"),
        ("pensioenaanspraken", "pensioenaanspraak"),
        ("aardmetalen", "aardmetaal"),
        ("ondernemen", "ondernemen"),
    ],
)
def test_a_plural_that_the_lemmatizer_took_for_a_base_form(plural: str, singular: str) -> None:
    (group,) = grouped(candidate(plural, plural, "AN" if " " in plural else "N"))
    assert heading(group) == singular


def test_a_base_form_that_is_no_word_gives_way_to_one_that_is() -> None:
    (group,) = grouped(candidate("IMVO-voorwaarden", "IMVO-voorwaard"))
    assert heading(group) == "IMVO-voorwaarde"


@pytest.mark.parametrize(
    ("text", "lemma", "written"),
    [
        ("kritieke grondstoffen", "kritiek grondstof", "kritieke grondstof"),
        ("strategische instrumenten", "strategisch instrument", "strategisch instrument"),
        ("lange trajecten", "lang traject", "lang traject"),
        ("internationale gemeenschap", "internationaal gemeenschap", "internationale gemeenschap"),
    ],
)
def test_a_phrase_as_a_reader_would_write_it(text: str, lemma: str, written: str) -> None:
    (group,) = grouped(candidate(text, lemma, "AN"))
    assert heading(group) == written


def test_a_name_loses_its_genitive_and_keeps_its_capitals() -> None:
    (group,) = grouped(
        candidate("China's", "China", "P", name=True), candidate("China", "China", "P", name=True)
    )
    assert group.is_name and heading(group) == "China"


def test_gender_by_the_last_part() -> None:
    assert is_neuter("beleidsinstrument") and not is_neuter("grondstof")


@pytest.mark.parametrize(
    ("plural", "lemma", "singular"),
    [
        ("PAS-melders", "PAS-melder", "PAS-melder"),
        ("dividenden", "dividend", "dividend"),
        ("schooladvies", "schooladvie", "schooladvies"),
        ("strafrechtketen", "strafrechtket", "strafrechtketen"),
        ("bodemwaarden", "bodemwaard", "bodemwaarde"),
        ("importverboden", "importverboden", "importverbod"),
        ("hoogrisicosystemen", "hoogrisicosystem", "hoogrisicosysteem"),
    ],
)
def test_a_lemma_and_what_becomes_of_it(plural: str, lemma: str, singular: str) -> None:
    (group,) = grouped(candidate(plural, lemma))
    assert heading(group) == singular


def test_a_capital_of_the_sentence_goes_and_one_of_a_country_stays() -> None:
    def first(text: str) -> str:
        found = candidate(text, text, "AN")._replace(initial=True)
        return heading(grouped(found)[0])

    assert first("Algoritmische besluitvorming") == "algoritmische besluitvorming"
    assert first("Europese samenwerking") == "Europese samenwerking"
