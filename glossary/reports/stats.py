"""The result of `glossary terms stats`: a table for people, JSON for programs."""

from __future__ import annotations

import json
from dataclasses import asdict

from glossary.reports.layout import columns
from glossary.termbase.stats import Stats

SCHEMA_VERSION = 1
_WIDTH = 80


def as_json(stats: Stats) -> str:
    """`schema_version`, every number of `Stats` by its name, and `domains` as an object."""
    numbers = asdict(stats) | {"domains": dict(stats.domains)}
    return json.dumps({"schema_version": SCHEMA_VERSION, **numbers}, indent=2) + "\n"


def as_table(stats: Stats) -> str:
    """For people: the numbers, then the policy fields by size."""
    numbers = [
        (name.replace("_", " "), str(value))
        for name, value in asdict(stats).items()
        if name != "domains"
    ]
    fields = [(name, str(value)) for name, value in stats.domains]
    right = frozenset({1})
    lines = [
        *columns(("what", "number"), numbers, _WIDTH, right),
        "",
        *columns(("policy field", "concepts"), fields, _WIDTH, right),
    ]
    return "\n".join(lines) + "\n"
