"""The component `glossary_matches`: the glossary's terms, through inflection and coordination."""

# No `from __future__ import annotations`: spaCy up to 3.8.11 cannot read such types.
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from glossary.pipeline.components.shared import Found, mark, register, termbase_of
from glossary.termbase import Termbase
from glossary.termbase.matcher import matcher_of

NAME = "glossary_matches"
register(NAME)


class Matches:
    """Finds the glossary's terms in the text of a Doc; needs no other component.

    The label of a span is term, variant or deprecated, its `kb_id_` the entry. Its data: `entry`,
    `entries` (all that share the term), `nl`, `en`, `language` of the words in the text.
    """

    def __init__(self, termbase: Termbase, key: str = NAME) -> None:
        self.termbase = termbase
        self.key = key

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc, with its spans."""
        return mark(doc, NAME, self.key, self._found(doc.text))

    def _found(self, text: str) -> Iterator[Found]:
        for hit in matcher_of(self.termbase).find(text):
            entry = self.termbase.by_id[hit.entry]
            data = {
                "entry": hit.entry,
                "entries": list(hit.entry_ids),
                "nl": entry.nl,
                "en": entry.en,
                "language": hit.language,
            }
            yield hit.start, hit.end, hit.kind, hit.entry, data


@Language.factory(NAME, assigns=["doc.spans"], default_config={"glossary": None})
def make_matches(nlp: Language, name: str, glossary: str | None) -> Matches:
    """The component, with the glossary in a file or the project's own."""
    return Matches(termbase_of(glossary), name)
