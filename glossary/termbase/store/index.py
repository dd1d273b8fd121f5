"""The parts of a term index that stay on disk; each answer is kept, since texts repeat words."""

from __future__ import annotations

from functools import cached_property, lru_cache

from glossary.termbase.index import Phrase, TermIndex
from glossary.termbase.store.termbase import Store, StoredTermbase

_KEPT = 50_000


class StoredIndex(TermIndex):
    """The index of a stored termbase."""

    def __init__(self, termbase: StoredTermbase) -> None:
        self._termbase = termbase

    @cached_property
    def phrases(self) -> StoredPhrases:
        """From the keys of a whole term to the phrases with these keys, best first."""
        return StoredPhrases(self._termbase)

    @cached_property
    def prefixes(self) -> StoredWords:
        """The keys of every beginning of a term that is not the whole term."""
        return StoredWords(self._termbase.store, "SELECT 1 FROM prefix WHERE keys = ?")

    @cached_property
    def starts(self) -> StoredWords:
        """The keys of all first words."""
        return StoredWords(self._termbase.store, "SELECT 1 FROM start WHERE key = ?")

    @cached_property
    def dutch_words(self) -> StoredWords:
        """The folded words of all Dutch names."""
        return StoredWords(self._termbase.store, "SELECT 1 FROM dutch WHERE word = ?")


class StoredPhrases:
    """From the keys of a whole term to the phrases with these keys, best first."""

    def __init__(self, termbase: StoredTermbase) -> None:
        self._termbase = termbase
        self._found = lru_cache(maxsize=_KEPT)(self._ask)

    def get(self, keys: str, default: tuple[Phrase, ...] = (), /) -> tuple[Phrase, ...]:
        """The phrases with these keys, or the default."""
        return self._found(keys) or default

    def __getitem__(self, keys: str, /) -> tuple[Phrase, ...]:
        if found := self._found(keys):
            return found
        raise KeyError(keys)

    def __contains__(self, keys: object, /) -> bool:
        return isinstance(keys, str) and bool(self._found(keys))

    def _ask(self, keys: str) -> tuple[Phrase, ...]:
        sql = "SELECT entry, place, words FROM phrase WHERE keys = ? ORDER BY rowid"
        found = []
        for number, place, words in self._termbase.store.ask(sql, keys):
            name, entry = self._termbase.name_at(number, place)
            found.append(Phrase(tuple(words.split(" ")), name, entry))
        return tuple(sorted(found, key=lambda phrase: phrase.rank))


class StoredWords:
    """Words that are in a table."""

    def __init__(self, store: Store, sql: str) -> None:
        self._store, self._sql = store, sql
        self._found = lru_cache(maxsize=_KEPT)(self._ask)

    def __contains__(self, word: object, /) -> bool:
        return self._found(word)

    def _ask(self, word: object) -> bool:
        return bool(self._store.ask(self._sql, word))
