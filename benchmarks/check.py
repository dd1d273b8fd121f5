"""How fast and how safe `glossary check` is as a whole process.

    python -m benchmarks.check [--megabytes 100] [--turns 3] [--kills 50]

Start: the check of one letter beside `python -c "import click, rapidfuzz"`, as a ratio.
Throughput: the letters of corpus/ over and over as many files, in MB/s, with one and two jobs in
turn, and the speed-up; the best of the turns counts. Kills: `--update-baseline` ended by SIGKILL at
random moments; after each, the baseline must be the old file or the new one, whole.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.scoring import CORPUS
from benchmarks.speed import seconds

CHECK = [sys.executable, "-m", "glossary", "check"]
BARE = [sys.executable, "-c", "import click, rapidfuzz"]
ROUNDS = 15


def run(args: list[str]) -> None:
    """Run to the end; a run that could not do its work (exit 2) is no measurement."""
    done = subprocess.run(args, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1) or b"Traceback" in done.stderr:
        raise SystemExit(f"{args} ended with {done.returncode}:\n{done.stderr.decode()}")


def start(letter: Path) -> None:
    """The check of one letter as a ratio of the imports it cannot do without."""
    args = [*CHECK, str(letter)]
    ratios = [seconds(lambda: run(args)) / seconds(lambda: run(BARE)) for _ in range(ROUNDS)]
    print(f"start: {letter.name} takes {statistics.median(ratios):.2f} x the bare imports")


def throughput(megabytes: float, turns: int, folder: Path) -> None:
    """MB/s over many files with one job and two, taking turns."""
    letters = [path.read_bytes() for path in sorted(CORPUS.glob("*.txt"))]
    size = number = 0
    while size < megabytes * 1e6:
        data = letters[number % len(letters)]
        folder.joinpath(f"{number:06}.txt").write_bytes(data)
        size, number = size + len(data), number + 1
    best: dict[int, float] = {}
    for _ in range(turns):
        for jobs in (1, 2):
            args = [*CHECK, "--format", "json", "--jobs", str(jobs), str(folder)]
            taken = seconds(lambda args=args: run(args))  # type: ignore[misc]
            best[jobs] = min(taken, best.get(jobs, taken))
    print(f"throughput: {number} letters, {size / 1e6:.1f} MB")
    for jobs, taken in best.items():
        print(f"  {jobs} job{'s' if jobs > 1 else ' '}: {size / 1e6 / taken:.1f} MB/s")
    print(f"  speed-up: {best[1] / best[2]:.2f} x")


def kills(number: int, folder: Path) -> None:
    """Whether a baseline is whole after SIGKILL at any moment of its writing."""
    baseline = folder / "baseline.json"
    letter = folder / "brief.txt"
    args = [*CHECK, "--baseline", str(baseline), "--update-baseline", str(letter)]
    contents: list[bytes] = []
    for prefix in ("XQ", "QX"):
        names = (f"{prefix}{a}{b}" for a in "BCDFGHJKLM" for b in "BCDFGHJKLM")
        letter.write_text("".join(f"De {name} helpt.\n" for name in names), "utf-8")
        baseline.unlink(missing_ok=True)
        whole = seconds(lambda: run(args))
        contents.append(baseline.read_bytes())
    old, new = contents
    outcomes = {old: 0, new: 0}
    for _ in range(number):
        baseline.write_bytes(old)
        process = subprocess.Popen(args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0, whole * 1.1))
        process.kill()
        process.wait()
        found = baseline.read_bytes()
        assert found in outcomes, "the baseline is neither the old nor the new file"
        outcomes[found] += 1
    print(f"kills: {number}; old file {outcomes[old]} times, new file {outcomes[new]} times")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--letter", type=Path, default=CORPUS / "handel.txt")
    parser.add_argument("--megabytes", type=float, default=100.0)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--kills", type=int, default=50)
    options = parser.parse_args()
    start(options.letter)
    with tempfile.TemporaryDirectory() as folder:
        throughput(options.megabytes, options.turns, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        kills(options.kills, Path(folder))


if __name__ == "__main__":
    main()
