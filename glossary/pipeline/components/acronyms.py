"""The component `glossary_acronyms`: every acronym, and whether the text introduces it."""

# No `from __future__ import annotations`: spaCy up to 3.8.11 cannot read such types.
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from glossary.acronyms import find_acronyms
from glossary.lexicon import lexicon_of
from glossary.meaning import meaning
from glossary.pipeline.components.shared import Found, mark, register, termbase_of
from glossary.termbase import Termbase

NAME = "glossary_acronyms"
register(NAME)


class Acronyms:
    """Finds acronyms in the text of a Doc; needs no other component.

    The label of a span is the acronym's status: introduced, well-known, known or undefined. Its
    data: `acronym`, `status`, `long_form` (text or None), `entry` and `en` (None where the glossary
    lacks it, or has several and the text does not decide).
    """

    def __init__(self, termbase: Termbase, key: str = NAME) -> None:
        self.termbase = termbase
        self.key = key

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc, with its spans."""
        return mark(doc, NAME, self.key, self._found(doc.text))

    def _found(self, text: str) -> Iterator[Found]:
        for acronym in find_acronyms(text, lexicon_of(self.termbase)):
            status, entry, _ = meaning(acronym, self.termbase)
            data = {
                "acronym": acronym.acronym,
                "status": status,
                "long_form": acronym.long_form.text if acronym.long_form else None,
                "entry": entry.id if entry else None,
                "en": entry.en if entry else None,
            }
            for mention in acronym.mentions:
                yield mention.start, mention.end, status, entry.id if entry else "", data


@Language.factory(NAME, assigns=["doc.spans"], default_config={"glossary": None})
def make_acronyms(nlp: Language, name: str, glossary: str | None) -> Acronyms:
    """The component, with the glossary in a file or the project's own."""
    return Acronyms(termbase_of(glossary), name)
