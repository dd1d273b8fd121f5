"""Precision and recall over corpus/, beside the tools that do something like it.

    python -m benchmarks.accuracy [LETTER.json ...]

Beside ours, with the project's glossary and without any: pyab3p (Ab3P, Sohn et al. 2008) and
abbreviations (Schwartz & Hearst 2003), where they are installed (`pip install -e
'.[benchmarks]'`). Those two only pair; what they do not pair they never report, so there is no
verdict to score. Letters are annotated by hand; what is marked doubtful is left out.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.scoring import CORPUS, Found, Score, load, mentions, score
from glossary.acronyms import Lexicon, find_acronyms
from glossary.documents import Document, read
from glossary.lexicon import lexicon_of
from glossary.termbase import load as load_terms

Tool = Callable[[Document], Mapping[str, Found]]


def ours(lexicon: Lexicon) -> Tool:
    """The acronym engine with what a glossary knows."""

    def run(document: Document) -> Mapping[str, Found]:
        return {
            found.acronym: Found(
                found.long_form.text if found.long_form else None,
                bool(found.introductions),
                frozenset(document.source_span(m.start, m.end) for m in found.mentions),
            )
            for found in find_acronyms(document.text, lexicon, document.emphasis)
        }

    return run


def ab3p() -> Tool | None:
    """Ab3P on the clean text, or None where pyab3p is not installed."""
    try:
        from pyab3p import Ab3p
    except ImportError:
        return None
    engine = Ab3p()

    def run(document: Document) -> Mapping[str, Found]:
        pairs = engine.get_abbrs(document.text)
        return {pair.short_form: Found(" ".join(pair.long_form.split()), True) for pair in pairs}

    return run


def schwartz_hearst() -> Tool | None:
    """The abbreviations package on the clean text, or None where it is not installed."""
    try:
        from abbreviations.schwartz_hearst import extract_abbreviation_definition_pairs as pair_up
    except ImportError:
        return None

    def run(document: Document) -> Mapping[str, Found]:
        pairs = pair_up(doc_text=document.text)
        return {short: Found(" ".join(long.split()), True) for short, long in pairs.items()}

    return run


def measure(tool: Tool, annotations: list[Path]) -> dict[str, Score]:
    """The tool's scores, summed over the letters."""
    total: dict[str, Score] = {}
    for annotation in annotations:
        gold = load(annotation)
        found = tool(read(str(annotation.parent / gold.name)))
        for name, part in {**score(gold, found), "mentions": mentions(gold, found)}.items():
            total[name] = total.get(name, Score(0, 0, 0)) + part
    return total


def main() -> None:
    annotations = [Path(name) for name in sys.argv[1:]] or sorted(CORPUS.glob("*.json"))
    tools: dict[str, Tool | None] = {
        "glossary": ours(lexicon_of(load_terms())),
        "glossary, no terms.csv": ours(Lexicon()),
        "pyab3p": ab3p(),
        "abbreviations": schwartz_hearst(),
    }
    print(f"{len(annotations)} annotated letters\n")
    print(f"{'':24}{'measure':20}{'precision':>10}{'recall':>10}{'F1':>10}")
    for name, tool in tools.items():
        if tool is None:
            print(f"{name:24}not installed")
            continue
        pairs_only = name in ("pyab3p", "abbreviations")
        for measured, part in measure(tool, annotations).items():
            if pairs_only and measured != "long forms, exact":
                continue
            figures = f"{part.precision:10.3f}{part.recall:10.3f}{part.f1:10.3f}"
            print(f"{name:24}{measured:20}{figures}")
            name = ""


if __name__ == "__main__":
    main()
