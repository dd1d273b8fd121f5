"""Whether two long forms are one name, as a reader sees it."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from glossary.termbase.fold import fold, squash
from glossary.termbase.inflect import key

# Words that a name has in one place and lacks in the next: `het ministerie van Buitenlandse
# Zaken`, `de minister van Buitenlandse Zaken`, `Buitenlandse Zaken`.
_ARTICLES = {"de", "het", "een", "'t", "the", "a", "an"}
_LINKS = {"van", "voor", "der", "des", "tot", "inzake", "of", "for", "on", "en", "and", "&"}
_LEADING = {
    *("ministerie", "ministeries", "minister", "ministers", "ministry"),
    *("wet", "wetsvoorstel", "richtlijn", "verordening", "act", "law", "directive", "regulation"),
}
# What a long form may itself shorten, for everybody knows it.
_SHORTENED = {
    "europese unie": "eu",
    "european union": "eu",
    "verenigde naties": "vn",
    "united nations": "vn",
}
_SHORT = 6  # letters; a shorter name stands within many others


@lru_cache(maxsize=4096)
def same_name(one: str, other: str) -> bool:
    """Whether the two are the same but for what a text may vary.

    That is case, accents, hyphens, articles, linking words, inflection, a leading `ministerie`,
    `wet` or `richtlijn`, or more words on either side (`Raad van State` in `Afdeling advisering
    van de Raad van State`).

    >>> same_name("het ministerie van Buitenlandse Zaken", "Buitenlandse Zaken")
    True
    >>> same_name("Wereldhandelsorganisatie", "Wereldgezondheidsorganisatie")
    False
    """
    if _within(_squashed(one), _squashed(other)):
        return True
    first, second = _keys(one), _keys(other)
    if not first or not second:
        return fold(one) == fold(other)
    if first == second or "".join(first) == "".join(second):
        return True
    if sorted(first) == sorted(second):  # `EU-agentschap`, `Agentschap van de Europese Unie`
        return True
    short, long = sorted((first, second), key=len)
    return len("".join(short)) > _SHORT and _holds(long, short)


def is_one_of(text: str, names: Collection[str]) -> bool:
    """Whether a text's long form is one of these names (see `same_name`)."""
    bare = _squashed(text)  # most are as the glossary spells them; words take longer to compare
    return any(_within(bare, _squashed(name)) for name in names) or any(
        same_name(text, name) for name in names
    )


def share_a_word(one: str, other: str) -> bool:
    """Whether the two have a word in common that carries meaning, in any of its forms.

    >>> share_a_word("bijzondere opsporingsambtenaar", "buitengewoon opsporingsambtenaren")
    True
    >>> share_a_word("Wet hergebruik overheidsinformatie", "Wereldgezondheidsorganisatie")
    False
    """
    return not set(_keys(one)).isdisjoint(_keys(other))


def _within(one: str, other: str) -> bool:
    """Whether one spelling is part of the other: `zaakregistratie`, `zaakregistratiecomponent`."""
    if one == other:
        return True
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return len(short) > _SHORT and short in long


_squashed = lru_cache(maxsize=4096)(squash)


def _holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    size = len(short)
    return any(long[at : at + size] == short for at in range(len(long) - size + 1))


@lru_cache(maxsize=4096)
def _keys(text: str) -> tuple[str, ...]:
    """The words that carry a name, each by the key that its inflected forms share."""
    folded = fold(text)
    for name, short in _SHORTENED.items():
        folded = folded.replace(name, short)
    words = [word.strip("().,;:&") for word in folded.split()]
    words = [word for word in words if word and word not in _ARTICLES and word not in _LINKS]
    while len(words) > 1 and words[0] in _LEADING:
        del words[0]
    return tuple(key(word) for word in words)
