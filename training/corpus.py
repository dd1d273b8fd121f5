"""What the pipeline is trained on: each epoch dresses the same sentences anew."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from training.augment import apostrophes, capitals, dressed, hyphenated, quotes
from training.conllu import Sentence, Token
from training.lexicon import Lexicon
from training.samples import Sample

SILVER_DRESS = ((quotes, 1.0), (apostrophes, 0.5), (hyphenated, 0.1), (capitals, 0.02))
LINE_BREAK = Sentence((Token("\n", "\n", "SPACE"),))


@dataclass(frozen=True)
class Corpus:
    """Sentences by the trust they deserve, and how they are mixed.

    `gold` is annotated by hand; `mapped` is by hand too, in UD v1, with its labels mapped;
    `silver` is tagged by the teacher, its boundaries unsure. Each epoch has `copies` of gold and
    mapped, of which `substituted` (0-1) have some words exchanged with `chance` (0-1) each.
    """

    gold: Sequence[Sentence]
    mapped: Sequence[Sentence] = ()
    silver: Sequence[Sentence] = ()
    lexicon: Lexicon | None = None
    copies: int = 3
    substituted: float = 0.6
    chance: float = 0.25
    mapped_weight: float = 0.8
    silver_weight: float = 1.0

    def sentences(self) -> list[Sentence]:
        """What the labels are counted from: each sentence as it stands, and as dressed once."""
        dressed_once = [sample.sentence for sample in self.epoch(random.Random(0))]
        return [*self.gold, *self.mapped, *self.silver, *dressed_once, LINE_BREAK]

    def epoch(self, rng: random.Random) -> list[Sample]:
        """The samples of one pass, in no particular order."""
        samples: list[Sample] = []
        for _ in range(self.copies):
            samples += [Sample(dressed(self._varied(s, rng), rng)) for s in self.gold]
            samples += [
                Sample(dressed(self._varied(s, rng), rng), self.mapped_weight) for s in self.mapped
            ]
        for sentence in self.silver:
            varied = self._varied(sentence, rng)
            for change, chance in SILVER_DRESS:
                if rng.random() < chance:
                    varied = change(varied, rng)
            samples.append(Sample(varied, self.silver_weight, bounded=False))
        return samples

    def _varied(self, sentence: Sentence, rng: random.Random) -> Sentence:
        if self.lexicon is None or rng.random() >= self.substituted:
            return sentence
        return self.lexicon.substitute(sentence, rng, self.chance)
