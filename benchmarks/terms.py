"""How well terms are found, and what it costs beside bare tagging.

    python -m benchmarks.terms [--acter FOLDER] [--model NAME] [--speed]

Scores on ACTER 1.5 (Rigouts Terryn et al. 2020): unique lower-cased forms against the list without
named entities, all texts of a domain in one run; what is proposed is every form of the terms of
kind `term`, and the acronyms that are not well known. The weights were fitted on the domains `wind`
and `equi`: for what they do elsewhere see `python -m training.termhood`, which fits on one and
tests on the other. Speed: our components beside the pipeline alone, as a ratio in one run.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import glossary
from benchmarks.scoring import CORPUS, Score
from glossary.documents import Document, expand, read
from glossary.extraction import Run, extract
from glossary.pipeline.candidates import Candidate, candidates
from glossary.pipeline.termhood import Weights
from glossary.pipeline.weights import THRESHOLD


class Domain(NamedTuple):
    """The texts of one domain and the terms that people listed."""

    name: str
    documents: Sequence[Document]
    gold: frozenset[str]


def read_domain(folder: Path) -> Domain:
    """A folder of ACTER: texts, and the list without named entities."""
    (table,) = folder.glob("*_nl_terms.tsv")
    lines = table.read_text("utf-8").splitlines()
    gold = frozenset(line.split("\t")[0] for line in lines if line)
    documents = [read(str(path)) for path in sorted(folder.glob("*.txt"))]
    return Domain(folder.name, documents, gold)


def proposed(
    tagged: Iterable[tuple[Document, list[Candidate], int]],
    threshold: float = THRESHOLD,
    weights: Weights | None = None,
) -> set[str]:
    """The forms that a run over these tagged texts proposes."""
    run = Run(glossary.load_terms(), weights=weights)
    for document, found, tokens in tagged:
        run.add(document, found, tokens)
    result = run.finish(threshold, None, tagged=True)
    forms = {form for term in result.terms if term.kind == "term" for form, _ in term.forms}
    for analysis in result.documents:
        for acronym in analysis.acronyms:
            if acronym.status != "well-known":
                forms |= {place.text.lower() for place in acronym.mentions}
    return forms


def scored(forms: set[str], gold: frozenset[str]) -> Score:
    """Counts of forms that are right, proposed and listed."""
    return Score(len(forms & gold), len(forms), len(gold))


def accuracy(folder: Path, nlp: Any) -> None:
    """Precision, recall and F1 a domain."""
    for place in sorted(folder.iterdir()):
        domain = read_domain(place)
        pairs = [(document.text, document) for document in domain.documents]
        tagged = [
            (document, candidates(doc, document.emphasis), len(doc))
            for doc, document in nlp.pipe(pairs, as_tuples=True)
        ]
        score = scored(proposed(tagged), domain.gold)
        print(
            f"{domain.name:12} precision {score.precision:.3f}  recall {score.recall:.3f}"
            f"  F1 {score.f1:.3f}"
        )


def annotated(annotation: Path) -> tuple[Document, frozenset[str]]:
    """A letter of corpus/ and the terms that its annotation has, as they stand in it."""
    data = json.loads(annotation.read_text("utf-8"))
    forms = frozenset(item["form"] for item in data["terms"])
    return read(str(annotation.parent / data["text"])), forms


def letters(nlp: Any, annotations: Sequence[Path]) -> Score:
    """How many of the annotated terms are listed for their letters, each letter by itself."""
    total = Score(0, 0, 0)
    for annotation in annotations:
        document, gold = annotated(annotation)
        terms = extract([document], glossary.load_terms(), nlp).terms
        forms = {form for term in terms for form, _ in term.forms}
        total += Score(len(forms & gold), len(terms), len(gold))
    return total


def cpu_seconds(work: Callable[[], object]) -> float:
    """How much processor time it takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def speed(nlp: Any, rounds: int = 7) -> None:
    """What the whole extraction adds to bare tagging, on the letters of corpus/, as they stream by.

    Processor time, in pairs, so that other work on the machine counts little.
    """
    documents = [read(path) for path in expand([str(CORPUS)])] * 4
    words = sum(document.words for document in documents)
    termbase = glossary.load_terms()

    def bare() -> None:
        for _ in nlp.pipe(document.text for document in documents):
            pass

    def whole() -> None:
        run = Run(termbase)
        pairs = [(document.text, document) for document in documents]
        for doc, document in nlp.pipe(pairs, as_tuples=True):
            run.add(document, candidates(doc, document.emphasis), len(doc))
        run.finish(None, None, tagged=True)

    bare()
    whole()
    pairs = [(cpu_seconds(bare), cpu_seconds(whole)) for _ in range(rounds)]
    added = sorted(all_of / tagging - 1 for tagging, all_of in pairs)
    rate = words / min(tagging for tagging, _ in pairs)
    print(f"extraction adds {added[rounds // 2]:.0%} to bare tagging ({rate:,.0f} words/s)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--acter", type=Path, help="folder with a folder a domain")
    parser.add_argument("--model", default="embedded", help="default: %(default)s")
    parser.add_argument("--speed", action="store_true")
    options = parser.parse_args()
    nlp = glossary.load(options.model)
    score = letters(nlp, sorted(CORPUS.glob("*.json")))
    print(
        f"letters of corpus/: {score.recall:.1%} of {score.gold} annotated terms in lists of"
        f" {score.found / 9:.0f} terms each"
    )
    if options.acter:
        accuracy(options.acter, nlp)
    if options.speed or not options.acter:
        speed(nlp)
    return 0


if __name__ == "__main__":
    sys.exit(main())
