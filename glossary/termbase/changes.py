"""What changed between two editions of a glossary, concept by concept, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from glossary.termbase.model import COLUMNS, LISTS, SEPARATOR, Entry

_CALLED: Mapping[str, str] = {
    "nl": "Dutch term",
    "nl_acronym": "Dutch acronym",
    "nl_variants": "Dutch variant",
    "nl_deprecated": "deprecated Dutch term",
    "en": "English term",
    "en_acronym": "English acronym",
    "en_variants": "English variant",
    "en_deprecated": "deprecated English term",
    "well_known": "mark 'well known'",
    "checked": "date of checking",
}


def changes(old: Sequence[Entry], new: Sequence[Entry]) -> list[str]:
    """One line a concept that was added, removed or changed, in the order of their ids."""
    before = {entry.id: entry for entry in old}
    after = {entry.id: entry for entry in new}
    lines = []
    for identity in sorted(before | after):
        if identity not in before:
            entry = after[identity]
            draft = " as a draft" if entry.status == "draft" else ""
            lines.append(f"{identity}: added{draft}: {entry.nl} = {entry.en}")
        elif identity not in after:
            entry = before[identity]
            lines.append(f"{identity}: removed: {entry.nl} = {entry.en}")
        elif said := list(_changed(before[identity], after[identity])):
            lines.append(f"{identity}: {'; '.join(said)}")
    return lines


def _changed(old: Entry, new: Entry) -> Iterator[str]:
    one, other = old.row(), new.row()
    for column in COLUMNS:
        was, now = one[column], other[column]
        if was == now:
            continue
        called = _CALLED.get(column, column)
        if column in LISTS:
            yield from _list_changed(called, was, now)
        elif not was:
            yield f"{called} {now!r} added"
        elif not now:
            yield f"{called} {was!r} removed"
        else:
            yield f"{called} changed from {was!r} to {now!r}"


def _list_changed(called: str, was: str, now: str) -> Iterator[str]:
    old = was.split(SEPARATOR) if was else []
    new = now.split(SEPARATOR) if now else []
    gone = [value for value in old if value not in new]
    come = [value for value in new if value not in old]
    yield from (f"{called} {value!r} removed" for value in gone)
    yield from (f"{called} {value!r} added" for value in come)
    if not gone and not come:
        yield f"order of {called}s changed to {', '.join(new)}"
