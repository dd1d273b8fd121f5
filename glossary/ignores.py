"""Comments in a text that silence a rule: `<!-- glossary: ignore GL101 XYZ -->`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from glossary.rules import RULES

if TYPE_CHECKING:
    from glossary.documents import Document

_COMMENT = re.compile(r"<!--\s*glossary:\s*(.*?)\s*-->", re.S)
_CODE = re.compile(r"GL\d+", re.I)


@dataclass(frozen=True)
class Ignore:
    """One comment: the codes and acronyms that it names (none: all), and where it stands."""

    codes: frozenset[str]
    acronyms: frozenset[str]
    place: str
    text: str


@dataclass(frozen=True)
class Ignores:
    """The comments of one document, and which of them have silenced something."""

    comments: tuple[Ignore, ...] = ()
    wrong: tuple[str, ...] = ()
    _used: set[Ignore] = field(default_factory=set)

    def silences(self, code: str, acronym: str) -> bool:
        """Whether a comment of the document asks not to report this."""
        found = False
        for comment in self.comments:
            if code in comment.codes and (not comment.acronyms or acronym in comment.acronyms):
                self._used.add(comment)
                found = True
        return found

    def remarks(self, codes: Collection[str]) -> list[str]:
        """A message for each comment that is wrong, or that silenced none of the rules run."""
        unused = [
            f"{comment.place}: `{comment.text}` silences nothing; remove the comment"
            for comment in self.comments
            if comment not in self._used and not comment.codes.isdisjoint(codes)
        ]
        return [*self.wrong, *unused]


def ignores_in(document: Document) -> Ignores:
    """The ignore comments of a document; they hold for all of it, wherever they stand."""
    if "<!--" not in document.source:
        return Ignores()
    comments: list[Ignore] = []
    wrong: list[str] = []
    for match in _COMMENT.finditer(document.source):
        line, _ = document.position(match.start())
        place, text = f"{document.path}:{line}", " ".join(match[1].split())
        verb, *words = text.split()
        codes = [word.upper() for word in words if _CODE.fullmatch(word)]
        unknown = [code for code in codes if code not in RULES]
        if verb != "ignore" or not codes or unknown:
            known = ", ".join(RULES)
            what = f"{unknown[0]} is no rule ({known})" if unknown else "is not understood"
            wrong.append(
                f"{place}: `{text}`: {what}; write `<!-- glossary: ignore GL101 ACRONYM -->`"
            )
            continue
        acronyms = frozenset(word.strip(",;") for word in words if not _CODE.fullmatch(word))
        comments.append(Ignore(frozenset(codes), acronyms, place, text))
    return Ignores(tuple(comments), tuple(wrong))
