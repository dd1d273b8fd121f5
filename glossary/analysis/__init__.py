"""What one text says: its acronyms and the glossary's terms in it, as plain values."""

from glossary.analysis.model import (
    Analysis,
    Aside,
    Deprecated,
    FoundAcronym,
    FoundLongForm,
    FoundTerm,
    Introduced,
    Place,
)
from glossary.analysis.run import analyse
from glossary.meaning import Status

__all__ = [
    "Analysis",
    "Aside",
    "Deprecated",
    "FoundAcronym",
    "FoundLongForm",
    "FoundTerm",
    "Introduced",
    "Place",
    "Status",
    "analyse",
]
