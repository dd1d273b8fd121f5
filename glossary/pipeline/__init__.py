"""All that touches spaCy: the embedded Dutch pipeline, and loading it or another."""

from __future__ import annotations

from glossary.pipeline.load import load, model_path

__all__ = ["load", "model_path"]
