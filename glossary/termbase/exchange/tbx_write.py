"""Entries as TBX-Basic, edition 3 (DCA style) or 2: what translators' tools take in.

Each column has its own place, so that the way back loses nothing: acronyms are terms of type
acronym, variants are admitted, deprecated names have that administrative status; `checked` is
a transaction; `draft` and `well-known`, for which TBX-Basic has no category, are project subsets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from glossary.termbase.exchange.dialect import (
    ADMITTED,
    DEPRECATED,
    DRAFT,
    PREFERRED,
    TBX2,
    TBX3,
    WELL_KNOWN,
    Dialect,
)
from glossary.termbase.model import Entry, Language


def tbx3(entries: Iterable[Entry]) -> str:
    """The entries as TBX of 2019, TBX-Basic in DCA style."""
    return _document(TBX3, entries)


def tbx2(entries: Iterable[Entry]) -> str:
    """The entries as TBX of 2008 (`martif`), which OmegaT and Weblate read."""
    return _document(TBX2, entries)


def _document(dialect: Dialect, entries: Iterable[Entry]) -> str:
    concepts = ("\n".join(_concept(dialect, entry)) + "\n" for entry in entries)
    return dialect.head + "".join(concepts) + dialect.tail


def _concept(dialect: Dialect, entry: Entry) -> Iterator[str]:
    yield f"<{dialect.concept} id={quoteattr(entry.id)}>"
    if entry.domain:
        yield _typed("descrip", "subjectField", entry.domain)
    if entry.definition:
        yield _typed("descrip", "definition", entry.definition)
    if entry.status == "draft":
        yield _typed("admin", "projectSubset", DRAFT)
    if entry.well_known:
        yield _typed("admin", "projectSubset", WELL_KNOWN)
    if entry.source:
        yield _typed("admin", "source", entry.source)
    if entry.checked:
        yield "<transacGrp>"
        yield _typed("transac", "transactionType", "modification")
        yield f"<date>{escape(entry.checked)}</date>"
        yield "</transacGrp>"
    if entry.note:
        yield f"<note>{escape(entry.note)}</note>"
    yield from _language(dialect, entry, "nl", entry.nl_acronym)
    yield from _language(dialect, entry, "en", entry.en_acronym)
    yield f"</{dialect.concept}>"


def _language(
    dialect: Dialect, entry: Entry, language: Language, acronyms: tuple[str, ...]
) -> Iterator[str]:
    term, *others = entry.names(language)
    if not (term.text or acronyms or others):  # a draft that waits for its English
        return
    yield f'<{dialect.language} xml:lang="{language}">'
    if term.text:
        yield from _term(dialect, term.text, "fullForm", PREFERRED)
    for acronym in acronyms:
        yield from _term(dialect, acronym, "acronym", ADMITTED)
    for name in others:
        status = DEPRECATED if name.kind == "deprecated" else ADMITTED
        yield from _term(dialect, name.text, "variant", status)
    yield f"</{dialect.language}>"


def _term(dialect: Dialect, text: str, kind: str, status: str) -> Iterator[str]:
    yield f"<{dialect.term}>"
    yield f"<term>{escape(text)}</term>"
    yield _typed("termNote", "termType", kind)
    yield _typed("termNote", "administrativeStatus", status)
    yield f"</{dialect.term}>"


def _typed(element: str, kind: str, text: str) -> str:
    return f'<{element} type="{kind}">{escape(text)}</{element}>'
