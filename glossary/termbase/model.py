"""What a glossary holds: entries, each one concept with its Dutch and English names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from glossary.termbase.fold import fold, squash

Language = Literal["nl", "en"]
Kind = Literal["term", "variant", "deprecated"]

COLUMNS = (
    "id",
    "nl",
    "nl_acronym",
    "nl_variants",
    "nl_deprecated",
    "en",
    "en_acronym",
    "en_variants",
    "en_deprecated",
    "domain",
    "definition",
    "source",
    "note",
    "status",
    "well_known",
    "checked",
)
LISTS = frozenset(
    f"{language}_{column}"
    for language in ("nl", "en")
    for column in ("acronym", "variants", "deprecated")
)
SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Name:
    """One way to call an entry: the text, its language, and how the glossary regards it."""

    text: str
    language: Language
    kind: Kind


@dataclass(frozen=True, slots=True)
class Entry:
    """One concept. Empty text and empty tuples stand for what the glossary does not say."""

    id: str
    nl: str
    en: str
    nl_acronym: tuple[str, ...] = ()
    nl_variants: tuple[str, ...] = ()
    nl_deprecated: tuple[str, ...] = ()
    en_acronym: tuple[str, ...] = ()
    en_variants: tuple[str, ...] = ()
    en_deprecated: tuple[str, ...] = ()
    domain: str = ""
    definition: str = ""
    source: str = ""
    note: str = ""
    status: str = "approved"
    well_known: bool = False
    checked: str = ""

    @classmethod
    def of(cls, row: Mapping[str, str]) -> Entry:
        """The entry that a valid row (column -> cell) describes; missing columns are empty."""
        get = row.get
        return cls(
            id=row["id"],
            nl=row["nl"],
            en=row["en"],
            nl_acronym=_several(get("nl_acronym", "")),
            nl_variants=_several(get("nl_variants", "")),
            nl_deprecated=_several(get("nl_deprecated", "")),
            en_acronym=_several(get("en_acronym", "")),
            en_variants=_several(get("en_variants", "")),
            en_deprecated=_several(get("en_deprecated", "")),
            domain=get("domain", ""),
            definition=get("definition", ""),
            source=get("source", ""),
            note=get("note", ""),
            status=get("status") or "approved",
            well_known=get("well_known", "") == "yes",
            checked=get("checked", ""),
        )

    def row(self) -> dict[str, str]:
        """The entry as its row in terms.csv: every column in order, all values text."""
        values: dict[str, str] = {}
        for column in COLUMNS:
            value = getattr(self, column)
            if isinstance(value, tuple):
                value = SEPARATOR.join(value)
            elif isinstance(value, bool):
                value = "yes" if value else ""
            values[column] = value
        return values

    def acronyms(self) -> tuple[str, ...]:
        """Dutch acronyms, then English ones that differ; the first is the preferred one."""
        return tuple(dict.fromkeys(self.nl_acronym + self.en_acronym))

    def language_of(self, acronym: str) -> Language:
        """The language of one of its acronyms; Dutch where both languages have it."""
        return "nl" if acronym in self.nl_acronym else "en"

    def names(self, language: Language | None = None) -> tuple[Name, ...]:
        """The terms of one language, or of both, Dutch first.

        Of each the preferred one, variants, deprecated ones.
        """
        if language is None:
            return (*self.names("nl"), *self.names("en"))
        if language == "nl":
            term, variants, deprecated = self.nl, self.nl_variants, self.nl_deprecated
        else:
            term, variants, deprecated = self.en, self.en_variants, self.en_deprecated
        return (
            Name(term, language, "term"),
            *(Name(text, language, "variant") for text in variants),
            *(Name(text, language, "deprecated") for text in deprecated),
        )


@dataclass(frozen=True, eq=False)
class Termbase:
    """The entries of one or more glossaries, and the files they came from.

    `entries` holds what counts as known. Rows with status `draft` are kept apart in `drafts`:
    no look-up, no text and no check sees them. `shadowed` are entries of a later file whose id
    an earlier file has already. `sources` has, for an id, the place of its file in `paths`; an
    id that it lacks is from the first. Two termbases are equal only when they are the same object.
    """

    entries: Sequence[Entry] = ()
    paths: Sequence[Path] = ()
    drafts: Sequence[Entry] = ()
    shadowed: Sequence[Entry] = ()
    sources: Mapping[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.entries)

    def __bool__(self) -> bool:
        return True  # an empty glossary is still a glossary

    @property
    def path(self) -> Path | None:
        """The first of the files, or None for a termbase that was made in memory."""
        return self.paths[0] if self.paths else None

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Every known entry by its id."""
        return MappingProxyType({entry.id: entry for entry in self.entries})

    def acronym(self, text: str) -> tuple[Entry, ...]:
        """All entries with exactly this acronym, Dutch or English, in the order of the files."""
        return self._acronyms.get(text, ())

    def acronym_any_case(self, text: str) -> list[tuple[str, tuple[Entry, ...]]]:
        """The spellings of this acronym that the glossary has, whatever the case, with entries.

        `Kmar` gives `[("KMar", (…,))]`; nothing known gives an empty list.
        """
        spellings = self._spellings.get(text.casefold(), ())
        return [(spelling, self._acronyms[spelling]) for spelling in spellings]

    def named(self, text: str) -> list[tuple[Name, Entry]]:
        """The names that differ from `text` in case, accents, hyphens and spaces at most."""
        return self._names.get(squash(text), [])

    def source_of(self, entry: Entry) -> int:
        """The place in `paths` of the file that an entry is from."""
        return self.sources.get(entry.id, 0)

    def origin(self, entry: Entry) -> Path | None:
        """The file that an entry is from, or None for a termbase that was made in memory."""
        return self.paths[self.source_of(entry)] if self.paths else None

    def deprecating(self) -> list[Entry]:
        """The entries that deprecate a term."""
        return [entry for entry in self.entries if entry.nl_deprecated or entry.en_deprecated]

    def with_acronyms(self) -> Iterator[tuple[str, bool]]:
        """Every acronym, and whether the glossary marks it as well known."""
        for acronym, entries in self._acronyms.items():
            yield acronym, any(entry.well_known for entry in entries)

    def spelled(self, folded: str) -> list[tuple[str, str, Language, Entry]]:
        """The names and acronyms that may be spelled like a folded query: here all there are.

        Each is its folded spelling, the spelling itself, its language and its entry.
        """
        names = [(name.text, name.language, entry) for name, entry in self.names()]
        names += [(t, e.language_of(t), e) for e in self.entries for t in e.acronyms()]
        return [(fold(text), text, language, entry) for text, language, entry in names]

    def wild(self, pattern: str) -> Iterator[tuple[Name | str, Language, Entry]]:
        """The names, and acronyms as text alone, that fit a folded pattern with `*` and `?`.

        In the order of the files.
        """
        from fnmatch import translate
        from re import compile as compiled

        fits = compiled(translate(pattern.replace("[", "[[]"))).match
        for entry in self.entries:
            for name in entry.names():
                if fits(fold(name.text)):
                    yield name, name.language, entry
            for acronym in entry.acronyms():
                if fits(fold(acronym)):
                    yield acronym, entry.language_of(acronym), entry

    def names(self) -> Iterator[tuple[Name, Entry]]:
        """Every name of every entry, Dutch before English."""
        for entry in self.entries:
            for name in entry.names():
                yield name, entry

    @cached_property
    def _names(self) -> dict[str, list[tuple[Name, Entry]]]:
        found: dict[str, list[tuple[Name, Entry]]] = {}
        for name, entry in self.names():
            found.setdefault(squash(name.text), []).append((name, entry))
        return found

    @cached_property
    def _acronyms(self) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, tuple[Entry, ...]] = {}
        for entry in self.entries:
            for acronym in entry.acronyms():
                found[acronym] = (*found.get(acronym, ()), entry)
        return found

    @cached_property
    def _spellings(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for acronym in self._acronyms:
            folded = acronym.casefold()
            found[folded] = (*found.get(folded, ()), acronym)
        return found

    def __getstate__(self) -> dict[str, object]:
        """What a worker process needs; it makes the indexes itself when it asks for them."""
        fields = ("entries", "paths", "drafts", "shadowed", "sources")
        return {name: getattr(self, name) for name in fields}


def entry_of_cells(cells: Sequence[str]) -> Entry:
    """The entry whose cells stand in the order of COLUMNS."""
    return Entry.of(dict(zip(COLUMNS, cells, strict=True)))


def _several(cell: str) -> tuple[str, ...]:
    if not cell:
        return ()
    if SEPARATOR not in cell:
        return (cell,)
    return tuple(part.strip() for part in cell.split(SEPARATOR))
