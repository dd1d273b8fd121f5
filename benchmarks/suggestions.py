"""How often suggested English is right: each entry in turn is left out and suggested anew.

    python -m benchmarks.suggestions [--show]

Right is what equals the entry's English, or a variant of it, in all but case, hyphens and number
(`raw material strategy` for `raw materials strategy`). Entries without a suggestion count against
coverage, not against precision.
"""

from __future__ import annotations

import sys

import glossary
from glossary.pipeline.suggest import Suggester
from glossary.termbase import Entry
from glossary.termbase.fold import fold
from glossary.termbase.inflect import same_word


def pattern_of(entry: Entry) -> str:
    """The pattern that a candidate like the entry's Dutch would have; empty for others."""
    words = entry.nl.split()
    if len(words) == 1 and entry.nl.islower():
        return "N"
    adjective = len(words) == 2 and words[0].endswith(("e", "aal", "isch", "ief", "eel", "baar"))
    return "AN" if adjective and entry.nl.islower() else ""


def is_right(english: str, entry: Entry) -> bool:
    """Whether the English is that of the entry."""
    return any(alike(english, name.text) for name in entry.names("en"))


def alike(one: str, other: str) -> bool:
    """Whether two English phrases have the same words, singular or plural."""
    words, others = fold(one).split(), fold(other).split()
    return len(words) == len(others) and all(
        same_word(a, b, "en") for a, b in zip(words, others, strict=True)
    )


def main() -> int:
    termbase = glossary.load_terms()
    suggester = Suggester(termbase)
    tried = suggested = right = 0
    for entry in termbase.entries:
        pattern = pattern_of(entry)
        if not pattern:
            continue
        tried += 1
        found = suggester.suggest(entry.nl, pattern, without=entry.id)
        if found is None:
            continue
        suggested += 1
        correct = is_right(found.en, entry)
        right += correct
        if "--show" in sys.argv:
            print(f"{'right' if correct else 'WRONG':6}{entry.nl}: {found.en} ({entry.en})")
    print(f"{tried} entries of one word or adjective and noun, {suggested} suggestions")
    print(f"precision {right / max(1, suggested):.2f}, coverage {suggested / max(1, tried):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
