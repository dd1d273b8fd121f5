"""Tables of two or three columns, and CSV as a Dutch Excel wants it.

A cell that a spreadsheet would run as a formula (OWASP, CSV injection) gets an apostrophe
before it on the way out, which the way in takes off again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from glossary.errors import TermbaseError
from glossary.termbase.exchange.imported import Gathering, Imported
from glossary.termbase.model import COLUMNS, LISTS, SEPARATOR, Entry
from glossary.termbase.read import decode, delimiter_of, iso_date, read
from glossary.termbase.write import valid

_RUNS = re.compile(r"'*[=+\-@\t\r]")
_DUTCH = frozenset({"nl", "nl-nl", "nl-be", "dutch", "nederlands"})
_ENGLISH = frozenset({"en", "en-gb", "en-us", "english", "engels"})
_SIDES = frozenset({("source", "target"), ("bron", "doel"), ("source term", "target term")})
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it.

    >>> guarded("=1+1"), guarded("trade")
    ("'=1+1", 'trade')
    """
    return f"'{cell}" if _RUNS.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell without the apostrophe that `guarded` gave it."""
    return cell[1:] if _GUARDED.match(cell) else cell


def two_columns(entries: Iterable[Entry]) -> str:
    """CSV with Dutch and English, comma and LF: a row a concept, drafts left out."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("nl", "en"))
    for entry in entries:
        if entry.status != "draft":
            writer.writerow((guarded(entry.nl), guarded(entry.en)))
    return out.getvalue()


def excel(entries: Iterable[Entry]) -> str:
    """All columns for a Dutch Excel's double-click: byte-order mark, `;`, CRLF, `13-1-2023`."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        row = entry.row()
        if row["checked"]:
            year, month, day = row["checked"].split("-")
            row["checked"] = f"{int(day)}-{int(month)}-{year}"
        writer.writerow(map(guarded, row.values()))
    return "\ufeff" + out.getvalue()


def omegat(entries: Iterable[Entry]) -> str:
    """OmegaT's glossary: Dutch, English and a comment, tabs between, a line for every name.

    Names and acronyms of one concept stand on lines of their own, since OmegaT looks each up;
    drafts are left out.
    """
    lines = []
    for entry in (entry for entry in entries if entry.status != "draft"):
        for source, target in _pairs(entry):
            cells = (source, target, _comment(entry))
            lines.append("\t".join(" ".join(cell.split()) for cell in map(guarded, cells)))
    return "".join(f"{line}\n" for line in lines)


def _pairs(entry: Entry) -> Iterator[tuple[str, str]]:
    yield entry.nl, entry.en
    english = entry.en_acronym[0] if entry.en_acronym else entry.en
    yield from ((acronym, english) for acronym in entry.nl_acronym)
    yield from ((name, entry.en) for name in (*entry.nl_variants, *entry.nl_deprecated))


def _comment(entry: Entry) -> str:
    return " - ".join(part for part in (entry.domain, entry.definition) if part)


def from_csv(data: bytes, file: str) -> Imported:
    """CSV with the columns of terms.csv, or with Dutch and English as its first two columns."""
    text = decode(data, file)
    lines = text.removeprefix("\ufeff").lstrip().splitlines()
    header = lines[0].casefold() if lines else ""
    names = {name.strip().strip('"') for name in re.split("[,;\t]", header)}
    if {"id", "nl", "en"} <= names:
        return _ours(data, file)
    if names and names <= set(COLUMNS) and {"nl", "en"} <= names:
        return _named(text, file)
    return _pairs_of(text, file, "")


def from_omegat(data: bytes, file: str) -> Imported:
    """OmegaT's tab-separated lines: source, target, comment; `#` begins a comment line.

    Lines that share the target are names of one concept; the first is the preferred one.
    """
    return _pairs_of(decode(data, file), file, "\t")


def _ours(data: bytes, file: str) -> Imported:
    table = read(data, file)
    found = Gathering()
    for row in valid(table):
        cells = {column: unguarded(cell) for column, cell in row.cells.items()}
        found.add({column: _values(column, cell) for column, cell in cells.items()})
    return found.done()


def _named(text: str, file: str) -> Imported:
    found = Gathering()
    records = _records(text, file, "")
    header = [name.strip().casefold() for name in next(records, [])]
    for cells in records:
        pairs = zip(header, map(unguarded, cells), strict=False)
        concept = {column: _values(column, cell) for column, cell in pairs}
        if checked := concept.get("checked"):
            concept["checked"] = [iso_date(checked[0])]
        found.lost["cell beyond the columns"] += max(0, len(cells) - len(header))
        found.add(concept)
    return found.done()


def _values(column: str, cell: str) -> list[str]:
    return cell.split(SEPARATOR) if column in LISTS else [cell]


def _pairs_of(text: str, file: str, delimiter: str) -> Imported:
    found = Gathering()
    concepts: dict[str, dict[str, list[str]]] = {}
    english_first = False
    records = (row for row in _records(text, file, delimiter) if not _is_remark(row))
    for number, cells in enumerate(records):
        source, target, comment = [*map(unguarded, map(str.strip, cells)), "", ""][:3]
        if number == 0 and (names := _heading(source, target)):
            english_first = names == "en"
            continue
        if not source or not target:
            found.lost["line without two terms"] += 1
            continue
        found.lost["cell beyond the third column"] += sum(bool(c.strip()) for c in cells[3:])
        dutch, english = (target, source) if english_first else (source, target)
        concept = concepts.setdefault(english, {"en": [english], "nl": [dutch]})
        if dutch not in concept["nl"]:
            concept.setdefault("nl_variants", []).append(dutch)
        if comment:
            concept.setdefault("note", []).append(comment)
    for concept in concepts.values():
        found.add(concept)
    return found.done()


def _is_remark(cells: list[str]) -> bool:
    return cells[0].lstrip().startswith("#")


def _heading(first: str, second: str) -> str:
    """The language of the first column where two cells name the columns, else empty.

    `Nederlands;Engels` and `source;target` are Dutch first, `English;Dutch` is English first;
    `Nederlands;Dutch` is a term like any other.
    """
    pair = first.casefold().replace("_", "-"), second.casefold().replace("_", "-")
    if pair in _SIDES or (pair[0] in _DUTCH and pair[1] in _ENGLISH):
        return "nl"
    return "en" if pair[0] in _ENGLISH and pair[1] in _DUTCH else ""


def _records(text: str, file: str, delimiter: str) -> Iterator[list[str]]:
    text = text.removeprefix("\ufeff")
    if delimiter:  # OmegaT knows no quotes
        yield from (line.split(delimiter) for line in text.splitlines() if line.strip())
        return
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield cells
    except csv.Error as error:
        raise TermbaseError(
            f"{file}:{reader.line_num}: is not readable as CSV ({error}); check the quotes there"
        ) from None
