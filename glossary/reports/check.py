"""The result of `glossary check`: lines like a compiler's, and JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from glossary.rules import Finding

SCHEMA_VERSION = 1


def as_text(findings: Sequence[Finding], documents: int) -> str:
    """A line a finding, ``path:line:column: CODE message``, and a summary line."""
    lines = [
        f"{finding.path}:{finding.line}:{finding.column}: {finding.code} {finding.message}"
        for finding in findings
    ]
    errors = sum(finding.severity == "error" for finding in findings)
    warnings = len(findings) - errors
    lines.append(
        f"{documents} document{'' if documents == 1 else 's'} checked:"
        f" {errors} error{'' if errors == 1 else 's'},"
        f" {warnings} warning{'' if warnings == 1 else 's'}"
    )
    return "\n".join(lines) + "\n"


def as_json(findings: Sequence[Finding]) -> str:
    """The document that the README describes, as indented JSON with a final newline."""
    result = {
        "schema_version": SCHEMA_VERSION,
        "summary": {
            "new": sum(not finding.baselined for finding in findings),
            "baselined": sum(finding.baselined for finding in findings),
            "resolved": 0,
        },
        "findings": [_finding(finding) for finding in findings],
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "acronym": finding.acronym,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "start": finding.start,
        "end": finding.end,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "baselined": finding.baselined,
        "related": [{"line": place.line, "column": place.column} for place in finding.related],
    }
