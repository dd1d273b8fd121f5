"""The list of abbreviations for a letter's annex: acronym, Dutch long form, English."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from glossary.analysis import Analysis, FoundAcronym
from glossary.reports.layout import columns
from glossary.termbase.cell import guarded
from glossary.termbase.fold import fold, squash

_HEADER = ("Afkorting", "Nederlands", "Engels")


class Abbreviation(NamedTuple):
    """One line of the list; empty text where neither glossary nor letter says it."""

    acronym: str
    nl: str
    en: str


def abbreviations(analyses: Iterable[Analysis]) -> list[Abbreviation]:
    """What the texts use, each once, in the order of a Dutch dictionary.

    The glossary's names come before the text's own long form, unless that is another meaning.
    An acronym with several meanings of which the text chooses none has a line for each.
    """
    lines: dict[Abbreviation, None] = {}
    for analysis in analyses:
        for found in analysis.acronyms:
            lines.update(dict.fromkeys(_lines(found)))
    named = {line.acronym for line in lines if line.nl or line.en}
    listed = [line for line in lines if line.nl or line.en or line.acronym not in named]
    return sorted(listed, key=_dutch_order)


def as_markdown(lines: Sequence[Abbreviation]) -> str:
    """A table that Markdown knows, with Dutch headings, since it goes into a Dutch letter."""
    rows = [_HEADER, ("---", "---", "---"), *lines]
    return "".join(f"| {' | '.join(map(_cell, row))} |\n" for row in rows)


def as_csv(lines: Sequence[Abbreviation]) -> str:
    """Comma-separated with the columns acronym, nl and en; spreadsheet-safe."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(Abbreviation._fields)
    writer.writerows(map(guarded, line) for line in lines)
    return output.getvalue()


def as_table(lines: Sequence[Abbreviation], width: int) -> str:
    """Columns for a terminal of this width."""
    return "".join(f"{line}\n" for line in columns(_HEADER, lines, width))


def _lines(found: FoundAcronym) -> list[Abbreviation]:
    if found.entry and not found.has_own_meaning:
        return [Abbreviation(found.acronym, found.entry.nl, found.entry.en)]
    if found.long_form:
        return [Abbreviation(found.acronym, found.long_form.place.text, "")]
    meanings = [Abbreviation(found.acronym, entry.nl, entry.en) for entry in found.candidates]
    return meanings or [Abbreviation(found.acronym, "", "")]


def _dutch_order(line: Abbreviation) -> tuple[str, ...]:
    """Letter by letter, accents, case and hyphens aside, ij as its two letters."""
    return squash(line.acronym), line.acronym, fold(line.nl), line.en


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
