"""All acronyms of a text, wherever they stand, each under its bare form.

One regular expression runs over the text and stops only where a capital is followed by another
capital, a figure or an ampersand within three characters; everything else is decided on the
token around that place, once for each different token. What is written like an ordinary word
(ngo, Wabo, Kmar) is found through the text's set of words instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from glossary.acronyms.context import is_numeral, is_reference, stands
from glossary.acronyms.data import common_words, lowercase_acronyms, not_acronyms
from glossary.acronyms.model import Lexicon, Mention
from glossary.acronyms.pieces import Part, parts
from glossary.acronyms.shapes import is_unit

# One pattern that begins with a character class: the scanner skips from capital to capital.
_CORE = re.compile(
    r"[A-ZÀ-ÖØ-Þ](?:[a-zß-öø-ÿ]{0,2}[A-ZÀ-ÖØ-Þ0-9&]|(?<=[B-Z])[bcdfghjklmnpqrstvwxz]{2}"
    r"|(?<=W)[bcdfgjklmnpqstvxz])"
)
_BREAKS = ' \n\t\r\u00a0()[]{}"“”„«»,;:|…–—=<>*†‡•?!'
_TOKEN_END = re.compile(rf"[{re.escape(_BREAKS)}]|$")
_FILE_NUMBER = re.compile(r"/[A-Z]+[-/]\d{4}")  # IENW/BSK-2024/51877
_SURNAME_AFTER = re.compile(r" (?:van |de |den |der |ten |ter )*[A-Z][a-zß-öø-ÿ]")
_DECIMAL = re.compile(r"(?<=[A-Z]{2})\d,\d(?!\d)")
_LONGEST_TOKEN = 100
_REMEMBERED = 1 << 16  # tokens whose judgement is kept from one text to the next
_WORD = re.compile(r"[^\W\d_]+(?:\d+|&[^\W\d_]+)?\+?")
_ALTERNATIVE = re.compile(r"(?<![^\s(])[^\W\d_]{2,14}/\Z")
_BREAK_SET = frozenset(_BREAKS)
_QUOTES = "'’‘`´.-‐"


def token_around(text: str, at: int) -> tuple[int, int]:
    """The span of the token around an offset, without quotes, hyphens and stops at its ends."""
    start = at
    while start and text[start - 1] not in _BREAK_SET:
        start -= 1
    found = _TOKEN_END.search(text, at)
    end = found.start() if found else len(text)
    if _DECIMAL.match(text, end - 1):  # PM2,5
        end += 2
    while start < end and text[start] in _QUOTES:
        start += 1
    while end > start and text[end - 1] in _QUOTES:
        end -= 1
    return start, end


def find(text: str, lexicon: Lexicon) -> list[Mention]:
    """All mentions in text order; offsets in characters of ``text``.

    The acronym of a mention is its spelling in the text, or the lexicon's where that has it in
    another case.
    """
    known = lexicon.long_forms
    mentions: list[Mention] = []
    done = 0
    for match in _CORE.finditer(text):
        if match.start() < done:
            continue
        start, end = token_around(text, match.start())
        done = end
        if end - start > _LONGEST_TOKEN:
            continue
        for part in _parts(text[start:end], lexicon):
            begin, stop = start + part.start, start + part.end
            if stands(text, begin, stop, end, part, part.acronym in known):
                mentions.append(Mention(begin, stop, part.acronym))
    # `Mkb` is found both ways: by its shape, and as the established mkb, which counts.
    by_span = {(mention.start, mention.end): mention for mention in mentions}
    by_span |= {(mention.start, mention.end): mention for mention in _wordlike(text, lexicon)}
    return sorted(by_span.values())


def _wordlike(text: str, lexicon: Lexicon) -> list[Mention]:
    """Acronyms written like words: ngo and mkb, Wabo and Kmar where the lexicon lists them."""
    wanted: dict[str, str] = {}
    plain = lexicon.judged.plain
    for token in set(text.split()) - plain:
        found = _in_token(token, lexicon)
        if found:
            wanted.update(found)
        elif len(plain) < _REMEMBERED:
            plain.add(token)
    return list(occurrences(text, wanted))


def _parts(token: str, lexicon: Lexicon) -> tuple[Part, ...]:
    """`pieces.parts`, asked once for each different token of all texts."""
    judged = lexicon.judged.parts
    found = judged.get(token)
    if found is None:
        if len(judged) >= _REMEMBERED:
            judged.clear()
        found = judged[token] = parts(token, lexicon.long_forms)
    return found


def _canonical(word: str, lexicon: Lexicon) -> str | None:
    """The acronym that a word written like a word stands for, if any."""
    small = word[0].lower() + word[1:]
    if small in lowercase_acronyms():  # also as the first word of a sentence: `Ngo's zijn`
        return word if word in lexicon else small
    if word in lexicon or (lexicon.spelled(word.casefold()) and not is_unit(word)):
        canonical = word if word in lexicon else lexicon.spelled(word.casefold())[0]
        return canonical if _may_be(word, canonical) else None
    return None


def _in_token(token: str, lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """The words of a token that may be written-out acronyms, each with what it stands for."""
    if token.isalpha():
        words = [token]
    elif len(token) <= _LONGEST_TOKEN:
        words = _WORD.findall(token)
    else:
        return ()
    judged = ((word, _canonical(word, lexicon)) for word in words)
    return tuple((word, canonical) for word, canonical in judged if canonical)


def _may_be(word: str, canonical: str) -> bool:
    """Whether a spelling that `shapes` does not see may stand for a known acronym.

    The glossary's own spelling always (Wabo, KMar), another case (Kmar, Covid) only where it is
    no everyday word and long enough not to be one by chance: `Wet` is not WET.
    """
    if sum(map(str.isupper, word)) > 1 and not word[-1].isdigit():
        return word != canonical
    if word == canonical:
        return True
    return len(word) > 3 and word.casefold() not in common_words() and not word.islower()


def occurrences(text: str, wanted: dict[str, str]) -> Iterable[Mention]:
    """Every place where one of the spellings stands as a word of its own or a compound's part.

    Hyphens and apostrophe tails bound it (`ngo's`, `mkb-beleid`); letters and figures do not,
    and neither do addresses and references.
    """
    done = 0
    for start, _, end, spelling in sorted(_spelled(text, wanted)):
        if start < done:
            continue
        done = end
        if start and (text[start - 1].isalnum() or text[start - 1] in "_@.&\\"):
            continue
        slash = start and text[start - 1] == "/"
        if slash and not _ALTERNATIVE.search(text, max(0, start - 16), start):
            continue  # `havo/vwo` are two, the end of an address is none
        end = start + len(spelling)
        before, after = text[max(0, start - 48) : start], text[end : end + 32]
        if _FILE_NUMBER.match(after):
            continue
        if spelling.istitle() and wanted[spelling].isupper() and _SURNAME_AFTER.match(after):
            continue  # `Eppo Bruins`, where the glossary has EPPO
        if after[:1] == "." and spelling in not_acronyms("abbreviation"):
            continue  # `bv.` is bijvoorbeeld, `bv` a company
        if is_reference(before, after) or is_numeral(before, spelling):
            continue
        if "://" not in before.rsplit(" ", 1)[-1]:
            yield Mention(start, end, wanted[spelling])


def _spelled(text: str, wanted: Iterable[str]) -> Iterator[tuple[int, int, int, str]]:
    """Where one of the spellings stands and its word ends, perhaps after an s.

    As (start, minus its length, end with the s, spelling): sorted, the longest at a place is first.
    """
    for spelling in wanted:
        size = len(spelling)
        start = text.find(spelling)
        while start >= 0:
            end = start + size
            if text[end : end + 1] == "s" and _ends(text, end + 1):
                yield start, -size, end + 1, spelling
            elif _ends(text, end):
                yield start, -size, end, spelling
            start = text.find(spelling, start + 1)


def _ends(text: str, end: int) -> bool:
    """Whether neither a letter nor a figure, nor what an address goes on with, stands there."""
    after = text[end : end + 1]
    if after.isalnum() or (after and after in "_@&\\"):
        return False
    return not (after == "." and _is_word_char(text[end + 1 : end + 2]))


def _is_word_char(char: str) -> bool:
    return char.isalnum() or char == "_"
