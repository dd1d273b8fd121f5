"""Build the list of everyday Dutch words that the acronym engine ships.

    python -m training.common_words --data DIR --raw FILE.jsonl

Two uses, both of which want a short list rather than a dictionary: telling a shouted word
(`TER BESLISSING`) from an acronym, and telling where a compound's next part begins
(`gezondheids|dienst`). A word counts where it is written in lower case, so that no acronym and
no name gets in.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

DATA = Path(__file__).parents[1] / "glossary" / "acronyms" / "data"
OUTPUT = DATA / "common_words.txt"
HEADER = """\
# The most frequent Dutch words written in lower case, built by training/common_words.py.
# Counted in Universal Dependencies LassySmall and Alpino (CC BY-SA 4.0) and in documentation of
# Dutch government bodies (EUPL-1.2); only the word forms are kept.
"""
_WORD = re.compile(r"(?<![\w.@/-])[a-zà-öø-ÿ]{2,24}(?![\w@/-])")


def words(text: str) -> Iterable[str]:
    """The words of a text that stand in lower case, on their own."""
    return _WORD.findall(text)


def established_acronyms() -> set[str]:
    """The lower-case acronyms of the data file beside the list; these are no ordinary words."""
    lines = (DATA / "lowercase.txt").read_text("utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}


def sentences(data: Path) -> Iterator[str]:
    """The sentences of the treebank files in ``data``."""
    for file in sorted(data.glob("*.conllu")):
        forms: list[str] = []
        for line in file.read_text("utf-8").splitlines():
            columns = line.split("\t")
            if len(columns) == 10 and columns[0].isdigit():
                forms.append(columns[1])
            elif not line:
                yield " ".join(forms)
                forms = []


def paragraphs(raw: Path) -> Iterator[str]:
    """The paragraphs of a file with one JSON object a line."""
    for line in raw.read_text("utf-8").splitlines():
        yield json.loads(line)["text"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with *.conllu")
    parser.add_argument("--raw", type=Path, help="plain Dutch, one JSON object with `text` a line")
    parser.add_argument("--size", type=int, default=9000, help="number of words to keep")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    for text in sentences(options.data):
        counts.update(words(text))
    # Short lower-case strings in documentation are mostly names of files, fields and commands.
    if options.raw:
        for text in paragraphs(options.raw):
            counts.update(word for word in words(text) if len(word) > 4)
    for acronym in established_acronyms():
        del counts[acronym]
    kept = counts.most_common(options.size)
    OUTPUT.write_text(HEADER + "\n".join(sorted(word for word, _ in kept)) + "\n", "utf-8")
    print(f"{OUTPUT}: {len(kept)} words, the rarest seen {kept[-1][1]} times")


if __name__ == "__main__":
    main()
