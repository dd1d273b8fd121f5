"""How fast the acronym engine and the command are, beside peers in the same run.

    python -m benchmarks.speed [--megabytes 2]

Engine: the letters of corpus/ over and over, as one clean text, in MB/s, the median of turns
taken with each tool in rotation; ours finds every mention and gives verdicts, the peers only
pair. Command: whole processes beside `python -c "import click, rapidfuzz"`, as ratios. Growth:
time per megabyte at 50 MB over that at 1 MB. The machine's noise moves seconds, not ratios.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.scoring import CORPUS
from glossary.acronyms import find_acronyms
from glossary.documents import expand, read
from glossary.lexicon import lexicon_of
from glossary.termbase import load as load_terms

ROUNDS = 7
Tool = Callable[[str], object]


def tools() -> dict[str, Tool]:
    """Ours, and the peers that are installed."""
    lexicon = lexicon_of(load_terms())
    found: dict[str, Tool] = {"glossary": lambda text: find_acronyms(text, lexicon)}
    try:
        from pyab3p import Ab3p

        found["pyab3p"] = _silent(Ab3p().get_abbrs)
    except ImportError:
        print("pyab3p is not installed")
    try:
        from abbreviations.schwartz_hearst import extract_abbreviation_definition_pairs as pair_up

        found["abbreviations"] = lambda text: pair_up(doc_text=text)
    except ImportError:
        print("abbreviations is not installed")
    return found


def _silent(tool: Tool) -> Tool:
    """The tool without what its C++ writes to the process's stderr for every odd sentence."""

    def run(text: str) -> object:
        stderr = os.dup(2)
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
            try:
                return tool(text)
            finally:
                os.dup2(stderr, 2)
                os.close(stderr)

    return run


def seconds(task: Callable[[], object]) -> float:
    """How long the task takes."""
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def engine(megabytes: float) -> None:
    """MB/s of each tool on the same text, taking turns."""
    letters = "\n\n".join(read(path).text for path in expand([str(CORPUS)]))
    text = (letters + "\n\n") * max(1, round(megabytes * 1e6 / len(letters)))
    every = tools()
    rounds = [
        {name: seconds(lambda tool=tool: tool(text)) for name, tool in every.items()}  # type: ignore[misc]
        for _ in range(ROUNDS)
    ]
    print(f"engine, {len(text) / 1e6:.1f} MB of letters, {ROUNDS} rounds, in one process")
    for name in every:
        median = statistics.median(turn[name] for turn in rounds)
        ratio = statistics.median(turn[name] / turn["glossary"] for turn in rounds)
        print(
            f"  {name:16}{len(text) / 1e6 / median:8.1f} MB/s   {ratio:6.2f} x the time of glossary"
        )


def command() -> None:
    """Whole processes beside the import of what the command line cannot do without."""
    letter = str(CORPUS / "handel.txt")
    bare = [sys.executable, "-c", "import click, rapidfuzz"]
    runs = {
        "glossary lookup VIFO": [sys.executable, "-m", "glossary", "lookup", "VIFO"],
        "glossary check handel.txt": [sys.executable, "-m", "glossary", "check", letter],
        "glossary extract handel.txt": [sys.executable, "-m", "glossary", "extract", letter],
    }
    print("\ncommand, whole process, beside `import click, rapidfuzz`")
    for name, args in runs.items():
        run = partial(_run, args)
        ratios = [seconds(run) / seconds(partial(_run, bare)) for _ in range(15)]
        print(f"  {name:30}{statistics.median(ratios):6.2f} x")


def _run(args: list[str]) -> None:
    subprocess.run(args, stdout=subprocess.DEVNULL, check=False)


def growth() -> None:
    """Whether `glossary check` takes as long a megabyte for a long text as for a short one."""
    letters = b"\n\n".join(path.read_bytes() for path in sorted(CORPUS.glob("*.txt")))
    print("\ngrowth, `glossary check`, whole process")
    per_megabyte: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for megabytes in (1, 50):
            file = Path(folder, f"{megabytes}.txt")
            data = letters * round(megabytes * 1e6 / len(letters))
            file.write_bytes(data)
            args = [sys.executable, "-m", "glossary", "check", str(file)]
            times = [seconds(partial(_run, args)) for _ in range(5 if megabytes == 1 else 1)]
            per_megabyte[megabytes] = min(times) / (len(data) / 1e6)
            print(f"  {megabytes:3} MB: {per_megabyte[megabytes]:.3f} s/MB")
    print(f"  50 MB over 1 MB: {per_megabyte[50] / per_megabyte[1]:.2f} x")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--megabytes", type=float, default=2.0, help="length of the engine's text")
    engine(parser.parse_args().megabytes)
    command()
    growth()


if __name__ == "__main__":
    main()
