"""A Termbase whose entries stay on disk: the same answers, read when they are asked for."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Any, overload

from glossary.errors import TermbaseError
from glossary.termbase.fold import squash
from glossary.termbase.model import Entry, Language, Name, Termbase, entry_of_cells
from glossary.termbase.store.grams import NEAR, Posting, grams, length_class, likeliest

_KEPT = 20_000  # answers of one kind to keep in memory
_PREFERRED = 600  # names that are compared letter by letter, of all that share letter groups
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Store:
    """The index file, opened once in each process that asks."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._owner = 0
        self._db: sqlite3.Connection | None = None
        self.entry = lru_cache(maxsize=_KEPT)(self._entry)

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows that answer; raises TermbaseError where the index does not give them."""
        try:
            if self._db is None or self._owner != os.getpid():  # it does not outlive a fork
                uri = self.path.as_uri() + "?mode=ro&immutable=1"
                self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
                self._owner = os.getpid()
            return self._db.execute(sql, values).fetchall()
        except UnicodeEncodeError:
            return []  # half a letter, as of bytes that a shell did not understand
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest tells kinds of it apart
            raise (self._damaged if code in _DAMAGE else self._unanswered)(error) from None

    def parsed(self, row: str) -> Entry:
        """The entry of a row of the table of entries; raises TermbaseError as `ask` does."""
        import json

        try:
            return entry_of_cells(json.loads(row))
        except (TypeError, ValueError) as error:
            raise self._damaged(error) from None

    def _damaged(self, error: Exception) -> TermbaseError:
        """What to say of a damaged index; it is removed, so that the next run makes it anew."""
        with suppress(OSError):
            self.path.unlink()
        return TermbaseError(
            f"{self.path}: this index of a glossary is damaged ({error}); run the command again,"
            " which makes it anew, or remove it with `glossary terms cache --clear`"
        )

    def _unanswered(self, error: Exception) -> TermbaseError:
        """What to say where a sound index does not answer: too many open files, no memory."""
        return TermbaseError(
            f"{self.path}: this index of a glossary cannot be asked ({error}); run the command"
            " again, or set GLOSSARY_CACHE to another folder"
        )

    def _entry(self, number: int) -> Entry:
        rows = self.ask("SELECT row FROM entry WHERE n = ?", number)
        if not rows:
            raise self._damaged(KeyError(number))
        return self.parsed(rows[0][0])

    def __getstate__(self) -> Path:
        return self.path

    def __setstate__(self, path: Path) -> None:
        self.__init__(path)  # type: ignore[misc]


class Entries(Sequence[Entry]):
    """The entries of one state (known, draft, shadowed), in the order of the files."""

    def __init__(self, store: Store, state: str) -> None:
        self._store, self._state = store, state
        rows = store.ask("SELECT first, length FROM state WHERE state = ?", state)
        self._first, self._length = rows[0] if rows else (0, 0)

    def __len__(self) -> int:
        return int(self._length)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, index: int | slice) -> Entry | tuple[Entry, ...]:
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._store.entry(self._first + index % len(self))

    def __iter__(self) -> Iterator[Entry]:
        last = self._first - 1
        end = self._first + self._length
        sql = "SELECT n, row FROM entry WHERE n > ? AND n < ? ORDER BY n LIMIT 1000"
        while rows := self._store.ask(sql, last, end):
            last = rows[-1][0]
            yield from (self._store.parsed(row) for _, row in rows)


class ById(Mapping[str, Entry]):
    """From id to entry."""

    def __init__(self, store: Store, entries: Entries) -> None:
        self._store, self._entries = store, entries

    def __getitem__(self, identity: str) -> Entry:
        sql = "SELECT n FROM entry WHERE id = ? AND state = 'known'"
        for (number,) in self._store.ask(sql, identity):
            return self._store.entry(number)
        raise KeyError(identity)

    def __iter__(self) -> Iterator[str]:
        return (entry.id for entry in self._entries)

    def __len__(self) -> int:
        return len(self._entries)


class StoredTermbase(Termbase):
    """A termbase that is looked up in its index. Equal to no other, as any termbase."""

    store: Store

    @classmethod
    def open(cls, index: Path, paths: Sequence[Path]) -> StoredTermbase:
        """The termbase in the index file; raises TermbaseError where it is none."""
        store = Store(index)
        drafts, shadowed = Entries(store, "draft"), Entries(store, "shadowed")
        found = cls(Entries(store, "known"), tuple(paths), drafts, shadowed)
        object.__setattr__(found, "store", store)
        return found

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Every known entry by its id."""
        return ById(self.store, Entries(self.store, "known"))

    def acronym(self, text: str) -> tuple[Entry, ...]:
        """All entries with exactly this acronym, in the order of the files."""
        rows = self.store.ask("SELECT entry FROM acronym WHERE text = ? ORDER BY entry", text)
        return tuple(self.store.entry(number) for (number,) in rows)

    def acronym_any_case(self, text: str) -> list[tuple[str, tuple[Entry, ...]]]:
        """The spellings of this acronym that the glossary has, whatever the case, with entries."""
        sql = "SELECT text, entry FROM acronym WHERE folded = ? ORDER BY entry, rowid"
        found: dict[str, list[Entry]] = {}
        for spelling, number in self.store.ask(sql, text.casefold()):
            found.setdefault(spelling, []).append(self.store.entry(number))
        return [(spelling, tuple(entries)) for spelling, entries in found.items()]

    def named(self, text: str) -> list[tuple[Name, Entry]]:
        """The names that differ from `text` in case, accents, hyphens and spaces at most."""
        sql = "SELECT entry, place FROM name WHERE squashed = ? ORDER BY n"
        return [self.name_at(*row) for row in self.store.ask(sql, squash(text))]

    def spelled(self, folded: str) -> list[tuple[str, str, Language, Entry]]:
        """The names and acronyms that may be spelled like a folded query, the likeliest first."""
        groups = grams(folded, NEAR)
        marks = ",".join("?" * len(groups))
        sql = f"SELECT count, length, gram FROM gram WHERE gram IN ({marks})"
        postings = [
            Posting(count, length, partial(self._postings, gram, length))
            for count, length, gram in self.store.ask(sql, *groups)
        ]
        numbers = likeliest(postings, length_class(folded), _PREFERRED)
        marks = ",".join("?" * len(numbers))
        sql = f"SELECT entry, place, folded FROM name WHERE n IN ({marks}) ORDER BY n"
        found: list[tuple[str, str, Language, Entry]] = []
        for number, place, spelling in self.store.ask(sql, *numbers):
            if place < 0:
                entry = self.store.entry(number)
                text = entry.acronyms()[-1 - place]
                found.append((spelling, text, entry.language_of(text), entry))
            else:
                name, entry = self.name_at(number, place)
                found.append((spelling, name.text, name.language, entry))
        return found

    def wild(self, pattern: str) -> Iterator[tuple[Name | str, Language, Entry]]:
        """The names, and acronyms as text alone, that fit a folded pattern with `*` and `?`."""
        last = -1
        sql = "SELECT n, entry, place FROM name WHERE n > ? AND folded GLOB ? ORDER BY n LIMIT 500"
        while rows := self.store.ask(sql, last, pattern.replace("[", "[[]")):
            last = rows[-1][0]
            for _, number, place in rows:
                if place < 0:
                    entry = self.store.entry(number)
                    text = entry.acronyms()[-1 - place]
                    yield text, entry.language_of(text), entry
                else:
                    name, entry = self.name_at(number, place)
                    yield name, name.language, entry

    def deprecating(self) -> list[Entry]:
        """The entries that deprecate a term."""
        sql = "SELECT row FROM entry JOIN deprecating ON n = deprecating.entry ORDER BY n"
        return [self.store.parsed(row) for (row,) in self.store.ask(sql)]

    def with_acronyms(self) -> Iterator[tuple[str, bool]]:
        """Every acronym, and whether the glossary marks it as well known."""
        sql = "SELECT text, max(well_known) FROM acronym GROUP BY text ORDER BY min(rowid)"
        return ((text, bool(known)) for text, known in self.store.ask(sql))

    def source_of(self, entry: Entry) -> int:
        """The place in `paths` of the file that an entry is from."""
        sql = "SELECT source FROM entry WHERE id = ? AND state = 'known'"
        rows = self.store.ask(sql, entry.id)
        return int(rows[0][0]) if rows else 0

    def name_at(self, number: int, place: int) -> tuple[Name, Entry]:
        """The name at a place among the names of an entry, by the numbers of the index."""
        entry = self.store.entry(number)
        dutch = entry.names("nl")
        if place < len(dutch):
            return dutch[place], entry
        return entry.names("en")[place - len(dutch)], entry

    def _postings(self, gram: str, length: int) -> bytes:
        sql = "SELECT names FROM gram WHERE gram = ? AND length = ?"
        ((names,),) = self.store.ask(sql, gram, length)
        return bytes(names)

    def __getstate__(self) -> dict[str, object]:
        return {"index": self.store.path, "paths": tuple(self.paths)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        other = StoredTermbase.open(state["index"], state["paths"])
        for name in ("entries", "paths", "drafts", "shadowed", "sources", "store"):
            object.__setattr__(self, name, getattr(other, name))
