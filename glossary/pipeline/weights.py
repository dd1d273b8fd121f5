"""The weights of `termhood`, fitted by training/termhood.py. Data only."""

from __future__ import annotations

WORD: dict[str, float] = {
    "bias": 0.1,
    "frequency": 0.84,
    "lone": 0.94,
    "nested": -0.16,
    "spread": -2.44,
    "rarity": -0.41,
    "unseen": 0.34,
    "keyness": 0.15,
    "family": 0.73,
    "specific": 0.71,
    "head": -0.17,
    "compound": 0.03,
    "adjective": -0.63,
    "length": -0.55,
    "abstract": -0.24,
}
PHRASE: dict[str, float] = {
    "bias": -3.47,
    "frequency": 0.65,
    "lone": 3.27,
    "nested": 0.87,
    "spread": 2.58,
    "rarest": -0.2,
    "mean": -0.01,
    "keyness": -0.02,
    "least": 0.19,
    "head": 0.03,
    "family": 0.39,
    "length": -0.24,
    "NN": -1.05,
    "NPN": -2.54,
    "F": 2.18,
}
THRESHOLD = 0.2
