"""The nouns that take `het`, from the treebanks, as a word list.

    python -m training.neuter --data TREEBANKS [--out glossary/pipeline/data]

Adjectives before them lose their -e where the term is written by itself (`internationaal recht`).
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from training.frequencies import HOME

NOTICE = (
    "# Nouns with `het`, from UD Dutch LassySmall and Alpino 2.16 (CC BY-SA 4.0);"
    " made by training/neuter.py."
)
FILES = ("nl_alpino-ud-dev.conllu", "nl_lassysmall-ud-dev.conllu", "nl_lassysmall-ud-test.conllu")


def neuter(lines: Iterable[str]) -> list[str]:
    """The last parts of the noun lemmas in CoNLL-U lines that are neuter more often than not."""
    votes: Counter[str] = Counter()
    for line in lines:
        cells = line.split("\t")
        if len(cells) == 10 and cells[3] == "NOUN" and "Gender=" in cells[5]:
            word = cells[2].rpartition("_")[2].lower()
            votes[word] += 1 if "Gender=Neut" in cells[5] else -1
    return sorted(word for word, vote in votes.items() if vote > 0 and word.isalpha())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with the UD 2.16 files")
    parser.add_argument("--out", type=Path, default=HOME, help="default: %(default)s")
    options = parser.parse_args()
    try:
        texts = [(options.data / name).read_text("utf-8") for name in FILES]
    except OSError as error:
        print(f"training.neuter: {error}", file=sys.stderr)
        return 2
    words = neuter(line for text in texts for line in text.splitlines())
    out: Path = options.out
    (out / "neuter.txt").write_text("\n".join([NOTICE, *words]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
