"""The weights of `termhood`, fitted by training/termhood.py. Data only."""

from __future__ import annotations

WORD: dict[str, float] = {
    "bias": -1.08,
    "size": -1.51,
    "frequency": 0.64,
    "lone": 0.72,
    "nested": -0.22,
    "spread": -2.61,
    "rarity": -0.03,
    "unseen": 0.27,
    "keyness": 0.54,
    "family": 0.75,
    "specific": 0.61,
    "head": -0.18,
    "compound": 0.14,
    "adjective": -0.75,
    "length": -0.6,
    "abstract": -0.18,
}
PHRASE: dict[str, float] = {
    "bias": -3.27,
    "size": -0.26,
    "frequency": 1.62,
    "lone": 2.14,
    "nested": 0.59,
    "spread": 0.13,
    "rarest": -0.13,
    "mean": 0.09,
    "keyness": -0.08,
    "least": 0.31,
    "head": 0.05,
    "family": 0.37,
    "length": -0.14,
    "NN": -1.16,
    "NPN": -2.4,
    "F": 2.11,
}
THRESHOLD = 0.2
