"""Finds the words that a glossary advises against, at little cost where a text has none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING
from unicodedata import normalize

from glossary.termbase.model import Entry, Termbase
from glossary.termbase.words import IRREGULAR

if TYPE_CHECKING:
    from glossary.termbase.matcher import Matcher, TermHit

# Accents and what may stand within a word in one spelling and not in the next.
_LOOSE = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060'\u2018\u2019\u02bc\\-\u2010-\u2013]+")
# How many letters at the end of a word an inflection changes, and up to which length it may
# change all but the first: `stad`, `steden`; an English noun has an -s, or -ies for its -y.
_DUTCH, _ENGLISH = (3, 4), (1, 2)
_BREAK = "\n\n"  # what parts the paragraphs of a document's clean text
_IRREGULAR = {*IRREGULAR, *IRREGULAR.values()}


def deprecated_matcher(termbase: Termbase) -> RareMatcher | None:
    """What finds the deprecated terms of a glossary; None where it deprecates nothing."""
    hints = [
        _hint(name, ending, short)
        for entry in termbase.deprecating()
        for names, ending, short in (
            (entry.nl_deprecated, *_DUTCH),
            (entry.en_deprecated, *_ENGLISH),
        )
        for name in names
    ]
    return RareMatcher(termbase, hints) if hints else None


class RareMatcher:
    """A Matcher for deprecated terms only, which costs little where there are none.

    To make a whole one takes longer than to check a letter. So it is asked only about paragraphs
    with the letters that all forms of a name begin with (`illeg… migr…` for `illegale migrant`),
    and made of the entries whose names have them: `illegale migrantenstroom`, were it a term,
    would win from the deprecated term within it.
    """

    def __init__(self, termbase: Termbase, hints: Iterable[str]) -> None:
        self._termbase = termbase
        self._hints = [re.compile(hint) for hint in hints]
        self._matcher: Matcher | None = None

    def find(self, text: str) -> list[TermHit]:
        """The deprecated terms in a text, in order, and longer terms that one of them may be in."""
        whole = _bare(text)
        hints = [hint for hint in self._hints if hint.search(whole)]
        if not hints:
            return []
        from dataclasses import replace

        found: list[TermHit] = []
        start = 0
        for paragraph in text.split(_BREAK):
            bare = _bare(paragraph)
            if any(hint.search(bare) for hint in hints):
                found += (
                    replace(hit, start=start + hit.start, end=start + hit.end)
                    for hit in self._made().find(paragraph)
                )
            start += len(paragraph) + len(_BREAK)
        return found

    def _made(self) -> Matcher:
        if self._matcher is None:
            from glossary.termbase.matcher import Matcher

            hint = re.compile("|".join(hint.pattern for hint in self._hints))
            near = [e for e in self._termbase.entries if hint.search(_bare(_all_names(e)))]
            self._matcher = Matcher(Termbase(near))
        return self._matcher


def _all_names(entry: Entry) -> str:
    dutch = (entry.nl, *entry.nl_variants, *entry.nl_deprecated)
    return "\n".join((*dutch, entry.en, *entry.en_variants, *entry.en_deprecated))


def _hint(name: str, ending: int, short: int) -> str:
    """A pattern that the bare text of every form of this name holds.

    An inflection changes the last letters of a word at most, ``ending`` of them (`advies`,
    `adviezen`), and of a word of no more than ``short`` or an irregular one all but the first
    (`stad`, `steden`). What is in capitals has none: `EC Treaty` is not in `betreft`.
    """
    stems = []
    for word in name.split():
        bare = _bare(word)
        if word.isupper():
            stems.append(re.escape(bare))
        else:
            whole = bare not in _IRREGULAR and len(bare) > short
            stems.append(re.escape(bare[:-ending] if whole else bare[:1]))
    return r"\w{0,20}\W{0,9}".join(stems)


def _bare(text: str) -> str:
    return _LOOSE.sub("", normalize("NFKD", text.casefold()))
