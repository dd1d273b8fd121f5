"""What `glossary rule` prints: one rule with its sentences, or the table of all."""

from __future__ import annotations

from inspect import cleandoc

from glossary.reports.layout import columns
from glossary.rules import RULES, Rule

_WIDTH = 100


def explain(code: str) -> str:
    """The rule's name, how it counts, and its docstring with a flagged and a passing sentence."""
    rule = RULES[code]
    doc = cleandoc(rule.explanation).removeprefix(f"{code}: ")
    return f"{code} {rule.name} ({_weight(rule)})\n\n{doc[:1].upper()}{doc[1:]}\n"


def overview() -> str:
    """A line a rule: code, name, how it counts, and what it finds."""
    rows = []
    for code, rule in RULES.items():
        first = " ".join(rule.explanation.split("\n\n")[0].split())
        rows.append((code, rule.name, _weight(rule), first.removeprefix(f"{code}: ")))
    return "\n".join(columns(("code", "rule", "counts as", "finds"), rows, _WIDTH)) + "\n"


def _weight(rule: Rule) -> str:
    if not rule.default:
        return f"{rule.severity}, off until selected"
    return rule.severity
