"""JUnit XML, as Jenkins, GitLab and Azure read test results: a suite a text, a case a finding."""

from __future__ import annotations

import re

from glossary.reports.check import Result
from glossary.rules import Finding

# What XML 1.0 cannot hold at all, escaped or not.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(result: Result) -> str:
    """A case for each finding, failed unless the baseline has it; a passed one for a clean text."""
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    found: dict[str, list[Finding]] = {}
    for finding in result.findings:
        found.setdefault(finding.path, []).append(finding)
    root = Element("testsuites", name="glossary check")
    for path in result.paths:
        own = found.get(path, [])
        failed = sum(not finding.baselined for finding in own)
        suite = SubElement(
            root,
            "testsuite",
            name=_clean(path),
            tests=str(len(own) or 1),
            failures=str(failed),
            errors="0",
            skipped=str(len(own) - failed),
        )
        if not own:
            SubElement(suite, "testcase", classname=_clean(path), name="no findings")
        for finding in own:
            name = _clean(f"{finding.code} {finding.acronym}")
            case = SubElement(suite, "testcase", classname=_clean(path), name=name)
            text = f"{path}:{finding.line}:{finding.column}: {finding.code} {finding.message}"
            if finding.baselined:
                SubElement(case, "skipped", message="in the baseline")
            else:
                kind = f"{finding.code} {finding.rule}"
                failure = SubElement(case, "failure", message=_clean(finding.message), type=kind)
                failure.text = _clean(text)
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
