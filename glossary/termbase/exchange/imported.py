"""What a reader gives: rows that are valid in terms.csv, and the count of what was not kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from glossary.termbase.cell import LONGEST, clean
from glossary.termbase.edit import new_id
from glossary.termbase.model import COLUMNS, LISTS, SEPARATOR
from glossary.termbase.validate import STATUSES, is_date, is_id

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Imported:
    """Rows with every column, and what the file had more: a name for it -> how many times."""

    rows: tuple[Row, ...]
    lost: Mapping[str, int] = field(default_factory=dict)

    def losses(self) -> list[str]:
        """One line a kind of thing that was not kept, the commonest first."""
        ordered = sorted(self.lost.items(), key=lambda item: (-item[1], item[0]))
        return [f"{count} x {name}" for name, count in ordered]


class Gathering:
    """Collects concepts as a reader meets them, and makes of each a row that is valid.

    Concepts come as columns to lists of values; what must not be in a cell (invisible
    characters, a `|` inside a value, half a pair of quotes) is put right and counted.
    """

    def __init__(self) -> None:
        self.lost: Counter[str] = Counter()
        self._rows: list[Row] = []
        self._taken: set[str] = set()

    def add(self, concept: Mapping[str, Iterable[str]]) -> None:
        """One concept; without a Dutch and an English term it is counted, not kept."""
        cells: Row = dict.fromkeys(COLUMNS, "")
        for column, values in concept.items():
            kept = dict.fromkeys(value for value in map(self._clean, values) if value)
            if column in LISTS:
                parts = (value.replace(SEPARATOR, "/") for value in kept)
                cells[column] = self._joined(dict.fromkeys(parts))
                self.lost["'|' inside a name, now '/'"] += sum(SEPARATOR in v for v in kept)
            else:
                cells[column] = self._only(column, list(kept))
        self._state(cells)
        for column, language in (("nl", "a Dutch"), ("en", "an English")):
            if not cells[column] and not (column == "en" and cells["status"] == "draft"):
                self.lost[f"concept without {language} term"] += 1
                return
        self._once(cells)
        self._identify(cells)
        if cells["checked"] and not is_date(cells["checked"]):
            self.lost["date that is not yyyy-mm-dd"] += 1
            cells["checked"] = ""
        self._rows.append(cells)

    def _state(self, cells: Row) -> None:
        """Give it a status; what does not say that it is approved in our words is a draft."""
        status = cells["status"].casefold() or "approved"
        if status not in STATUSES:
            self.lost[f"status {cells['status']!r}, now draft"] += 1
            status = "draft"
        cells["status"] = status
        if cells["well_known"] not in ("", "yes"):
            self.lost[f"well_known {cells['well_known']!r}, which is not 'yes'"] += 1
            cells["well_known"] = ""

    def done(self) -> Imported:
        """All rows in the order of their ids, and what was lost."""
        rows = sorted(self._rows, key=lambda row: row["id"])
        return Imported(tuple(rows), {name: count for name, count in self.lost.items() if count})

    def _once(self, cells: Row) -> None:
        """Keep a name that is in two columns of one language in the first of them."""
        for language in ("nl", "en"):
            seen = {cells[language]}
            for column in (f"{language}_variants", f"{language}_deprecated"):
                names = cells[column].split(SEPARATOR) if cells[column] else []
                kept = [name for name in names if name not in seen]
                self.lost["name that stands in two columns"] += len(names) - len(kept)
                cells[column] = SEPARATOR.join(kept)
                seen.update(kept)

    def _only(self, column: str, values: list[str]) -> str:
        if len(values) > 1:
            if column == "note":
                return self._clean(" ".join(values))
            self.lost[f"further {column}"] += len(values) - 1
        return values[0] if values else ""

    def _clean(self, value: str) -> str:
        text, put_right = clean(value)
        self.lost.update(put_right)
        return text

    def _joined(self, values: Iterable[str]) -> str:
        """The values of one cell, as many as it has room for."""
        kept: list[str] = []
        room = LONGEST
        for value in values:
            room -= len(value) + len(SEPARATOR)
            if room < -len(SEPARATOR):
                self.lost["name beyond the longest cell"] += 1
            else:
                kept.append(value)
        return SEPARATOR.join(kept)

    def _identify(self, cells: Row) -> None:
        identity = cells["id"]
        if not identity or not is_id(identity):
            if identity:
                self.lost["id that terms.csv cannot have, replaced"] += 1
            identity = new_id(cells["en"] or cells["nl"], self._taken)
        elif identity in self._taken:
            self.lost["id that stands twice, replaced"] += 1
            identity = new_id(identity, self._taken)
        self._taken.add(identity)
        cells["id"] = identity
