"""Tables of two or three columns, and CSV as a Dutch Excel wants it.

A cell that a spreadsheet would run as a formula gets an apostrophe before it on the way out, which
the way in takes off again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from glossary.errors import TermbaseError
from glossary.termbase.cell import guarded, unguarded
from glossary.termbase.decode import decode
from glossary.termbase.exchange.imported import Gathering, Imported
from glossary.termbase.model import COLUMNS, LISTS, SEPARATOR, Entry
from glossary.termbase.read import dialect, iso_date, read
from glossary.termbase.write import valid

_DUTCH = frozenset({"nl", "nl-nl", "nl-be", "dutch", "nederlands"})
_ENGLISH = frozenset({"en", "en-gb", "en-us", "english", "engels"})
_SIDES = frozenset({("source", "target"), ("bron", "doel"), ("source term", "target term")})
_REMARKS = frozenset({"comment", "note", "remark", "opmerking", "toelichting"})


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
    drafts are left out. A first `#` would make the line a remark, so a space stands before it.
    """
    lines = []
    for entry in (entry for entry in entries if entry.status != "draft"):
        for source, target in _pairs(entry):
            cells = (source, target, _comment(entry))
            line = "\t".join(" ".join(cell.split()) for cell in cells)
            lines.append(f" {line}" if line.startswith("#") else line)
    return "".join(f"{line}\n" for line in lines)


def _pairs(entry: Entry) -> Iterator[tuple[str, str]]:
    yield entry.nl, entry.en
    english = entry.en_acronym[0] if entry.en_acronym else entry.en
    yield from ((acronym, english) for acronym in entry.nl_acronym)
    yield from ((name, entry.en) for name in (*entry.nl_variants, *entry.nl_deprecated))


def _comment(entry: Entry) -> str:
    return " - ".join(part for part in (entry.domain, entry.definition) if part)


def from_csv(data: bytes, file: str) -> Imported:
    """CSV with the columns of terms.csv, or with a Dutch and an English one.

    Where the first line does not say which these are, they are the first two.
    """
    delimiter, text = dialect(decode(data, file).removeprefix("\ufeff"))
    first = next(iter(text.lstrip().splitlines()), "").casefold()
    names = {name.strip().strip('"') for name in first.split(delimiter)}
    if {"id", "nl", "en"} <= names:
        return _ours(data, file)
    records = _records(text, delimiter, file)
    if names <= set(COLUMNS) and {"nl", "en"} <= names:
        return _named(records)
    return _pairs_of([unguarded(cell.strip()) for cell in cells] for cells in records)


def from_omegat(data: bytes, file: str) -> Imported:
    """OmegaT's tab-separated lines: source, target, comment; `#` begins a comment line.

    Lines that share the target are names of one concept; the first is the preferred one.
    """
    lines = decode(data, file).removeprefix("\ufeff").splitlines()  # OmegaT knows no quotes
    terms = (line for line in lines if line.strip() and not line.startswith("#"))
    return _pairs_of([cell.strip() for cell in line.split("\t")] for line in terms)


def _ours(data: bytes, file: str) -> Imported:
    found = Gathering()
    for row in valid(read(data, file)):
        found.add({column: _values(column, cell) for column, cell in row.cells.items()})
    return found.done()


def _named(records: Iterator[list[str]]) -> Imported:
    found = Gathering()
    header = [name.strip().casefold() for name in next(records, [])]
    for cells in records:
        pairs = zip(header, map(unguarded, cells), strict=False)
        concept = {column: _values(column, cell.strip()) for column, cell in pairs}
        if checked := concept.get("checked"):
            concept["checked"] = [iso_date(checked[0])]
        found.lost["cell beyond the columns"] += max(0, len(cells) - len(header))
        found.add(concept)
    return found.done()


def _values(column: str, cell: str) -> list[str]:
    return cell.split(SEPARATOR) if column in LISTS else [cell]


def _pairs_of(records: Iterable[list[str]]) -> Imported:
    found = Gathering()
    concepts: dict[str, dict[str, list[str]]] = {}
    places: tuple[int, ...] = (0, 1, 2)
    header: list[str] = []
    for number, cells in enumerate(records):
        if number == 0 and (named := _places(cells)):
            places, header = named, cells
            continue
        padded = [*cells, *[""] * (1 + max(places))]
        dutch, english, *comment = (padded[place] for place in places)
        if not dutch or not english:
            found.lost["line without two terms"] += 1
            continue
        for place, cell in enumerate(cells):
            if cell and place not in places:
                named_so = header[place] if place < len(header) else f"without a name, {place + 1}"
                found.lost[f"column {named_so}"] += 1
        concept = concepts.setdefault(english, {"en": [english], "nl": [dutch]})
        if dutch not in concept["nl"]:
            concept.setdefault("nl_variants", []).append(dutch)
        concept.setdefault("note", []).extend(filter(None, comment))
    for concept in concepts.values():
        found.add(concept)
    return found.done()


def _places(header: list[str]) -> tuple[int, ...] | None:
    """Where a first line that names the columns has Dutch, English and a comment, if there is one.

    `Nederlands;Engels` and `source;target` are Dutch first, `English;Dutch` is English first, and
    `ID;Nederlands;Engels` has both after another column; `Nederlands;Dutch` is a term.
    """
    names = [name.casefold().replace("_", "-") for name in header]
    if tuple(names[:2]) in _SIDES:
        return 0, 1, 2
    dutch = [place for place, name in enumerate(names) if name in _DUTCH]
    english = [place for place, name in enumerate(names) if name in _ENGLISH]
    if not dutch or not english:
        return None
    comment = [place for place, name in enumerate(names) if name in _REMARKS]
    if {dutch[0], english[0]} == {0, 1}:
        comment = [2]
    return dutch[0], english[0], *comment[:1]


def _records(text: str, delimiter: str, file: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield cells
    except csv.Error as error:
        raise TermbaseError(
            f"{file}:{reader.line_num}: is not readable as CSV ({error}); check the quotes there"
        ) from None
