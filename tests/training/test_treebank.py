"""The old treebank file learns the labels of the new ones, and no sentence stands twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.conllu import Sentence, Token
from training.treebank import LabelMap, load, without_copies


def sentence(name: str, *tokens: tuple[str, str]) -> Sentence:
    return Sentence(tuple(Token(form, upos=upos) for form, upos in tokens), name)


def test_a_label_map_is_learnt_from_the_sentences_that_carry_both() -> None:
    old = [sentence(str(i), ("en", "CONJ"), ("zijn", "DET")) for i in range(3)]
    new = [sentence(str(i), ("en", "CCONJ"), ("zijn", "PRON")) for i in range(3)]
    unseen = sentence("x", ("of", "CONJ"), ("zijn", "DET"), ("huis", "NOUN"))
    mapped = LabelMap.learn(old, new).apply(unseen)
    assert [token.upos for token in mapped.tokens] == ["CCONJ", "PRON", "NOUN"]


def test_one_sighting_of_a_word_is_no_rule() -> None:
    old, new = [sentence("1", ("zijn", "DET"))], [sentence("1", ("zijn", "PRON"))]
    assert LabelMap.learn(old, new).apply(old[0]).tokens[0].upos == "DET"


def test_long_copies_go_and_short_likenesses_stay() -> None:
    words = [("a", "X"), ("b", "X"), ("c", "X"), ("d", "X"), ("e", "X")]
    long, short = sentence("1", *words), sentence("2", *words[:2])
    assert without_copies([long, short], [long, short]) == [short]


def test_files_that_lack_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"nl_alpino-ud-dev.conllu.*training/README.md"):
        load(tmp_path)
