"""What makes a finding the same one after an edit, as a string for forges to compare."""

from __future__ import annotations

from hashlib import sha256

from glossary.reports.check.location import from_root
from glossary.rules import Finding


def fingerprint(finding: Finding, root: str) -> str:
    """64 hexadecimal digits of file, rule and acronym; no line, so that edits elsewhere pass."""
    identity = "\0".join((from_root(finding.path, root), finding.code, finding.acronym))
    return sha256(identity.encode("utf-8", "surrogateescape")).hexdigest()
