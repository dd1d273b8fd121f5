"""What a Dutch compound that the glossary lacks is made of, as far as the glossary knows it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossary.termbase.model import Entry, Name
from glossary.termbase.view import View

SHORTEST = 4  # letters of a part; shorter ones stand in too many words by chance
LONGEST = 60  # letters of a compound that is taken apart
_LINKS = ("", "s", "e", "en", "n")  # what Dutch puts between parts: veiligheid-s-beleid
Part = tuple[Name | str, Entry]  # an acronym is its text alone


def parts(view: View, query: str) -> list[Part]:
    """The glossary's names in `query`, from left to right.

    `VIFO-toets` is taken apart at its hyphen; `exportcontrolemaatregel` at the longest name it
    begins with and, of what is left, the longest it ends in.
    """
    pieces = [piece for piece in re.split(r"[-\u2010\u2011\u2013\s]+", query) if piece]
    if len(pieces) > 1:
        return [part for piece in pieces for part in _whole(view, piece)]
    word = query.strip()
    if not SHORTEST < len(word) <= LONGEST:
        return []
    return list(_ends(view, word))


def _whole(view: View, piece: str) -> list[Part]:
    acronyms: list[Part] = [(text, entry) for text, _, entry in view.acronyms(piece)]
    if acronyms or len(piece) < SHORTEST:
        return acronyms
    return [*(view.named(piece) or view.inflected(piece))]


def _ends(view: View, word: str) -> Iterator[Part]:
    begin = 0
    for end in range(len(word) - 1, SHORTEST - 1, -1):
        if found := _dutch(view.named(word[:end])):
            yield from found
            begin = end
            break
    starts = range(max(begin, 1), len(word) - SHORTEST + 1)
    if begin:  # after a part only a linking letter or two may stand before the next
        starts = range(begin, min(begin + 3, len(word) - SHORTEST + 1))
    for start in starts:
        if begin and word[begin:start] not in _LINKS:
            continue
        tail = word[start:]
        if found := _dutch(view.named(tail) or view.inflected(tail)):
            yield from found
            return


def _dutch(found: list[tuple[Name, Entry]]) -> list[tuple[Name, Entry]]:
    return [(name, entry) for name, entry in found if name.language == "nl"]
