"""One term, many forms: the mentions of candidates brought together under a form to write.

Two spellings are one term where their words are forms of the same words by the rules of spelling
(`termbase.inflect`), case, hyphens and accents aside. The pipeline's lemma only helps to choose
the form that is shown, so that a slip of the lemmatizer cannot split a term.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from glossary.pipeline.candidates import Candidate
from glossary.pipeline.compounds import split
from glossary.pipeline.frequencies import UNSEEN, zipf
from glossary.pipeline.lists import listed
from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import bases, key, same_word

Words = tuple[str, ...]
_SMALL = frozenset({"van", "voor", "tegen", "tot", "in", "op", "met", "over", "inzake"})
_GENITIVE = ("'s", "’s")


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
    written: Counter[str] = field(default_factory=Counter)
    lemmas: Counter[Words] = field(default_factory=Counter)
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
        self.written[found.text] += 1
        if len(self.lemmas) < 20:
            self.lemmas[found.lemmas] += 1
        self.mentions.append(mention)


@dataclass(slots=True)
class Group:
    """The forms of one term."""

    forms: list[Form]

    @property
    def count(self) -> int:
        """Mentions in all."""
        return sum(form.count for form in self.forms)

    @property
    def lone(self) -> int:
        """Mentions that no longer candidate holds."""
        return sum(form.lone for form in self.forms)

    @property
    def documents(self) -> set[int]:
        """Numbers of the documents that have it."""
        return set(chain.from_iterable(form.documents for form in self.forms))

    @property
    def pattern(self) -> str:
        """The pattern of the most frequent form."""
        plain = [form for form in self.forms if form.pattern != "P"]
        return max(plain or self.forms, key=lambda form: form.count).pattern

    @property
    def is_name(self) -> bool:
        """Whether it is written as a name more often than not."""
        return 2 * sum(form.names for form in self.forms) > self.count

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
    if word.endswith(_GENITIVE) and word[:1].isupper():
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
    language: str = "en" if one.pattern == "F" else "nl"
    return all(
        same_word(a, b, "en" if language == "en" else "nl", index == last)
        for index, (a, b) in enumerate(zip(one.words, other.words, strict=True))
    )


def heading(group: Group) -> str:
    """The form that a reader would write: `exportcontroles` gives exportcontrole.

    The head noun in the singular; adjectives as the texts have them before a singular, else with
    the -e of the plural; capitals only where the texts write them inside a sentence too.
    """
    form = max(group.forms, key=lambda form: (form.count, -len("".join(form.words))))
    written = _casing(form)
    if group.is_name or form.pattern == "F":
        return _plain_name(written)
    if form.pattern == "E":
        return form.lemmas.most_common(1)[0][0][-1]
    if form.pattern == "A":
        return _base(written, form, group, -1, last=False)
    words = written.replace("\n", " ").split()
    if len(words) != len(form.words):
        words = list(form.lemmas.most_common(1)[0][0]) if len(form.words) < 2 else words
    if form.pattern == "NPN":
        words[0] = _base(words[0], form, group, 0)
        return " ".join(words)
    singular = _base(words[-1], form, group, -1)
    if form.pattern == "AN":
        words = _adjectives(words, group, singular)
    words[-1] = singular
    return " ".join(words)


def _casing(form: Form) -> str:
    """The spelling most often seen; in lower case where only sentences and headings capitalise."""
    spellings = Counter[str]()
    for text, count in form.written.items():
        spellings[" ".join(text.split())] += count
    best, _ = max(spellings.items(), key=lambda item: (item[1], item[0][:1].islower(), item[0]))
    if form.initial == form.count and best[1:].islower() and not form.names:
        first = best.split()[0]
        lemma = form.lemmas.most_common(1)[0][0][0]
        if lemma.islower() or form.pattern in ("N", "NPN", "NN") or zipf(first.lower()) > UNSEEN:
            return best[0].lower() + best[1:]
    return best


def _plain_name(text: str) -> str:
    for ending in _GENITIVE:
        text = text.removesuffix(ending)
    return text


def _base(word: str, form: Form, group: Group, place: int, last: bool = True) -> str:
    """The base form of one word of a term, of what spelling, texts and lemmatizer offer."""
    low = word.lower()
    own = fold_word(word)
    possible = bases(own, "nl", last)
    votes: Counter[str] = Counter()
    for lemmas, count in form.lemmas.items():
        if len(lemmas) == len(form.words):
            votes[lemmas[place].lower()] += count
    for lemma, _ in votes.most_common():
        if fold_word(lemma) in possible and (lemma != low or len(possible) == 1):
            return _like(word, lemma)
    attested = {other.words[place] for other in group.forms if len(other.words) == len(form.words)}
    shorter = [base for base in possible if base in attested and base != own]
    if shorter:
        for other in group.forms:
            if other.words[place] in shorter and own not in bases(other.words[place], "nl", last):
                return _like(word, _written_word(other, place))
    if votes and fold_word(votes.most_common(1)[0][0]) in possible:
        return _like(word, votes.most_common(1)[0][0])
    known = [base for base in possible if zipf(base) > UNSEEN and base != own]
    if known and zipf(low) <= UNSEEN:
        return _like(word, max(known, key=zipf))
    return word


def _written_word(form: Form, place: int) -> str:
    words = " ".join(form.written.most_common(1)[0][0].split()).split()
    return words[place] if len(words) == len(form.words) else form.words[place]


def _like(word: str, base: str) -> str:
    """`base` with the capitals of `word`."""
    if word[:1].isupper() and base[:1].islower():
        for length in range(min(len(word), len(base)), 0, -1):
            if word[:length].lower() == base[:length]:
                return word[:length] + base[length:]
    return base


def _adjectives(words: list[str], group: Group, singular: str) -> list[str]:
    """The words with the adjectives as they stand before the singular without an article.

    `internationaal recht`, since it is `het recht`; `kritieke grondstof`, since it is `de`.
    """
    votes = sum(form.neuter for form in group.forms)
    if not (is_neuter(fold_word(singular)) or votes > 1):
        return words
    return [_uninflected(word, group) for word in words[:-1]] + words[-1:]


def _uninflected(word: str, group: Group) -> str:
    """An adjective without its -e: `internationale` gives internationaal, `open` stays."""
    own = fold_word(word)
    if not own.endswith("e"):
        return word
    possible = bases(own, "nl", False) - {own}
    attested = {part for form in group.forms for part in form.words}
    lemmas = {lemma.lower() for form in group.forms for words in form.lemmas for lemma in words}
    for source in (attested, {fold_word(lemma) for lemma in lemmas}):
        if found := sorted(possible & source):
            return _like(word, found[0])
    if found := [base for base in possible if zipf(base) > UNSEEN]:
        return _like(word, max(found, key=zipf))
    return word


_NEUTER_ENDINGS = ("ment", "isme", "um")


@lru_cache(maxsize=1 << 15)
def is_neuter(noun: str) -> bool:
    """Whether a folded noun takes `het`, by the list and by the last part of a compound.

    >>> is_neuter("beleidsinstrument"), is_neuter("grondstof")
    (True, False)
    """
    known = listed("neuter.txt")
    if noun in known or noun.endswith(_NEUTER_ENDINGS):
        return True
    cut = split(noun)
    return cut is not None and (cut.last in known or is_neuter(cut.last))
