"""Where a text introduces an acronym, and by which words.

Two questions with two answers. That a place pairs an acronym with words is read off its pattern,
in `brackets`, `wording` and `footnotes`; which words they are is then asked of the ladder in
`left`: what is emphasised or quoted, what the letters fit, what the lexicon knows, the noun
phrase there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossary.acronyms.brackets import in_brackets
from glossary.acronyms.footnotes import in_footnotes
from glossary.acronyms.model import Input, Introduction, Mention
from glossary.acronyms.wording import in_words

_PLURAL = re.compile(r"['’]s$")


def introductions(given: Input, mentions: Sequence[Mention]) -> list[Introduction]:
    """All places of a text that introduce an acronym, in text order, one a place."""
    found: dict[int, Introduction] = {}
    for introduction in (*in_brackets(given, mentions), *in_words(given, mentions)):
        if _is_itself(introduction):
            continue
        known = found.get(introduction.start)
        if known is None or _rank(introduction) > _rank(known):
            found[introduction.start] = introduction
    for introduction in in_footnotes(given, mentions):
        found.setdefault(introduction.start, introduction)
    return [found[start] for start in sorted(found)]


def _is_itself(introduction: Introduction) -> bool:
    """Whether the long form begins with the acronym in another case: `Wnb, WNB, BRO en BAG`."""
    long_form = introduction.long_form
    first = long_form.text.split()[0] if long_form else ""
    return _PLURAL.sub("", first.strip(",;")).casefold() == introduction.acronym.casefold()


def _rank(introduction: Introduction) -> int:
    """How much a long form is worth beside another for the same place: letters beat a guess.

    `de Organisatie voor …, in het Engels OECD: Organisation for …` has two for OECD.
    """
    long_form = introduction.long_form
    if long_form is None:
        return 0
    return 1 if long_form.method in ("noun phrase", "glossary") else 2
