"""How fast the embedded pipeline tags and loads, beside spaCy's own measures in the same run.

    python -m benchmarks.pipeline

Tagging: words a second on the letters of corpus/, beside the same components in the size that
spaCy gives them by default (its `HashEmbedCNN`, untrained: the time does not depend on weights).
Loading: `glossary.load("embedded")` after `import spacy`, over `import spacy` itself, each in
processes of their own. Ratios are medians of pairs.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import Any

import spacy
from spacy.language import Language
from spacy.training import Example

import glossary
from benchmarks.scoring import CORPUS
from glossary.documents import expand, read

ROUNDS = 7
REPEAT = 4
COMPONENTS = ("tok2vec", "morphologizer", "trainable_lemmatizer", "senter")


def default_size(embedded: Language) -> Language:
    """The same components with the same labels, in the size that spaCy gives them."""
    nlp = spacy.blank("nl")
    for name in COMPONENTS:
        listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96}
        model = {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}
        nlp.add_pipe(name, config={} if name == "tok2vec" else {"model": model})
    doc = nlp.make_doc("Dit is een voorbeeld.")
    doc[0].is_sent_start = True
    for name, pipe in nlp.pipeline:
        labels = getattr(embedded.get_pipe(name), "label_data", None)
        given = {"labels": labels} if labels is not None else {}
        component: Any = pipe
        component.initialize(lambda: [Example(doc, doc)], nlp=nlp, **given)
    return nlp


def tagging() -> None:
    """Words a second of both pipelines on the same texts, taking turns."""
    embedded = glossary.load("embedded")
    assert embedded is not None
    letters = [read(path).text for path in expand([str(CORPUS)])]
    peer = default_size(embedded)
    texts = [part for text in letters for part in text.split("\n\n") if part.strip()] * REPEAT
    words = sum(len(text.split()) for text in texts)
    pairs = [(_seconds(embedded, texts), _seconds(peer, texts)) for _ in range(ROUNDS)]
    print(f"tagging, {words:,} words, {ROUNDS} pairs, one process")
    for name, place in (("embedded", 0), ("spaCy's default size", 1)):
        print(f"  {name:22}{words / statistics.median(p[place] for p in pairs):10,.0f} words/s")
    print(f"  embedded over default {statistics.median(a / b for a, b in pairs):10.2f} x the time")


def _seconds(nlp: Language, texts: list[str]) -> float:
    start = time.perf_counter()
    for _ in nlp.pipe(texts, batch_size=64):
        pass
    return time.perf_counter() - start


def loading() -> None:
    """The time of `glossary.load()` over that of `import spacy`, in fresh processes."""
    code = (
        "import time; a = time.perf_counter(); import spacy; b = time.perf_counter();"
        "import glossary; glossary.load('embedded'); c = time.perf_counter();"
        "print((c - b) / (b - a))"
    )
    ratios = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(ROUNDS)
    ]
    print(f"loading over `import spacy`: {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    tagging()
    loading()
