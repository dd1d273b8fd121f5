"""`python -m training.table --data DIR`: ours beside nl_core_news_sm, on the held-out slices."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path

import spacy
from spacy.language import Language

from training import treebank
from training.evaluate import Scores, evaluate
from training.gate import FLOORS
from training.split import split

PEER = "nl_core_news_sm"
PUBLISHED = f"{PEER} 3.8.0, as published"
MODEL = Path("glossary/pipeline/model")


def row(name: str, scores: Scores) -> str:
    """One line of the Markdown table."""
    figures = (scores.upos, scores.joined_lemma, scores.lemma, scores.sentence_f)
    return f"| {name} | {' | '.join(f'{figure:.1f}' for figure in figures)} |"


def table(model: Path, data: Path) -> str:
    """The whole Markdown table: each pipeline on the news and on the LassySmall slice."""
    parts = split(treebank.load(data))
    lines = [
        "| pipeline and text | UPOS % | lemma, joined % | lemma, whole % | sentence F |",
        "| --- | --- | --- | --- | --- |",
    ]
    pipelines: list[tuple[str, Language]] = [("embedded", spacy.load(model))]
    if importlib.util.find_spec(PEER):
        pipelines.append((f"{PEER}, measured here", spacy.load(PEER, exclude=["ner"])))
    for name, nlp in pipelines:
        lines.append(row(f"{name}, Alpino news", evaluate(nlp, parts.news)))
        lines.append(row(f"{name}, LassySmall", evaluate(nlp, parts.lassy)))
    published = (FLOORS["upos"], FLOORS["joined_lemma"], "", FLOORS["sentence_f"])
    return "\n".join([*lines, f"| {PUBLISHED} | {' | '.join(map(str, published))} |"])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m training.table", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the treebank files")
    parser.add_argument("--model", type=Path, default=MODEL, help="default: %(default)s")
    options = parser.parse_args()
    try:
        print(table(options.model, options.data))
    except OSError as error:
        print(f"training.table: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
