"""For GitLab: a Code Quality report."""

from __future__ import annotations

import json

from glossary.reports.check import Result
from glossary.reports.check.fingerprint import fingerprint
from glossary.reports.check.location import from_root

_SEVERITY = {"error": "major", "warning": "minor"}


def render(result: Result) -> str:
    """A JSON list of the new findings; GitLab compares it with that of the target branch."""
    issues = [
        {
            "description": f"{finding.code} {finding.message}",
            "check_name": finding.rule,
            "fingerprint": fingerprint(finding, result.root),
            "severity": _SEVERITY[finding.severity],
            "location": {
                "path": from_root(finding.path, result.root),
                "lines": {"begin": finding.line},
            },
        }
        for finding in result.new
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"
