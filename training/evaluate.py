"""The held-out score: gold tokens, five sentences to a Doc, lemmas in lower case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from training.conllu import Sentence
from training.samples import bare_doc

SENTENCES_A_DOC = 5


@dataclass(frozen=True, slots=True)
class Scores:
    """Percentages, and the number of tokens they are of.

    `lemma` asks for the dictionary's lemma (`vredesproces`), `joined_lemma` for the treebank's
    parts put together (`vredeproces`), as the shared protocol does; the latter cannot reach 100.
    """

    upos: float
    lemma: float
    joined_lemma: float
    sentence_f: float
    feats: float
    tokens: int

    def as_dict(self) -> dict[str, float]:
        return {key: round(value, 2) for key, value in asdict(self).items()}


DocMaker = Callable[[Vocab, Sequence[Sentence]], Doc]


def evaluate(nlp: Language, sentences: Sequence[Sentence], make_doc: DocMaker = bare_doc) -> Scores:
    """Annotate the sentences, five consecutive ones to a Doc, and compare."""
    groups = [sentences[i : i + SENTENCES_A_DOC] for i in range(0, len(sentences), SENTENCES_A_DOC)]
    docs = nlp.pipe((make_doc(nlp.vocab, g) for g in groups), batch_size=64)
    upos = lemma = joined = feats = tokens = shared = found = 0
    for group, doc in zip(groups, docs, strict=True):
        gold = [t for s in group for t in s.tokens]
        for expected, got in zip(gold, doc, strict=True):
            upos += expected.upos == got.pos_
            lemma += expected.lemma.lower() == got.lemma_.lower()
            joined += (expected.joined or expected.lemma).lower() == got.lemma_.lower()
            feats += expected.feats == str(got.morph)
        tokens += len(gold)
        spans = _spans([len(s.tokens) for s in group])
        guesses = {(s.start, s.end) for s in doc.sents}
        shared += len(spans & guesses)
        found += len(guesses)
    return Scores(
        upos=100 * upos / tokens,
        lemma=100 * lemma / tokens,
        joined_lemma=100 * joined / tokens,
        sentence_f=200 * shared / (found + len(sentences)),
        feats=100 * feats / tokens,
        tokens=tokens,
    )


def _spans(lengths: Sequence[int]) -> set[tuple[int, int]]:
    spans, start = set(), 0
    for length in lengths:
        spans.add((start, start + length))
        start += length
    return spans
