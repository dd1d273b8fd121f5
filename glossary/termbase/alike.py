"""Which spellings are most like one that the glossary lacks."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

ALIKE = 70.0  # of 100: lets VIFU find VIFO (75), keeps WTO and WHO (67) apart
LIKELY = 80.0  # from here on nothing else needs to be suggested
PARTLY = 75.0
LENGTH_OF_PART = range(5, 200)  # characters; comparing parts of longer text takes seconds
MOST_LONGER = 8  # times as long as a query that may be a part of it
# How two spellings are compared where one may be a part of the other or have its words in
# another order, with the weights of `fuzz.WRatio`; not its parts of sets of words, by which two
# names are alike that share one short word.
_PARTS = (
    (fuzz.partial_ratio, 0.9),
    (fuzz.token_sort_ratio, 0.95),
    (fuzz.token_set_ratio, 0.95),
)


def alike(folded: str, choices: Sequence[str], most: int) -> list[tuple[float, int]]:
    """The folded spellings most like `folded`, best first: score of 100, and place in `choices`.

    `fuzz.ratio` compares whole spellings, which is what a slip of the pen needs. Where nothing is
    much alike, parts are compared too, for a query that is only a part of a name (`wereldhandel`).
    At most `most` of each comparison; a place may be there more than once.
    """
    found = process.extract(folded, choices, scorer=fuzz.ratio, limit=most, score_cutoff=ALIKE)
    if not (found and found[0][1] >= LIKELY) and len(folded) in LENGTH_OF_PART:
        within = range(len(folded) + 1, len(folded) * MOST_LONGER)
        longer = [name if len(name) in within else None for name in choices]
        for scorer, weight in _PARTS:
            hits = process.extract(
                folded, longer, scorer=scorer, limit=most, score_cutoff=PARTLY / weight
            )
            found += [(name, score * weight, place) for name, score, place in hits]
        found.sort(key=lambda hit: (-hit[1], len(hit[0])))
    return [(score, place) for _, score, place in found]
