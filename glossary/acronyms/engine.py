"""From a text to its acronyms: found, linked to their long forms, gathered under one name each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossary.acronyms.find import find, occurrences
from glossary.acronyms.link import introductions
from glossary.acronyms.model import EMPTY_LEXICON, Acronym, Input, Introduction, Lexicon, Mention


def find_acronyms(
    text: str,
    lexicon: Lexicon = EMPTY_LEXICON,
    emphasis: Sequence[tuple[int, int]] = (),
    footnotes: Sequence[tuple[int, int, int]] = (),
) -> list[Acronym]:
    """All acronyms of ``text`` in the order of their first mention.

    Offsets are in characters of ``text``. ``emphasis`` gives the spans that the source sets in
    italics or bold, in text order; they help to tell where a long form begins. ``footnotes`` gives
    for each the offset at which it hangs on the text, and its own span: it may be a long form.
    """
    mentions = find(text, lexicon)
    introduced = introductions(Input(text, lexicon, emphasis, footnotes), mentions)
    mentions = _with_introduced(text, mentions, introduced)
    names = _names(mentions, lexicon)
    gathered: dict[str, tuple[list[Mention], list[Introduction]]] = {}
    for mention in mentions:
        name = names[mention.acronym]
        gathered.setdefault(name, ([], []))[0].append(mention._replace(acronym=name))
    for introduction in introduced:
        name = names.get(introduction.acronym, introduction.acronym)
        if name in gathered:
            gathered[name][1].append(introduction._replace(acronym=name))
    return [Acronym(name, tuple(own), tuple(pairs)) for name, (own, pairs) in gathered.items()]


def _with_introduced(
    text: str, mentions: list[Mention], introduced: Iterable[Introduction]
) -> list[Mention]:
    """The mentions with those of acronyms that only their introduction makes known.

    `Wet algemene bepalingen omgevingsrecht (Wabo)` makes every Wabo of the text a mention.
    """
    spans = {(mention.start, mention.end) for mention in mentions}
    unseen = {i.acronym: i.acronym for i in introduced if (i.start, i.end) not in spans}
    if not unseen:
        return mentions
    pairs = [Mention(i.start, i.end, i.acronym) for i in introduced if i.acronym in unseen]
    result: list[Mention] = []
    # The longest at a place comes first, and covers what lies within it: BIO-SA over BIO and SA.
    for mention in sorted(
        {*mentions, *occurrences(text, unseen), *pairs}, key=lambda m: (m.start, -m.end)
    ):
        if not result or mention.start >= result[-1].end:
            result.append(mention)
    return result


def _names(mentions: Iterable[Mention], lexicon: Lexicon) -> dict[str, str]:
    """For each spelling the one under which all are gathered.

    The same letters in another case are one acronym (KMar, Kmar): the first spelling in the text
    that the lexicon lists, else the lexicon's own, else the first in the text. Two that the
    lexicon lists with different meanings stay two (RVO is an agency, RvO a rule book).
    """
    spellings = list(dict.fromkeys(mention.acronym for mention in mentions))
    alike: dict[str, list[str]] = {}
    for spelling in spellings:
        alike.setdefault(spelling.casefold(), []).append(spelling)
    names: dict[str, str] = {}
    for folded, group in alike.items():
        listed = [spelling for spelling in group if spelling in lexicon]
        default = next(iter([*listed, *lexicon.spelled(folded), *group]))
        for spelling in group:
            meaning = lexicon.long_forms.get(spelling)
            same = (name for name in listed if lexicon.long_forms[name] == meaning)
            names[spelling] = next(same, spelling) if spelling in listed else default
    return names
