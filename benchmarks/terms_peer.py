"""Term extraction beside pyate, on the same pipeline and the same texts.

    pip install -e '.[benchmarks]'
    python -m benchmarks.terms_peer [--acter FOLDER]

pyate (Lu 2021) with its own patterns and Combo Basic (Astrakhantsev 2016), single words included.
Times are whole runs, tagging included, in pairs in one process. With ACTER (see
`benchmarks.terms`) the F1 of both: pyate's at the best threshold that there is for it, which only
the list of terms itself could tell.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import glossary
from benchmarks.scoring import CORPUS
from benchmarks.terms import cpu_seconds, read_domain, scored
from glossary.documents import Document, expand, read
from glossary.extraction import extract

TERMBASE = glossary.load_terms()
INSTALL = "pip install -e '.[benchmarks]'"


def ours(documents: Sequence[Document], nlp: Any) -> Mapping[str, float]:
    """Every form of a term that we propose, with its termhood."""
    terms = extract(documents, TERMBASE, nlp).terms
    return {form: t.termhood or 0.0 for t in terms if t.kind == "term" for form, _ in t.forms}


def pyate(documents: Sequence[Document], nlp: Any) -> Mapping[str, float]:
    """Every candidate of pyate with its score."""
    from pyate import combo_basic
    from pyate.term_extraction import TermExtraction

    # It looks for a model of its own and for texts of general English unless it is given both.
    extraction = TermExtraction([d.text for d in documents], nlp=nlp, default_domain=[""])
    counts = extraction.count_terms_from_documents()
    found: Any = combo_basic("", technical_counts=counts, have_single_word=True)
    return dict(found.items())


def best(found: Mapping[str, float], gold: frozenset[str]) -> float:
    """The F1 at the best threshold."""
    levels = sorted(set(found.values()))
    step = max(1, len(levels) // 200)
    return max(
        scored({form for form, score in found.items() if score >= level}, gold).f1
        for level in levels[::step]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--acter", type=Path, help="folder with a folder a domain")
    options = parser.parse_args()
    if not importlib.util.find_spec("pyate"):
        print(f"pyate is not installed: {INSTALL}", file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    nlp: Any = glossary.load("embedded")
    documents = [read(path) for path in expand([str(CORPUS)])]
    ours(documents, nlp), pyate(documents, nlp)
    ratios = sorted(
        cpu_seconds(lambda: pyate(documents, nlp)) / cpu_seconds(lambda: ours(documents, nlp))
        for _ in range(5)
    )
    print(f"letters of corpus/: pyate takes {ratios[2]:.2f} x our time")
    for folder in sorted(options.acter.iterdir()) if options.acter else ():
        domain = read_domain(folder)
        own = scored(set(ours(domain.documents, nlp)), domain.gold).f1
        theirs = best(pyate(domain.documents, nlp), domain.gold)
        print(f"{domain.name}: F1 {own:.3f} ours, {theirs:.3f} pyate at its best threshold")
    return 0


if __name__ == "__main__":
    sys.exit(main())
