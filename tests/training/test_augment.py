"""A treebank's sentence in the dress of a policy letter keeps its labels."""

from __future__ import annotations

import random

from training import augment
from training.conllu import Sentence, Token

SENTENCE = Sentence(
    (
        Token("De", "de", "DET"),
        Token("risico's", "risico", "NOUN"),
        Token("stijgen", "stijgen", "VERB", space_after=False),
        Token(".", ".", "PUNCT"),
    )
)


def forms(sentence: Sentence) -> list[str]:
    return [token.form for token in sentence.tokens if not token.form.isspace()]


def test_the_curly_apostrophe() -> None:
    changed = augment.apostrophes(SENTENCE, random.Random(1))
    assert changed.tokens[1].form == "risico’s"
    assert changed.tokens[1].lemma == "risico"


def test_capitals_keep_the_part_of_speech_and_teach_no_lemma() -> None:
    changed = augment.capitals(SENTENCE, random.Random(1))
    assert forms(changed) == ["DE", "RISICO'S", "STIJGEN", "."]
    assert changed.tokens[1].upos == "NOUN"
    assert changed.tokens[1].lemma == ""


def test_a_heading_has_no_full_stop() -> None:
    for seed in range(20):
        assert forms(augment.heading(SENTENCE, random.Random(seed)))[-1] == "stijgen"


def test_a_quotation_is_marked_on_one_side_at_least() -> None:
    for seed in range(20):
        changed = forms(augment.quoted(SENTENCE, random.Random(seed)))
        assert len(changed) > len(SENTENCE.tokens)
        assert [form for form in changed if form in forms(SENTENCE)] == forms(SENTENCE)
