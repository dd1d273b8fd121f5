"""From a document to its Analysis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from glossary.acronyms import find_acronyms
from glossary.analysis.acronyms import found_acronym
from glossary.analysis.around import asides, comments
from glossary.analysis.model import Analysis
from glossary.analysis.terms import deprecated, found_terms
from glossary.lexicon import lexicon_of
from glossary.repeats import repeats

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.termbase import Termbase
    from glossary.termbase.matcher import TermHit

    class Finder(Protocol):
        """What finds terms: a `Matcher`, or one that asks it only when there is need."""

        def find(self, text: str) -> Sequence[TermHit]:
            """The terms in a text, in order."""


def analyse(
    document: Document,
    termbase: Termbase,
    matcher: Finder | None = None,
) -> Analysis:
    """The Analysis of one document.

    Terms are looked for only where there is a ``matcher``.
    """
    acronyms = find_acronyms(
        document.text, lexicon_of(termbase), document.emphasis, document.footnotes
    )
    again = repeats(document.text, acronyms)
    hits = matcher.find(document.text) if matcher else ()
    return Analysis(
        path=document.path,
        words=document.words,
        acronyms=tuple(
            found_acronym(document, termbase, acronym, again.get(acronym.acronym, ()))
            for acronym in acronyms
        ),
        terms=tuple(found_terms(document, termbase, hits)),
        deprecated=tuple(deprecated(document, termbase, hits)),
        asides=tuple(sorted(asides(document))),
        comments=tuple(comments(document)),
        parts=document.parts,
    )
