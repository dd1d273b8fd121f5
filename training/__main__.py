"""`python -m training --data DIR`: rebuild the embedded Dutch pipeline."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from training.build import SCHEDULE, build
from training.conllu import ConlluError
from training.frog import FrogError
from training.gate import GateError
from training.raw import RawTextError

OUT = Path("glossary/pipeline/model")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the treebank files")
    parser.add_argument("--raw", type=Path, help='plain Dutch, JSON Lines with a "text" each')
    parser.add_argument("--out", type=Path, default=OUT, help="default: %(default)s")
    parser.add_argument("--steps", type=int, default=SCHEDULE.steps, help="default: %(default)s")
    options = parser.parse_args()
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S", level=logging.INFO)
    try:
        build(options.data, options.raw, options.out, options.steps)
    except (ConlluError, FrogError, GateError, RawTextError, OSError) as error:
        print(f"training: {error}", file=sys.stderr)
        return 1 if isinstance(error, GateError) else 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
