"""The training loop: all heads at once over one pass of the shared layers.

spaCy's own `nlp.update` aligns texts and looks up every label anew at each step, which costs more
than the network does. The tokens here are gold, so targets are numbers from the start; and a head
for the CGN tag can learn along, which is dropped when the pipeline is saved.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.morphology import Morphology
from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees
from spacy.tokens import Doc
from thinc.api import Adam, Model, Softmax_v2, set_dropout_rate
from thinc.types import Floats2d

from training.conllu import Sentence, Token
from training.corpus import Corpus
from training.evaluate import DocMaker
from training.samples import Sample, bare_doc, grouped

Ids = NDArray[np.int32]
MISSING = -1


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long and how hard to train. `batch` counts tokens, `auxiliary` weighs the CGN head."""

    steps: int = 5000
    batch: int = 1500
    learn_rate: float = 0.002
    warmup: int = 250
    dropout: float = 0.1
    auxiliary: float = 0.5
    weight_decay: float = 0.01
    longest_doc: int = 6
    seed: int = 1


class Targets:
    """Labels as numbers; MISSING where a token lacks the annotation or its label is too rare."""

    def __init__(self, nlp: Language, sentences: Sequence[Sentence]) -> None:
        morphologizer: Any = nlp.get_pipe("morphologizer")
        lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
        self._vocab = nlp.vocab
        self._morph = {label: i for i, label in enumerate(morphologizer.labels)}
        self._trees = EditTrees(nlp.vocab.strings).from_bytes(lemmatizer.trees.to_bytes())
        self._tree_ids = {tree: i for i, tree in enumerate(lemmatizer.labels)}
        tags = sorted({t.xpos for s in sentences for t in s.tokens if t.xpos})
        self._tags = {tag: i for i, tag in enumerate(tags)}
        self._known: dict[Token, tuple[int, int, int]] = {}

    @property
    def tag_count(self) -> int:
        return len(self._tags)

    def of(self, sample: Sample) -> Ids:
        """Morphology, lemma, sentence start and CGN tag of each token: shape (tokens, 4)."""
        rows = []
        for i, token in enumerate(sample.sentence.tokens):
            morph, tree, tag = self._token(token)
            rows.append((morph, tree, int(i == 0) if sample.bounded else MISSING, tag))
        return np.array(rows, dtype="int32")

    def _token(self, token: Token) -> tuple[int, int, int]:
        found = self._known.get(token)
        if found is None:
            found = self._known[token] = self._look_up(token)
        return found

    def _look_up(self, token: Token) -> tuple[int, int, int]:
        morph = tree = MISSING
        if token.upos:
            features = Morphology.feats_to_dict(token.feats) | {"POS": token.upos}
            label = self._vocab.strings[self._vocab.morphology.add(features)]
            morph = self._morph.get(label, MISSING)
        if token.lemma:
            tree = self._tree_ids.get(self._trees.add(token.form, token.lemma), MISSING)
        return morph, tree, self._tags.get(token.xpos, MISSING)


class Trainer:
    """Trains the layers of `nlp` in place."""

    def __init__(
        self,
        nlp: Language,
        corpus: Corpus,
        schedule: Schedule,
        make_doc: DocMaker = bare_doc,
    ) -> None:
        self.nlp, self.corpus, self.schedule, self.make_doc = nlp, corpus, schedule, make_doc
        self.targets = Targets(nlp, corpus.sentences())
        pipes: dict[str, Any] = dict(nlp.pipeline)
        self.tok2vec: Model[list[Doc], list[Floats2d]] = pipes["tok2vec"].model
        width = self.tok2vec.get_dim("nO")
        auxiliary = Softmax_v2(max(2, self.targets.tag_count), width)
        auxiliary.initialize()
        names = ("morphologizer", "trainable_lemmatizer", "senter")
        self.heads = [pipes[n].model.get_ref("softmax") for n in names] + [auxiliary]
        self.scales = (1.0, 1.0, 1.0, schedule.auxiliary)
        self.optimizer = Adam(
            self.rate(0), L2=schedule.weight_decay, grad_clip=1.0, use_averages=False
        )

    def rate(self, step: int) -> float:
        """Learning rate: a linear rise over the warm-up, then half a cosine down to zero."""
        plan = self.schedule
        if step < plan.warmup:
            return plan.learn_rate * (step + 1) / plan.warmup
        done = (step - plan.warmup) / max(1, plan.steps - plan.warmup)
        return plan.learn_rate * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))

    def run(self, report: Callable[[int, float], None], every: int = 1000) -> None:
        """Train for all steps; `report(step, loss)` is called after every `every` steps."""
        rng = random.Random(self.schedule.seed)
        set_dropout_rate(self.tok2vec, self.schedule.dropout)
        step, loss, started = 0, 0.0, time.monotonic()
        while step < self.schedule.steps:
            for batch in self._batches(rng):
                self.optimizer.learn_rate = self.rate(step)
                loss += self._step(batch)
                step += 1
                if step % every == 0 or step == self.schedule.steps:
                    report(step, loss / every)
                    loss = 0.0
                if step == self.schedule.steps:
                    break
        self.seconds = time.monotonic() - started

    def _batches(self, rng: random.Random) -> list[list[list[Sample]]]:
        """One pass over the samples as batches of groups; a group is a Doc."""
        batches, batch, size = [], [], 0
        for group in grouped(self.corpus.epoch(rng), self.schedule.longest_doc, rng):
            batch.append(group)
            size += sum(len(s.sentence.tokens) for s in group)
            if size >= self.schedule.batch:
                batches.append(batch)
                batch, size = [], 0
        return batches

    def _step(self, batch: list[list[Sample]]) -> float:
        docs = [self.make_doc(self.nlp.vocab, [s.sentence for s in group]) for group in batch]
        encoded = [(self.targets.of(s), s.weight) for group in batch for s in group]
        targets = np.concatenate([ids for ids, _ in encoded])
        weights = np.concatenate([np.full(len(ids), w, dtype="f") for ids, w in encoded])
        vectors, backprop = self.tok2vec.begin_update(docs)
        X: Any = np.concatenate([np.asarray(v) for v in vectors])
        total, dX = 0.0, np.zeros_like(X)
        for column, (head, scale) in enumerate(zip(self.heads, self.scales, strict=True)):
            if scale == 0:
                continue
            Y, back = head.begin_update(X)
            gold = targets[:, column]
            mask = weights * (gold != MISSING) * scale
            rows = np.arange(len(gold))
            total -= float((np.log(Y[rows, gold] + 1e-9) * mask).sum())
            Y[rows, gold] -= 1
            Y *= (mask / len(gold))[:, None]
            dX += back(Y)
            head.finish_update(self.optimizer)
        bounds = np.cumsum([len(v) for v in vectors])[:-1]
        gradients: list[Any] = list(np.split(dX, bounds))
        backprop(gradients)
        self.tok2vec.finish_update(self.optimizer)
        self.optimizer.step_schedules()
        return total / len(X)
