"""From what a run has counted to its list of terms, known ones and candidates, best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from glossary.extraction.mentions import Chosen, Mentions
from glossary.extraction.model import Kind, Term, counted

if TYPE_CHECKING:
    from glossary.extraction.run import Run
    from glossary.pipeline.grouping import Group
    from glossary.pipeline.suggest import Suggester

Ids = tuple[str, ...]


def known_only(run: Run) -> Iterator[Term]:
    """What the glossary has in the texts, the most frequent first; without termhood."""
    terms = [_known_term(run, ids, own, None) for ids, own in run.known.items()]
    return iter(sorted(terms, key=lambda term: -len(term.mentions)))


def ranked(run: Run, min_termhood: float | None) -> Iterator[Term]:
    """All terms of the run by termhood; candidates below the threshold are left out."""
    from glossary.pipeline.run_statistics import Statistics
    from glossary.pipeline.suggest import suggester_of
    from glossary.pipeline.termhood import Judge, default_threshold

    least = default_threshold(run.tokens) if min_termhood is None else min_termhood
    groups = run.groups()
    known = {ids: _as_group(run.mentions, own) for ids, own in run.known.items()}
    judge = Judge(groups, Statistics.of([*groups, *known.values()], run.tokens), run.weights)
    judged = ((judge.termhood(group), group) for group in groups)
    candidates, nested = _named(run, [item for item in judged if item[0] >= least])
    suggester = suggester_of(run.termbase)
    terms = [
        _known_term(run, ids, run.known[ids], judge.termhood(group, known=True))
        for ids, group in known.items()
    ]
    terms += (
        _known_term(run, ids, group.mentions, judge.termhood(group, known=True))
        for ids, group in nested.items()
    )
    terms += (
        _candidate_term(run, term, group, value, suggester)
        for (term, _), (value, group) in candidates.items()
    )
    terms.sort(key=lambda t: (-(t.termhood or 0), -len(t.mentions), not t.known, t.term))
    return _with_relations(terms)


def _named(
    run: Run, judged: Iterable[tuple[float, Group]]
) -> tuple[dict[tuple[str, bool], tuple[float, Group]], dict[Ids, Group]]:
    """The candidates by the form that a reader would write, and whether they are names.

    Apart from them what the glossary has after all, seen only within a longer term of it:
    `wapenbeheersing` in `wapenbeheersing, ontwapening en non-proliferatie`.
    """
    from glossary.pipeline.grouping import Group
    from glossary.pipeline.heading import heading

    candidates: dict[tuple[str, bool], tuple[float, Group]] = {}
    nested: dict[Ids, Group] = {}
    for value, group in judged:
        term = heading(group)
        if hit := run.matcher.whole(term):
            if hit.entries not in run.known:
                other = nested.get(hit.entries)
                nested[hit.entries] = Group([*other.forms, *group.forms]) if other else group
            continue
        named = term, group.is_name
        if named in candidates:  # the adjective of `risicovolle landen`, the noun `risicovolle`
            more, other = candidates[named]
            value, group = max(value, more), Group([*other.forms, *group.forms])
        candidates[named] = value, group
    return candidates, nested


def _known_term(run: Run, ids: Ids, own: Sequence[int], value: float | None) -> Term:
    entry = run.termbase.by_id[ids[0]] if len(ids) == 1 else None
    first = run.mentions.form(own[0])
    mentions = Chosen(run.mentions, sorted(own, key=run.mentions.order))
    documents = {run.mentions.order(number)[0] for number in own}
    term = entry.nl if entry else " ".join(first.split())
    name = term[:1].isupper() and first[:1].isupper()
    return Term(
        term, "name" if name else "term", value, counted(map(run.mentions.form, own)),
        len(documents), entry, ids, None, (), mentions,
    )  # fmt: skip


def _candidate_term(run: Run, term: str, group: Group, value: float, suggester: Suggester) -> Term:
    from glossary.pipeline.suggest import Suggestion

    mentions = Chosen(run.mentions, group.mentions)
    kind: Kind = "name" if group.is_name else "term"
    suggestion = suggester.suggest(term, group.pattern) if kind == "term" else None
    forms = counted(map(run.mentions.form, group.mentions))
    for form, _ in forms:
        if form in run.beside:
            english = run.beside[form]
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
