"""The third rung: the long forms that the lexicon has for an acronym, in whatever language.

`Bureau van de VN Hoge Commissaris voor de Mensenrechten (OHCHR)`: the letters say nothing, but the
glossary has these words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from glossary.acronyms.align import Word, words_of
from glossary.acronyms.model import Lexicon
from glossary.acronyms.nouns import names_a_thing

_STEM = 6
_CONTENT_WORD = 5
"""Characters from which a word counts as one that says something."""
_FEWEST_ALIKE, _ALIKE = 2, 0.6
"""How many content words, and what share of a phrase's, make it a known name in other words."""


def known_on_the_left(words: Sequence[Word], names: Sequence[str]) -> int | None:
    """Index of the word with which the longest known name begins that ends with ``words``."""
    lengths = [
        len(name)
        for name in map(_folded_words, names)
        if len(name) <= len(words)
        and all(
            _same(word.folded, part) for word, part in zip(words[-len(name) :], name, strict=True)
        )
    ]
    return len(words) - max(lengths) if lengths else None


def known_on_the_right(words: Sequence[Word], names: Sequence[str]) -> int | None:
    """Number of words of the longest known name with which ``words`` begin."""
    lengths = [
        len(name)
        for name in map(_folded_words, names)
        if len(name) <= len(words)
        and all(_same(word.folded, part) for word, part in zip(words, name, strict=False))
    ]
    return max(lengths) if lengths else None


@lru_cache(maxsize=4096)
def _folded_words(name: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words_of(name, 0, len(name)))


def _same(word: str, other: str) -> bool:
    """Whether two words differ by no more than an ending: `Nationale` and `Nationaal`."""
    if word == other:
        return True
    shorter = min(len(word), len(other))
    return (
        shorter >= 4
        and word[: shorter - 2] == other[: shorter - 2]
        and abs(len(word) - len(other)) <= 2
    )


def may_stand_for(phrase: str, acronym: str, lexicon: Lexicon) -> bool:
    """Whether a guessed phrase may be what an acronym means, as far as the lexicon can tell.

    `de Commissie (OLAF)`: the lexicon knows OLAF, and by other words; then they are no pair.
    """
    if acronym in lexicon.well_known:
        return False
    if phrase.islower() and " " not in phrase and acronym in lexicon:
        # `gemeenten (VNG)`, `het planbureau (PBL)`: one word of a known name is not the name.
        names = map(_folded_words, lexicon.long_forms[acronym])
        return any(len(name) == 1 and name[0][:_STEM] == phrase[:_STEM] for name in names)
    if shares_a_word(phrase, acronym, lexicon):
        return True
    # Another meaning than the lexicon's, if the phrase is clearly a name: Ontwapeningsconferentie.
    return phrase[0].isupper() and len(phrase) > 3 * len(acronym) and names_a_thing(phrase)


def shares_a_word(phrase: str, acronym: str, lexicon: Lexicon) -> bool:
    """Whether a content word of the phrase stands in a known long form; True if there is none."""
    names = lexicon.long_forms.get(acronym)
    if not names:
        return True
    return any(_stems(name) & _stems(phrase) for name in names)


def resembles(phrase: str, acronym: str, lexicon: Lexicon) -> bool:
    """Whether most content words of the phrase, two at least, stand in one known long form.

    `Europees Agentschap voor de veiligheid van de luchtvaart` is how a writer remembers
    `Agentschap van de Europese Unie voor de veiligheid van de luchtvaart`.
    """
    own = _stems(phrase)
    if len(own) < _FEWEST_ALIKE:
        return False
    names = lexicon.long_forms.get(acronym, ())
    return any(len(own & _stems(name)) >= max(_FEWEST_ALIKE, _ALIKE * len(own)) for name in names)


def _stems(phrase: str) -> set[str]:
    """The beginnings of its content words."""
    return {word[:_STEM] for word in _folded_words(phrase) if len(word) >= _CONTENT_WORD}
