"""The component `glossary_acronyms`: every acronym, and whether the text introduces it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from glossary.acronyms import Acronym, find_acronyms
from glossary.acronyms.known import shares_a_word
from glossary.lexicon import lexicon_of
from glossary.pipeline.components.shared import Found, mark, register, termbase_of
from glossary.termbase import Entry, Termbase

NAME = "glossary_acronyms"
register(NAME)


class Acronyms:
    """Finds acronyms in the text of a Doc; needs no other component.

    The label of a span is the acronym's status: introduced, well-known, known or undefined. Its
    data: `acronym`, `status`, `long_form` (text or None), `entry` and `en` (None where the glossary
    lacks it or has several).
    """

    def __init__(self, termbase: Termbase, key: str = NAME) -> None:
        self.termbase = termbase
        self.key = key
        self.lexicon = lexicon_of(termbase)

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc, with its spans."""
        return mark(doc, NAME, self.key, self._found(doc.text))

    def _found(self, text: str) -> Iterator[Found]:
        for acronym in find_acronyms(text, self.lexicon):
            entries = self._entries(acronym)
            entry = entries[0] if len(entries) == 1 else None
            status = _status(acronym, entries)
            long_forms = [i.long_form.text for i in acronym.introductions if i.long_form]
            data = {
                "acronym": acronym.acronym,
                "status": status,
                "long_form": long_forms[0] if long_forms else None,
                "entry": entry.id if entry else None,
                "en": entry.en if entry else None,
            }
            for mention in acronym.mentions:
                yield mention.start, mention.end, status, entry.id if entry else "", data

    def _entries(self, found: Acronym) -> tuple[Entry, ...]:
        acronym, long_form = found.acronym, found.long_form
        exact = self.termbase.acronym(acronym)
        others = self.termbase.acronym_any_case(acronym)
        entries = exact or tuple(entry for _, own in others for entry in own)
        if long_form and not shares_a_word(long_form.text, acronym, self.lexicon):
            # Only its English has the same letters: `Gezond en Actief Leven Akkoord (GALA)`.
            return tuple(entry for entry in entries if acronym in entry.nl_acronym)
        return entries


def _status(acronym: Acronym, entries: tuple[Entry, ...]) -> str:
    if acronym.introductions:
        return "introduced"
    if any(entry.well_known for entry in entries):
        return "well-known"
    return "known" if entries else "undefined"


@Language.factory(NAME, assigns=["doc.spans"], default_config={"glossary": None})
def make_acronyms(nlp: Language, name: str, glossary: str | None) -> Acronyms:
    """The component, with the glossary in a file or the project's own."""
    return Acronyms(termbase_of(glossary), name)
