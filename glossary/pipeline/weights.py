"""The weights of `termhood`, fitted by training/termhood.py. Data only."""

from __future__ import annotations

WORD: dict[str, float] = {
    "bias": -1.12,
    "size": -1.48,
    "frequency": 0.8,
    "lone": 0.46,
    "nested": -0.28,
    "spread": -2.6,
    "rarity": 0.0,
    "unseen": 0.27,
    "keyness": 0.56,
    "family": 0.74,
    "specific": 0.62,
    "head": -0.18,
    "compound": 0.15,
    "adjective": -0.75,
    "length": -0.6,
    "abstract": -0.18,
}
PHRASE: dict[str, float] = {
    "bias": -4.57,
    "size": -0.1,
    "frequency": 1.11,
    "lone": 2.94,
    "nested": 0.9,
    "spread": -0.07,
    "rarest": -0.02,
    "mean": 0.2,
    "keyness": 0.29,
    "least": 0.26,
    "head": 0.06,
    "family": 0.17,
    "length": -0.2,
    "NN": -1.06,
    "NPN": -2.35,
    "F": 2.47,
}
THRESHOLD = 0.25
