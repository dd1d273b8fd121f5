"""One term, many forms: the mentions of candidates brought together under a form to write.

Two spellings are one term where their words are forms of the same words by the rules of spelling
(`termbase.inflect`), case, hyphens and accents aside. The pipeline's lemma only helps to choose
the form that is shown, so that a slip of the lemmatizer cannot split a term.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import TypeVar

from glossary.pipeline.candidates import Candidate
from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import key, same_word
from glossary.termbase.model import Language

Words = tuple[str, ...]
Key = TypeVar("Key")
_SMALL = frozenset({"van", "voor", "tegen", "tot", "in", "op", "met", "over", "inzake"})
GENITIVE = ("'s", "’s")


@dataclass(slots=True)
class Form:
    """One spelling of a candidate (case and hyphens aside) over all the texts of a run.

    `lone` counts the mentions that no longer candidate holds.
    """

    words: Words
    pattern: str
    count: int = 0
    lone: int = 0
    names: int = 0
    initial: int = 0
    neuter: int = 0
    documents: set[int] = field(default_factory=set)
    written: dict[str, int] = field(default_factory=dict)
    lemmas: dict[Words, int] = field(default_factory=dict)
    mentions: list[int] = field(default_factory=list)

    def add(self, document: int, found: Candidate, mention: int) -> None:
        """Count one mention, by its number in the run, in the document with this number."""
        self.count += 1
        self.lone += not found.nested
        self.names += found.name
        self.initial += found.initial
        if found.neuter is not None:
            self.neuter += 1 if found.neuter else -1
        self.documents.add(document)
        # Plain dicts: a run has thousands of forms, and a Counter takes ten times as long to make.
        self.written[found.text] = self.written.get(found.text, 0) + 1
        if len(self.lemmas) < 20:
            self.lemmas[found.lemmas] = self.lemmas.get(found.lemmas, 0) + 1
        self.mentions.append(mention)


class Group:
    """The forms of one term, complete when it is made.

    `count` has the mentions in all, `lone` those that no longer candidate holds; `pattern` is that
    of the most frequent form; `is_name` says whether it is written as a name more often than not.
    """

    __slots__ = ("count", "forms", "is_name", "lone", "pattern")

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self.count = self.lone = names = 0
        best = forms[0]
        for form in forms:
            self.count += form.count
            self.lone += form.lone
            names += form.names
            plain = form.pattern != "P"
            if (plain, form.count) > (best.pattern != "P", best.count):
                best = form
        self.pattern = best.pattern
        self.is_name = 2 * names > self.count

    @property
    def documents(self) -> set[int]:
        """Numbers of the documents that have it."""
        return set(chain.from_iterable(form.documents for form in self.forms))

    @property
    def mentions(self) -> list[int]:
        """The numbers of all mentions, in order."""
        return sorted(chain.from_iterable(form.mentions for form in self.forms))


class Collector:
    """Candidates of any number of texts, kept as counts and numbers of mentions."""

    def __init__(self) -> None:
        self.forms: dict[tuple[Words, bool], Form] = {}

    def add(self, document: int, found: Candidate, mention: int) -> None:
        """One mention, by its number in the run, in the document with this number."""
        words = tuple(map(folded, found.words))
        form = self.forms.get((words, found.name))
        if form is None:
            form = self.forms[words, found.name] = Form(words, found.pattern)
        form.add(document, found, mention)

    def groups(self) -> list[Group]:
        """One Group a term, in the order of first appearance."""
        coarse: dict[str, list[Form]] = {}
        for form in self.forms.values():
            coarse.setdefault(coarse_key(form), []).append(form)
        found = [Group(cluster) for forms in coarse.values() for cluster in _clusters(forms)]
        return sorted(found, key=lambda group: min(form.mentions[0] for form in group.forms))


def most_frequent(counts: Mapping[Key, int]) -> Key:
    """The key that was counted most often, the first of equals."""
    return max(counts, key=counts.__getitem__)


@lru_cache(maxsize=1 << 14)
def as_candidate(text: str, language: str) -> Candidate:
    """A term that the glossary found in a text, as the candidate it would have been."""
    words = tuple(text.split())
    name = text[:1].isupper() and (len(words) > 1 and text[1:] != text[1:].lower())
    pattern = "F" if language == "en" and len(words) > 1 else "N" if len(words) == 1 else "AN"
    if not _SMALL.isdisjoint(words):
        pattern = "NPN"
    return Candidate(0, len(text), text, words, words, "P" if name else pattern, name, False, False)


@lru_cache(maxsize=1 << 16)
def relation_key(text: str) -> str:
    """What a term and the same words as a part of another term share."""
    return key(fold_word(text))


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """A word folded, without the genitive: `China's` is china."""
    if word.endswith(GENITIVE) and word[:1].isupper():
        word = word[:-2]
    return fold_word(word) or word


def coarse_key(form: Form) -> str:
    """What all forms of a term share, and some forms of other terms."""
    return "".join(map(key, form.words))


def _clusters(forms: list[Form]) -> Iterator[list[Form]]:
    """Forms of the same words together."""
    found: list[list[Form]] = []
    for form in sorted(forms, key=lambda form: -form.count):
        for cluster in found:
            if any(_same(form, other) for other in cluster):
                cluster.append(form)
                break
        else:
            found.append([form])
    yield from found


def _same(one: Form, other: Form) -> bool:
    if len(one.words) != len(other.words):
        return "".join(one.words) == "".join(other.words)
    last = len(one.words) - 1
    language: Language = "en" if one.pattern == "F" else "nl"
    return all(
        same_word(a, b, language, index == last)
        for index, (a, b) in enumerate(zip(one.words, other.words, strict=True))
    )
