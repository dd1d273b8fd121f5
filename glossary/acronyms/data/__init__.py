"""Word lists of the acronym engine: small text files, read once, on first use."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from glossary.word_lists import lines, sections

_FOLDER = Path(__file__).parent


@cache
def common_words() -> frozenset[str]:
    """Everyday Dutch words, lower case: what a shouted word or a compound's next part may be."""
    return frozenset(lines(_FOLDER / "common_words.txt"))


@cache
def lowercase_acronyms() -> frozenset[str]:
    """Acronyms that Dutch writes in lower case: ngo, mkb, btw."""
    return frozenset(lines(_FOLDER / "lowercase.txt"))


@cache
def _sections(name: str) -> dict[str, frozenset[str]]:
    return {kind: frozenset(words) for kind, words in sections(_FOLDER / name).items()}


def not_acronyms(kind: str) -> frozenset[str]:
    """The strings of one section of not_acronyms.txt: unit, currency, formula, …"""
    return _sections("not_acronyms.txt")[kind]


def grammar(kind: str) -> frozenset[str]:
    """The words of one section of grammar.txt: determiner, preposition, …"""
    return _sections("grammar.txt")[kind]


@cache
def head_nouns() -> frozenset[str]:
    """Nouns at the head of names of organisations, laws and programmes: verdrag, agentschap."""
    return frozenset(lines(_FOLDER / "head_nouns.txt"))


@cache
def compound_heads() -> tuple[str, ...]:
    """Those that a compound may end in; the short ones end too many other words."""
    return tuple(sorted(noun for noun in head_nouns() if len(noun) > 4))
