"""Which sentences are learnt from and which are kept back to measure by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from training.conllu import Sentence
from training.treebank import Treebanks

# Whole documents at the end of the news file, and a stretch of the other treebank.
NEWS_KEPT = 158
LASSY_KEPT = 200

Change = Callable[[Sequence[Sentence]], list[Sentence]]


@dataclass(frozen=True, slots=True)
class Split:
    """`gold` and `mapped` train; `news` and `lassy` are held out."""

    gold: tuple[Sentence, ...]
    mapped: tuple[Sentence, ...]
    news: tuple[Sentence, ...]
    lassy: tuple[Sentence, ...]

    def changed(self, change: Change) -> Split:
        """The same split with every part passed through `change` (the teacher's hints)."""
        return Split(*(tuple(change(p)) for p in (self.gold, self.mapped, self.news, self.lassy)))


def split(banks: Treebanks, *, whole_news: bool = False) -> Split:
    """Hold out the gate slices; with `whole_news`, all of the news, for experiments.

    Experiments that choose between settings look at the whole news file, which no part of their
    training or of their teacher has seen; the shipped pipeline learns from most of it.
    """
    kept = len(banks.news) if whole_news else NEWS_KEPT
    middle = len(banks.lassy_test) // 2
    lassy = slice(middle, middle + LASSY_KEPT)
    rest = (*banks.lassy_test[: lassy.start], *banks.lassy_test[lassy.stop :])
    return Split(
        gold=(*banks.news[: len(banks.news) - kept], *banks.lassy_dev, *rest),
        mapped=banks.lassy_v1,
        news=banks.news[len(banks.news) - kept :],
        lassy=banks.lassy_test[lassy],
    )
