"""What a run has counted so far, in the form in which it is ranked."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from glossary.extraction.mentions import Mentions

if TYPE_CHECKING:
    from glossary.pipeline.grouping import Collector, Group

Ids = tuple[str, ...]
"""The entries that share a term; nearly always one."""


@dataclass
class Counts:
    """Mentions by number, and what each is a mention of.

    `known` has the mentions of what the glossary has; `covered` the numbers of a candidate's
    mentions that lie within one of those; `beside` the English that a text itself gives beside a
    Dutch form; `tokens` counts those of all tagged texts.
    """

    mentions: Mentions = field(default_factory=Mentions)
    known: dict[Ids, list[int]] = field(default_factory=dict)
    covered: array[int] = field(default_factory=lambda: array("I"))
    beside: dict[str, str] = field(default_factory=dict)
    tokens: int = 0
    _collector: Collector | None = None

    @property
    def collector(self) -> Collector:
        """Where candidates are gathered; made when it is asked for, since it loads the pipeline."""
        if self._collector is None:
            from glossary.pipeline.grouping import Collector

            self._collector = Collector()
        return self._collector

    def groups(self) -> list[Group]:
        """The candidates of all texts so far, the forms of a term together."""
        return self.collector.groups()
