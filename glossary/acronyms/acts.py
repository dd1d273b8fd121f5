"""An act that is cited by its number: `Richtlijn (EU) 2022/2464`, whose own name may be missing."""

from __future__ import annotations

import re

_HEAD = (
    r"(?:(?:[Gg]edelegeerde|[Ii]ntrekkings)? ?(?:[Uu]itvoerings|[Kk]ader)?"
    r"(?:[Vv]erordening|[Rr]ichtlijn|[Bb]esluit|[Aa]anbeveling))"
)
_COMMUNITY = r"(?:E[UG]|EEG|EGKS|Euratom|GBVB|JBZ)"
_NUMBER = (
    rf"(?:\({_COMMUNITY}(?:, Euratom)?\) ?)?(?:nr\. ?)?\d{{2,4}}/\d{{1,4}}"
    rf"(?:/{_COMMUNITY})?(?![\w/])"
)
# `Richtlijn Hernieuwbare Energie 2009/28/EG (HE-Richtlijn)`: the number is no part of the name.
_NUMBER_LAST = re.compile(rf"[ ,]+{_NUMBER}$")
# `de algemene verordening gegevensbescherming, Verordening (EU) 2016/679 (AVG)`
_CITED_AFTER_NAME = re.compile(rf"(?<=\w), (?:de |het )?{_HEAD}$")
_CITED = re.compile(rf"\b{_HEAD}[ ,]+{_NUMBER}(?=(?P<rest>[^.;:?!|()\[\]\n]*)\Z)")
_NUMBER_AFTER_BRACKET = re.compile(r"(?:,\s?Euratom)?\)\s?(?:nrs?\.?\s?)?\d{1,4}/\d+")
_LONGEST_HEAD, _LONGEST_NUMBER = 48, 32


def name_end(text: str, low: int, end: int) -> int:
    """Where the name of the act ends whose number ends at ``end``; ``end`` where there is none."""
    number = _NUMBER_LAST.search(text, max(low, end - _LONGEST_NUMBER), end)
    if number is None:
        return end
    start = number.start()
    cited = _CITED_AFTER_NAME.search(text, max(low, start - _LONGEST_HEAD), start)
    return cited.start() if cited else start


def cited_act(text: str, low: int, end: int) -> tuple[int, bool] | None:
    """Where the citation of an act begins that ends at ``end``, and whether more than a number.

    `Richtlijn (EU) 2022/2464 betreffende duurzaamheidsrapportage (…)` has words behind it,
    `Verordening (EU) nr. 575/2013 (…)` has none.
    """
    if text.find("/", low, end) < 0:
        return None
    cited = _CITED.search(text[low:end])
    return (low + cited.start(), bool(cited["rest"].strip(" ,"))) if cited else None


def is_numbered_act(after: str) -> bool:
    """Whether the text after what stands in a bracket gives an act's number: `(EU) 2016/679`."""
    return _NUMBER_AFTER_BRACKET.match(after) is not None
