"""Fits the weights of termhood on texts whose terms people have listed (ACTER).

    python -m training.termhood --data ACTER_NL [--model NAME] [--write]

ACTER_NL is a folder with a folder a domain: its Dutch texts (`*.txt`) and `*_nl_terms.tsv`, the
list without named entities of ACTER 1.5 (Rigouts Terryn et al. 2020; CC BY-NC-SA 4.0). Nothing of
these texts is kept but the weights. The fit is a logistic regression with an L2 penalty, each
domain one run. Prints how the weights of one domain do on the others, then of all.
"""

from __future__ import annotations

import argparse
import pprint
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import glossary
from benchmarks.terms import Domain, proposed, read_domain, scored
from glossary.documents import Document
from glossary.extraction import Run
from glossary.pipeline.candidates import Candidate, candidates
from glossary.pipeline.features import features_of
from glossary.pipeline.run_statistics import Statistics
from glossary.pipeline.termhood import Weights

OUT = Path(glossary.__file__).parent / "pipeline" / "weights.py"
PENALTY = 3.0


class Row(NamedTuple):
    """One group of mentions: its measures, the share of its forms that the list has, a weight."""

    features: Mapping[str, float]
    share: float
    weight: float


Tagged = tuple[Document, list[Candidate], int]


def rows(tagged: Sequence[Tagged], gold: frozenset[str]) -> list[Row]:
    """A row for each group of a run over these texts, names left out as the lists leave them."""
    run = Run(glossary.Termbase())
    for document, found, tokens in tagged:
        run.add(document, found, tokens)
    groups = run.counts.groups()
    statistics = Statistics.of(groups, run.counts.tokens)
    made = []
    for group in groups:
        if group.is_name:
            continue
        forms = {" ".join(text.lower().split()) for form in group.forms for text in form.written}
        share = len(forms & gold) / len(forms)
        made.append(Row(features_of(group, statistics), share, len(forms)))
    return made


def fit(every: Iterable[Row], single: bool) -> dict[str, float]:
    """Weights for single words, or for phrases: Newton's method on the penalised likelihood."""
    own = [row for row in every if ("rarity" in row.features) == single]
    names = list(own[0].features)
    values = np.array([[row.features[name] for name in names] for row in own])
    target = np.array([row.share for row in own])
    weight = np.array([row.weight for row in own])
    mean, scale = values.mean(0), values.std(0)
    mean[0], scale[0] = 0.0, 1.0
    scale[scale == 0] = 1.0
    scaled = (values - mean) / scale
    penalty = PENALTY * np.eye(len(names))
    penalty[0, 0] = 1e-6
    beta = np.zeros(len(names))
    for _ in range(30):
        guess = 1 / (1 + np.exp(-np.clip(scaled @ beta, -30, 30)))
        slope = scaled.T @ (scaled * (weight * guess * (1 - guess))[:, None]) + penalty
        beta += np.linalg.solve(slope, scaled.T @ (weight * (target - guess)) - penalty @ beta)
    plain = beta / scale
    plain[0] = beta[0] - (beta[1:] * mean[1:] / scale[1:]).sum()
    return {name: round(float(amount), 2) for name, amount in zip(names, plain, strict=True)}


def weights(domains: Iterable[Domain], tagged: Mapping[str, Sequence[Tagged]]) -> Weights:
    """The weights that fit these domains best."""
    every: list[Row] = []
    for domain in domains:
        every += rows(tagged[domain.name], domain.gold)
    words = [row for row in every if "rarity" in row.features]
    prior = sum(row.share * row.weight for row in words) / sum(row.weight for row in words)
    return Weights(fit(every, True), fit(every, False), round(prior, 3))


def write(found: Weights, threshold: float) -> None:
    """Put the weights where termhood reads them."""
    tables = "\n".join(
        f"{name}: dict[str, float] = {pprint.pformat(table, sort_dicts=False)}"
        for name, table in (("WORD", found.word), ("PHRASE", found.phrase))
    )
    notice = '"""The weights of `termhood`, fitted by training/termhood.py. Data only."""'
    numbers = f"PRIOR = {found.prior}\nTHRESHOLD = {threshold}\n"
    text = f"{notice}\n\nfrom __future__ import annotations\n\n{tables}\n{numbers}"
    OUT.write_text(text, "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with a folder a domain")
    parser.add_argument("--model", default="embedded", help="default: %(default)s")
    parser.add_argument("--write", action="store_true", help="write glossary/pipeline/weights.py")
    options = parser.parse_args()
    domains = [read_domain(folder) for folder in sorted(options.data.iterdir())]
    nlp: Any = glossary.load(options.model)
    tagged = {
        domain.name: [
            (document, candidates(doc, document.emphasis), len(doc))
            for doc, document in nlp.pipe(
                [(document.text, document) for document in domain.documents], as_tuples=True
            )
        ]
        for domain in domains
    }
    thresholds = (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)

    def report(label: str, found: Weights, tests: Iterable[Domain]) -> None:
        for test in tests:
            cells = []
            for threshold in thresholds:
                forms = proposed(tagged[test.name], threshold, found)
                cells.append(f"{threshold:.2f}: {scored(forms, test.gold).f1:.3f}")
            print(f"{label}, tested on {test.name}: F1 {'  '.join(cells)}")

    for domain in domains:
        others = [other for other in domains if other is not domain]
        report(f"fitted on {domain.name}", weights([domain], tagged), [domain, *others])
    found = weights(domains, tagged)
    report("fitted on all", found, domains)
    if options.write:
        from glossary.pipeline.weights import THRESHOLD

        write(found, THRESHOLD)
    return 0


if __name__ == "__main__":
    sys.exit(main())
