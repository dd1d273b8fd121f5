"""The rules: from what a text says to what its writer should mend.

A rule is one function from a Reading to Reports, with a docstring that holds a flagged and a
passing sentence. The table below is all there is to register.
"""

from __future__ import annotations

from collections.abc import Iterable

from glossary.errors import UsageError
from glossary.rules.defined import undefined_acronym, unintroduced_acronym
from glossary.rules.deprecated import deprecated_term
from glossary.rules.introduced import conflicting_long_forms, introduced_twice, late_introduction
from glossary.rules.messages import words
from glossary.rules.model import (
    Deprecated,
    Finding,
    Options,
    Reading,
    Related,
    Report,
    Rule,
    Severity,
)
from glossary.rules.used import inconsistent_spelling, long_form_again, unused_acronym

__all__ = [
    "RULES",
    "Deprecated",
    "Finding",
    "Options",
    "Reading",
    "Related",
    "Rule",
    "Severity",
    "check",
    "select",
]

RULES: dict[str, Rule] = {
    "GL101": Rule("undefined-acronym", "error", True, undefined_acronym),
    "GL102": Rule("unintroduced-acronym", "warning", True, unintroduced_acronym),
    "GL103": Rule("late-introduction", "warning", True, late_introduction),
    "GL104": Rule("introduced-twice", "warning", True, introduced_twice),
    "GL105": Rule("conflicting-long-forms", "warning", True, conflicting_long_forms),
    "GL106": Rule("unused-acronym", "warning", False, unused_acronym),
    "GL107": Rule("long-form-again", "warning", False, long_form_again),
    "GL108": Rule("inconsistent-spelling", "warning", False, inconsistent_spelling),
    "GL201": Rule("deprecated-term", "warning", True, deprecated_term),
}


def select(chosen: Iterable[str] = (), ignored: Iterable[str] = ()) -> list[str]:
    """The codes to run: ``chosen`` or the default ones, without the ``ignored``, in table order.

    Raises UsageError for an unknown code.
    """
    chosen, ignored = [code.upper() for code in chosen], {code.upper() for code in ignored}
    for code in (*chosen, *ignored):
        if code not in RULES:
            raise UsageError(f"{code}: no such rule; the rules are {', '.join(RULES)}")
    wanted = set(chosen) or {code for code, rule in RULES.items() if rule.default}
    return [code for code in RULES if code in wanted and code not in ignored]


def check(reading: Reading, codes: Iterable[str]) -> list[Finding]:
    """All findings of the named rules, in the order of their places."""
    findings = [
        _finding(reading, code, report)
        for code in codes
        for report in RULES[code].check(reading)
        if report.acronym not in reading.options.allowed
    ]
    return sorted(findings, key=lambda finding: (finding.start, finding.code))


def _finding(reading: Reading, code: str, report: Report) -> Finding:
    first, *others = report.places
    key = f"{code}-{report.variant}" if report.variant else code
    values = {"acronym": report.acronym, **report.values}
    message, suggestion = words(key, values, reading.options.lang)
    return Finding(
        code=code,
        rule=RULES[code].name,
        severity=RULES[code].severity,
        acronym=report.acronym,
        path=reading.analysis.path,
        line=first.line,
        column=first.column,
        start=first.start,
        end=first.end,
        message=message,
        suggestion=suggestion,
        related=tuple(Related(place.line, place.column) for place in others),
    )
