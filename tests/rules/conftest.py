"""Findings of a sentence, as short lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glossary.analysis import analyse
from glossary.documents import from_bytes
from glossary.rules import Finding, Options, check, select
from glossary.termbase import Termbase
from glossary.termbase.deprecated import deprecated_matcher

Judge = Callable[..., list[Finding]]


@pytest.fixture
def judge(termbase: Termbase) -> Judge:
    """The findings of a text for the rules given, or for those that run by default."""

    def judge(text: str, *codes: str, name: str = "brief.md", **options: Any) -> list[Finding]:
        chosen = codes or select()
        document = from_bytes(text.encode(), name)
        analysis = analyse(document, termbase, deprecated_matcher(termbase))
        return check(analysis, chosen, Options(**options))

    return judge
