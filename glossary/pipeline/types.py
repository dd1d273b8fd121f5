"""The type of a loaded pipeline, for rooms that hand one on and do not touch spaCy."""

from __future__ import annotations

from spacy.language import Language as Pipeline

__all__ = ["Pipeline"]
