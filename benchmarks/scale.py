"""How look-up grows from the project's own glossary to half a million entries.

    python -m benchmarks.scale [--entries 500000]

Makes a glossary of that many concepts from our own rows (ours, then pairs of them: `a voor b`),
indexes it in a cache of its own, and times whole processes: an exact term and a misspelt one
beside the same with 400 entries, in turns, medians. Prints ratios, the time to build per
100,000 entries, the highest memory of a look-up, and for how many misspelt names the best
suggestion is as much alike as that of a comparison with every name.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from rapidfuzz import fuzz, process

from glossary.termbase import load
from glossary.termbase.fold import fold
from glossary.termbase.lookup import lookup
from glossary.termbase.write import canonical

SMALL = 400
ROUNDS = 7
QUERIES = 60
EXACT, MISSPELT = "exportcontrole", "exportcontrlle"


def rows(count: int) -> Iterator[dict[str, str]]:
    """Our approved rows, then pairs of them; one pair in ten has an acronym."""
    own = load().entries
    yield from islice((entry.row() for entry in own), count)
    made = len(own)
    for step in range(1, len(own)):
        for at, one in enumerate(own):
            if made >= count:
                return
            other = own[(at + step) % len(own)]
            row = {
                "id": f"{one.id}-{other.id}-{step}",
                "nl": f"{one.nl} voor {other.nl}",
                "en": f"{one.en} for {other.en}",
                "domain": one.domain,
                "definition": one.definition,
                "source": one.source,
            }
            if made % 10 == 0:
                row["nl_acronym"] = f"{one.nl[:1]}{other.nl[:1]}{made}".upper()
            yield row
            made += 1


def run(arguments: list[str], cache: str) -> tuple[float, float]:
    """Seconds and megabytes (highest resident) of one `glossary` process."""
    command = [sys.executable, "-m", "glossary", *arguments]
    environment = {**os.environ, "GLOSSARY_CACHE": cache}
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{' '.join(command)} failed")
    return seconds, usage.ru_maxrss / 1024


def misspelt(name: str, dice: random.Random) -> str:
    """A name with a letter left out, put in, or put after the next."""
    at = dice.randrange(1, len(name) - 1)
    return dice.choice(
        (
            name[:at] + name[at + 1 :],
            name[:at] + dice.choice("aeinrst") + name[at:],
            name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        )
    )


def suggestions(glossary: Path, cache: str) -> None:
    """How many best suggestions are as good as a comparison with every name gives."""
    os.environ["GLOSSARY_CACHE"] = cache
    termbase = load([glossary])
    names = sorted({fold(name.text) for e in termbase.entries for name in e.names()})
    dice = random.Random(1)
    good = 0
    for name in dice.sample([name for name in names if len(name) > 5], QUERIES):
        query = misspelt(name, dice)
        best = process.extractOne(query, names, scorer=fuzz.ratio)
        found = lookup(termbase, query)
        good += any(match.is_match or match.score >= round(best[1], 1) for match in found)
    print(f"suggestions: {good} of {QUERIES} as good as a comparison with {len(names):,} names")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=500_000)
    parser.add_argument("--make", type=Path, help="only write a glossary of that many to this file")
    options = parser.parse_args()
    count = options.entries
    if options.make:
        options.make.write_text(canonical(rows(count)), "utf-8")
        return
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.csv"), Path(folder, "large.csv")
        for path, number in ((small, SMALL), (large, count)):
            # In a process of its own: Linux counts a parent's memory as its child's highest.
            command = [sys.executable, "-m", "benchmarks.scale", "--make", str(path)]
            subprocess.run([*command, "--entries", str(number)], check=True)

        def look_up(term: str, glossary: Path) -> tuple[float, float]:
            return run(["lookup", term, "--glossary", str(glossary)], folder)

        first, peak = look_up(EXACT, large)
        print(f"build and first look-up, {count:,} entries: {first:.1f} s, {peak:.0f} MB")
        print(f"  per 100,000 entries: {first / count * 100_000:.1f} s")
        size = sum(path.stat().st_size for path in Path(folder).glob("*.index")) / 1e6
        print(f"  index: {size:.0f} MB, glossary: {large.stat().st_size / 1e6:.0f} MB")
        for label, term in (("exact", EXACT), ("misspelt", MISSPELT)):
            turns = [(look_up(term, small), look_up(term, large)) for _ in range(ROUNDS)]
            before = statistics.median(turn[0][0] for turn in turns)
            after = statistics.median(turn[1][0] for turn in turns)
            memory = max(turn[1][1] for turn in turns)
            print(
                f"{label}: {before * 1000:.0f} ms with {SMALL}, {after * 1000:.0f} ms with"
                f" {count:,}: {after / before:.2f}x; {memory:.0f} MB"
            )
        suggestions(large, folder)


if __name__ == "__main__":
    main()
