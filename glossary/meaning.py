"""What an acronym of a text means by the glossary: its status, and the entry that it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from glossary.acronyms.known import shares_a_word
from glossary.lexicon import lexicon_of
from glossary.same_name import is_one_of
from glossary.termbase.kept import kept

if TYPE_CHECKING:
    from glossary.acronyms import Acronym
    from glossary.termbase import Entry, Termbase

_REMEMBERED = 8192  # acronyms whose entries are kept from one text to the next
Status = Literal["introduced", "well-known", "known", "undefined"]


class Meaning(NamedTuple):
    """What the glossary says of an acronym, given the text that uses it.

    ``candidates`` are all entries that it may stand for; ``entry`` is the one of them that the text
    means, or None where there is none or the text does not decide.
    """

    status: Status
    entry: Entry | None
    candidates: tuple[Entry, ...]


def meaning(found: Acronym, termbase: Termbase) -> Meaning:
    """The meaning of an acronym, with all that its text says about it."""
    candidates = _entries(termbase, found.acronym)
    long_form = found.long_form.text if found.long_form else None
    if long_form and candidates:
        candidates = _meant(candidates, found.acronym, long_form, termbase)
    return Meaning(_status(found, candidates), _choose(candidates, long_form), candidates)


def _status(found: Acronym, candidates: Sequence[Entry]) -> Status:
    if found.introductions:
        return "introduced"
    if any(entry.well_known for entry in candidates):
        return "well-known"
    return "known" if candidates else "undefined"


def _entries(termbase: Termbase, acronym: str) -> tuple[Entry, ...]:
    """The entries of an acronym; in the glossary's own spelling first, else in any case."""
    asked = _asked(termbase)
    if acronym not in asked:
        if len(asked) >= _REMEMBERED:
            asked.clear()
        spelled = termbase.acronym_any_case(acronym)
        others = tuple(entry for _, entries in spelled for entry in entries)
        asked[acronym] = termbase.acronym(acronym) or others
    return asked[acronym]


@kept
def _asked(termbase: Termbase) -> dict[str, tuple[Entry, ...]]:
    """The entries of the acronyms of earlier texts, since most come again in the next."""
    return {}


def _meant(
    candidates: tuple[Entry, ...], acronym: str, long_form: str, termbase: Termbase
) -> tuple[Entry, ...]:
    """The entries without those that share an English acronym with the text's own by chance.

    `Gezond en Actief Leven Akkoord (GALA)` is not the General Administrative Law Act, which has no
    such acronym in Dutch.
    """
    if shares_a_word(long_form, acronym, lexicon_of(termbase)):
        return candidates
    return tuple(entry for entry in candidates if acronym in entry.nl_acronym)


def _choose(candidates: Sequence[Entry], long_form: str | None) -> Entry | None:
    """The entry that the text means: the only one, or the one whose name its long form is."""
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    if long_form is None:
        return None
    fitting = [
        entry for entry in candidates if is_one_of(long_form, [name.text for name in entry.names()])
    ]
    return fitting[0] if len(fitting) == 1 else None
