"""A run: documents go in one by one, and the ranked list of all comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from glossary.acronyms.shapes import split_tail
from glossary.analysis import Analysis, analyse
from glossary.extraction.inside import inside_of
from glossary.extraction.mentions import Chosen, KnownAs, Mentions
from glossary.extraction.model import Extraction, Kind, Term, counted
from glossary.termbase.matcher import matcher_of

if TYPE_CHECKING:
    from glossary.documents import Document
    from glossary.pipeline.candidates import Candidate
    from glossary.pipeline.grouping import Collector, Group
    from glossary.pipeline.suggest import Suggester
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
        self.known: dict[tuple[str, ...], list[int]] = {}
        self.beside: dict[str, str] = {}
        self.tokens = 0
        self.mentions = Mentions()
        self._collector: Collector | None = None

    def add(self, document: Document, found: Sequence[Candidate], tokens: int) -> None:
        """One more document with the candidates in its text."""
        analysis = analyse(document, self.termbase)
        self.analyses.append(analysis)
        self.tokens += tokens
        hits = self.matcher.find(document.text)
        if found:
            hits += list(self.inside.hits(found, hits))
        for hit in hits:
            source = document.source_span(hit.start, hit.end)
            kind = hit.language, hit.kind
            number = self._keep(document, hit.start, hit.end, source, kind)
            self.known.setdefault(hit.entries, []).append(number)
        if not found:
            return
        from glossary.pipeline.suggest import side_by_side

        for dutch, english in side_by_side(found, document.text):
            self.beside.setdefault(" ".join(dutch.lower().split()), english)
        taken = {(hit.start, hit.end) for hit in hits}
        acronyms: dict[int, set[int]] = {}
        for acronym in analysis.acronyms:
            for place in acronym.mentions:
                acronyms.setdefault(place.start, set()).add(place.end)
        collector = self._collector or self._new_collector()
        covered = {place for hit in hits for place in range(hit.start, hit.end)}
        for candidate in found:
            if (candidate.start, candidate.end) in taken and candidate.pattern != "E":
                continue
            if candidate.name and {candidate.start, candidate.end - 1} <= covered:
                continue  # `Economische Zone` in `exclusieve Economische Zone`
            source = document.source_span(candidate.start, candidate.end)
            if not _is_acronym(document.source, source, acronyms):
                number = self._keep(document, candidate.start, candidate.end, source)
                collector.add(len(self.analyses) - 1, candidate, number)

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
        around = "", ""
        if self.context:
            before, after = text[max(0, start - self.context) : start], text[end:][: self.context]
            around = " ".join(before.split()), " ".join(after.split())
        first, last = source
        place = len(self.analyses) - 1, first, last, *document.position(first)
        return self.mentions.add(place, document.source[first:last], text[start:end], around, kind)

    def finish(self, min_termhood: float | None, top: int | None, tagged: bool) -> Extraction:
        """The Extraction of all that was added."""
        terms = list(self._ranked(min_termhood) if tagged else self._known_only())
        if top is not None:
            terms = [term for rank, term in enumerate(terms) if rank < top or term.known]
        return Extraction(tuple(self.analyses), tuple(terms))

    def _known_only(self) -> Iterator[Term]:
        terms = [self._known_term(ids, own, None) for ids, own in self.known.items()]
        return iter(sorted(terms, key=lambda term: -len(term.mentions)))

    def groups(self) -> list[Group]:
        """The candidates of all documents so far, the forms of a term together."""
        return (self._collector or self._new_collector()).groups()

    def _new_collector(self) -> Collector:
        from glossary.pipeline.grouping import Collector

        self._collector = Collector()
        return self._collector

    def _ranked(self, min_termhood: float | None) -> Iterator[Term]:
        from glossary.pipeline.heading import heading
        from glossary.pipeline.run_statistics import Statistics
        from glossary.pipeline.suggest import suggester_of
        from glossary.pipeline.termhood import Judge, default_threshold

        least = default_threshold(self.tokens) if min_termhood is None else min_termhood
        groups = self.groups()
        known = {ids: _as_group(self.mentions, own) for ids, own in self.known.items()}
        statistics = Statistics.of([*groups, *known.values()], self.tokens)
        judge = Judge(groups, statistics, self.weights)
        ranked: list[tuple[float, Group | None, tuple[str, ...]]] = [
            (judge.termhood(group), group, ()) for group in groups
        ]
        ranked = [item for item in ranked if item[0] >= least]
        ranked += [(judge.termhood(group, known=True), None, ids) for ids, group in known.items()]
        suggester = suggester_of(self.termbase)
        terms = []
        for value, group, ids in ranked:
            if group is None:
                terms.append(self._known_term(ids, self.known[ids], value))
                continue
            term = heading(group)
            if hit := self.matcher.whole(term):
                # Part of a longer term: `wapenbeheersing` in `wapenbeheersing en ontwapening`.
                if hit.entries not in self.known:
                    value = judge.termhood(group, known=True)
                    terms.append(self._known_term(hit.entries, group.mentions, value))
                continue
            terms.append(self._candidate_term(term, group, value, suggester))
        terms.sort(key=lambda t: (-(t.termhood or 0), -len(t.mentions), not t.known, t.term))
        return _with_relations(terms)

    def _known_term(self, ids: tuple[str, ...], own: Sequence[int], value: float | None) -> Term:
        entry = self.termbase.by_id[ids[0]] if len(ids) == 1 else None
        first = self.mentions.form(own[0])
        mentions = Chosen(self.mentions, sorted(own, key=self.mentions.order))
        documents = {self.mentions.order(number)[0] for number in own}
        term = entry.nl if entry else " ".join(first.split())
        name = term[:1].isupper() and first[:1].isupper()
        return Term(
            term, "name" if name else "term", value, counted(map(self.mentions.form, own)),
            len(documents), entry, ids, None, (), mentions,
        )  # fmt: skip

    def _candidate_term(self, term: str, group: Group, value: float, suggester: Suggester) -> Term:
        mentions = Chosen(self.mentions, group.mentions)
        kind: Kind = "name" if group.is_name else "term"
        from glossary.pipeline.suggest import Suggestion

        suggestion = suggester.suggest(term, group.pattern) if kind == "term" else None
        forms = counted(map(self.mentions.form, group.mentions))
        for form, _ in forms:
            if form in self.beside:
                english = self.beside[form]
                suggestion = Suggestion(english, (f"the text: {form} ({english})",))
        return Term(
            term, kind, value, forms, len(group.documents), None, (), suggestion, (), mentions
        )  # fmt: skip


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


def _as_group(mentions: Mentions, own: Iterable[int]) -> Group:
    """The mentions of one entry as a group, so that its termhood is measured like any other."""
    from glossary.pipeline.grouping import Collector, Group, as_candidate

    collector = Collector()
    for index, number in enumerate(own):
        candidate = as_candidate(mentions.form(number), mentions.language(number) or "nl")
        collector.add(mentions.order(number)[0], candidate, index)
    return Group(sorted(collector.forms.values(), key=lambda form: -form.count))


def _with_relations(terms: Sequence[Term]) -> Iterator[Term]:
    """The terms, each with those others of the list that are a part of it."""
    from glossary.pipeline.grouping import relation_key
    from glossary.pipeline.run_statistics import parts_of
    from glossary.termbase.fold import fold_word

    by_key = {relation_key(form): term.term for term in terms for form, _ in term.forms}
    for term in terms:
        words = term.term.split()
        parts = parts_of(fold_word(term.term)) if len(words) == 1 else tuple(words)
        found = {by_key.get(relation_key(part)) for part in parts} - {None, term.term}
        yield term._replace(related=tuple(sorted(part for part in found if part)))
