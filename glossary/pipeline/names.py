"""Names in a tagged text: runs of words with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from glossary.pipeline.frequencies import zipf
from glossary.pipeline.lists import listed, section
from glossary.pipeline.tagged import REFERENCE, WORD, Tokens

_LONGEST_NAME = 14  # tokens
_INSIDE_NAMES = frozenset(section("inside names"))
_ARTICLES = frozenset({"de", "het", "den", "der"})
_ENGLISH_LINKS = frozenset(section("english links"))
# What heads a field of a letter: `Betreft`, `Datum`.
_LABELS = frozenset(section("labels of a letter"))
# The last letters of words that name an institution, a treaty, an office.
_HEADS = section("name heads")
_LONGEST_ACRONYM, _EVERYDAY = 8, 4.0  # letters; Zipf
_ACTS = section("act heads")
_IN_TITLE = "NAVaHhcs"
_LINKS = frozenset({"op", "tot", "inzake", "ter"})
_NUMBER = re.compile(r"(?:19|20)\d\d|\d")
_ACRONYM_COMPOUND = re.compile(r"[A-Z&\d][\w&+]*-[a-z][\w-]*")
_INITIAL = re.compile(r"(?:[A-Z]\.)+")


def name_runs(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Runs of words with a capital, small words inside: `Bureau van de Hoge Commissaris`."""
    texts, size = tokens.texts, len(tokens.texts)
    place = 0
    while place < size:
        if not _begins_name(tokens, place):
            place += 1
            continue
        end = place + 1
        ahead = end
        while ahead < size and ahead - place < _LONGEST_NAME:
            if tokens.first[ahead]:
                break
            if tokens.capital[ahead] and WORD.fullmatch(texts[ahead]):
                ahead += 1
                end = ahead
            elif _inside_name(tokens, ahead, end, place) or _INITIAL.fullmatch(texts[ahead]):
                ahead += 1
            else:
                break
        if _is_act(texts[end - 1]):
            end = _title_of_act(tokens, end)
        if end - place > 1 or not _ACRONYM_COMPOUND.fullmatch(texts[place]):
            alone = end - place == 1 and texts[place].lower() in _ENGLISH_LINKS  # `"The export …"`
            aside = _is_shouted(texts[place:end]) or _is_addressee(tokens, place, end)
            if not alone and not aside:
                yield place, end
        place = end


def _is_shouted(words: Sequence[str]) -> bool:
    """Whether words in capitals are a heading or a signature: `MINISTER VAN DEFENSIE`."""
    capitals = [word for word in words if word.isupper()]
    return 1 < len(capitals) == len(words) and any(
        len(word) > _LONGEST_ACRONYM or zipf(word.lower()) >= _EVERYDAY for word in capitals
    )


def _is_addressee(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a letter goes to whom it names: `Aan de Voorzitter van de Tweede Kamer`, a line end.

    `Aan de Raad van State is advies gevraagd` goes on as a sentence does.
    """
    if start < 2 or tokens.texts[start - 2] != "Aan" or not tokens.first[start - 2]:
        return False
    following = tokens.texts[end] if end < len(tokens.texts) else ""
    return tokens.texts[start - 1] in _ARTICLES and not following[:1].islower()


def _is_act(text: str) -> bool:
    """Whether an act's title may go on behind this word in small letters: `Wet open overheid`."""
    return text[:1].isupper() and text.lower().endswith(_ACTS)


def _title_of_act(tokens: Tokens, end: int) -> int:
    """Where the title ends of an act whose name has reached `end`: the last noun of the phrase.

    `Wet weerbaarheid kritieke entiteiten`, `Wet op de kansspelen`, `Wet rechtsherstel box 3`.
    """
    reached = ahead = _after_link(tokens, end)
    while ahead < len(tokens.codes) and ahead - end < _LONGEST_NAME and not tokens.first[ahead]:
        code, text = tokens.codes[ahead], tokens.texts[ahead]
        if reached == ahead > end and _NUMBER.fullmatch(text):
            reached = ahead = ahead + 1  # the year, or the box, ends it
            break
        if code not in _IN_TITLE or tokens.capital[ahead]:
            break
        ahead += 1
        if code == "N" or (code == "A" and not text.endswith("e")):
            reached = ahead  # a noun, or what the tagger may take for an adjective: `huur`
    # A conjunction or comma right behind the head begins something else: `de Wet en het besluit`.
    if reached > end and tokens.codes[end] in "cs":
        return end
    return end if reached == _after_link(tokens, end) else reached


def _after_link(tokens: Tokens, end: int) -> int:
    """Past `op de`, `tot`, `inzake` right behind an act's head, where the title begins so."""
    if end < len(tokens.texts) and tokens.texts[end] in _LINKS:
        end += 1
        if end < len(tokens.codes) and tokens.codes[end] == "d":
            end += 1
    return end


def _inside_name(tokens: Tokens, place: int, end: int, start: int) -> bool:
    """Whether a small word may go on a name that has reached `end`."""
    text = tokens.texts[place]
    if text not in _INSIDE_NAMES or place - end >= 3:
        return False
    if place > end or text in _ENGLISH_LINKS:
        return True
    if text in _ARTICLES:  # `Rio de Janeiro`; not `bracht Xi de Chinese Partij …`
        if place + 1 == len(tokens.codes) or tokens.codes[place + 1] != "P":
            return False
        if text in ("de", "het") and tokens.texts[end - 1].lower().endswith(_HEADS):
            return False  # `stuurt de Kamer de Klimaatnota`
        return tokens.texts[place + 1].lower() not in listed("places.txt")
    # `Bureau van …`, `Verdrag tegen …`; not `Zweden tot de EU-landen`
    last = tokens.texts[end - 1].lower()
    known = len(last) > 3 and zipf(last) >= 3.3 and last not in listed("places.txt")
    return known or last.endswith(_HEADS)


def _begins_name(tokens: Tokens, place: int) -> bool:
    text, code = tokens.texts[place], tokens.codes[place]
    if not tokens.capital[place] or not WORD.fullmatch(text) or code == ".":
        return False
    if len(text) < 2 or REFERENCE.search(text):
        return False
    if text.lower() in _LABELS:
        return False
    following = place + 1 < len(tokens.texts) and tokens.capital[place + 1]
    if tokens.first[place]:
        return code == "P" or (following and code in "NE")
    # `Chinese bedrijven`: an adjective of a country is no name, before a capital it may be.
    return code in "NPE" or (code in "Aa" and following and tokens.codes[place + 1] in "NPE")
