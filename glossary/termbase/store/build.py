"""Writes the index of a termbase: every table that a look-up and the matcher ask."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from glossary.termbase import inflect
from glossary.termbase.fold import fold, fold_word, squash
from glossary.termbase.index import TOKEN, beginnings, sequences
from glossary.termbase.model import Entry, Termbase
from glossary.termbase.store.grams import grams, length_class
from glossary.termbase.store.schema import INDEXES, TABLES

_STEP = 5_000  # entries between two signs of life


def build(termbase: Termbase, path: Path, progress: Callable[[int, int], None]) -> None:
    """Write the index of a termbase that is in memory to the empty file at `path`.

    `progress` is told now and then how many of how many entries are done. Raises sqlite3.Error.
    """
    with closing(sqlite3.connect(path)) as db:
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + TABLES)
        _fill(db, termbase, progress)
        db.executescript(INDEXES)
        db.commit()


def _fill(db: sqlite3.Connection, termbase: Termbase, progress: Callable[[int, int], None]) -> None:
    postings: dict[tuple[str, int], array[int]] = {}
    key = lru_cache(maxsize=200_000)(inflect.key)
    prefixes: set[str] = set()
    starts: set[str] = set()
    dutch: set[str] = set()
    names = 0
    total = len(termbase.entries)
    for number, (entry, state) in enumerate(_all(termbase)):
        source = termbase.source_of(entry)
        row = json.dumps(list(entry.row().values()), ensure_ascii=False)
        db.execute("INSERT INTO entry VALUES (?,?,?,?,?)", (number, entry.id, state, source, row))
        if state != "known":
            continue
        if number % _STEP == 0:
            progress(number, total)
        if entry.nl_deprecated or entry.en_deprecated:
            db.execute("INSERT INTO deprecating VALUES (?)", (number,))
        spelled = []
        for place, name in enumerate(entry.names()):
            spelled.append((place, squash(name.text), name.text))
            if name.language == "nl":
                dutch.update(map(fold_word, TOKEN.findall(name.text)))
            for words in sequences(name.text):
                keys = " ".join(map(key, words))
                parts = (keys, number, place, " ".join(words))
                db.execute("INSERT INTO phrase VALUES (?,?,?,?)", parts)
                prefixes.update(beginnings([keys]))
                starts.add(keys.partition(" ")[0])
        for place, acronym in enumerate(entry.acronyms()):
            folded = acronym.casefold()
            parts_ = (acronym, folded, number, entry.well_known)
            db.execute("INSERT INTO acronym VALUES (?,?,?,?)", parts_)
            spelled.append((-1 - place, "", acronym))
        for place, squashed, text in spelled:
            folded = fold(text)
            row_ = (names, number, place, squashed or None, folded)
            db.execute("INSERT INTO name VALUES (?,?,?,?,?)", row_)
            length = length_class(folded)
            for gram in grams(folded):
                if (numbers := postings.get((gram, length))) is None:
                    numbers = postings[gram, length] = array("I")
                numbers.append(names)
            names += 1
    db.executemany("INSERT INTO prefix VALUES (?)", ((keys,) for keys in sorted(prefixes)))
    db.executemany("INSERT INTO start VALUES (?)", ((keys,) for keys in sorted(starts)))
    db.executemany("INSERT INTO dutch VALUES (?)", ((word,) for word in sorted(dutch)))
    db.executemany(
        "INSERT INTO gram VALUES (?, ?, ?, ?)",
        (
            (gram, length, len(numbers), numbers.tobytes())
            for (gram, length), numbers in sorted(postings.items())
        ),
    )
    progress(total, total)


def _all(termbase: Termbase) -> Iterator[tuple[Entry, str]]:
    yield from ((entry, "known") for entry in termbase.entries)
    yield from ((entry, "draft") for entry in termbase.drafts)
    yield from ((entry, "shadowed") for entry in termbase.shadowed)
