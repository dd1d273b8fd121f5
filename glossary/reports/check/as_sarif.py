"""SARIF 2.1.0 (OASIS): what code scanning of several forges and editors reads."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import Any

from glossary.reports.check import Result
from glossary.reports.check.fingerprint import fingerprint
from glossary.reports.check.location import uri
from glossary.rules import RULES, Finding

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def render(result: Result) -> str:
    """One run with the rules and all findings; those of the baseline are suppressed."""
    codes = list(RULES)
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "glossary",
                        "version": version("glossary-nl"),
                        "rules": [_rule(code) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, codes, result.root) for finding in result.findings],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    rule = RULES[code]
    first, _, rest = rule.explanation.partition("\n\n")
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": " ".join(first.split(": ", 1)[-1].split())},
        "fullDescription": {"text": " ".join(rest.split()) or rule.name},
        "defaultConfiguration": {"level": rule.severity, "enabled": rule.default},
    }


def _result(finding: Finding, codes: list[str], root: str) -> dict[str, Any]:
    region = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
        "charOffset": finding.start,
        "charLength": finding.end - finding.start,
    }
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": finding.severity,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _location(finding.path, region, root)}],
        "partialFingerprints": {"glossaryFileRuleAcronym/v1": fingerprint(finding, root)},
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "physicalLocation": _location(
                    place.path or finding.path,
                    {"startLine": place.line, "startColumn": place.column},
                    root,
                )
            }
            for place in finding.related
        ]
    result["suppressions"] = (
        [{"kind": "external", "justification": "in the baseline"}] if finding.baselined else []
    )
    return result


def _location(path: str, region: dict[str, int], root: str) -> dict[str, Any]:
    return {"artifactLocation": {"uri": uri(path, root)}, "region": region}
