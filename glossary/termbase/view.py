"""A termbase seen through a question: one language, one policy field, or all of it."""

from __future__ import annotations

from dataclasses import dataclass

from glossary.termbase.model import Entry, Language, Name, Termbase


@dataclass(frozen=True, slots=True)
class View:
    """The names of `termbase` in `language`, of entries in `domain`; None is no restriction."""

    termbase: Termbase
    language: Language | None = None
    domain: str | None = None

    def acronyms(self, text: str) -> list[tuple[str, Language, Entry]]:
        """The entries with this acronym: spelled exactly so if there are any, else in any case."""
        if exact := self.termbase.acronym(text):
            return self._acronyms(text, exact)
        return [
            found
            for spelling, entries in self.termbase.acronym_any_case(text)
            for found in self._acronyms(spelling, entries)
        ]

    def named(self, text: str) -> list[tuple[Name, Entry]]:
        """The names that differ from `text` in case, accents, hyphens and spaces at most."""
        return [(n, e) for n, e in self.termbase.named(text) if self._shows(n.language, e)]

    def inflected(self, text: str) -> list[tuple[Name, Entry]]:
        """The names that `text` is a form of, best first."""
        from glossary.termbase.indexed import index_of  # here, since most queries are exact

        found = [(phrase.name, phrase.entry) for phrase in index_of(self.termbase).inflected(text)]
        return [(n, e) for n, e in found if self._shows(n.language, e)]

    def spelled(self, folded: str) -> list[tuple[str, str, Language, Entry]]:
        """What may be spelled like a folded query: folded spelling, spelling, language, entry."""
        return [row for row in self.termbase.spelled(folded) if self._shows(row[2], row[3])]

    def wild(self, pattern: str, most: int) -> list[tuple[Name | str, Language, Entry]]:
        """The entries with a name or an acronym (text alone) that fits a folded pattern.

        Each with the first name that does, at most so many.
        """
        found: dict[str, tuple[Name | str, Language, Entry]] = {}
        for row in self.termbase.wild(pattern):
            if self._shows(row[1], row[2]):
                found.setdefault(row[2].id, row)
                if len(found) == most:
                    break
        return list(found.values())

    def _acronyms(self, text: str, entries: tuple[Entry, ...]) -> list[tuple[str, Language, Entry]]:
        """An acronym of both languages is in whichever is asked for."""
        found = []
        for entry in entries:
            own: Language = entry.language_of(text)
            if self.language == "en" and text in entry.en_acronym:
                own = "en"
            if self._shows(own, entry):
                found.append((text, own, entry))
        return found

    def _shows(self, language: Language, entry: Entry) -> bool:
        if self.language is not None and language != self.language:
            return False
        return self.domain is None or entry.domain.casefold() == self.domain.casefold()
