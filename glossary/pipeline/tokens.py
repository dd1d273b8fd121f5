"""The embedded pipeline's tokenizer: spaCy's Dutch rules, with what policy letters need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from spacy.lang.nl import Dutch
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import (
    compile_infix_regex,
    compile_prefix_regex,
    compile_suffix_regex,
    registry,
)
from spacy.vocab import Vocab

# The curly apostrophe is a letter here (risico’s, foto’s), where spaCy's infix rules cut at it.
CURLY = "’"
# An abbreviation in spaCy's list; the rest of that list is blanks and emoticons.
LETTERS = re.compile(r"['’]?[^\W\d_][\w.'’-]*").fullmatch
# `i.h.k.v.` and `’s-Gravenhage` are one word each.
WHOLE = re.compile(r"(?:[^\W\d_]\.){2,}|['’][st]-[^\W\d_][\w-]*").fullmatch
OPENING = "([{\"'“‘„«,"

Search = Callable[[str], re.Match[str] | None]


class DutchTokenizer(Tokenizer):  # type: ignore[misc]  # compiled, without types
    """A tokenizer whose rules are code: nothing of it is stored with the model.

    spaCy's own makes its 1,600 abbreviations special cases, built once and then again from disk,
    which takes longer than loading the network.
    """

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Nothing: the rules are code."""
        return b""

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> DutchTokenizer:
        """This tokenizer as it is."""
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Write nothing."""
        return

    def from_disk(self, path: str | Path, **kwargs: Any) -> DutchTokenizer:
        """This tokenizer as it is."""
        return self

    def __reduce__(self) -> tuple[Callable[[Vocab], DutchTokenizer], tuple[Vocab]]:
        return build, (self.vocab,)


@registry.tokenizers("glossary.DutchTokenizer.v1")  # type: ignore[untyped-decorator]
def make_tokenizer() -> Callable[[Language], DutchTokenizer]:
    """The factory that the pipeline's config names."""
    return lambda nlp: build(nlp.vocab)


def build(vocab: Vocab) -> DutchTokenizer:
    """The tokenizer, sharing a vocabulary."""
    defaults = Dutch.Defaults
    infixes = [str(rule) for rule in defaults.infixes or []]
    infixes = [rule.replace(CURLY, "") if "(?=[" in rule else rule for rule in infixes]
    return DutchTokenizer(
        vocab,
        prefix_search=compile_prefix_regex(defaults.prefixes or []).search,
        suffix_search=_sparing(compile_suffix_regex(defaults.suffixes or []).search),
        infix_finditer=compile_infix_regex(infixes).finditer,
        token_match=is_one_word,
        url_match=defaults.url_match,
    )


def _sparing(search: Search) -> Search:
    """The search for an ending, except behind an opening mark and an abbreviation: `(art.`.

    spaCy takes off a prefix and a suffix in one go, before it looks for a whole word again.
    """

    def spare(text: str) -> re.Match[str] | None:
        return None if is_one_word(text.lstrip(OPENING)) else search(text)

    return spare


def is_one_word(text: str) -> bool:
    """Whether the text is not to be cut: an abbreviation (`art.`), or a word as in WHOLE."""
    return text in _abbreviations() or WHOLE(text) is not None


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    """spaCy's Dutch abbreviations, without the emoticons: in `(bijlage 8)` no one is smiling."""
    return frozenset(text for text in Dutch.Defaults.tokenizer_exceptions or {} if LETTERS(text))
