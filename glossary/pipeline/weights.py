"""The weights of `termhood`, fitted by training/termhood.py. Data only."""

from __future__ import annotations

WORD: dict[str, float] = {
    "bias": -0.57,
    "size": -1.59,
    "frequency": 0.99,
    "lone": 0.24,
    "nested": -0.39,
    "spread": -2.6,
    "rarity": -0.06,
    "unseen": 0.26,
    "keyness": 0.45,
    "family": 0.73,
    "specific": 0.61,
    "head": -0.17,
    "compound": 0.16,
    "adjective": -0.92,
    "length": -0.61,
    "abstract": -0.23,
}
PHRASE: dict[str, float] = {
    "bias": -4.66,
    "size": -0.2,
    "frequency": 0.73,
    "lone": 3.53,
    "nested": 1.1,
    "spread": -0.19,
    "rarest": -0.01,
    "mean": 0.2,
    "keyness": 0.2,
    "least": 0.26,
    "head": 0.11,
    "family": 0.16,
    "length": -0.22,
    "NN": -0.1,
    "NPN": -2.33,
    "F": 2.52,
}
THRESHOLD = 0.25
