"""Dutch and English inflection: a table of pairs that belong together, and of pairs that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import bases, key, same_word

NOUNS = {
    "open syllable, long vowel": "staten staat, taken taak, scholen school, minuten minuut",
    "closed syllable, double consonant": "wetten wet, wedstrijdsporten wedstrijdsport, takken tak",
    "two consonants": "instrumenten instrument, landen land, handelsbelemmeringen"
    " handelsbelemmering",
    "weak last syllable": "beleidsmaatregelen beleidsmaatregel, artikelen artikel",
    "long e that looks weak": "systemen systeem, aandelen aandeel, problemen probleem",
    "-or": "sectoren sector, factoren factor, kantoren kantoor",
    "v and f": "brieven brief, motieven motief, bedrijven bedrijf, schrijven schrijf",
    "z and s": "adviezen advies, grenzen grens, prijzen prijs",
    "s that stays": "toetsen toets, kansen kans, processen proces, fondsen fonds",
    "-heid": "afhankelijkheden afhankelijkheid, onzekerheden onzekerheid",
    "-ie and -ee": "strategieën strategie, provinciën provincie, ideeën idee",
    "hiatus": "materialen materiaal, Italianen Italiaan, regio's regio",
    "-e, two plurals": "gemeenten gemeente, gemeentes gemeente, ziekten ziekte",
    "-s": "exportcontroles exportcontrole, ministers minister, regels regel, teams team",
    "-s of a loan": "accountants accountant, assets asset, drones drone, chips chip",
    "apostrophe s": "risico's risico, agenda\u2019s agenda, euro's euro",
    "genitive": "Nederlands Nederland, Europa's Europa",
    "short in the singular": "verdragen verdrag, dagen dag, wegen weg, toeslagen toeslag",
    "another vowel": "schepen schip, hoofdsteden hoofdstad, Kamerleden Kamerlid",
    "-eren": "kinderen kind, consumptiegoederen consumptiegoed",
    "Latin": "criteria criterium, musea museum, politici politicus, crises crisis",
    "diminutive": "regeltje regel, akkoordjes akkoord, filmpje film, woninkje woning",
}
ADJECTIVES = {
    "-e alone": "kritieke kritiek, economische economisch, maatschappelijke maatschappelijk",
    "long vowel": "hoge hoog, digitale digitaal, nationale nationaal, sociale sociaal",
    "double consonant": "snelle snel, dubbele dubbel, witte wit",
    "weak last syllable": "veilige veilig, bijzondere bijzonder",
    "v and z": "massieve massief, gevaarloze gevaarloos, serieuze serieus",
    "diaeresis": "financiële financieel, industriële industrieel, reële reëel",
    "after a vowel sign": "mooie mooi, nabije nabij, actuele actueel",
}
ENGLISH = "barriers barrier, policies policy, taxes tax, processes process, ministry's ministry"
STRANGERS = {
    "wet and weten": ("wet", "weten"),
    "toets and toetsenbord": ("toets", "toetsenbord"),
    "taak and tak": ("taken", "tak"),
    "zone and zoon": ("zone", "zoon"),
    "plaat and plaats": ("plaats", "plaat"),
    "recht and rechts": ("rechts", "recht"),
    "bom and boom": ("bommen", "boom"),
    "regering and regeren": ("regering", "regeren"),
    "veilig and veiligheid": ("veilig", "veiligheid"),
    "eis and ei": ("eis", "ei"),
    "man and maan": ("mannen", "maan"),
}


def pairs(table: dict[str, str]) -> list[tuple[str, str]]:
    both = (pair.split() for line in table.values() for pair in line.split(", "))
    return [(fold_word(form), fold_word(base)) for form, base in both]


@pytest.mark.parametrize(("form", "base"), pairs(NOUNS))
def test_a_noun_and_its_form(form: str, base: str) -> None:
    assert key(form) == key(base)
    assert same_word(form, base)
    assert same_word(base, form)


@pytest.mark.parametrize(("form", "base"), pairs(ADJECTIVES))
def test_an_adjective_before_its_noun(form: str, base: str) -> None:
    assert key(form) == key(base)
    assert same_word(form, base, last=False)


@pytest.mark.parametrize(("form", "base"), pairs({"english": ENGLISH}))
def test_an_english_noun(form: str, base: str) -> None:
    assert key(form) == key(base)
    assert same_word(form, base, "en")


@pytest.mark.parametrize(("one", "other"), STRANGERS.values(), ids=STRANGERS.keys())
def test_words_that_only_look_related(one: str, other: str) -> None:
    assert not (key(one) == key(other) and same_word(one, other))


def test_an_adjective_may_close_a_term_when_its_ending_shows_it() -> None:
    assert same_word("maatschappelijke", "maatschappelijk", last=True)
    assert not same_word("hoge", "hoog", last=True)


@given(st.text())
def test_any_text_has_a_key_and_is_its_own_base(text: str) -> None:
    word = fold_word(text)
    assert isinstance(key(word), str)
    assert word in bases(word)
    assert same_word(word, word)


SYLLABLES = ["ba", "re", "gel", "ver", "drag", "tij", "kke", "ven", "zaak", "sch", "oo", "p"]
ENDINGS = ["", "s", "e", "en", "ie", "iën", "lijk", "ige", "heden", "je", "tje", "'s", "eren"]


@given(
    st.lists(st.sampled_from(SYLLABLES), min_size=2, max_size=5).map("".join),
    st.sampled_from(ENDINGS),
    st.booleans(),
)
def test_a_base_has_the_key_of_its_form(stem: str, ending: str, last: bool) -> None:
    word = fold_word(stem + ending)
    for base in bases(word, "nl", last):
        assert key(base) == key(word)
        assert same_word(base, word, "nl", last)
