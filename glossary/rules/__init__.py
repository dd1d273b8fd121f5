"""The rules: from what a text says to what its writer should mend.

A rule is one function from an Analysis to flags, with a docstring that holds a flagged and a
passing sentence. The table is all there is to register. Only GL001 is none of these: it says which
comments silenced nothing, which shows when the others have run.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from glossary.analysis import Analysis
from glossary.errors import UsageError
from glossary.rules import inline
from glossary.rules.deprecated import deprecated_term
from glossary.rules.first_use import late_introduction, undefined_acronym, unintroduced_acronym
from glossary.rules.long_forms import conflicting_long_forms, introduced_twice, long_form_again
from glossary.rules.messages import TEXTS
from glossary.rules.model import Finding, Flag, Lang, Options, Related, Rule, Severity
from glossary.rules.usage import inconsistent_spelling, unused_acronym

__all__ = [
    "RULES",
    "Finding",
    "Lang",
    "Options",
    "Related",
    "Rule",
    "Severity",
    "check",
    "needs_terms",
    "select",
]

_LINE_BREAK = re.compile(r"\r\n|\r|\n")

RULES: dict[str, Rule] = {
    "GL101": Rule("undefined-acronym", "error", undefined_acronym),
    "GL102": Rule("unintroduced-acronym", "warning", unintroduced_acronym),
    "GL103": Rule("late-introduction", "warning", late_introduction),
    "GL104": Rule("introduced-twice", "warning", introduced_twice),
    "GL105": Rule("conflicting-long-forms", "warning", conflicting_long_forms),
    "GL106": Rule("unused-acronym", "warning", unused_acronym, default=False),
    "GL107": Rule("long-form-again", "warning", long_form_again, default=False),
    "GL108": Rule("inconsistent-spelling", "warning", inconsistent_spelling, default=False),
    "GL201": Rule("deprecated-term", "warning", deprecated_term),
    inline.CODE: Rule("unused-ignore", "warning", None, doc=inline.unused_ignore.__doc__),
}


def select(chosen: Iterable[str] = (), ignored: Iterable[str] = ()) -> list[str]:
    """The codes to run, in the order of the table: ``chosen``, or all that run where nobody
    chose, without the ``ignored``.

    Raises UsageError for an unknown code.
    """
    chosen, ignored = [code.upper() for code in chosen], {code.upper() for code in ignored}
    for code in (*chosen, *ignored):
        if code not in RULES:
            raise UsageError(f"{code}: no such rule; the rules are {', '.join(RULES)}")
    return [
        code
        for code, rule in RULES.items()
        if (code in chosen if chosen else rule.default) and code not in ignored
    ]


def needs_terms(codes: Collection[str]) -> bool:
    """Whether one of these rules reads which terms a text uses, not its acronyms alone."""
    return "GL201" in codes


def check(
    analysis: Analysis, codes: Iterable[str], options: Options | None = None
) -> list[Finding]:
    """All findings of the named rules, in the order of their places.

    One finding an acronym and rule; what a comment in the text silences is not among them. GL201
    sees only what was analysed with a matcher (see `needs_terms`).
    """
    options = options or Options()
    codes = list(codes)
    comments = inline.Ignores(analysis)
    flags: list[tuple[str, Flag]] = []
    for code in codes:
        rule = RULES[code].check
        for flag in rule(analysis, options) if rule else ():
            path = analysis.part_of(flag.places[0].start).path
            if not comments.silence(code, flag.acronym, path):
                flags.append((code, flag))
    if inline.CODE in codes:
        flags += ((inline.CODE, flag) for flag in inline.unused_ignore(comments, codes, RULES))
    flags.sort(key=lambda found: (found[1].places[0].start, found[0]))
    return [_finding(analysis, code, flag, options) for code, flag in flags]


def _finding(analysis: Analysis, code: str, flag: Flag, options: Options) -> Finding:
    texts = TEXTS[options.lang]
    words = {"acronym": flag.acronym, **flag.words}
    message = texts[flag.message].format_map(words)
    suggestion = texts[flag.advice].format_map(words) if flag.advice else None
    first, *others = flag.places
    *broken, last = _LINE_BREAK.split(first.text)
    part = analysis.part_of(first.start)
    return Finding(
        code=code,
        rule=RULES[code].name,
        severity=RULES[code].severity,
        acronym=flag.acronym,
        path=part.path,
        line=first.line,
        column=first.column,
        start=first.start - part.start,
        end=first.end - part.start,
        end_line=first.line + len(broken),
        end_column=len(last) + (1 if broken else first.column),
        message=f"{message}; {suggestion}" if suggestion else message,
        suggestion=suggestion,
        related=tuple(
            Related(place.line, place.column, analysis.part_of(place.start).path)
            for place in others
        ),
    )
