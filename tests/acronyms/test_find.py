"""Every occurrence counts, under the bare acronym and with its own offsets."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.acronyms import Lexicon, find_acronyms
from glossary.acronyms.find import find, occurrences, token_around
from glossary.acronyms.model import EMPTY_LEXICON
from tests.acronyms.helpers import KNOWN, acronyms, mentions


def test_mixed_digits_ampersands_and_plus_signs() -> None:
    sentence = "De AIVD, BuZa, een MoU, DG's, R&D, de G20, de COP27, COVID en LHBTIQ+ komen voor."
    assert acronyms(sentence) == [
        *["AIVD", "BuZa", "MoU", "DG", "R&D", "G20", "COP27", "COVID", "LHBTIQ+"]
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Twee ngo's en een mkb'er betalen btw.", ["ngo", "mkb", "btw"]),
        ("Ngo's klagen.", ["Ngo"]),
        ("Het mkb-beleid en de btw-aangifte.", ["mkb", "btw"]),
        ("De EU's invloed, WTO-regels en anti-EU-sentiment.", ["EU", "WTO", "EU"]),
        ("Het TTC-overleg tussen AIVD'ers.", ["TTC", "AIVD"]),
        ("Tien havo/vwo-scholen, zie map/a/vwo.", ["havo", "vwo"]),
    ],
)
def test_tails_and_compounds(sentence: str, expected: list[str]) -> None:
    assert mentions(sentence) == expected


def test_lower_case_acronyms_are_gathered_under_one_name() -> None:
    (found,) = find_acronyms("Ngo's klagen; een ngo niet.")
    assert (found.acronym, len(found.mentions)) == ("ngo", 2)


def test_lower_case_letters_within_a_word_are_none() -> None:
    assert acronyms("De mangokweker en de bongo, een dvdspeler en het woord btwx.") == []


def test_the_glossary_finds_what_is_written_like_a_word() -> None:
    sentence = "De Wabo-vergunning en de Kmar; de Wabo geldt."
    assert acronyms(sentence) == []
    assert acronyms(sentence, KNOWN) == ["Wabo", "KMar"]
    assert mentions(sentence, KNOWN) == ["Wabo", "Kmar", "Wabo"]


def test_the_same_acronym_in_another_case_is_one() -> None:
    (found,) = find_acronyms("COVID, Covid en COVID-19.", KNOWN)
    assert [mention.acronym for mention in found.mentions] == ["COVID"] * 3


def test_what_a_text_introduces_is_found_everywhere_in_it() -> None:
    text = "De Wabo gold lang. De Wet algemene bepalingen omgevingsrecht (Wabo) is nu weg."
    (found,) = find_acronyms(text)
    assert [mention.start for mention in found.mentions] == [3, text.index("Wabo)")]


def test_an_everyday_word_is_not_an_acronym_in_another_case() -> None:
    assert acronyms("De wet over de Staat.", KNOWN) == []


def test_mentions_come_in_text_order_without_overlap() -> None:
    text = "EU-VS-overleg over ngo's, de EU en R&D."
    found = find(text, EMPTY_LEXICON)
    assert found == sorted(found)
    assert [text[m.start : m.end] for m in found] == ["EU", "VS", "ngo", "EU", "R&D"]


def test_a_token_ends_at_spaces_brackets_and_quotes() -> None:
    text = "(‘AIVD’ers’)"
    start, end = token_around(text, 2)
    assert text[start:end] == "AIVD’ers"


def test_an_endless_token_is_no_acronym() -> None:
    assert acronyms("AB-" * 200) == []


@given(
    st.text(alphabet="ngobA& .-s_1'", max_size=40),
    st.sets(st.sampled_from(["ngo", "ngos", "bo", "A&b", "ngo-b"]), min_size=1),
)
def test_spellings_stand_where_a_pattern_of_them_all_would_find_them(
    text: str, spellings: set[str]
) -> None:
    """The search by spelling is another way to write this pattern, the longest first."""
    longest_first = "|".join(map(re.escape, sorted(spellings, key=len, reverse=True)))
    pattern = re.compile(rf"(?:{longest_first})s?(?![\w@&\\])(?!\.\w)")
    before = [
        match.start()
        for match in pattern.finditer(text)
        if not re.search(r"[\w@.&/\\]\Z", text[: match.start()])
    ]
    found = occurrences(text, {spelling: spelling for spelling in spellings})
    assert [mention.start for mention in found] == before


def test_a_plus_belongs_to_the_name_in_small_letters_too() -> None:
    lexicon = Lexicon({"lhbtiq+": ("lesbische … en queer personen",)})
    assert acronyms("De lhbtiq+ gemeenschap en lhbtiq+'ers.", lexicon) == ["lhbtiq+"]
