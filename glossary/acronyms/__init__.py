"""Find the acronyms of a text and link each to its long form. Pure text: strings in, values out."""

from __future__ import annotations

from glossary.acronyms.engine import find_acronyms
from glossary.acronyms.model import Acronym, Introduction, Lexicon, LongForm, Mention

__all__ = ["Acronym", "Introduction", "Lexicon", "LongForm", "Mention", "find_acronyms"]
