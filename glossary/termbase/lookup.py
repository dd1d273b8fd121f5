"""Looks one query up in the glossary: Dutch or English, acronym or term, inflected or misspelt.

The steps, of which the first that finds something decides: the acronym or the term as written
(case, accents, hyphens and spaces aside); names that fit a pattern with `*` and `?`; an inflected
form; and, as suggestions only, what a compound contains and what is spelled most alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from glossary.errors import UsageError
from glossary.termbase.fold import APOSTROPHES, QUOTES, fold, tidy
from glossary.termbase.model import Entry, Language, Name, Termbase
from glossary.termbase.view import View

How = Literal[
    "acronym", "term", "variant", "deprecated", "inflected", "fuzzy", "long form", "contains"
]

SURE = 100.0
MOST_WILD = 200  # matches of a pattern
LONGEST = 1_000  # characters of a pattern, or of what suggestions are made for
NAMES = 4  # of one entry that may all be like a query
_HYPHENS = str.maketrans("\u2010\u2011", "--")  # Word's own hyphens (COVID\u201119)
_ENDS = ".,;:!?\u2026"
_AROUND = ((QUOTES + APOSTROPHES, QUOTES + APOSTROPHES), ("(", ")"), ("[", "]"))
_TAIL = r"(.+?)(?:['\u2019](?:s|er|ers|tje|tjes)|s)"
_ORDER: dict[How, int] = {"acronym": 0, "term": 1, "variant": 2, "deprecated": 3}


@dataclass(frozen=True, slots=True)
class Match:
    """One entry that answers a query.

    `score` is 100 for a match and 0 to 100, by likeness of spelling, for a suggestion; `match`
    says how it was found; `matched` is the name as the glossary spells it, in `language`.
    """

    score: float
    match: How
    language: Language
    matched: str
    entry: Entry

    @property
    def is_match(self) -> bool:
        """Whether this answers the query; otherwise it only suggests another spelling."""
        return self.match not in ("fuzzy", "contains")


def lookup(
    termbase: Termbase,
    query: str,
    limit: int = 5,
    language: Language | None = None,
    domain: str | None = None,
) -> list[Match]:
    """The entries that `query` names, best first; nothing like it gives an empty list.

    All entries that match are in the list, homonyms too, each once; of a pattern (`export*`) at
    most MOST_WILD. `limit` is the most suggestions that stand in their place where nothing
    matches. `language` leaves only names in that language, `domain` only entries of that field.
    Quotation marks and brackets around a query, and what ends a sentence, are of its surroundings.
    Raises UsageError for a pattern of more than LONGEST characters.
    """
    query = tidy(query).translate(_HYPHENS)
    if not query:
        return []
    view = View(termbase, language, domain)
    pattern = "*" in query or "?" in query
    found = _both(view, query) or _written(view, query)
    if not found:
        found = _wild(view, query) if pattern else _either(view, query) or _inflected(view, query)
    if not found and (bare := _bare(query)) != query:
        return lookup(termbase, bare, limit, language, domain)
    if not found and not pattern and len(query) <= LONGEST:
        found = _once([*_contained(view, query), *_suggestions(view, query, limit)])
    return found


def _bare(query: str) -> str:
    """The query without what surrounds it in a text.

    >>> _bare("(VIFO)."), _bare("'btw?'"), _bare("ngo's")
    ('VIFO', 'btw', "ngo's")
    """
    before = ""
    while query != before:
        before = query
        query = query.rstrip(_ENDS)
        for opening, closing in _AROUND:
            if len(query) > 1 and query[0] in opening and query[-1] in closing:
                query = query[1:-1].strip()
    return query


def _both(view: View, query: str) -> list[Match]:
    """`Wereldhandelsorganisatie (WTO)`, or the other way round: entries with both names."""
    parts = _parts(query)
    for term, acronym in (parts, parts[::-1]) if parts else ():
        ids = {entry.id for *_, entry in view.acronyms(acronym)}
        terms = _terms(view, term) or _inflected(view, term)
        if found := [match for match in terms if match.entry.id in ids]:
            return [Match(SURE, "long form", m.language, m.matched, m.entry) for m in found]
    return []


def _parts(query: str) -> tuple[str, ...]:
    """The text before parentheses at the end and the text in them; empty where there are none."""
    before, _, within = query.removesuffix(")").partition("(")
    if not query.endswith(")") or not before.strip() or not within.strip():
        return ()
    return before.strip(), within.strip()


def _either(view: View, query: str) -> list[Match]:
    """A long form and an acronym that the glossary does not know together: each by itself."""
    return _once(
        match for part in _parts(query) for match in _written(view, part) or _inflected(view, part)
    )


def _written(view: View, text: str) -> list[Match]:
    """Acronyms and names as written."""
    acronyms = (
        Match(SURE, "acronym", language, spelling, entry)
        for spelling, language, entry in view.acronyms(text)
    )
    return _once([*acronyms, *_terms(view, text)])


def _terms(view: View, text: str) -> list[Match]:
    found = [
        Match(SURE, name.kind, name.language, name.text, entry) for name, entry in view.named(text)
    ]
    # What is spelled exactly so comes first: `anti-dwanginstrument` may be deprecated where
    # `antidwanginstrument` is the term.
    folded = fold(text)
    found.sort(
        key=lambda match: (
            match.matched != text,
            fold(match.matched) != folded,
            _ORDER[match.match],
            match.language == "en",
        )
    )
    return _once(found)


def _inflected(view: View, text: str) -> list[Match]:
    """Forms of a term (`handelsbelemmeringen`) or of an acronym (`ngo's`, `DG's`)."""
    found = [
        Match(SURE, "inflected", name.language, name.text, entry)
        for name, entry in view.inflected(text)
    ]
    if tail := re.fullmatch(_TAIL, text):
        found += (
            Match(SURE, "inflected", language, spelling, entry)
            for spelling, language, entry in view.acronyms(tail[1])
        )
    return _once(found)


def _wild(view: View, query: str) -> list[Match]:
    """What fits a pattern: `*` is any letters, `?` one; the whole name must fit."""
    if len(query) > LONGEST:
        raise UsageError(
            f"{query[:20]}…: a pattern of {len(query)} characters; give one of at most {LONGEST}"
        )
    return [
        Match(SURE, _kind(name), language, name if isinstance(name, str) else name.text, entry)
        for name, language, entry in view.wild(fold(query), MOST_WILD)
    ]


def _kind(name: Name | str) -> How:
    return "acronym" if isinstance(name, str) else name.kind


def _contained(view: View, query: str) -> list[Match]:
    """The entries that a compound is made of, scored by how much of it they are."""
    from glossary.termbase.compound import parts  # here, since most queries are exact

    found = []
    for name, entry in parts(view, query):
        text = name if isinstance(name, str) else name.text
        language = entry.language_of(name) if isinstance(name, str) else name.language
        score = min(round(100 * len(text) / len(query), 1), 99.9)
        found.append(Match(score, "contains", language, text, entry))
    return found


def _suggestions(view: View, query: str, limit: int) -> list[Match]:
    """The entries whose spelling is most like the query's, at most `limit`, best first."""
    folded = fold(query)
    if not folded or limit < 1:
        return []
    from glossary.termbase.alike import alike  # here, since most queries need no suggestion

    names = view.spelled(folded)
    found = []
    for score, place in alike(folded, [spelling for spelling, *_ in names], limit * NAMES):
        _, text, language, entry = names[place]
        found.append(Match(min(round(score, 1), 99.9), "fuzzy", language, text, entry))
    return _once(found)[:limit]


def _once(matches: Iterable[Match]) -> list[Match]:
    """The first match of each entry."""
    found: dict[str, Match] = {}
    for match in matches:
        found.setdefault(match.entry.id, match)
    return list(found.values())
