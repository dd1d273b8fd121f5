"""The glossary in a text: what 500,000 entries cost beside 1,000, and beside other matchers.

    python -m benchmarks.matching [--entries 500000]

The entries are the project's own and made-up compounds of Dutch words. Beside ours: spaCy's
PhraseMatcher on lower-case words, and FlashText where it is installed (`pip install -e
'.[benchmarks]'`); these two find exact forms only, ours finds inflection, hyphens and coordination
too. Build time, memory that the finished matcher takes to make (tracemalloc; ours reads its index
on disk, which the build has left), and megabytes a second of a text that it has not seen.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import spacy
from spacy.matcher import PhraseMatcher

import glossary
from benchmarks.scoring import CORPUS
from benchmarks.speed import seconds
from glossary.documents import expand, read
from glossary.pipeline.frequencies import frequencies
from glossary.termbase import Entry, Termbase
from glossary.termbase.matcher import Matcher
from glossary.termbase.write import canonical

Find = Callable[[str], object]
SEED = 1


def entries(number: int) -> Termbase:
    """The project's glossary, filled up with compounds to this number of entries."""
    own = list(glossary.load_terms().entries)[:number]
    words = [word for word, value in frequencies().items() if value >= 3.0 and len(word) > 4]
    dice = random.Random(SEED)
    made = {f"{dice.choice(words)}{dice.choice(words)}" for _ in range(2 * number)}
    more = sorted(made)[: max(0, number - len(own))]
    filled = [Entry(f"made-{i}", word, f"made up {i}") for i, word in enumerate(more)]
    return Termbase((*own, *filled))


def ours(termbase: Termbase) -> Find:
    """As a user has it: from a file, through the index that the first use builds."""
    path = Path(os.environ["GLOSSARY_CACHE"], f"{len(termbase.entries)}.csv")
    if not path.exists():
        path.write_text(canonical(entry.row() for entry in termbase.entries), "utf-8")
    return Matcher(glossary.load_terms([path])).find


def phrase_matcher(termbase: Termbase) -> Find:
    nlp = spacy.blank("nl")
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for start in range(0, len(termbase.entries), 10_000):
        part = termbase.entries[start : start + 10_000]
        matcher.add("terms", [nlp.make_doc(entry.nl) for entry in part])
    return lambda text: matcher(nlp.make_doc(text))


def flashtext(termbase: Termbase) -> Find | None:
    try:
        from flashtext import KeywordProcessor
    except ImportError:
        return None
    processor: Any = KeywordProcessor()
    for entry in termbase.entries:
        processor.add_keyword(entry.nl)
    return partial(processor.extract_keywords, span_info=True)


def measured(build: Callable[[Termbase], Find | None], termbase: Termbase, text: str) -> None:
    """Print the figures of one matcher."""
    start = time.perf_counter()
    find = build(termbase)
    built = time.perf_counter() - start
    if find is None:
        print(f"  {build.__name__:16}not installed")
        return
    best = seconds(partial(find, text))
    tracemalloc.start()
    build(Termbase(termbase.entries))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    speed = len(text) / 1e6 / best
    print(f"  {build.__name__:16}{built:8.2f} s to build {peak / 1e6:8.0f} MB {speed:8.2f} MB/s")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--entries", type=int, default=500_000, help="default: %(default)s")
    many = parser.parse_args().entries
    text = "\n\n".join(read(path).text for path in expand([str(CORPUS)])) * 5
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GLOSSARY_CACHE"] = folder
        for number in (1000, many):
            print(f"{number:,} entries, {len(text) / 1e6:.1f} MB of letters")
            termbase = entries(number)
            for matcher in (ours, phrase_matcher, flashtext):
                measured(matcher, termbase, text)
        few, all_of = ours(entries(1000)), ours(entries(many))
        turns = [seconds(partial(all_of, text)) / seconds(partial(few, text)) for _ in range(7)]
    ratio = statistics.median(turns)
    print(f"ours, a text with {many:,} entries over one with 1,000: {ratio:.2f} x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
