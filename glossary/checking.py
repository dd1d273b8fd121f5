"""From documents to findings: what `glossary check` runs on each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from glossary.analysis import analyse, lexicon_of, place_in
from glossary.ignores import Ignores, ignores_in
from glossary.rules import Deprecated, Finding, Options, Reading, Related, check

if TYPE_CHECKING:
    from glossary.acronyms import Lexicon
    from glossary.documents import Document
    from glossary.termbase import Termbase
    from glossary.termbase.matcher import Matcher


@dataclass(frozen=True)
class Checker:
    """A glossary and what is asked of a text; made once, used for any number of documents."""

    termbase: Termbase
    codes: Sequence[str]
    options: Options = field(default_factory=Options)

    @cached_property
    def _lexicon(self) -> Lexicon:
        return lexicon_of(self.termbase)

    @cached_property
    def _matcher(self) -> Matcher | None:
        """Finds the deprecated terms; None where there are none, or nobody asks."""
        if "GL201" not in self.codes:
            return None
        from glossary.termbase import Termbase
        from glossary.termbase.matcher import Matcher

        entries = [e for e in self.termbase.entries if e.nl_deprecated or e.en_deprecated]
        return Matcher(Termbase(tuple(entries))) if entries else None

    def findings(self, document: Document) -> tuple[list[Finding], list[str]]:
        """The findings in a document, in text order, and what should be said of its comments.

        The second list has a message for each `<!-- glossary: ignore … -->` that is wrong or
        silences nothing.
        """
        ignores = ignores_in(document)
        analysis = analyse(document, self.termbase, self._lexicon)
        reading = Reading(document, analysis, self._deprecated(document), self.options)
        found = [f for f in check(reading, self.codes) if not ignores.silences(f.code, f.acronym)]
        return found, ignores.remarks(self.codes)

    def _deprecated(self, document: Document) -> list[Deprecated]:
        if self._matcher is None:
            return []
        return [
            Deprecated(place_in(document, hit.start, hit.end), self.termbase.by_id[hit.entry])
            for hit in self._matcher.find(document.text)
            if hit.kind == "deprecated"
        ]

    def together(self, documents: Sequence[Document]) -> tuple[list[Finding], list[str]]:
        """The findings in several documents that are read as one text, in the order given.

        Each keeps the file, line and column of its own document.
        """
        from glossary.documents.joined import join

        whole = join(documents)
        found, _ = self.findings(whole.document)
        silenced = [ignores_in(document) for document in documents]
        kept: list[Finding] = []
        for finding in found:
            index, start = whole.origin(finding.start)
            if silenced[index].silences(finding.code, finding.acronym):
                continue
            path, line, column = whole.position(finding.start)
            related = (whole.position_of_line(p.line, p.column) for p in finding.related)
            kept.append(
                replace(
                    finding,
                    path=path,
                    line=line,
                    column=column,
                    start=start,
                    end=start + finding.end - finding.start,
                    related=tuple(Related(r.line, r.column, r.path) for r in related),
                )
            )
        return kept, [remark for own in silenced for remark in own.remarks(self.codes)]


def fails(findings: Iterable[Finding], chosen: Iterable[str] = (), *, strict: bool = False) -> bool:
    """Whether findings fail the check: new errors, rules chosen by name, all under `strict`."""
    named = set(chosen)
    return any(
        not finding.baselined and (strict or finding.severity == "error" or finding.code in named)
        for finding in findings
    )


__all__ = ["Checker", "Ignores", "fails"]
