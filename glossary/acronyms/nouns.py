"""Words as a noun phrase sees them: closed classes by list, nouns and adjectives by form."""

from __future__ import annotations

import re
from typing import NamedTuple

from glossary.acronyms.data import compound_heads, grammar, head_nouns

DETERMINERS = grammar("determiner")
PREPOSITIONS = grammar("preposition")
CONJUNCTIONS = grammar("conjunction")
NOT_IN_PHRASE = grammar("no-phrase")
DEFINITE = frozenset({"de", "het", "deze", "dit", "die", "dat"})
_ADJECTIVE = re.compile(
    r"(?:.{2,}(?:e|isch|ief|aal|eel|air|oos|ig|lijk|baar|zaam|loos|end|ent|ant|iek|ous|ive|al|ic|ed))$"
)


class Token(NamedTuple):
    """A word or a mark of a text: its span and its letters as they stand."""

    start: int
    end: int
    text: str

    @property
    def low(self) -> str:
        """The letters in lower case."""
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        """Whether it is a word, perhaps with a hyphen before it, and no mark."""
        return self.text.lstrip("-")[:1].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital."""
        return self.text[0].isupper()

    @property
    def is_noun_like(self) -> bool:
        """Whether it may be a noun or an adjective, as far as its form tells."""
        low = self.low
        return (
            self.is_word
            and not self.text[0].isdigit()
            and low not in DETERMINERS
            and low not in PREPOSITIONS
            and low not in CONJUNCTIONS
            and low not in NOT_IN_PHRASE
        )

    @property
    def is_adjective(self) -> bool:
        """Whether it ends as a Dutch or English adjective does."""
        return self.is_noun_like and _ADJECTIVE.match(self.low) is not None

    @property
    def is_head(self) -> bool:
        """Whether a head noun of the data file is all of it, or the end of a compound."""
        low = self.low.rsplit("-", 1)[-1]
        if low in head_nouns():
            return True
        endings = compound_heads()
        return low.endswith(endings) and not low[2:].startswith(endings)


def names_a_thing(phrase: str) -> bool:
    """Whether a phrase names an organisation, a law or a programme.

    It does where a head noun is in it, and more than that noun: `Ontwapeningsconferentie`.
    """
    words = [Token(0, 0, text) for text in phrase.split()]
    return any(word.is_head for word in words) and (
        len(words) > 1 or words[0].low not in head_nouns()
    )
