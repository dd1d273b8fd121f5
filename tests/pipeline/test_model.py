"""The shipped model held to its floor on sentences of our own, which no training has seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

import glossary
from training import conllu
from training.evaluate import Scores, evaluate

SENTENCES = conllu.read(Path(__file__).with_name("policy_sentences.conllu"))


@pytest.fixture(scope="module")
def embedded() -> Language:
    nlp = glossary.load("embedded")
    assert nlp is not None
    return nlp


@pytest.fixture(scope="module")
def scores(embedded: Language) -> Scores:
    return evaluate(embedded, SENTENCES)


def test_part_of_speech_lemma_and_sentences_are_no_worse_than_when_it_was_built(
    scores: Scores,
) -> None:
    assert scores.upos >= 94
    assert scores.lemma >= 94
    # Headings and sentences follow one another here without a line break between them.
    assert scores.sentence_f >= 50


@pytest.mark.parametrize(
    ("text", "word", "pos", "lemma"),
    [
        ("De EU-lidstaten houden toezicht.", "EU-lidstaten", "NOUN", "EU-lidstaat"),
        ("De exportcontroles zijn verscherpt.", "exportcontroles", "NOUN", "exportcontrole"),
        ("Dit betreft handelsbelemmeringen.", "handelsbelemmeringen", "NOUN")
        + ("handelsbelemmering",),
        ("Het kabinet weegt de risico's af.", "risico's", "NOUN", "risico"),
        ("Het kabinet weegt de risico’s af.", "risico’s", "NOUN", "risico"),
        ("De agenda's zijn vastgesteld.", "agenda's", "NOUN", "agenda"),
        ("De ministers besloten dat vorig jaar.", "besloten", "VERB", "besluiten"),
    ],
)
def test_what_letters_hold_and_treebanks_do_not(
    text: str, word: str, pos: str, lemma: str, embedded: Language
) -> None:
    (token,) = [token for token in embedded(text) if token.text == word]
    assert (token.pos_, token.lemma_) == (pos, lemma)


@pytest.mark.parametrize("word", ["risico’s", "risico's", "foto’s"])
def test_an_apostrophe_does_not_cut_a_noun(word: str, embedded: Language) -> None:
    (token,) = [t for t in embedded(f"Het kabinet weegt de {word} af.") if t.text == word]
    assert token.pos_ == "NOUN"


def test_a_heading_without_a_full_stop_is_a_sentence_of_its_own(embedded: Language) -> None:
    doc = embedded("Inleiding\n\nHet kabinet kiest voor een open economie.")
    assert [sent.text.strip() for sent in doc.sents][-1].startswith("Het kabinet")


def test_an_abbreviation_does_not_end_a_sentence(embedded: Language) -> None:
    doc = embedded("Dat is o.a. in art. 5 geregeld. Het geldt al.")
    assert len(list(doc.sents)) == 2
