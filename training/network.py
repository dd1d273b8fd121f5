"""The spaCy pipeline, blank with its labels, and the way back to a small one on disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.training import Example
from spacy.util import load_config, load_model_from_config
from spacy.vocab import Vocab

from glossary.pipeline.tokens import build
from training.conllu import Sentence
from training.samples import to_doc

CONFIG = Path(__file__).with_name("config.cfg")


def blank(sentences: Iterable[Sentence], overrides: Mapping[str, Any] | None = None) -> Language:
    """An untrained pipeline whose labels are those of the sentences."""
    config = load_config(CONFIG, overrides=dict(overrides or {}))
    nlp = load_model_from_config(config, auto_fill=True)
    vocab = spacy.blank("nl").vocab
    examples = [Example(d, d) for d in (to_doc(vocab, [s]) for s in sentences)]
    nlp.initialize(lambda: examples)
    return nlp


def tokenizer() -> Tokenizer:
    """The tokenizer of the pipeline, with a vocabulary of its own."""
    return build(Vocab())


def compact(nlp: Language) -> Language:
    """The same pipeline with a string store of its labels alone, so without the words it saw."""
    fresh = load_model_from_config(nlp.config, auto_fill=True)
    pairs: list[tuple[Any, Any]] = list(zip(nlp.pipeline, fresh.pipeline, strict=True))
    for (_, old), (_, new) in pairs:
        labels = getattr(old, "label_data", None)
        kwargs = {"labels": labels} if labels is not None else {}
        doc = fresh.make_doc("Dit is een voorbeeld.")
        doc[0].is_sent_start = True
        new.initialize(lambda d=doc: [Example(d, d)], nlp=fresh, **kwargs)
        new.model.from_bytes(old.model.to_bytes())
    return fresh
