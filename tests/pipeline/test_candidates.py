"""Spans that may be terms, from words whose parts of speech are given by hand."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from glossary.pipeline.candidates import Candidate, candidates
from glossary.pipeline.ellipsis import shared_tail
from glossary.pipeline.english import is_english

VOCAB: Vocab = spacy.blank("nl").vocab
TAGS = {"A": "ADJ", "N": "NOUN", "P": "PROPN", "V": "VERB", "D": "DET", "I": "ADP", "C": "CCONJ"}


def doc(tagged: str) -> Doc:
    """`kritieke/A grondstoffen/N .` as a Doc; what has no tag is punctuation."""
    pairs = [word.rpartition("/") if "/" in word else (word, "", "") for word in tagged.split()]
    words = [word for word, _, _ in pairs]
    pos = [TAGS.get(tag, "PUNCT") for _, _, tag in pairs]
    lemmas = [word.lower() for word in words]
    starts: list[bool | int | None] = [index == 0 for index in range(len(words))]
    return Doc(VOCAB, words=words, pos=pos, lemmas=lemmas, sent_starts=starts)


def found(tagged: str) -> dict[str, Candidate]:
    return {" ".join(item.words): item for item in candidates(doc(tagged))}


@pytest.mark.parametrize(
    ("tagged", "words", "pattern"),
    [
        ("de/D exportcontrole/N .", "exportcontrole", "N"),
        ("veel/D kritieke/A grondstoffen/N .", "kritieke grondstoffen", "AN"),
        ("een/D beperkende/V maatregel/N .", "beperkende maatregel", "AN"),
        ("de/D misdaad/N tegen/I de/D menselijkheid/N", "misdaad tegen de menselijkheid", "NPN"),
        ("over/I nuclear/A sharing/N .", "nuclear sharing", "F"),
        ("de/D Critical/P Raw/P Materials/P Act/P .", "Critical Raw Materials Act", "F"),
        (
            "over/I Special/P & Differential/P Treatment/P .",
            "Special & Differential Treatment",
            "F",
        ),
        ("het/D Bureau/P van/I de/D Raad/P .", "Bureau van de Raad", "P"),
        ("de/D Wet/N weerbaarheid/N kritieke/A entiteiten/N .",)
        + ("Wet weerbaarheid kritieke entiteiten", "P"),
        ("de/D Wet/N betaalbare/N huur/A .", "Wet betaalbare huur", "P"),
        ("de/D Wet/N op/I de/D politieke/A partijen/N", "Wet op de politieke partijen", "P"),
        ("de/D Wet/N rechtsherstel/N box/N 3 ,", "Wet rechtsherstel box 3", "P"),
        ("het/D bindend/V studieadvies/N", "bindend studieadvies", "AN"),
        ("het/D Besluit/N veiligheid/N en/C integriteit/N telecommunicatie/N .",)
        + ("Besluit veiligheid en integriteit telecommunicatie", "P"),
        ("kennis-/N en/C technologieoverdracht/N", "kennisoverdracht", "E"),
        ("nationale/A en/C economische/A veiligheid/N", "nationale veiligheid", "AN"),
    ],
)
def test_a_candidate(tagged: str, words: str, pattern: str) -> None:
    assert found(tagged)[words].pattern == pattern


@pytest.mark.parametrize(
    "tagged",
    [
        "in/I dit/D kader/N",
        "op/I 5/N januari/N 2023/N",
        "in/I grote/A mate/N",
        "zie/V 36-200/N en/C https://voorbeeld.nl/N",
        "op/I EU-niveau/P",
        "de/D motie-Van/N",
        "MINISTER/P VAN/P DEFENSIE/P",
        "zei/V export/P controls/P of/P the/P Union/P are/P a/P matter/P of/P security/P",
    ],
)
def test_what_is_no_candidate(tagged: str) -> None:
    assert found(tagged) == {}


def test_coordination_stays_one_mention_of_each() -> None:
    terms = found("de/D kennis-/N en/C technologieoverdracht/N .")
    assert set(terms) == {"kennisoverdracht", "technologieoverdracht"}
    assert terms["kennisoverdracht"].text == "kennis- en technologieoverdracht"


def test_what_lies_in_a_longer_candidate_is_nested() -> None:
    terms = found("veel/D kritieke/A grondstoffen/N .")
    assert terms["grondstoffen"].nested and not terms["kritieke grondstoffen"].nested


def test_a_name_keeps_its_small_words_and_no_others() -> None:
    names = {words for words, item in found("Zweden/P tot/I de/D Unie/P .").items() if item.name}
    assert names == {"Zweden", "Unie"}


def test_a_capital_in_a_list_makes_no_name_of_a_dutch_word() -> None:
    terms = found("Metingen/N : Oliepeil/P ; Delaminatie/P ; Jansen/P")
    assert not terms["Oliepeil"].name and not terms["Delaminatie"].name
    assert terms["Jansen"].name


def test_an_act_has_no_title_where_something_else_follows() -> None:
    assert "Wet en het besluit" not in found("de/D Wet/N en/C het/D besluit/N .")


def test_an_article_joins_a_foreign_name_and_no_two_dutch_ones() -> None:
    names = {words for words, item in found("in/I Rio/P de/D Janeiro/P .").items() if item.name}
    assert names == {"Rio de Janeiro"}
    text = "bracht/V Xi/P de/D Chinese/P Partij/P"
    assert "Xi de Chinese Partij" not in found(text)


def test_an_article_behind_an_institution_begins_another_name() -> None:
    terms = found("Dan stuurt/V de/D Kamer/P de/D Klimaatnota/P .")
    assert {words for words, item in terms.items() if item.name} == {"Kamer", "Klimaatnota"}


def test_whom_a_letter_goes_to_is_no_name() -> None:
    assert not found("Aan/I de/D Voorzitter/P van/I de/D Tweede/P Kamer/P")
    assert "Raad van State" in found("Aan/I de/D Raad/P van/I State/P is/V dit/D gevraagd/V .")


def test_emphasis_makes_a_foreign_phrase_one_unit() -> None:
    text = doc("met/I good/N practice/N port/N .")
    (start, end) = (4, len("met good practice port"))
    assert "good practice port" in {c.text for c in candidates(text, [(start, end)])}


@pytest.mark.parametrize(
    ("word", "firsts", "tail"),
    [
        ("technologieoverdracht", ["kennis"], "overdracht"),
        ("importbeperkingen", ["export"], "beperkingen"),
        ("uitvoer", ["in"], "voer"),
    ],
)
def test_the_part_that_coordination_shares(word: str, firsts: list[str], tail: str) -> None:
    assert shared_tail(word, firsts) == tail


def test_english_is_told_from_dutch() -> None:
    assert is_english("level playing field")
    assert not is_english("gelijk speelveld")


@given(st.lists(st.tuples(st.text(min_size=1, max_size=8), st.sampled_from("ANPVDIC."))))
def test_any_tokens_give_spans_of_the_text(tokens: list[tuple[str, str]]) -> None:
    words = [word for word, _ in tokens]
    pos = [TAGS.get(tag, "PUNCT") for _, tag in tokens]
    made = Doc(VOCAB, words=words, pos=pos, lemmas=words, sent_starts=[True] * len(words))
    for item in candidates(made):
        assert made.text[item.start : item.end] == item.text
        assert len(item.words) == len(item.lemmas) > 0
