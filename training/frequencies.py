"""General Dutch frequencies, and the words that are English rather than Dutch, as small tables.

    pip install wordfreq
    python -m training.frequencies [--out glossary/pipeline/data]

The source is wordfreq (Robyn Speer, 2022, https://doi.org/10.5281/zenodo.7199437), whose data are
CC BY-SA 4.0: Wikipedia, subtitles, news, books and the web, mixed by median. What is written is a
selection of its large Dutch list, with Zipf values (log10 of occurrences in 10^9 words; van Heuven
et al. 2014) rounded to tenths, and stays under that licence.
"""

from __future__ import annotations

import argparse
import gzip
import math
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

HOME = Path(__file__).parent.parent / "glossary" / "pipeline" / "data"
NOTICE = (
    "# From wordfreq by Robyn Speer (https://github.com/rspeer/wordfreq), CC BY-SA 4.0;"
    " made by training/frequencies.py."
)
RAREST = 2.0  # Zipf: ten occurrences in 10^9 words; what is rarer counts as unseen
COMMON_ENGLISH = 3.0
MORE_ENGLISH = 0.7  # five times the frequency


def zipf(share: float) -> float:
    """The Zipf value of a word that makes up this share of all words."""
    return math.log10(share) + 9


def dutch(shares: Mapping[str, float]) -> dict[str, float]:
    """Zipf values of the Dutch words that are frequent enough to keep."""
    values = {word: zipf(share) for word, share in shares.items()}
    return {word: value for word, value in values.items() if value >= RAREST and _is_word(word)}


def english(shares: Mapping[str, float], others: Mapping[str, float]) -> list[str]:
    """Words that are common in English and five times rarer in the other language."""
    return sorted(
        word
        for word, share in shares.items()
        if zipf(share) >= COMMON_ENGLISH
        and word.isascii()
        and word.isalpha()
        and zipf(share) - zipf(others.get(word, 1e-9)) >= MORE_ENGLISH
    )


def _is_word(text: str) -> bool:
    return text.replace("-", "").replace("'", "").isalpha()


def as_table(values: Mapping[str, float]) -> str:
    """A line a tenth of Zipf, the most frequent first: `4.6 word word …`."""
    by_value: dict[str, list[str]] = defaultdict(list)
    for word, value in values.items():
        by_value[f"{value:.1f}"].append(word)
    ordered = sorted(by_value, key=float, reverse=True)
    lines = [f"{value} {' '.join(sorted(by_value[value]))}" for value in ordered]
    return "\n".join([NOTICE, *lines]) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=HOME, help="default: %(default)s")
    out: Path = parser.parse_args().out
    try:
        from wordfreq import get_frequency_dict
    except ImportError:
        print("training.frequencies: needs wordfreq; `pip install wordfreq`", file=sys.stderr)
        return 2
    nl = get_frequency_dict("nl", wordlist="large")
    en = get_frequency_dict("en", wordlist="large")
    words = "\n".join([NOTICE, " ".join(english(en, nl))]) + "\n"
    tables = {"dutch_frequencies.txt.gz": as_table(dutch(nl)), "english_words.txt.gz": words}
    for name, text in tables.items():
        (out / name).write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))
    return 0


if __name__ == "__main__":
    sys.exit(main())
