"""What several rules ask of an analysis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from glossary.analysis import Analysis, FoundAcronym, Introduced, Place
from glossary.rules.messages import TEXTS
from glossary.rules.model import Options
from glossary.same_name import is_one_of

if TYPE_CHECKING:
    from glossary.termbase import Entry

_SEPARATOR = re.compile(r"[\s-]+")


def introductions(
    analysis: Analysis, found: FoundAcronym, options: Options
) -> tuple[Introduced, ...]:
    """The introductions that count, in the order in which a reader meets them; those in headings
    only where the options let them."""
    counting = found.introductions
    if len(counting) > 1:
        counting = tuple(sorted(counting, key=lambda one: analysis.read_at(one.place.start)))
    if not options.heading_definitions:
        counting = tuple(one for one in counting if kind_at(analysis, one.place) != "heading")
    return counting


def in_text(analysis: Analysis, found: FoundAcronym, options: Options) -> list[Introduced]:
    """The introductions in the running text, of which the rules on writing speak.

    A list of abbreviations gives every pair again, as it should. And a lone common noun before
    brackets (`de chatbot (MAI)`), which neither letters nor glossary support, may be no long form.
    """
    return [
        one
        for one in introductions(analysis, found, options)
        if not one.listed and (found.candidates or not _is_lone_noun(one))
    ]


def kind_at(analysis: Analysis, place: Place) -> str | None:
    """`heading` or `footnote` where the place is in one."""
    aside = analysis.aside_at(place.start)
    return aside.kind if aside else None


def is_guess(introduced: Introduced) -> bool:
    """Whether only the noun phrase there tells the long form, and it is not clearly a name.

    `Internationaal Atoomagentschap (IAEA)` is; `bestaande standaarden (OAS)` may be an example.
    """
    long_form = introduced.long_form
    if long_form is None:
        return True
    if long_form.method != "noun phrase":
        return False
    return sum(word[0].isupper() for word in long_form.place.text.split()) < 2


def is_sure(found: FoundAcronym, introduced: Introduced) -> bool:
    """Whether the long form is no guess, or one of the glossary's."""
    return not is_guess(introduced) or is_listed(found, introduced)


def is_listed(found: FoundAcronym, introduced: Introduced) -> bool:
    """Whether the glossary has this long form for the acronym."""
    long_form = introduced.long_form
    text = long_form.place.text if long_form else ""
    return any(is_one_of(text, names) for names in names_of_entries(found))


def names_of_entries(found: FoundAcronym) -> Iterator[list[str]]:
    """For each entry that the acronym may stand for all its names."""
    for entry in found.candidates:
        yield [name.text for name in entry.names()]


def is_only_english(entry: Entry, acronym: str) -> bool:
    """Whether the entry has this acronym for its English name alone: GDPR, where Dutch has AVG."""
    folded = acronym.casefold()
    return folded in map(str.casefold, entry.en_acronym) and folded not in map(
        str.casefold, entry.nl_acronym
    )


def name_with(entry: Entry, acronym: str) -> str:
    """The name of an entry that its acronym abbreviates: Dutch, unless that is only English.

    Where the name is made with the acronym another that tells more: not `NIS2-richtlijn (NIS2)`.
    """
    english = is_only_english(entry, acronym)
    main, variants = (entry.en, entry.en_variants) if english else (entry.nl, entry.nl_variants)
    return next((name for name in (main, *variants) if not _is_made_with(name, acronym)), main)


def _is_made_with(name: str, acronym: str) -> bool:
    """Whether the acronym is a word of the name, or the name's first two: `NIS 2-richtlijn`."""
    words = _SEPARATOR.split(name.casefold())
    return acronym.casefold() in (*words, "".join(words[:2]))


def _is_lone_noun(introduced: Introduced) -> bool:
    long_form = introduced.long_form
    if long_form is None or long_form.method != "noun phrase":
        return False
    text = long_form.place.text
    return " " not in text and text.islower()


def where(analysis: Analysis, here: Place, there: Place, options: Options) -> str:
    """`on line 12`, or with the file's name where that is another one."""
    part = analysis.part_of(there.start)
    key = "line" if part == analysis.part_of(here.start) else "file"
    return TEXTS[options.lang][key].format(path=part.path, line=there.line)
