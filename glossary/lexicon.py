"""What the acronym engine is told of a glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from glossary.acronyms import Lexicon
from glossary.termbase.kept import kept

if TYPE_CHECKING:
    from glossary.termbase import Termbase


@kept
def lexicon_of(termbase: Termbase) -> Lexicon:
    """What the acronym engine needs of a glossary: acronyms with all their long forms."""
    well_known = frozenset(acronym for acronym, known in termbase.with_acronyms() if known)
    return Lexicon(_LongForms(termbase), well_known)


class _LongForms(Mapping[str, tuple[str, ...]]):
    """From an acronym to all names of its entries, which are looked up when asked for.

    A glossary of half a million entries is then as quick to start with as a small one.
    """

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase
        self._acronyms = dict.fromkeys(acronym for acronym, _ in termbase.with_acronyms())
        self._found: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, acronym: str) -> tuple[str, ...]:
        if acronym not in self._acronyms:
            raise KeyError(acronym)
        if acronym not in self._found:
            self._found[acronym] = tuple(
                name.text for entry in self._termbase.acronym(acronym) for name in entry.names()
            )
        return self._found[acronym]

    def __contains__(self, acronym: object) -> bool:
        return acronym in self._acronyms

    def __iter__(self) -> Iterator[str]:
        return iter(self._acronyms)

    def __len__(self) -> int:
        return len(self._acronyms)
