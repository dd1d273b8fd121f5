"""Folding for look-up: what a reader would call the same spelling becomes the same string.

Case, accents, hyphens against spaces, apostrophes, quotation marks and soft hyphens differ
between writers and keyboards (`Oekraïne`, `OEKRAINE`; `dual-use`, `dual use`; `risico’s`,
`risico's`). The method is Unicode's compatibility caseless match (The Unicode Standard, D146),
after which combining marks are dropped.
"""

from __future__ import annotations

import unicodedata

HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212"
APOSTROPHES = "'\u2018\u2019\u02bc\u0060\u00b4\u2032"
QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb\u201a\u201b'
SOFT = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

_SPACED = str.maketrans(dict.fromkeys(HYPHENS, " ") | dict.fromkeys(APOSTROPHES + QUOTES + SOFT))
_LETTERS = {ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("ı"): "i"}  # no decomposition


def fold(text: str) -> str:
    """`text` in lower case, without accents, with single spaces for hyphens and white space.

    >>> fold("Dual-use goederen")
    'dual use goederen'
    >>> fold("  Oekraïne’s ")
    'oekraines'
    """
    return " ".join(_bare(text).split())


def fold_word(word: str) -> str:
    """One word, folded: as `fold`, with nothing left between the letters.

    >>> fold_word("financi\u00eble"), fold_word("ngo\u2019s")
    ('financiele', 'ngos')
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    return squash(word)


def squash(text: str) -> str:
    """`fold` without the spaces, so that `exportcontrole` and `export controle` are one.

    >>> squash("Export-controle")
    'exportcontrole'
    """
    return "".join(_bare(text).split())


def tidy(text: str) -> str:
    """`text` as a person meant to type it: composed (NFC), trimmed, single spaces."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _bare(text: str) -> str:
    """Lower case, hyphens as spaces, compatibility characters resolved (`ﬁ`, `ĳ`), no marks."""
    text = text.translate(_SPACED)
    if text.isascii():
        return text.lower()
    for _ in range(2):  # the second round catches what only decomposition made foldable
        text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    return text.translate(_LETTERS).translate(_SPACED)
