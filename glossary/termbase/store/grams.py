"""Which names may be spelled like a query: those that share the most letter groups with it.

The method is the inverted index of n-grams that full-text engines use before an edit distance
(Navarro et al. 2001, Indexing methods for approximate string matching). Groups of three, with
a space at either end; short names in groups of two as well, since one slip of the pen spoils
all the threes of VIFO. The names with a group are listed by length, because a slip changes the
length by a letter or two: of half a million names few are of about the query's length.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import chain
from typing import NamedTuple

SHORT = 8  # letters up to which a name is in groups of two as well
NEAR = 2  # letters by which a query may be longer and still be meant for a short name
STEP = 4  # letters from one class of length to the next
LONGEST = 160  # the last class of length holds this and longer
# Names to count for one query, of about its length and of any other: the rarest groups first,
# which tell the most.
BUDGETS = (400_000, 60_000)


class Posting(NamedTuple):
    """The names with one group, of one class of length; `fetch` gives their numbers."""

    names: int
    length: int
    fetch: Callable[[], bytes]


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


def length_class(folded: str) -> int:
    """The class of length of a folded text.

    >>> length_class("btw"), length_class("exportcontrole")
    (0, 3)
    """
    return min(len(folded), LONGEST) // STEP


def likeliest(postings: Sequence[Posting], length: int, most: int) -> list[int]:
    """The names that share the most groups with a query of this class of length, at most `most`.

    Three in four are of about that length; the others may hold the query as a part.
    """
    near = [posting for posting in postings if abs(posting.length - length) <= 1]
    far = [posting for posting in postings if abs(posting.length - length) > 1]
    alike = _shared(near, BUDGETS[0], most * 3 // 4)
    return alike + _shared(far, BUDGETS[1], most - len(alike))


def _shared(postings: Sequence[Posting], budget: int, most: int) -> list[int]:
    chosen: list[array[int]] = []
    for posting in sorted(postings, key=lambda posting: posting.names):
        if chosen and posting.names > budget:
            break
        budget -= posting.names
        chosen.append(array("I", posting.fetch()))
    shared = Counter(chain.from_iterable(chosen))
    return [number for number, _ in shared.most_common(most)]
