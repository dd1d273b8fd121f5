"""The treebank files, made to agree: labels of UD v2, whole lemmas, no sentence twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from training import conllu
from training.conllu import Sentence, Token
from training.lemmas import join, plain

ALPINO_DEV = "nl_alpino-ud-dev.conllu"
LASSY_DEV = "nl_lassysmall-ud-dev.conllu"
LASSY_TEST = "nl_lassysmall-ud-test.conllu"
LASSY_V1 = "nl_lassysmall-ud-v1.3-train.conllu"

# A shorter sentence may be the same by chance ("Externe links"); a longer one is a copy.
SHORTEST_COPY = 5

Key = tuple[str, ...]
Tagger = Callable[[Sequence[Sentence]], list[Sentence]]


@dataclass(frozen=True, slots=True)
class Treebanks:
    """The four files after cleaning. `news` is Alpino, the rest is LassySmall."""

    news: tuple[Sentence, ...]
    lassy_dev: tuple[Sentence, ...]
    lassy_test: tuple[Sentence, ...]
    lassy_v1: tuple[Sentence, ...]


def load(folder: Path, tag: Tagger | None = None) -> Treebanks:
    """Read and clean the four files in `folder`; FileNotFoundError names those that lack.

    `tag` (Frog, where installed) gives the UD 1.3 file the XPOS that it lacks, by which its labels
    are mapped more surely.
    """
    names = (ALPINO_DEV, LASSY_DEV, LASSY_TEST, LASSY_V1)
    missing = [name for name in names if not (folder / name).is_file()]
    if missing:
        raise FileNotFoundError(
            f"{folder}: no {', '.join(missing)}; training/README.md says where UD publishes them"
        )
    news, dev, test, old = ([whole_lemmas(s) for s in conllu.read(folder / n)] for n in names)
    if tag is not None:
        old = tag(old)
    label_map = LabelMap.learn(old, [*dev, *test])
    known = {s.forms for s in (*dev, *test)}
    ids = {s.sent_id for s in (*dev, *test)}
    fresh = [s for s in old if s.sent_id not in ids and not is_copy(s, known)]
    return Treebanks(
        tuple(news),
        tuple(dev),
        tuple(without_copies(test, dev)),
        tuple(label_map.apply(s) for s in fresh),
    )


def whole_lemmas(sentence: Sentence) -> Sentence:
    """The sentence with segmented lemmas made whole, see `lemmas.join`."""
    return replace(
        sentence,
        tokens=tuple(
            replace(t, lemma=join(t.form, t.lemma, t.upos), joined=plain(t.form, t.lemma))
            for t in sentence.tokens
        ),
    )


def is_copy(sentence: Sentence, known: set[Key]) -> bool:
    """Whether a sentence long enough to be a copy stands among the `known` ones."""
    return len(sentence.tokens) >= SHORTEST_COPY and sentence.forms in known


def without_copies(sentences: Iterable[Sentence], others: Iterable[Sentence]) -> list[Sentence]:
    """The sentences that do not also stand in `others`."""
    known = {s.forms for s in others}
    return [s for s in sentences if not is_copy(s, known)]


class LabelMap:
    """UD v1 labels to v2, learnt from the sentences that carry both.

    Each field is decided by the most specific context seen often enough, from the word with its
    v1 tag and features down to the v1 tag alone.
    """

    fields = ("upos", "feats", "lemma")

    def __init__(self) -> None:
        self._counts: dict[str, defaultdict[Key, Counter[str]]] = {
            field: defaultdict(Counter) for field in self.fields
        }

    @classmethod
    def learn(cls, old: Sequence[Sentence], new: Sequence[Sentence]) -> LabelMap:
        """Count, over sentences with one id and the same words, what became of each v1 label."""
        label_map = cls()
        by_id = {s.sent_id: s for s in new}
        for sentence in old:
            twin = by_id.get(sentence.sent_id)
            if twin is None or twin.forms != sentence.forms:
                continue
            for before, after in zip(sentence.tokens, twin.tokens, strict=True):
                label_map._count(before, after)
        return label_map

    def _count(self, before: Token, after: Token) -> None:
        for field in self.fields:
            for context in _contexts(field, before):
                self._counts[field][context][_change(field, before, after)] += 1

    def apply(self, sentence: Sentence) -> Sentence:
        """The sentence with v2 labels."""
        return replace(sentence, tokens=tuple(self.token(t) for t in sentence.tokens))

    def token(self, token: Token) -> Token:
        """The token with v2 labels; a label never seen in a pair is kept."""
        upos, feats, lemma = (self._decide(field, token) for field in self.fields)
        return replace(token, upos=upos, feats=feats, lemma=lemma)

    def _decide(self, field: str, token: Token) -> str:
        for context in _contexts(field, token):
            counts = self._counts[field].get(context)
            if counts is None:
                continue
            change, times = counts.most_common(1)[0]
            # One sighting of a word says less than the rule of its class.
            if counts.total() >= 2 and times / counts.total() >= 0.5:
                return _changed(field, token, change)
        return str(getattr(token, field))


def _contexts(field: str, token: Token) -> list[Key]:
    word = token.form.lower()
    full = (word, token.upos, token.feats)
    if field == "lemma":
        return [(*full, token.lemma), ("", token.upos, token.feats)]
    general = [full, (word, token.upos), ("", token.upos, token.feats), ("", token.upos)]
    if not token.xpos:
        return general
    # Frog's opinion, where it is to be had, tells names from nouns and ordinals from numerals.
    return [("frog", *full, token.xpos), ("frog", "", *full[1:], token.xpos), *general]


def _change(field: str, before: Token, after: Token) -> str:
    """What became of a field; `=` where it stayed (a lemma may not be generalised otherwise)."""
    old, new = str(getattr(before, field)), str(getattr(after, field))
    return "=" if old == new else new


def _changed(field: str, token: Token, change: str) -> str:
    return str(getattr(token, field)) if change == "=" else change
