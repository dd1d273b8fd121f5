"""Which names may be spelled like a query: those that share the most letter groups with it.

The method is the inverted index of n-grams that full-text engines use before an edit distance
(Navarro et al. 2001, Indexing methods for approximate string matching). Groups of three, with
a space at either end; short names in groups of two as well, since one slip of the pen spoils
all the threes of VIFO.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import chain

SHORT = 8  # letters up to which a name is in groups of two as well
NEAR = 2  # letters by which a query may be longer and still be meant for a short name
BUDGET = 150_000  # postings to count for one query: the rarest groups are the telling ones
Postings = Mapping[str, tuple[int, Callable[[], bytes]]]


def grams(folded: str, slack: int = 0) -> set[str]:
    """The letter groups of a folded text.

    >>> sorted(grams("btw"))
    [' b', ' bt', 'bt', 'btw', 'tw', 'tw ', 'w ']
    """
    padded = f" {folded} "
    found = {padded[at : at + 3] for at in range(len(padded) - 2)}
    if len(folded) <= SHORT + slack:
        found |= {padded[at : at + 2] for at in range(len(padded) - 1)}
    return found


def likeliest(postings: Postings, most: int) -> list[int]:
    """The names that share the most groups, best first, at most `most`.

    `postings` has for each group of the query how many names have it, and how to get them.
    """
    chosen: list[array[int]] = []
    left = BUDGET
    for count, fetch in sorted(postings.values(), key=lambda posting: posting[0]):
        if chosen and count > left:
            break
        left -= count
        chosen.append(array("I", fetch()))
    shared = Counter(chain.from_iterable(chosen))
    return [number for number, _ in shared.most_common(most)]
