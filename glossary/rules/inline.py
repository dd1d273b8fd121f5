"""Comments in the text that silence a finding, and GL001 for those that silence nothing.

    <!-- glossary: ignore GL101 XYZ -->

Several codes and acronyms may follow; without an acronym the rule is silent for the whole file,
without a code all rules are for the acronym. A term of several words stands in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from glossary.analysis import Analysis, Place
from glossary.rules.model import Flag

CODE = "GL001"
# Not compiled here: few texts have a comment, and a start of the program would pay for it.
_COMMENT = r"(?is)<!--\s*glossary(?:\s*:\s*|\s+)(\S*)(.*)-->"
_TARGET = r'"([^"]*)"|([^\s,"]+)'
_CODE = r"(?i)GL\d+"
_ANY = ""  # where a comment names no acronym


class Ignore:
    """One comment: what it silences, in which file, and which of it did so."""

    def __init__(self, place: Place, path: str, instruction: str, targets: list[str]) -> None:
        self.place = place
        self.path = path
        self.instruction = instruction
        self.codes = [target.upper() for target in targets if re.fullmatch(_CODE, target)]
        self.acronyms = [target for target in targets if not re.fullmatch(_CODE, target)]
        self.used: set[str] = set()

    def silences(self, code: str, acronym: str, path: str) -> bool:
        """Whether this finding is silenced; remembers that it was."""
        if self.instruction != "ignore" or path != self.path:
            return False
        if not (self.codes or self.acronyms):
            return False
        # As with acronyms in a text, another case is another spelling of the same: Kmar, KMar.
        named = [own for own in self.acronyms if own.casefold() == acronym.casefold()]
        if (self.codes and code not in self.codes) or (self.acronyms and not named):
            return False
        self.used.update((code, *named))
        return True


class Ignores:
    """The comments of a text, in its order.

    Each finding asks only those that name its acronym, or none: a text may have thousands.
    """

    def __init__(self, analysis: Analysis) -> None:
        self.all = [_ignore(analysis, place) for place in analysis.comments]
        self._naming: dict[str, list[Ignore]] = {}
        for own in self.all:
            for acronym in {acronym.casefold() for acronym in own.acronyms} or {_ANY}:
                self._naming.setdefault(acronym, []).append(own)

    def silence(self, code: str, acronym: str, path: str) -> bool:
        """Whether a comment silences this finding; every one that does remembers it."""
        asked = (*self._naming.get(acronym.casefold(), ()), *self._naming.get(_ANY, ()))
        # Every comment is asked, so that two that silence the same are both used.
        silenced = [own.silences(code, acronym, path) for own in asked]
        return any(silenced)


def unused_ignore(
    comments: Ignores, codes: Collection[str], all_: Collection[str]
) -> Iterable[Flag]:
    """GL001: a comment that silences nothing, because what it silenced is gone or is misspelt.

    `<!-- glossary: ignore GL101 XYZ -->` silences GL101 for XYZ in its file; several codes and
    acronyms may follow. Without an acronym it silences the rule in the whole file, without a code
    every rule for the acronym.

    Flagged: `De Wereldhandelsorganisatie (WTO) is er. De WTO werkt.
    <!-- glossary: ignore GL101 WTO -->`
    Passes: `Het kabinet steunt de BQV. <!-- glossary: ignore GL101 BQV -->`
    """
    # Asked after the rules with these codes, of all that there are. One flag a file for what is
    # named in vain, however many comments name it.
    found: dict[tuple[str, str], Flag] = {}
    for comment in comments.all:
        for flag in _unused(comment, codes, all_):
            first = found.setdefault((comment.path, flag.acronym), flag)
            if first is not flag and comment.place not in first.places:
                places = (*first.places, comment.place)
                found[comment.path, flag.acronym] = first._replace(places=places)
    return found.values()


def _unused(comment: Ignore, codes: Collection[str], all_: Collection[str]) -> Iterator[Flag]:
    places = (comment.place,)
    if comment.instruction != "ignore":
        yield Flag(comment.instruction, places, "no instruction", "write ignore")
        return
    if not (comment.codes or comment.acronyms):
        yield Flag("", places, "no target", "write ignore")
    unknown = [code for code in comment.codes if code not in all_]
    for code in unknown:
        yield Flag(code, places, "no such rule", "remove")
    if unknown or not set(comment.codes or all_) & set(codes):
        return
    if set(comment.codes) - set(codes):
        return  # a rule that did not run might have needed it
    for acronym in comment.acronyms or comment.codes:
        if acronym not in comment.used:
            yield Flag(acronym, places, "unused ignore", "remove")
    if comment.acronyms and all(acronym in comment.used for acronym in comment.acronyms):
        for code in comment.codes:
            if code not in comment.used:
                yield Flag(code, places, "unused ignore", "remove")


def _ignore(analysis: Analysis, place: Place) -> Ignore:
    match = re.fullmatch(_COMMENT, place.text)
    assert match, place.text  # what the analysis takes for a comment is one here
    targets = [" ".join((quoted or bare).split()) for quoted, bare in re.findall(_TARGET, match[2])]
    path = analysis.part_of(place.start).path
    return Ignore(place, path, match[1].lower(), [target for target in targets if target])
