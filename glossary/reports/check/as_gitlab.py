"""For GitLab: a Code Quality report."""

from __future__ import annotations

import json
from pathlib import Path

from glossary.reports.check import Result
from glossary.reports.check.fingerprint import fingerprint

_SEVERITY = {"error": "major", "warning": "minor"}


def render(result: Result) -> str:
    """A JSON list of the new findings; GitLab compares it with that of the target branch."""
    issues = [
        {
            "description": f"{finding.code} {finding.message}",
            "check_name": finding.rule,
            "fingerprint": fingerprint(finding),
            "severity": _SEVERITY[finding.severity],
            "location": {
                "path": Path(finding.path).as_posix(),
                "lines": {"begin": finding.line},
            },
        }
        for finding in result.new
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"
