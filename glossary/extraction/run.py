"""A run: documents go in one by one, and the ranked list of all comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from glossary.acronyms.shapes import split_tail
from glossary.analysis import Analysis, analyse
from glossary.extraction.counts import Counts
from glossary.extraction.inside import inside_of
from glossary.extraction.mentions import KnownAs
from glossary.extraction.model import Extraction
from glossary.extraction.ranking import known_only, ranked
from glossary.termbase.matcher import matcher_of

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.pipeline.candidates import Candidate
    from glossary.pipeline.termhood import Weights
    from glossary.termbase import Termbase

_LONGEST_CODE = 8  # characters of capitals and figures that may be a part of a reference


class Run:
    """What has been counted so far, for who reads and tags texts by himself."""

    def __init__(
        self,
        termbase: Termbase,
        context: int = 0,
        weights: Weights | None = None,
    ) -> None:
        self.termbase = termbase
        self.context = context
        self.weights = weights
        self.matcher = matcher_of(termbase)
        self.inside = inside_of(termbase)
        self.analyses: list[Analysis] = []
        self.counts = Counts()
        self.around: dict[tuple[int, int], tuple[str, str]] = {}

    def add(self, document: Document, found: Sequence[Candidate], tokens: int) -> None:
        """One more document with the candidates in its text."""
        analysis = analyse(document, self.termbase)
        self.analyses.append(analysis)
        self.counts.tokens += tokens
        if self.context:
            self._keep_around(document, analysis)
        hits = self.matcher.find(document.text)
        if found:
            hits += list(self.inside.hits(found, hits))
        for hit in hits:
            source = document.source_span(hit.start, hit.end)
            kind = hit.language, hit.kind
            number = self._keep(document, hit.start, hit.end, source, kind)
            self.counts.known.setdefault(hit.entry_ids, []).append(number)
        if not found:
            return
        from glossary.pipeline.suggest import side_by_side

        for dutch, english in side_by_side(found, document.text):
            self.counts.beside.setdefault(" ".join(dutch.lower().split()), english)
        taken = {(hit.start, hit.end): hit.elliptic for hit in hits}
        acronyms: dict[int, set[int]] = {}
        for acronym in analysis.acronyms:
            for place in acronym.mentions:
                acronyms.setdefault(place.start, set()).add(place.end)
        covered = {place: hit for hit in hits for place in range(hit.start, hit.end)}
        for candidate in found:
            span = candidate.start, candidate.end
            if span in taken and (candidate.pattern != "E" or not taken[span]):
                continue  # and what `midden- en kleinbedrijf` leaves out is no term of its own
            hit_there = covered.get(candidate.start)
            within = hit_there is not None and hit_there is covered.get(candidate.end - 1)
            if candidate.name and within:
                continue  # `Economische Zone` in `exclusieve Economische Zone`
            source = document.source_span(candidate.start, candidate.end)
            if not _is_acronym(document.source, source, acronyms):
                number = self._keep(document, candidate.start, candidate.end, source)
                self.counts.collector.add(len(self.analyses) - 1, candidate, number)
                if within:
                    self.counts.covered.append(number)

    def _keep(
        self,
        document: Document,
        start: int,
        end: int,
        source: tuple[int, int],
        kind: KnownAs = (None, None),
    ) -> int:
        """Keep the mention ``text[start:end]`` of the document that is being added; its number."""
        text = document.text
        around = _around(text, start, end, self.context) if self.context else ("", "")
        first, last = source
        place = len(self.analyses) - 1, first, last, *document.position(first)
        form = text[start:end]
        return self.counts.mentions.add(place, document.source[first:last], form, around, kind)

    def _keep_around(self, document: Document, analysis: Analysis) -> None:
        """Keep what stands around the acronyms of the document that is being added."""
        number, source = len(self.analyses) - 1, document.source
        for found in analysis.acronyms:
            for place in found.mentions:
                around = _around(source, place.start, place.end, self.context)
                self.around[number, place.start] = around

    def finish(self, min_termhood: float | None, top: int | None, tagged: bool) -> Extraction:
        """The Extraction of all that was added."""
        if tagged:
            terms = list(ranked(self.counts, self.termbase, min_termhood, self.weights))
        else:
            terms = list(known_only(self.counts, self.termbase))
        if top is not None:
            terms = [term for rank, term in enumerate(terms) if rank < top or term.known]
        return Extraction(tuple(self.analyses), tuple(terms), self.around)


def _around(text: str, start: int, end: int, size: int) -> tuple[str, str]:
    """What stands within so many characters before and after a span, with single spaces."""
    before, after = text[max(0, start - size) : start], text[end : end + size]
    return " ".join(before.split()), " ".join(after.split())


def _is_acronym(source: str, span: tuple[int, int], acronyms: Mapping[int, set[int]]) -> bool:
    """Whether this is a bare acronym, perhaps with a tail: `EU's`, `AIVD'ers`, but not `China's`.

    Capitals that are no acronym where they stand belong to a reference: `(EU) 2021/821`.
    """
    start, end = span
    text = source[start:end]
    if end - start <= _LONGEST_CODE and text.isupper() and text.isalnum():
        return True
    ends = acronyms.get(start)
    return ends is not None and (end in ends or start + len(split_tail(text)) in ends)
