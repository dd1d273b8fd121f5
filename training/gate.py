"""The floors a pipeline must reach before it is written into the package."""

from __future__ import annotations

from collections.abc import Mapping

from training.evaluate import Scores

# Percentages on the held-out news; what nl_core_news_sm 3.8.0 publishes for itself.
FLOORS: Mapping[str, float] = {"upos": 95.8, "joined_lemma": 95.0, "sentence_f": 86.5}
LARGEST = 10_000_000


class GateError(Exception):
    """The pipeline is worse than the floor, or larger than the package can carry."""


def check(scores: Scores, size: int) -> None:
    """Raise GateError that names each figure below its floor; `size` is in bytes on disk."""
    reached = scores.as_dict()
    short = [
        f"{name} {reached[name]:.2f} is below {floor}"
        for name, floor in FLOORS.items()
        if reached[name] < floor
    ]
    if size > LARGEST:
        short.append(f"{size / 1e6:.1f} MB is more than {LARGEST / 1e6:.0f} MB")
    if short:
        raise GateError(
            "not written: " + "; ".join(short) + ". Train longer (--steps), with silver text "
            "(--raw) and with Frog and the word list installed"
        )
