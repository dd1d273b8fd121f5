"""The curated glossary: load and validate terms.csv, look a term up, find terms in a text."""

from __future__ import annotations

from glossary.termbase.load import load
from glossary.termbase.model import Entry, Termbase

__all__ = ["Entry", "Termbase", "load"]
