"""From what a run has counted to its list of terms, known ones and candidates, best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from glossary.extraction.counts import Counts, Ids
from glossary.extraction.mentions import Chosen, Mentions
from glossary.extraction.model import Kind, Term, counted
from glossary.termbase.matcher import matcher_of

if TYPE_CHECKING:
    from glossary.pipeline.grouping import Group
    from glossary.pipeline.suggest import Suggester
    from glossary.pipeline.termhood import Weights
    from glossary.termbase import Termbase


def known_only(counts: Counts, termbase: Termbase) -> Iterator[Term]:
    """What the glossary has in the texts, the most frequent first; without termhood."""
    terms = [_known_term(counts, termbase, ids, own, None) for ids, own in counts.known.items()]
    return iter(sorted(terms, key=lambda term: -len(term.mentions)))


def ranked(
    counts: Counts, termbase: Termbase, min_termhood: float | None, weights: Weights | None = None
) -> Iterator[Term]:
    """All terms of the run by termhood; candidates below the threshold are left out."""
    from glossary.pipeline.run_statistics import Statistics
    from glossary.pipeline.suggest import suggester_of
    from glossary.pipeline.termhood import Judge, default_threshold

    least = default_threshold(counts.tokens) if min_termhood is None else min_termhood
    groups = counts.groups()
    known = {ids: _as_group(counts.mentions, own) for ids, own in counts.known.items()}
    judge = Judge(groups, Statistics.of([*groups, *known.values()], counts.tokens), weights)
    covered = set(counts.covered)
    judged = (
        (judge.termhood(group, covered=covered.issuperset(group.mentions)), group)
        for group in groups
    )
    candidates, nested = _named(counts, termbase, [item for item in judged if item[0] >= least])
    suggester = suggester_of(termbase)
    terms = [
        _known_term(counts, termbase, ids, counts.known[ids], judge.termhood(group, known=True))
        for ids, group in known.items()
    ]
    terms += (
        _known_term(counts, termbase, ids, group.mentions, judge.termhood(group, known=True))
        for ids, group in nested.items()
    )
    terms += (
        _candidate_term(counts, term, group, value, suggester)
        for (term, _), (value, group) in candidates.items()
    )
    terms.sort(key=lambda t: (-(t.termhood or 0), -len(t.mentions), not t.known, t.term))
    return _with_relations(terms)


def _named(
    counts: Counts, termbase: Termbase, judged: Iterable[tuple[float, Group]]
) -> tuple[dict[tuple[str, bool], tuple[float, Group]], dict[Ids, Group]]:
    """The candidates by the form that a reader would write, and whether they are names.

    Apart from them what the glossary has after all, seen only within a longer term of it:
    `wapenbeheersing` in `wapenbeheersing, ontwapening en non-proliferatie`.
    """
    from glossary.pipeline.grouping import Group
    from glossary.pipeline.heading import heading

    matcher = matcher_of(termbase)
    candidates: dict[tuple[str, bool], tuple[float, Group]] = {}
    nested: dict[Ids, Group] = {}
    for value, group in judged:
        term = heading(group)
        if hit := matcher.whole(term):
            if hit.entry_ids not in counts.known:
                other = nested.get(hit.entry_ids)
                nested[hit.entry_ids] = Group([*other.forms, *group.forms]) if other else group
            continue
        named = term, group.is_name
        if named in candidates:  # the adjective of `risicovolle landen`, the noun `risicovolle`
            more, other = candidates[named]
            value, group = max(value, more), Group([*other.forms, *group.forms])
        candidates[named] = value, group
    return candidates, nested


def _known_term(
    counts: Counts, termbase: Termbase, ids: Ids, own: Sequence[int], value: float | None
) -> Term:
    entry = termbase.by_id[ids[0]] if len(ids) == 1 else None
    first = counts.mentions.form(own[0])
    mentions = Chosen(counts.mentions, sorted(own, key=counts.mentions.order))
    documents = {counts.mentions.order(number)[0] for number in own}
    term = entry.nl if entry else " ".join(first.split())
    name = term[:1].isupper() and first[:1].isupper()
    return Term(
        term, "name" if name else "term", value, counted(map(counts.mentions.form, own)),
        len(documents), entry, ids, None, (), mentions,
    )  # fmt: skip


def _candidate_term(
    counts: Counts, term: str, group: Group, value: float, suggester: Suggester
) -> Term:
    from glossary.pipeline.suggest import Suggestion

    mentions = Chosen(counts.mentions, group.mentions)
    kind: Kind = "name" if group.is_name else "term"
    suggestion = suggester.suggest(term, group.pattern) if kind == "term" else None
    forms = counted(map(counts.mentions.form, group.mentions))
    for form, _ in forms:
        if form in counts.beside:
            english = counts.beside[form]
            suggestion = Suggestion(english, (f"the text: {form} ({english})",))
    return Term(
        term, kind, value, forms, len(group.documents), None, (), suggestion, (), mentions
    )  # fmt: skip


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
