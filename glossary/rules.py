"""The rules: from what a text says to what its writer should mend.

A rule is one function from an Analysis to findings, with a docstring that holds a flagged and a
passing sentence. The table at the end is all there is to register.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from glossary.analysis import Analysis, FoundAcronym
from glossary.errors import UsageError

Severity = Literal["error", "warning"]


class Related(NamedTuple):
    """Another place that the finding is about."""

    line: int
    column: int


@dataclass(frozen=True)
class Finding:
    """What a rule reports, at the first place that shows it.

    ``start`` and ``end`` count characters of the source; ``line`` and ``column`` count from 1.
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
    message: str
    suggestion: str | None = None
    baselined: bool = False
    related: tuple[Related, ...] = ()


def undefined_acronym(analysis: Analysis) -> Iterator[Finding]:
    """GL101: an acronym that nobody defined: no long form in the text, none in the glossary.

    A reader cannot find out what it means. Write its long form where it comes first.

    Flagged: `Het kabinet trekt extra middelen uit voor de RHV.`
    Passes: `Voor de Regeling Herstel Veenweiden (RHV) trekt het kabinet extra middelen uit.`
    """
    for found in analysis.acronyms:
        if found.status == "undefined":
            yield _finding(
                analysis,
                found,
                "GL101",
                f"{found.acronym} is not defined here or in the glossary",
                f"write its long form at first use: long form ({found.acronym})",
            )


def unintroduced_acronym(analysis: Analysis) -> Iterator[Finding]:
    """GL102: an acronym that the glossary knows, but that this text never introduces.

    The message offers what to write. Acronyms that the glossary marks as well-known (EU, btw)
    need no introduction.

    Flagged: `De WTO vergadert in Genève.`
    Passes: `De Wereldhandelsorganisatie (WTO) vergadert in Genève.`
    """
    for found in analysis.acronyms:
        if found.status == "known":
            offers = _offers(found)
            yield _finding(
                analysis,
                found,
                "GL102",
                f"{found.acronym} is not introduced in this text",
                f"introduce it as {offers}" if offers else None,
            )


def _offers(found: FoundAcronym) -> str | None:
    """`'Wereldhandelsorganisatie (WTO)'`; None where several entries share the acronym."""
    if found.entry is None:
        return None
    return f"'{found.entry.nl} ({found.acronym})'"


def _finding(
    analysis: Analysis, found: FoundAcronym, code: str, message: str, suggestion: str | None
) -> Finding:
    first, *others = found.mentions
    return Finding(
        code=code,
        rule=RULES[code].name,
        severity=RULES[code].severity,
        acronym=found.acronym,
        path=analysis.path,
        line=first.line,
        column=first.column,
        start=first.start,
        end=first.end,
        message=f"{message}; {suggestion}" if suggestion else message,
        suggestion=suggestion,
        related=tuple(Related(place.line, place.column) for place in others),
    )


class Rule(NamedTuple):
    """A rule by its name: how severe its findings are, and the function that finds them."""

    name: str
    severity: Severity
    check: Callable[[Analysis], Iterable[Finding]]


RULES: dict[str, Rule] = {
    "GL101": Rule("undefined-acronym", "error", undefined_acronym),
    "GL102": Rule("unintroduced-acronym", "warning", unintroduced_acronym),
}


def select(chosen: Iterable[str] = (), ignored: Iterable[str] = ()) -> list[str]:
    """The codes to run: ``chosen`` or all, without the ``ignored``, in the order of the table.

    Raises UsageError for an unknown code.
    """
    chosen, ignored = [code.upper() for code in chosen], {code.upper() for code in ignored}
    for code in (*chosen, *ignored):
        if code not in RULES:
            raise UsageError(f"{code}: no such rule; the rules are {', '.join(RULES)}")
    return [code for code in RULES if (not chosen or code in chosen) and code not in ignored]


def check(analysis: Analysis, codes: Iterable[str]) -> list[Finding]:
    """All findings of the named rules, in the order of their places."""
    findings = [finding for code in codes for finding in RULES[code].check(analysis)]
    return sorted(findings, key=lambda finding: (finding.start, finding.code))
