"""Policy terms and acronyms in Dutch text, with their English.

The public names load on first use, so that `import glossary` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from glossary.acronyms import Lexicon, find_acronyms
    from glossary.analysis import Analysis, analyse
    from glossary.documents import Document, read
    from glossary.errors import GlossaryError
    from glossary.extraction import Extraction, extract
    from glossary.pipeline import load, model_path
    from glossary.project import check_project
    from glossary.termbase import Entry, Termbase
    from glossary.termbase.load import load as load_terms

_HOMES = {
    "Analysis": "glossary.analysis",
    "Document": "glossary.documents",
    "Entry": "glossary.termbase",
    "Extraction": "glossary.extraction",
    "GlossaryError": "glossary.errors",
    "Lexicon": "glossary.acronyms",
    "Termbase": "glossary.termbase",
    "analyse": "glossary.analysis",
    "check_project": "glossary.project",
    "extract": "glossary.extraction",
    "find_acronyms": "glossary.acronyms",
    "load": "glossary.pipeline",
    "load_terms": "glossary.termbase.load:load",
    "model_path": "glossary.pipeline",
    "read": "glossary.documents",
}

__all__ = [
    "Analysis",
    "Document",
    "Entry",
    "Extraction",
    "GlossaryError",
    "Lexicon",
    "Termbase",
    "analyse",
    "check_project",
    "extract",
    "find_acronyms",
    "load",
    "load_terms",
    "model_path",
    "read",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'glossary' has no attribute {name!r}")
    from importlib import import_module

    home, _, attribute = _HOMES[name].partition(":")
    value = getattr(import_module(home), attribute or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
