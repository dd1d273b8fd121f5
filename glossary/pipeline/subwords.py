"""Word features for the embedded pipeline: the word without its typography, and its edges."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
from spacy.attrs import ORTH
from spacy.strings import hash_string  # type: ignore[attr-defined]  # left out of its stub
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    chain,
    concatenate,
    list2ragged,
    ragged2list,
    with_array,
)
from thinc.types import Floats2d, Ints2d

# One apostrophe and one quotation mark, whatever the typesetter used; every digit is a 0.
PLAIN = str.maketrans("’‘‛´`“”„«»‟–—0123456789", '\'\'\'\'\'""""""--' + "0" * 10)
# No more than three of a kind in a row count in a shape.
LONG_RUN = re.compile(r"(.)\1{3,}", re.DOTALL)
CACHED_WORDS = 1 << 17


def features(text: str, prefixes: tuple[int, ...], suffixes: tuple[int, ...]) -> tuple[int, ...]:
    """64-bit keys of a word: plain lower-case form, edges of the given lengths, shape.

    A word of capitals shares its form and edges with the same word in small letters; the shape
    alone tells them apart. A feature equals that of another word only where the strings agree.
    """
    plain = text.translate(PLAIN)
    word = plain.lower()
    edges = [f"{n}<{word[:n]}" for n in prefixes] + [f"{n}>{word[-n:]}" for n in suffixes]
    return tuple(hash_string(key) for key in (word, *edges, "~" + shape(plain)))


def shape(word: str) -> str:
    """The kinds of characters in a word, runs shortened: `EU-lidstaten` gives `XX-xxx`."""
    kinds = ["X" if char.isupper() else "x" if char.isalpha() else char for char in word]
    return LONG_RUN.sub(r"\1\1\1", "".join(kinds))


@registry.architectures("glossary.SubwordHashEmbed.v1")  # type: ignore[untyped-decorator]
def subword_hash_embed(
    width: int,
    word_width: int,
    word_rows: int,
    prefixes: list[int],
    suffixes: list[int],
    edge_width: int,
    edge_rows: list[int],
    shape_rows: int,
    pieces: int = 3,
) -> Model[list[Doc], list[Floats2d]]:
    """Hashed embeddings of the features above, mixed into vectors of `width` by a maxout layer.

    `edge_rows` gives the rows of each prefix, then each suffix table; the tables of edges and of
    shapes are `edge_width` wide, that of words `word_width`.
    """
    edges = len(prefixes) + len(suffixes)
    if len(edge_rows) != edges:
        raise ValueError(f"edge_rows has {len(edge_rows)} values for {edges} prefixes and suffixes")
    widths = [word_width] + [edge_width] * (edges + 1)
    rows = [word_rows, *edge_rows, shape_rows]
    tables: list[Model[Any, Any]] = [
        HashEmbed(w, n, column=i, seed=i + 7, dropout=0.0)
        for i, (w, n) in enumerate(zip(widths, rows, strict=True))
    ]
    mix = Maxout(nO=width, nI=sum(widths), nP=pieces, normalize=True, dropout=0.0)
    return chain(
        _extract(tuple(prefixes), tuple(suffixes)),
        list2ragged(),
        with_array(concatenate(*tables)),
        with_array(mix),
        ragged2list(),
    )


def _extract(
    prefixes: tuple[int, ...], suffixes: tuple[int, ...]
) -> Model[list[Doc], list[Ints2d]]:
    return Model("subword_features", _forward, attrs={"prefixes": prefixes, "suffixes": suffixes})


def _forward(
    model: Model[list[Doc], list[Ints2d]], docs: list[Doc], is_train: bool
) -> tuple[list[Ints2d], Callable[[list[Ints2d]], list[Doc]]]:
    table = table_of(tuple(model.attrs["prefixes"]), tuple(model.attrs["suffixes"]))
    return [table.rows(doc) for doc in docs], lambda gradients: []


class FeatureTable:
    """The keys of the words met so far, a row each, so that a word is taken apart but once."""

    def __init__(self, prefixes: tuple[int, ...], suffixes: tuple[int, ...]) -> None:
        self.edges = prefixes, suffixes
        self._index: dict[int, int] = {}
        self._keys = np.zeros((1024, 2 + len(prefixes) + len(suffixes)), dtype="uint64")

    def rows(self, doc: Doc) -> Ints2d:
        """The keys of the tokens of a Doc: shape (tokens, features)."""
        if len(self._index) > CACHED_WORDS:
            self._index = {}
        orths = doc.to_array(ORTH).tolist()
        known = self._index
        at = [known[orth] if orth in known else self._add(orth, doc) for orth in orths]
        return self._keys[at]  # type: ignore[return-value]

    def _add(self, orth: int, doc: Doc) -> int:
        row = len(self._index)
        if row == len(self._keys):
            self._keys = np.concatenate([self._keys, np.zeros_like(self._keys)])
        self._keys[row] = features(doc.vocab.strings[orth], *self.edges)
        self._index[orth] = row
        return row


@lru_cache(maxsize=8)
def table_of(prefixes: tuple[int, ...], suffixes: tuple[int, ...]) -> FeatureTable:
    """One table for each choice of edges: a key depends on the word alone, not on the model."""
    return FeatureTable(prefixes, suffixes)
