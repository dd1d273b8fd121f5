"""What the three components have in common: their glossary, and how they leave their mark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, Span

from glossary.termbase import Termbase, load

Found = tuple[int, int, str, str, Mapping[str, Any]]
"""First character, end, label, knowledge-base id, and the data of one span."""


def termbase_of(glossary: str | None) -> Termbase:
    """The glossary in a file, or the project's own; raises GlossaryError for an invalid one."""
    return load([Path(glossary)] if glossary else None)


def register(name: str) -> None:
    """Make `span._.NAME` exist, None where nothing was found."""
    if not Span.has_extension(name):
        Span.set_extension(name, default=None)


def mark(doc: Doc, name: str, key: str, found: Iterable[Found]) -> Doc:
    """Put what was found in `doc.spans[key]`, in order; a span ends where its tokens do.

    The data goes to `span._.NAME`. `key` is the component's own name in the pipeline, so that two
    with different glossaries do not overwrite each other.
    """
    spans = []
    for start, end, label, entry, data in found:
        span = doc.char_span(start, end, label=label, kb_id=entry, alignment_mode="expand")
        if span is not None:
            span._.set(name, dict(data))
            spans.append(span)
    doc.spans[key] = spans
    return doc
