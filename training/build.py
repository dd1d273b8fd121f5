"""Treebanks in, gated pipeline out."""

from __future__ import annotations

import logging
import random
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from spacy.language import Language
from thinc.api import NumpyOps, fix_random_seed, set_current_ops

from training import frog, gate, lexicon, network, package, silver, treebank
from training.corpus import Corpus
from training.evaluate import evaluate
from training.loop import Schedule, Trainer
from training.split import Split, split
from training.teacher import hinted

LOG = logging.getLogger("training")
SEED = 1
SCHEDULE = Schedule(steps=10_000, batch=1500, learn_rate=0.002, dropout=0.2, seed=SEED)


def build(data: Path, raw: Path | None, out: Path, steps: int = SCHEDULE.steps) -> None:
    """Train on the treebanks in `data` and publish the pipeline to the folder `out`.

    With Frog installed, the text in `raw` is tagged and learnt from as well. Raises GateError,
    and leaves `out` as it was, where the result is below the floors.
    """
    _steady()
    parts, corpus = prepare(data, raw)
    nlp = train(corpus, replace(SCHEDULE, steps=steps))
    small = package.write(nlp, out, facts(corpus, steps))
    scores = evaluate(small, parts.news)
    performance = {
        "news": scores.as_dict(),
        "lassysmall": evaluate(small, parts.lassy).as_dict(),
    }
    LOG.info("held out: %s", performance)
    try:
        gate.check(scores, package.size(small))
    except gate.GateError:
        package.discard(out)
        raise
    package.publish(out, performance)


def prepare(data: Path, raw: Path | None) -> tuple[Split, Corpus]:
    """The split, and what is trained on: treebanks, silver text and words as far as available."""
    teaching = frog.installed()
    banks = treebank.load(data, hinted if teaching else None)
    parts = split(banks)
    LOG.info("%d gold, %d mapped sentences", len(parts.gold), len(parts.mapped))
    corpus = Corpus(parts.gold, parts.mapped, lexicon=lexicon.load(random.Random(SEED)))
    if raw is None or not teaching:
        LOG.warning("no silver text: give --raw and install Frog; expect to miss the floors")
        return parts, corpus
    labelled, mapped = silver.from_raw(raw, parts.changed(hinted), LOG.info)
    return parts, replace(corpus, silver=labelled, mapped=mapped)


def train(corpus: Corpus, schedule: Schedule) -> Language:
    """A pipeline trained on the corpus, with all that training has left in it."""
    fix_random_seed(schedule.seed)
    nlp = network.blank(corpus.sentences())
    Trainer(nlp, corpus, schedule).run(lambda step, loss: LOG.info("%d: loss %.4f", step, loss))
    return nlp


def facts(corpus: Corpus, steps: int) -> Mapping[str, Any]:
    """What meta.json tells of the sources and of how the pipeline was made."""
    sources = [*package.SOURCES]
    if corpus.silver:
        sources += package.SILVER_SOURCES
    if corpus.lexicon is not None:
        sources += package.WORD_LIST_SOURCES
    return {
        "sources": sources,
        "notes": f"seed {SEED}, {steps} steps, trained with spaCy {version('spacy')}",
    }


def _steady() -> None:
    """The same figures on every run, from the faster of the two matrix products on a processor."""
    set_current_ops(NumpyOps(use_blis=False))
    fix_random_seed(SEED)
