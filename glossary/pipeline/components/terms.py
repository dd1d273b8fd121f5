"""The component `glossary_terms`: term candidates and names, with their termhood in this text."""

# No `from __future__ import annotations`: spaCy up to 3.8.11 cannot read such types.
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from glossary.errors import PipelineError
from glossary.pipeline.candidates import candidates
from glossary.pipeline.components.shared import Found, mark, register
from glossary.pipeline.grouping import Collector
from glossary.pipeline.heading import heading
from glossary.pipeline.run_statistics import Statistics
from glossary.pipeline.termhood import Judge, default_threshold

NAME = "glossary_terms"
register(NAME)


class Terms:
    """Finds candidates in a Doc that has parts of speech and lemmas.

    The label of a span is term or name. Its data: `term` (the form that a reader would write),
    `kind`, `termhood` (0 to 1, at least `min_termhood`, by default as in
    `glossary extract`). Each Doc is judged by itself.
    """

    def __init__(self, min_termhood: float | None = None, key: str = NAME) -> None:
        if min_termhood is not None and not 0 <= min_termhood <= 1:
            raise PipelineError(f"{NAME}: min_termhood is {min_termhood}; give one from 0 to 1")
        self.min_termhood = min_termhood
        self.key = key

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc, with its spans. Raises PipelineError where no word has a part of speech."""
        if not doc.has_annotation("POS") and any(token.is_alpha for token in doc):
            raise PipelineError(
                f"{NAME}: the words have no part of speech; put a morphologizer, or a tagger with"
                " an attribute_ruler, and a lemmatizer before it"
            )
        return mark(doc, NAME, self.key, sorted(self._found(doc), key=lambda found: found[:2]))

    def _found(self, doc: Doc) -> Iterator[Found]:
        found = candidates(doc)
        collector = Collector()
        for index, candidate in enumerate(found):
            collector.add(0, candidate, index)
        groups = collector.groups()
        statistics = Statistics.of(groups, len(doc))
        least = self.min_termhood
        if least is None:
            least = default_threshold(len(doc))
        judge = Judge(groups, statistics)
        for group in groups:
            value = judge.termhood(group)
            if value < least:
                continue
            kind = "name" if group.is_name else "term"
            data = {"term": heading(group), "kind": kind, "termhood": value}
            for index in group.mentions:
                yield found[index].start, found[index].end, kind, "", data


@Language.factory(
    NAME,
    requires=["token.pos", "token.lemma"],
    assigns=["doc.spans"],
    default_config={"min_termhood": None},
)
def make_terms(nlp: Language, name: str, min_termhood: float | None) -> Terms:
    """The component, with the least termhood of what it reports."""
    return Terms(min_termhood, name)
