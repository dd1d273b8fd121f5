"""For programs: the findings as one JSON document."""

from __future__ import annotations

import json
from typing import Any

from glossary.reports.check import Result
from glossary.rules import Finding

SCHEMA_VERSION = 1


def render(result: Result) -> str:
    """Indented JSON with all findings, those of the baseline marked as such."""
    new = len(result.new)
    data = {
        "schema_version": SCHEMA_VERSION,
        "summary": {
            "new": new,
            "baselined": len(result.findings) - new,
            "resolved": result.resolved,
        },
        "findings": [_finding(finding) for finding in result.findings],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    related = [
        {"path": place.path or finding.path, "line": place.line, "column": place.column}
        for place in finding.related
    ]
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
        "related": related,
    }
