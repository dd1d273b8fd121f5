"""How much a name is worth looking up, by its form; weights cannot be fitted for names.

What a translator looks up is made of words (`Internationale Cyberstrategie`), in Dutch or
English; people and places are not.
"""

from __future__ import annotations

import math
from functools import lru_cache

from glossary.pipeline.compounds import is_sure_compound, split
from glossary.pipeline.frequencies import UNSEEN, english_words, zipf
from glossary.pipeline.grouping import Group
from glossary.pipeline.lists import listed, section
from glossary.pipeline.run_statistics import content

_BEFORE_PEOPLE = frozenset(section("before people"))
_SURNAME = frozenset({"van", "de", "den", "der", "ten", "ter"})  # `Van der Wal`
_OF_ADJECTIVES = ("ische", "lijke")  # the name goes on in lower case, or is cut
LEAST = 0.05  # people, places
UNSURE = 0.18
# Institutions that are known by their own names: `Universiteit Leiden`.
_OWN_NAME = frozenset({"universiteit", "hogeschool", "museum", "prinses", "prins", "koningin"})
_LONG_WORD = 10  # letters from which a name of one word is likely made of words
_ADDRESS = ("straat", "laan", "plein", "gracht", "kade", "postbus", "singel", "dreef")


def namehood(group: Group) -> float:
    """The termhood of a name, 0 to 1."""
    form = group.forms[0]
    often = min(0.1, 0.05 * math.log10(group.count))
    words = [word for word in content(form.words) if not word.isdigit()]  # `Wet … 2024`
    long = 0.03 * max(0, len(words) - 5)
    if form.pattern == "F":
        return 0.6 + often - long
    if (
        form.words[0] in _SURNAME
        or words[0] in _BEFORE_PEOPLE
        or (is_place(words[-1]) and len(words) < 3)
    ):
        return LEAST + often
    if len(words) == 1:
        return _single(words[0]) + often
    # `Nationale China Strategie`: a country says what it is about, not what it is.
    telling = [word for word in words if not is_place(word)] if len(words) > 2 else words
    meaning = [word for word in telling if _common_noun(word)]
    share = len(meaning) / max(1, len(telling))
    if words[-1].endswith(_OF_ADJECTIVES):  # `de Chinese Communistische partij`
        return LEAST + often
    if share <= 0.5 or telling[-1] not in meaning or not _OWN_NAME.isdisjoint(words):
        return UNSURE + often
    return 0.25 + 0.3 * share - long + often


def is_place(word: str) -> bool:
    """Whether a folded word names a country, its people, a city of government or a street.

    Or two at once, whose hyphen a folded word has lost: `Nederland-China`.
    """
    places = listed("places.txt")
    if word in places or word.endswith(_ADDRESS):
        return True
    return any(word[:at] in places and word[at:] in places for at in range(4, len(word) - 3))


def _single(word: str) -> float:
    """A name of one word: `Mensenrechtenraad` is worth more than `Rutte`."""
    if is_place(word):
        return LEAST
    if is_sure_compound(word):
        return 0.45
    return 0.3 if len(word) >= _LONG_WORD and split(word) else LEAST


@lru_cache(maxsize=1 << 15)
def _common_noun(word: str) -> bool:
    """Whether a part of a name is a word with a meaning: `raad`, `mensenrechtenraad`."""
    if len(word) < 3:  # `Wang Yi`, `Klasse M`
        return False
    if is_place(word):
        return word.endswith(("e", "s")) and word in listed("places.txt")
    if len(word) >= _LONG_WORD and zipf(word) > UNSEEN:
        return True
    return is_sure_compound(word) or zipf(word) >= 3.3 or word in english_words()
