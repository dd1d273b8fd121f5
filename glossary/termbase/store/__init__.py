"""Large glossaries: an index on disk, built once, of which a look-up reads what it needs."""

from __future__ import annotations

from glossary.termbase.store.cache import open_or_build
from glossary.termbase.store.termbase import StoredTermbase

__all__ = ["StoredTermbase", "open_or_build"]
