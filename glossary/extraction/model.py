"""What a run says, as plain values: terms over all its documents, with every mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

from glossary.analysis import Analysis, Place

if TYPE_CHECKING:
    from glossary.pipeline.suggest import Suggestion
    from glossary.termbase import Entry
    from glossary.termbase.model import Kind as Match
    from glossary.termbase.model import Language

Kind = Literal["term", "name"]


class Mention(NamedTuple):
    """One occurrence: the number of its document in the run, its place, the text around it.

    `form` is the clean text: without the marks, line breaks and hyphens at line ends of the source.
    `language` and `match` say, of what the glossary has, in which language it stands here and as
    which of the entry's names; None for a candidate.
    """

    document: int
    place: Place
    form: str
    before: str = ""
    after: str = ""
    language: Language | None = None
    match: Match | None = None


class Term(NamedTuple):
    """One term or name of the run, in all its forms (lower case, with counts).

    `entry` is what the glossary has for it, None for a candidate and where several entries share
    it; `entry_ids` has those of all. `termhood` is 0 to 1, None where no pipeline read the text.
    `suggestion` is English put together for a candidate; `related` are other terms of the run
    that are a part of it.
    """

    term: str
    kind: Kind
    termhood: float | None
    forms: tuple[tuple[str, int], ...]
    documents: int
    entry: Entry | None
    entry_ids: tuple[str, ...]
    suggestion: Suggestion | None
    related: tuple[str, ...]
    mentions: Sequence[Mention]

    @property
    def known(self) -> bool:
        """Whether the glossary has it."""
        return bool(self.entry_ids)

    def spans(self) -> Iterator[tuple[int, int, int]]:
        """For each document that has it: its number, and from where to where in `mentions`."""
        first = 0
        for number, own in groupby(mention.document for mention in self.mentions):
            last = first + sum(1 for _ in own)
            yield number, first, last
            first = last

    def within(self, first: int, last: int) -> Term:
        """The term as it is in one document, by a span of `spans`."""
        mentions = self.mentions[first:last]
        forms = counted(mention.form for mention in mentions)
        return self._replace(mentions=mentions, forms=forms, documents=1)


class Extraction(NamedTuple):
    """The analyses of all documents, in order, and the terms over all of them, best first.

    `around` has the text before and after each mention of an acronym, by the number of its
    document and its start; empty where no context was asked for.
    """

    documents: tuple[Analysis, ...]
    terms: tuple[Term, ...]
    around: Mapping[tuple[int, int], tuple[str, str]] = {}


def counted(texts: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Surface forms in lower case with single spaces, the most frequent first."""
    forms: dict[str, int] = {}
    for text in texts:
        form = " ".join(text.lower().split())
        forms[form] = forms.get(form, 0) + 1
    return tuple(sorted(forms.items(), key=lambda form: (-form[1], form[0])))
