"""What a run of documents says together: each one's acronyms, and the terms of them all, ranked.

The terms that the glossary has and the candidates that it lacks stand in one list, by the same
termhood. Only what is counted is kept of a document, so that the tagged texts of a thousand never
stand in memory together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from glossary.extraction.chunks import chunks
from glossary.extraction.model import Extraction, Mention, Term
from glossary.extraction.run import Run

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.pipeline.candidates import Candidate
    from glossary.pipeline.types import Pipeline
    from glossary.termbase import Termbase

__all__ = ["Extraction", "Mention", "Run", "Term", "extract"]
_BATCH = 4  # texts that the pipeline reads at a time; more only make it ask for more memory


def extract(
    documents: Iterable[Document],
    termbase: Termbase,
    nlp: Pipeline | None = None,
    *,
    min_termhood: float | None = None,
    top: int | None = None,
    context: int = 0,
    jobs: int = 1,
) -> Extraction:
    """The Extraction of these documents.

    Without a pipeline (`glossary.load`) only acronyms and the glossary's terms are found, and
    these have no termhood. `min_termhood` (0 to 1; the measured default where None) drops
    candidates below it and `top` all candidates after so many terms; what the glossary knows is
    never dropped. `context` is how many characters around each mention are kept. `jobs` is how
    many processes tag.
    """
    run = Run(termbase, context)
    for document, found, tokens in _tagged(documents, nlp, jobs):
        run.add(document, found, tokens)
    return run.finish(min_termhood, top, tagged=nlp is not None)


def _tagged(
    documents: Iterable[Document], nlp: Pipeline | None, jobs: int
) -> Iterator[tuple[Document, list[Candidate], int]]:
    """Each document with its candidates and its number of tokens."""
    if nlp is None:
        for document in documents:
            yield document, [], 0
        return
    from glossary.pipeline.candidates import candidates

    pairs = (
        (chunk, (document, offset))
        for document in documents
        for offset, chunk in chunks(document.text)
    )
    found: list[Candidate] = []
    tokens = 0
    for doc, (document, offset) in nlp.pipe(
        pairs, as_tuples=True, batch_size=_BATCH, n_process=jobs
    ):
        tokens += len(doc)
        end = offset + len(doc.text)
        emphasis = [
            (s - offset, e - offset) for s, e in document.emphasis if offset <= s < e <= end
        ]
        own = candidates(doc, emphasis)
        found += (
            (c._replace(start=c.start + offset, end=c.end + offset) for c in own) if offset else own
        )
        if end == len(document.text):
            yield document, found, tokens
            found, tokens = [], 0
