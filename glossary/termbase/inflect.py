"""Dutch and English inflection by spelling rules alone, without a dictionary or a model.

Two steps, so that a look-up is one dictionary hit and still exact:

`key(word)` is coarse. All forms of a word share a key (`wet`, `wetten`; `staat`, `staten`;
`advies`, `adviezen`), and so do some words that are not related (`wet`, `weten`).
`same_word(a, b)` is fine. It compares the base forms that each spelling can come from, and is
asked only about words whose keys are equal: `wetten` can come from `wet`, `weten` cannot.

The rules are those of Dutch spelling (Woordenlijst der Nederlandse Taal, leidraad, chapters 1
and 7: doubling and dropping of letters in open and closed syllables, v/f and z/s). The idea of
undoing them from the end of the word is that of the Dutch Snowball stemmers (Porter; Kraaij and
Pohlmann 1994), which, unlike these, also cut `-ing`, `-heid` and `-lijk`, so that
`regering` would meet `regeren`. Words are expected folded (`fold.fold_word`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from glossary.termbase.words import IRREGULAR, SHORTENED

if TYPE_CHECKING:
    from glossary.termbase.model import Language

_LONGEST = max(map(len, IRREGULAR))
_DOUBLES = re.compile(r"([a-z])\1+")
_HEAD = re.compile(r"[^aeiouy]*[aeiouy]?[^aeiouysnz]?")
_VOWEL = re.compile(r"[aeiouy]")
# an open syllable at the end of a stem: one vowel letter, one consonant (`stat|en`, `wag|en`)
_OPEN = re.compile(r"(?:^|[^aeiou])[aeou][bcdfgklmnprstvz]$|(?:[ie]a|[ie]o|u[ae])[bdfgklmnprst]$")
# after an earlier vowel, a last syllable that may be weak: `regel|en`, `sector|en`, `perzik|en`
_WEAK = re.compile(r"[aeiouy].*(?:e[lmnr]|or|ar|on|i[kg]|et)$")
_ADJECTIVE = re.compile(r"(?:lijk|isch|iek|ief|aal|eel|ig|baar|zaam|loos|air|eus|end|erd)$")
# this -s belongs to the word: proces|s, prijs, toets, rechts, koorts, kans
_S_OF_THE_WORD = re.compile(r"(?:[szx]|ij|[aeiou]{2}t|[hr]t|^[^aeiou]*[aeiou]n)$")


@lru_cache(maxsize=100_000)
def key(word: str) -> str:
    """The coarse key that all inflected forms of `word` share; never empty for a word.

    >>> key("adviezen") == key("advies"), key("steden") == key("stad")
    (True, True)
    """
    word = _DOUBLES.sub(r"\1", _regular(_undiminutive(word)))
    head = _HEAD.match(word)
    cut = head.end() if head else 0
    word = word[:cut] + word[cut:].rstrip("esnz")
    if word.endswith("v"):
        return word[:-1] + "f"
    return word[:-1] + "i" if word.endswith("y") else word


def same_word(one: str, other: str, language: Language = "nl", last: bool = True) -> bool:
    """Whether two folded spellings can be forms of one word.

    `last` says that the word closes its term. There a Dutch noun stands, elsewhere perhaps an
    adjective, which has an -e: `kritieke` and `kritiek` are the same before a noun, while at
    the end `zone` is not `zoon`.

    >>> same_word("wetten", "wet"), same_word("weten", "wet"), same_word("hoge", "hoog", last=False)
    (True, False, True)
    """
    if one == other:
        return True
    return not bases(one, language, last).isdisjoint(bases(other, language, last))


@lru_cache(maxsize=100_000)
def bases(word: str, language: Language = "nl", last: bool = True) -> frozenset[str]:
    """The spellings that `word` may be an inflected form of, itself included."""
    if language == "en":
        return frozenset(_english(word))
    found = _nouns(word)
    if word.endswith("e") and _undiminutive(word) == word:
        plain = _closed(word[:-1])
        found |= plain if not last else {base for base in plain if _ADJECTIVE.search(base)}
    return frozenset(base for base in found if base == word or _plausible(base))


def _nouns(word: str) -> set[str]:
    """Bases of a Dutch noun: plural in -s, -en and irregular ones, genitive -s, diminutive."""
    special = _regular(_undiminutive(word))
    if special != word:
        return {word, special}
    found = {word}
    if word.endswith("s") and len(word) > 3 and not _S_OF_THE_WORD.search(word[:-1]):
        found.add(word[:-1])  # ministers, controles, landenteams, Nederlands
    if word.endswith("en"):
        found |= _closed(word[:-2])
        found.add(word[:-1])  # gemeenten -> gemeente
        if word.endswith(("ieen", "eeen")):
            found.add(word[:-2])  # strategieen (strategieën) -> strategie, ideeen -> idee
        for plural, singular in SHORTENED.items():
            if word.endswith(plural):
                found.add(word[: -len(plural)] + singular)
    return found


def _closed(stem: str) -> set[str]:
    """How a stem that lost -e or -en is spelled alone: `wett` wet, `stat` staat, `briev` brief."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        return {stem[:-1], stem} if stem[-1] == "s" else {stem[:-1]}
    found = {stem}
    if _OPEN.search(stem):
        longer = stem[:-1] + stem[-2] + stem[-1]
        found = {longer, stem} if _WEAK.search(stem) else {longer}
    if stem.endswith(("iel", "ien", "reel")):
        found.add(stem[:-1] + "e" + stem[-1])  # financiele (financiële) -> financieel
    return {base[:-1] + {"v": "f", "z": "s"}.get(base[-1], base[-1]) for base in found if base}


def _english(word: str) -> set[str]:
    """Bases of an English noun: `policies` policy, `taxes` tax, `barriers` barrier."""
    found = {word}
    if word.endswith("ies") and len(word) > 4:
        found.add(word[:-3] + "y")
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        found.add(word[:-2])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        found.add(word[:-1])
    return found


def _undiminutive(word: str) -> str:
    """`regeltje` regel, `partijtje` partij, `akkoordjes` akkoord, `filmpje` film,
    `woninkje` woning.

    What is left where -je cannot be the diminutive (`nabije`, `oranje`) stays as it is.
    """
    stem = word.removesuffix("s").removesuffix("je")
    if not word.endswith(("je", "jes")) or len(stem) < 3:
        return word
    if stem.endswith("ink"):
        return stem[:-1] + "g"
    if stem.endswith(("mp", "elt", "ent", "ert", "ijt")):
        return stem[:-1]
    if stem.endswith("nget"):
        return stem[:-2]
    return stem if stem[-1] in "bdfghkpst" else word


def _regular(word: str) -> str:
    """`word` with an irregular plural made singular: `hoofdsteden` -> `hoofdstad`."""
    for length in range(min(_LONGEST, len(word)), 2, -1):
        singular = IRREGULAR.get(word[-length:])
        if singular is not None and (length < len(word) or singular[0] == word[0]):
            return word[:-length] + singular
    return word


def _plausible(base: str) -> bool:
    return len(base) > 1 and _VOWEL.search(base) is not None
