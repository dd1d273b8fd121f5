"""The nouns that take `het`, as a word list: from the treebanks, and the frequent ones by Frog.

    python -m training.neuter --data TREEBANKS [--out glossary/pipeline/data]

Adjectives before them lose their -e where the term is written by itself (`internationaal recht`).
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from glossary.pipeline.frequencies import frequencies
from training import frog
from training.frequencies import HOME

NOTICE = (
    "# Nouns with `het`: from UD Dutch LassySmall and Alpino 2.16 (CC BY-SA 4.0), and words of"
    " wordfreq (CC BY-SA 4.0) that Frog tags so; made by training/neuter.py."
)
LEAST = 3.3  # Zipf from which a word is frequent
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


def frequent(table: Mapping[str, float]) -> list[str]:
    """The frequent words of a table of Zipf values that Frog takes for neuter nouns by themselves.

    Frog's word for such a noun is `N(soort,ev,basis,onz,stan)`; a noun of both genders has another.
    """
    words = [word for word, zipf in table.items() if zipf >= LEAST and len(word) > 2]
    rows = frog.tag([[word] for word in sorted(words) if word.isalpha()])
    return [row[0].form for row in rows if row and row[0].xpos == "N|soort|ev|basis|onz|stan"]


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
    if frog.installed():
        words = sorted({*words, *frequent(frequencies())})
    else:
        print("training.neuter: without Frog, the treebanks' nouns alone", file=sys.stderr)
    out: Path = options.out
    (out / "neuter.txt").write_text("\n".join([NOTICE, *words]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
