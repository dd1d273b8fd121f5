"""Looks one query up in the glossary: Dutch or English, acronym or term, inflected or misspelt.

The steps, of which the first that finds something decides: the acronym or the term as written
(case, accents, hyphens and spaces aside); an inflected form; and, as suggestions only, what is
spelled most alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from glossary.termbase.fold import fold, tidy
from glossary.termbase.model import Entry, Language, Termbase

How = Literal["acronym", "term", "variant", "deprecated", "inflected", "fuzzy", "long form"]

SURE = 100.0
ALIKE = 70.0  # of 100: lets VIFU find VIFO (75), keeps WTO and WHO (67) apart
LIKELY = 80.0  # from here on nothing else needs to be suggested
PARTLY = 75.0
LENGTH_OF_PART = range(5, 200)  # characters; comparing parts of longer text takes seconds
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
        return self.match != "fuzzy"


def lookup(termbase: Termbase, query: str, limit: int = 5) -> list[Match]:
    """The entries that `query` names, best first; nothing like it gives an empty list.

    All entries that match are in the list, homonyms too, each once. `limit` is the most
    suggestions that stand in their place where nothing matches.
    """
    query = tidy(query)
    if not query:
        return []
    found = (
        _both(termbase, query)
        or _written(termbase, query)
        or _either(termbase, query)
        or _inflected(termbase, query)
    )
    return found or _suggestions(termbase, query, limit)


def _both(termbase: Termbase, query: str) -> list[Match]:
    """`Wereldhandelsorganisatie (WTO)`, or the other way round: entries with both names."""
    parts = _parts(query)
    for term, acronym in (parts, parts[::-1]) if parts else ():
        ids = {entry.id for _, entry in _acronyms(termbase, acronym)}
        terms = _terms(termbase, term) or _inflected(termbase, term)
        if found := [match for match in terms if match.entry.id in ids]:
            return [Match(SURE, "long form", m.language, m.matched, m.entry) for m in found]
    return []


def _parts(query: str) -> tuple[str, ...]:
    """The text before parentheses at the end and the text in them; empty where there are none."""
    before, _, within = query.removesuffix(")").partition("(")
    if not query.endswith(")") or not before.strip() or not within.strip():
        return ()
    return before.strip(), within.strip()


def _either(termbase: Termbase, query: str) -> list[Match]:
    """A long form and an acronym that the glossary does not know together: each by itself."""
    return _once(
        match
        for part in _parts(query)
        for match in _written(termbase, part) or _inflected(termbase, part)
    )


def _written(termbase: Termbase, text: str) -> list[Match]:
    """Acronyms and names as written."""
    acronyms = (
        Match(SURE, "acronym", entry.language_of(spelling), spelling, entry)
        for spelling, entry in _acronyms(termbase, text)
    )
    return _once([*acronyms, *_terms(termbase, text)])


def _acronyms(termbase: Termbase, text: str) -> Iterator[tuple[str, Entry]]:
    """The entries with this acronym: spelled exactly so if there are any, else in any case."""
    if exact := termbase.acronym(text):
        yield from ((text, entry) for entry in exact)
        return
    for spelling, entries in termbase.acronym_any_case(text):
        yield from ((spelling, entry) for entry in entries)


def _terms(termbase: Termbase, text: str) -> list[Match]:
    found = [
        Match(SURE, name.kind, name.language, name.text, entry)
        for name, entry in termbase.named(text)
    ]
    found.sort(key=lambda match: (_ORDER[match.match], match.language == "en"))
    return _once(found)


def _inflected(termbase: Termbase, text: str) -> list[Match]:
    """Forms of a term (`handelsbelemmeringen`) or of an acronym (`ngo's`, `DG's`)."""
    from glossary.termbase.index import index_of  # here, since most queries are exact

    found = [
        Match(SURE, "inflected", phrase.name.language, phrase.name.text, phrase.entry)
        for phrase in index_of(termbase).inflected(text)
    ]
    if tail := re.fullmatch(_TAIL, text):
        found += (
            Match(SURE, "inflected", entry.language_of(spelling), spelling, entry)
            for spelling, entry in _acronyms(termbase, tail[1])
        )
    return _once(found)


def _suggestions(termbase: Termbase, query: str, limit: int) -> list[Match]:
    """The entries whose spelling is most like the query's, at most `limit`, best first.

    `fuzz.ratio` compares whole spellings, which is what a slip of the pen needs. Where nothing
    is much alike, `fuzz.WRatio` also compares parts and ignores the order of words, for a
    query that is only a part of a name (`wereldhandel`); it weights such scores down.
    """
    folded = fold(query)
    if not folded or limit < 1:
        return []
    from rapidfuzz import fuzz, process  # here, since most queries need no suggestion

    names = termbase.spelled(folded)
    choices = [spelling for spelling, *_ in names]
    most = limit * 4  # several names of one entry may be alike
    alike = process.extract(folded, choices, scorer=fuzz.ratio, limit=most, score_cutoff=ALIKE)
    if not (alike and alike[0][1] >= LIKELY) and len(folded) in LENGTH_OF_PART:
        longer = [name if len(name) > len(folded) else None for name in choices]
        alike += process.extract(
            folded, longer, scorer=fuzz.WRatio, limit=most, score_cutoff=PARTLY
        )
        alike.sort(key=lambda hit: -hit[1])
    found = []
    for _, score, place in alike:
        _, text, language, entry = names[place]
        found.append(Match(min(round(score, 1), 99.9), "fuzzy", language, text, entry))
    return _once(found)[:limit]


def _once(matches: Iterable[Match]) -> list[Match]:
    """The first match of each entry."""
    found: dict[str, Match] = {}
    for match in matches:
        found.setdefault(match.entry.id, match)
    return list(found.values())
