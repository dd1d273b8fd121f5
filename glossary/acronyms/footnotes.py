"""Introductions in a footnote that hangs on the acronym: `De ANVS³ is …` and `³ Autoriteit …`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from glossary.acronyms.align import letters_of, words_of
from glossary.acronyms.marks import QUOTES
from glossary.acronyms.model import Input, Introduction, LongForm, Mention
from glossary.acronyms.proof import Proof, long_form_of
from glossary.acronyms.right import ARTICLE, right_of

# What may stand between an acronym and the mark: `EMFAF.⁵`, `de TAC's²`.
_BETWEEN = re.compile(r"(?:['’]?s)?[.,;:)\"”’]{0,2}")
_END = re.compile(r"[.;(]|$")
_ITSELF = re.compile(rf"[{QUOTES} ]*(?:[:=–—-]|staat voor|betekent)\s*")
_SPREAD = 0.75
"""The share of an acronym's letters, 0–1, that begin words of its long form in another language."""


def in_footnotes(given: Input, mentions: Sequence[Mention]) -> Iterator[Introduction]:
    """What the footnotes introduce that hang on an acronym, in the order of the footnotes."""
    if not given.footnotes:
        return
    ends = {mention.end: mention for mention in mentions}
    for mark, start, end in given.footnotes:
        for at in range(mark, max(-1, mark - 5), -1):
            mention = ends.get(at)
            if mention and _BETWEEN.fullmatch(given.text, at, mark):
                long_form = _first_words(given, mention.acronym, start, end)
                if long_form:
                    yield mention.introduced(long_form)
                break


def _first_words(given: Input, acronym: str, start: int, end: int) -> LongForm | None:
    """The first sentence of a note, if it is nothing but the long form."""
    text = given.text
    named = text.startswith(acronym, start)
    if named:  # `⁵ EMFAF: Europees Fonds …`
        itself = _ITSELF.match(text, start + len(acronym), end)
        if itself is None:
            return None
        start = itself.end()
    found = _END.search(text, start, end)
    stop = found.start() if found else end
    article = ARTICLE.match(text, start, stop)
    if article:
        start = article.end()
    long_form = right_of(given, acronym, start, stop, Proof.PARTS)
    if long_form and not text[long_form.end : stop].strip(QUOTES + " ,"):
        return long_form
    words = words_of(text, start, stop)
    if named and words and _spread(acronym, [word.folded for word in words]) >= _SPREAD:
        return long_form_of(text, words[0].start, words[-1].end, "noun phrase")
    return None


def _spread(acronym: str, words: Sequence[str]) -> float:
    """The share of the letters, 0–1, that begin a word each, in whatever order.

    The Dutch name of EMFAF has the words of the English one in another order.
    """
    letters = letters_of(acronym)
    initials = [word[0] for word in words]
    found = 0
    for letter in letters:
        if letter in initials:
            initials.remove(letter)
            found += 1
    return found / len(letters)
