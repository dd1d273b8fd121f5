"""Page furniture: what a letter prints on every page, and no reader reads.

`Onze Referentie` and `BZDOC-1257119648-63` stand on each page; a sentence does not.
"""

from __future__ import annotations

import re
from collections import Counter

from glossary.documents.lines import Line

_PAGE_NUMBER = re.compile(
    r"(?:pagina|page|blad|p\.)?\s*[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:van|of|/)\s*\d{1,4})?", re.I
)
# These repeat but for their figures, and are the text's own.
_DIVISION = re.compile(
    r"(?:afdeling|antwoord|artikel|art\.|bijlage|deel|figuur|fase|hoofdstuk|lid|optie|paragraaf"
    r"|punt|stap|tabel|titel|vraag)\b",
    re.I,
)
_DIGITS = re.compile(r"\d+")
# Twice may be chance.
_REPEATS = 3
_LENGTH = 60
# Of the characters of a text. Where more repeats, the text itself does: three letters in one file.
_SHARE = 0.3


def mark_furniture(source: str, lines: list[Line]) -> list[Line]:
    """The lines, page numbers and repeating short lines now of kind ``furniture``."""
    keys = [_key(source, line) for line in lines]
    counts = Counter(key for key in keys if key)
    repeated = sum(
        line.end - line.start
        for line, key in zip(lines, keys, strict=True)
        if key and counts[key] >= _REPEATS
    )
    if repeated > _SHARE * sum(line.end - line.start for line in lines):
        counts.clear()
    return [
        line._replace(kind="furniture")
        if key and (counts[key] >= _REPEATS or _PAGE_NUMBER.fullmatch(source, line.start, line.end))
        else line
        for line, key in zip(lines, keys, strict=True)
    ]


def _key(source: str, line: Line) -> str | None:
    """What a line has in common with its likes on other pages; None if it is no furniture."""
    if line.kind not in ("text", "heading") or line.end - line.start > _LENGTH:
        return None
    text = source[line.start : line.end]
    # `(IMVO)` in a repeated heading would be lost; sentences end in a full stop.
    if "(" in text or text[-1] in ".;:?!," or _DIVISION.match(text):
        return None
    return _DIGITS.sub("0", " ".join(text.split()))
