"""Sentences become samples: words with what the network is to answer, grouped into Docs."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc
from spacy.vocab import Vocab

from training.conllu import Sentence


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence for training; `weight` scales its gradient, `bounded` allows the boundaries."""

    sentence: Sentence
    weight: float = 1.0
    bounded: bool = True


def to_doc(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """A gold Doc of the sentences: pos, morph, lemma and sentence starts."""
    tokens = [token for sentence in sentences for token in sentence.tokens]
    starts: list[bool | int | None] = [
        i == 0 for sentence in sentences for i in range(len(sentence.tokens))
    ]
    return Doc(
        vocab,
        words=[t.form for t in tokens],
        spaces=[t.space_after for t in tokens],
        pos=[t.upos for t in tokens],
        morphs=[t.feats for t in tokens],
        lemmas=[t.lemma for t in tokens],
        sent_starts=starts,
    )


def bare_doc(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """The words alone, for the pipeline to annotate."""
    tokens = [token for sentence in sentences for token in sentence.tokens]
    return Doc(vocab, words=[t.form for t in tokens], spaces=[t.space_after for t in tokens])


def hinted_doc(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """The words with Frog's tags and lemma changes, for the teacher to annotate."""
    tokens = [token for sentence in sentences for token in sentence.tokens]
    return Doc(
        vocab,
        words=[t.form for t in tokens],
        spaces=[t.space_after for t in tokens],
        tags=[t.xpos for t in tokens],
        lemmas=[t.hint for t in tokens],
    )


def grouped(samples: Sequence[Sample], longest: int, rng: random.Random) -> Iterator[list[Sample]]:
    """The samples in random order, one to `longest` to a Doc; unbounded ones stand alone."""
    order = list(samples)
    rng.shuffle(order)
    group: list[Sample] = []
    size = rng.randint(1, longest)
    for sample in order:
        if not sample.bounded:
            yield [sample]
            continue
        group.append(sample)
        if len(group) >= size:
            yield group
            group, size = [], rng.randint(1, longest)
    if group:
        yield group
