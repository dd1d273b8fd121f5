"""The teacher: a pipeline that reads Frog's tag and lemma beside each word, to label raw text.

It learns from the treebanks where Frog's CGN tags and UD's labels part (auxiliaries, names), and
is too slow and too large to ship: what it knows goes into the embedded pipeline as silver text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from spacy.language import Language
from spacy.ml.featureextractor import FeatureExtractor
from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.types import Floats2d

from training import frog
from training.conllu import Sentence
from training.samples import hinted_doc

# Only what Frog did to the end of the word, so that unknown words share their hint.
LONGEST_HINT = 6


@registry.architectures("glossary.HintedEmbed.v1")  # type: ignore[untyped-decorator]
def hinted_embed(
    words: Model[list[Doc], list[Floats2d]], hint_width: int, rows: int
) -> Model[list[Doc], list[Floats2d]]:
    """The embedding `words`, lengthened by `2 * hint_width`: Frog's tag and lemma change."""
    hints: Model[list[Doc], list[Floats2d]] = chain(
        FeatureExtractor(["TAG", "LEMMA"]),
        list2ragged(),
        with_array(
            concatenate(
                HashEmbed(hint_width, rows, column=0, seed=31),
                HashEmbed(hint_width, rows, column=1, seed=32),
            )
        ),
        ragged2list(),
    )
    return concatenate(words, hints)


def hinted(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences with Frog's tag as `xpos` and its lemma change as `hint`.

    A token without a lemma gets Frog's.
    A sentence whose tokens Frog altered comes back as it was, without a hint.
    """
    answers = frog.tag([s.forms for s in sentences])
    return [
        sentence if rows is None else _with_hints(sentence, rows)
        for sentence, rows in zip(sentences, answers, strict=True)
    ]


def _with_hints(sentence: Sentence, rows: Sequence[frog.Tagged]) -> Sentence:
    tokens = (
        replace(
            token,
            xpos=row.xpos,
            hint=change(row.form, row.lemma),
            lemma=token.lemma or row.lemma,
        )
        for token, row in zip(sentence.tokens, rows, strict=True)
    )
    return replace(sentence, tokens=tuple(tokens))


def change(form: str, lemma: str) -> str:
    """How the lemma differs from the form: `risico's` to `risico` is `'s>`, no change is `=`."""
    if form == lemma:
        return "="
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
        shared += 1
    if shared == 0 and form.lower() == lemma.lower():
        return "lower"
    cut, added = form[shared:], lemma[shared:]
    return f"{cut}>{added}" if max(len(cut), len(added)) <= LONGEST_HINT else "?"


def label(
    nlp: Language, sentences: Iterable[Sentence], batch_size: int = 128
) -> Iterable[Sentence]:
    """Raw sentences as `hinted` gives them, with the teacher's part of speech, features, lemma.

    Frog's own lemma stays where the teacher knows no rule that makes it (`sloegen`, `slaan`):
    there the teacher could not have chosen it.
    """
    lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
    trees = EditTrees(nlp.vocab.strings).from_bytes(lemmatizer.trees.to_bytes())
    known = set(lemmatizer.labels)
    kept = list(sentences)
    docs = nlp.pipe((hinted_doc(nlp.vocab, [s]) for s in kept), batch_size=batch_size)
    for sentence, doc in zip(kept, docs, strict=True):
        yield replace(
            sentence,
            tokens=tuple(
                replace(
                    token,
                    upos=word.pos_,
                    feats=str(word.morph),
                    lemma=word.lemma_
                    if trees.add(token.form, token.lemma) in known
                    else token.lemma,
                )
                for token, word in zip(sentence.tokens, doc, strict=True)
            ),
        )
