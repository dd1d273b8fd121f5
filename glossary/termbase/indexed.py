"""The index of a termbase's terms, in memory or on disk as the termbase is."""

from __future__ import annotations

from glossary.termbase.index import MemoryIndex, TermIndex
from glossary.termbase.kept import kept
from glossary.termbase.model import Termbase


@kept
def index_of(termbase: Termbase) -> TermIndex:
    """The index of this termbase, made once."""
    from glossary.termbase.store.termbase import StoredTermbase  # here: small ones are in memory

    if isinstance(termbase, StoredTermbase):
        from glossary.termbase.store.index import StoredIndex

        return StoredIndex(termbase)
    return MemoryIndex(termbase)
