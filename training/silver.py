"""Silver text: raw Dutch labelled by the vote of several teachers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from thinc.api import fix_random_seed

from training import network, raw
from training.conllu import Sentence, Token
from training.corpus import Corpus
from training.loop import Schedule, Trainer
from training.samples import hinted_doc
from training.split import Split
from training.teacher import hinted, label

SEEDS = (2, 3, 4)
WIDTH, HINT_WIDTH = 144, 32
TEACHER_STEPS = 900
TEACHER = {
    "components.tok2vec.model.embed": {
        "@architectures": "glossary.HintedEmbed.v1",
        "hint_width": HINT_WIDTH,
        "rows": 2000,
        "words": {
            "@architectures": "glossary.SubwordHashEmbed.v1",
            "width": WIDTH - 2 * HINT_WIDTH,
            "word_width": 64,
            "word_rows": 5000,
            "prefixes": [3],
            "suffixes": [2, 3, 5],
            "edge_width": 32,
            "edge_rows": [2000, 1000, 2000, 3000],
            "shape_rows": 500,
            "pieces": 3,
        },
    },
    "components.tok2vec.model.encode.width": WIDTH,
    "components.tok2vec.model.encode.depth": 3,
    "components.trainable_lemmatizer.overwrite": True,
}

_PLURAL = re.compile(r"(?<=\w)['’]s\Z")
Report = Callable[[str], None]


def from_raw(path: Path, treebanks: Split, say: Report) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences of a JSON Lines file, tagged, and the mapped sentences, corrected.

    `treebanks` carry the teacher's hints already.
    """
    plain = [
        Sentence(tuple(Token(f, space_after=s) for f, s in zip(forms, spaces, strict=True)))
        for forms, spaces in raw.sentences(path, network.tokenizer())
    ]
    ready = [s for s in hinted(plain) if s.tokens[0].xpos]
    votes: list[list[Sentence]] = []
    for seed in SEEDS:
        say(f"teacher {len(votes) + 1} of {len(SEEDS)}")
        votes.append(_one_vote(treebanks, [*ready, *treebanks.mapped], seed))
    candidates = list(zip(*votes, strict=True))
    silver = [elect(choices) for choices in candidates[: len(ready)]]
    mapped = zip(treebanks.mapped, candidates[len(ready) :], strict=True)
    return silver, [corrected(sentence, choices) for sentence, choices in mapped]


def _one_vote(treebanks: Split, ready: Sequence[Sentence], seed: int) -> list[Sentence]:
    fix_random_seed(seed)
    corpus = Corpus(treebanks.gold, treebanks.mapped, copies=1, mapped_weight=0.7)
    nlp = network.blank(corpus.sentences(), TEACHER)
    schedule = Schedule(steps=TEACHER_STEPS, dropout=0.25, auxiliary=0.0, seed=seed)
    Trainer(nlp, corpus, schedule, hinted_doc).run(lambda step, loss: None)
    return list(label(nlp, ready))


def elect(candidates: Sequence[Sentence]) -> Sentence:
    """The token that most teachers agree on, at each place; the first teacher's in a tie."""
    tokens = (_elect(choices) for choices in zip(*(c.tokens for c in candidates), strict=True))
    return replace(candidates[0], tokens=tuple(tokens))


def _elect(choices: Sequence[Token]) -> Token:
    (upos, feats), _ = Counter((t.upos, t.feats) for t in choices).most_common(1)[0]
    lemma, _ = Counter(t.lemma for t in choices).most_common(1)[0]
    return replace(choices[0], upos=upos, feats=feats, lemma=singular(lemma, upos))


def singular(lemma: str, upos: str) -> str:
    """A noun's lemma without the plural's apostrophe: Frog leaves `API's` as it is."""
    return _PLURAL.sub("", lemma) if upos == "NOUN" else lemma


def corrected(sentence: Sentence, candidates: Sequence[Sentence]) -> Sentence:
    """A mapped sentence, each label overruled where all teachers say the same other thing.

    They have learnt from the mapped label as well, so their dissent means that it went wrong:
    `moeten` left a VERB, `Parlement` in a name left a NOUN.
    """
    places = zip(sentence.tokens, *(c.tokens for c in candidates), strict=True)
    return replace(sentence, tokens=tuple(_corrected(*place) for place in places))


def _corrected(token: Token, *choices: Token) -> Token:
    def unanimous(field: str) -> str:
        said = {str(getattr(choice, field)) for choice in choices}
        return said.pop() if len(said) == 1 else str(getattr(token, field))

    return replace(
        token, upos=unanimous("upos"), feats=unanimous("feats"), lemma=unanimous("lemma")
    )
