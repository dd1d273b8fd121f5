"""What several rules ask of an analysis."""

from __future__ import annotations

from glossary.analysis import Analysis, FoundAcronym, Introduced, Place
from glossary.rules.messages import TEXTS
from glossary.rules.model import Options


def introductions(
    analysis: Analysis, found: FoundAcronym, options: Options
) -> tuple[Introduced, ...]:
    """The introductions that count: those in headings only where the options let them."""
    if options.heading_definitions:
        return found.introductions
    return tuple(
        introduced
        for introduced in found.introductions
        if getattr(analysis.aside_at(introduced.place.start), "kind", None) != "heading"
    )


def where(analysis: Analysis, here: Place, there: Place, options: Options) -> str:
    """`on line 12`, or with the file's name where that is another one."""
    part = analysis.part_of(there.start)
    key = "line" if part == analysis.part_of(here.start) else "file"
    return TEXTS[options.lang][key].format(path=part.path, line=there.line)
