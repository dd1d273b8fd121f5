"""The weights of `termhood`, fitted by training/termhood.py. Data only."""

from __future__ import annotations

WORD: dict[str, float] = {'bias': -1.96,
 'frequency': 0.47,
 'lone': 0.84,
 'nested': -0.2,
 'spread': -2.41,
 'rarity': 0.06,
 'unseen': 0.34,
 'keyness': 0.62,
 'family': 0.77,
 'specific': 0.7,
 'head': -0.17,
 'compound': -0.0,
 'adjective': -0.62,
 'length': -0.55,
 'abstract': -0.24}
PHRASE: dict[str, float] = {'bias': -3.23,
 'frequency': 0.81,
 'lone': 3.09,
 'nested': 0.83,
 'spread': 2.51,
 'rarest': -0.19,
 'mean': -0.05,
 'keyness': -0.06,
 'least': 0.2,
 'head': 0.03,
 'family': 0.42,
 'length': -0.25,
 'NN': -1.06,
 'NPN': -2.54,
 'F': 2.17}
THRESHOLD = 0.35
