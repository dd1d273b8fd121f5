"""The values of the rules: what a rule flags, what it is told, and what is reported of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple

from glossary.analysis import Analysis, Place

Severity = Literal["error", "warning"]
Lang = Literal["en", "nl"]


class Related(NamedTuple):
    """Another place that the finding is about; ``path`` is its file's."""

    line: int
    column: int
    path: str = ""


@dataclass(frozen=True)
class Finding:
    """What a rule reports, at the first place that shows it.

    ``start`` and ``end`` count characters of the source; lines and columns count from 1, and
    ``end_column`` is the one after the last character. ``acronym`` is what the finding is about;
    for GL201 that is the deprecated term.
    """

    code: str
    rule: str
    severity: Severity
    acronym: str
    path: str
    line: int
    column: int
    start: int
    end: int
    end_line: int
    end_column: int
    message: str
    suggestion: str | None = None
    baselined: bool = False
    related: tuple[Related, ...] = ()


@dataclass(frozen=True)
class Options:
    """What the writer of a text may choose: whether a heading may introduce an acronym, and in
    which language the messages are."""

    heading_definitions: bool = True
    lang: Lang = "en"


class Flag(NamedTuple):
    """What a rule sees: about which acronym, at which places, and the words of its message.

    ``message`` and ``advice`` are keys of `messages.TEXTS`; ``words`` fill them in.
    """

    acronym: str
    places: tuple[Place, ...]
    message: str
    advice: str | None = None
    words: Mapping[str, str] = MappingProxyType({})


class Rule(NamedTuple):
    """A rule by its name: how severe its findings are, the function that finds them, and whether
    it runs where nobody chose.

    ``check`` is None for the one rule that judges what the others found, not the text (GL001); it
    brings its ``doc`` along.
    """

    name: str
    severity: Severity
    check: Callable[[Analysis, Options], Iterable[Flag]] | None
    default: bool = True
    doc: str | None = None

    @property
    def explanation(self) -> str:
        """What it finds, with a flagged and a passing sentence: the docstring of its function."""
        return (self.check.__doc__ if self.check else self.doc) or ""
