"""Everything together: one name for each acronym, all its mentions, any text at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glossary.acronyms import Lexicon, find_acronyms
from tests.acronyms.helpers import KNOWN, acronyms, mentions

PIECES = st.sampled_from(
    ["de ", "EU", "-beleid", " (", ")", "Wet", " open ", "overheid", "hierna: ", "Woo", ", ", ". "]
    + ["staat voor", " ", "\n", "\n\n", "'s", "KMar", "Kmar", "afgekort ", '"', "XVII", "2016/679"]
)


def test_one_acronym_in_two_spellings_is_one() -> None:
    assert acronyms("De BuZa en de BUZA.") == ["BuZa"]
    assert acronyms("De Kmar en de KMar.", KNOWN) == ["KMar"]


def test_the_text_decides_between_two_spellings_that_the_glossary_lists() -> None:
    names = ("burgerservicenummer",)
    lexicon = Lexicon({"bsn": names, "BSN": names})
    assert acronyms("Het BSN en het bsn.", lexicon) == ["BSN"]
    assert acronyms("Het bsn en het BSN.", lexicon) == ["bsn"]


def test_two_meanings_in_two_spellings_stay_two() -> None:
    lexicon = Lexicon({"RvO": ("Reglement van Orde",), "RVO": ("Rijksdienst voor Ondernemers",)})
    assert acronyms("Het RvO en de RVO.", lexicon) == ["RvO", "RVO"]


def test_a_mention_counts_once_however_it_is_found() -> None:
    (found,) = find_acronyms("Het mkb groeit. Mkb'ers ook.")
    assert [(m.start, m.end) for m in found.mentions] == [(4, 7), (16, 19)]
    assert mentions("De Wmo en de Zvw.") == ["Wmo", "Zvw"]


def test_an_introduction_makes_every_mention_known() -> None:
    text = "De Wet open overheid (Woo) geldt. Een Woo-verzoek, en nog een onder de Woo."
    assert mentions(text) == ["Woo", "Woo", "Woo"]


def test_a_unit_is_no_acronym_in_another_case() -> None:
    assert acronyms("De centrale levert 84 GW.", Lexicon({"Gw": ("Grondwet",)})) == []


def test_an_abbreviation_with_a_full_stop_is_no_company() -> None:
    lexicon = Lexicon({"bv": ("besloten vennootschap",)})
    assert acronyms("Een bv betaalt belasting, bv. over winst.", lexicon) == ["bv"]
    assert mentions("Een bv betaalt belasting, bv. over winst.", lexicon) == ["bv"]


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_any_text_gives_mentions_and_long_forms_within_it(text: str) -> None:
    for found in find_acronyms(text, KNOWN):
        assert found.mentions
        for mention in found.mentions:
            assert text[mention.start : mention.end].casefold() == found.acronym.casefold()
        for pair in found.introductions:
            if pair.long_form:
                written = text[pair.long_form.start : pair.long_form.end]
                assert " ".join(written.split()) == pair.long_form.text
