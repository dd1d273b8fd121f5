"""Shouted words: what is written in capitals for its weight, and no acronym."""

from __future__ import annotations

import re

from glossary.acronyms.data import common_words
from glossary.acronyms.shapes import is_roman

WORD_BEFORE = re.compile(r"([^\W\d_]+)[.,]?[ \u00a0]$")
# How many words on either side are read: enough for a heading, and never the whole of a text in
# capitals for each of its words.
_SHOUTED_REACH = 12
_LINE_REACH = 80
_VOWEL = re.compile("[AEIOUY]")
_VOWELS_OF_A_WORD = 3  # `II. OVERIG`, `BESLISNOTA` on a line of their own
_ENUMERATOR = re.compile(r"^\s*(?:[IVX]{1,5}|[A-Z])[.)]")
_WORD_AFTER = re.compile(r"[ \u00a0]([^\W\d_]+)(?![\w'’-])")


def is_everyday(bare: str) -> bool:
    """Whether the letters make an everyday word."""
    return bare.lower() in common_words()


def is_shouted(text: str, start: int, end: int, bare: str) -> bool:
    """Whether a string of capitals belongs to shouted words: `TER BESLISSING`, `LET OP`.

    Two neighbours in capitals are shouting when one of them is an everyday word or too long for
    an acronym. `GGD GHOR` is two acronyms.
    """
    run = [bare]
    at = start
    while len(run) <= _SHOUTED_REACH and (word := WORD_BEFORE.search(text, max(0, at - 32), at)):
        if not word.group(1).isupper() or (len(word.group(1)) == 1 and word.group(1) not in "UÉ"):
            break
        if "," in word.group() or (word.group().endswith(". ") and is_roman(word.group(1))):
            break  # `(VIS, EES, ETIAS)`; `II. OVERIG`
        run.append(word.group(1))
        at = word.start()
    at = end
    while len(run) <= 2 * _SHOUTED_REACH and (word := _WORD_AFTER.match(text, at)):
        if not word.group(1).isupper():
            break
        run.append(word.group(1))
        at = word.end()
    if len(run) == 1:
        if not _is_alone(text, start, end):
            return False
        return is_everyday(bare) or len(_VOWEL.findall(bare)) >= _VOWELS_OF_A_WORD
    return any(len(word) > 8 or (len(word) > 1 and word.lower() in common_words()) for word in run)


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands on the line but marks and figures."""
    before = text[max(0, start - _LINE_REACH) : start].rpartition("\n")[2]
    before = _ENUMERATOR.sub("", before)  # `II. OVERIG`
    after = text[end : end + _LINE_REACH].partition("\n")[0]
    return not any(map(str.isalpha, before + after))
