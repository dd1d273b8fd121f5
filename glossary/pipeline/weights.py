"""The weights of `termhood`, fitted by training/termhood.py. Data only."""

from __future__ import annotations

WORD: dict[str, float] = {
    "bias": -0.17,
    "frequency": 2.5,
    "lone": -0.61,
    "nested": -0.75,
    "burst": -2.02,
    "rarity": -0.45,
    "unseen": 0.25,
    "keyness": 0.3,
    "family": 0.74,
    "specific": 0.58,
    "adjective": -0.96,
    "elliptic": -1.1,
    "length": -0.53,
    "hyphen": -0.6,
    "abstract": -0.35,
}
PHRASE: dict[str, float] = {
    "bias": -3.71,
    "frequency": 0.52,
    "lone": 3.94,
    "nested": 1.05,
    "keyness": 0.47,
    "head": 0.08,
    "words": -0.29,
    "participle": -1.05,
    "NN": -0.47,
    "NPN": -2.69,
    "F": 2.35,
}
PRIOR = 0.295
THRESHOLD = 0.2
