"""How many of a run's words are terms at all, estimated from the run itself.

Some fields' words are nearly all terms (a handbook of riding), others' mostly not (a report with
much law and accounting in it). Weights fitted on one kind misjudge the other by the same amount on
every word's logit. The share of terms is estimated by expectation-maximisation over the
probabilities that the weights give (Saerens, Latinne and Decaestecker 2002, "Adjusting the outputs
of a classifier to new a priori probabilities").
"""

from __future__ import annotations

import math
from collections.abc import Sequence

FEWEST = 200  # words from which a share can be estimated
ROUNDS = 50
LEAST, MOST = 0.05, 0.7  # shares of terms; beyond these the estimate has run away


def shift(logits: Sequence[float], prior: float) -> float:
    """What to add to each logit, if terms were `prior` (0 to 1) of what the weights were fitted on.

    0 for runs of fewer than FEWEST words.
    """
    if len(logits) < FEWEST:
        return 0.0
    import numpy as np  # here: spaCy, which read the texts, has it loaded

    odds = np.exp(np.clip(logits, -30.0, 30.0))
    share = prior
    for _ in range(ROUNDS):
        factor = share / (1 - share) * (1 - prior) / prior
        updated = odds * factor
        share = min(MOST, max(LEAST, float(np.mean(updated / (1 + updated)))))
    return logit(share) - logit(prior)


def logit(share: float) -> float:
    """The log of the odds of a share between 0 and 1."""
    return math.log(share / (1 - share))


def probability(value: float) -> float:
    """What `logit` undoes, 0 to 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))
