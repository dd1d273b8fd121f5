"""Words of a class to take another's place, so that training meets more of the vocabulary.

The words are OpenTaal's (Debian: `apt install wdutch`), their classes and lemmas Frog's.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from training import frog
from training.conllu import Sentence, Token

WORD_LIST = Path("/usr/share/dict/dutch")
# Open classes alone, as CGN tags begin; what is rarer than this in the list is no class to trust.
OPEN_CLASSES = ("N|soort|ev|basis", "N|soort|mv|basis", "WW|", "ADJ|")
INFLECTED = ("WW|", "N|soort|mv", "ADJ|prenom|basis|met-e", "ADJ|prenom|comp", "ADJ|vrij|comp")
PARTS_OF_SPEECH = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
SMALLEST_CLASS = 200

Entry = tuple[str, str]


@dataclass(frozen=True)
class Lexicon:
    """Forms with their lemmas, by CGN tag; and names."""

    classes: Mapping[str, Sequence[Entry]]
    names: Sequence[Entry] = ()

    def substitute(self, sentence: Sentence, rng: random.Random, chance: float) -> Sentence:
        """Each open-class word gives way, with this chance (0-1), to another with its CGN tag."""
        return replace(
            sentence,
            tokens=tuple(
                self._other(t, rng) if rng.random() < chance else t for t in sentence.tokens
            ),
        )

    def _other(self, token: Token, rng: random.Random) -> Token:
        entries = self.names if token.upos == "PROPN" else self.classes.get(token.xpos)
        if not entries or token.upos not in PARTS_OF_SPEECH or len(token.form) < 3:
            return token
        if not token.form.isalpha() or token.form[1:] != token.form[1:].lower():
            return token
        form, lemma = rng.choice(entries)
        if token.form[0].isupper():
            form = form[0].upper() + form[1:]
        if token.upos == "PROPN":
            # A name is its own lemma, but for a genitive, which the tag does not tell.
            lemma = form if not token.form.endswith("s") else ""
        return replace(token, form=form, lemma=lemma)


def build(words: Sequence[str], most: int, rng: random.Random) -> Lexicon:
    """The lexicon of at most so many words of a list, each tagged by Frog on its own.

    A capitalised word whose small form is no word is a name; no tagger is needed to see that.
    """
    known = set(words)
    usable = [word for word in words if len(word) > 2 and _is_word(word)]
    names = [w for w in usable if w.istitle() and w.isalpha() and w.lower() not in known]
    common = [word for word in usable if word.islower()]
    classes: defaultdict[str, list[Entry]] = defaultdict(list)
    for rows in frog.tag([[word] for word in rng.sample(common, min(most, len(common)))]):
        if rows is not None and _plausible(rows[0]):
            classes[rows[0].xpos].append((rows[0].form, rows[0].lemma))
    large = {tag: entries for tag, entries in classes.items() if len(entries) >= SMALLEST_CLASS}
    return Lexicon(large, tuple((name, name) for name in names))


def _is_word(word: str) -> bool:
    """Letters, hyphens, and the apostrophe of a plural (`foto's`), of which treebanks have few."""
    return word.removesuffix("'s").replace("-", "").isalpha()


def _plausible(row: frog.Tagged) -> bool:
    """Whether the tag is of an open class and the lemma is what such a form can have.

    A past tense, plural or inflected adjective that is its own lemma is a word Frog did not know.
    """
    inflected = row.xpos.startswith(INFLECTED) and not row.xpos.startswith("WW|inf")
    return row.xpos.startswith(OPEN_CLASSES) and not (inflected and row.form == row.lemma)


def load(rng: random.Random, path: Path = WORD_LIST, most: int = 150_000) -> Lexicon | None:
    """The lexicon of the installed word list; None where there is no list or no Frog.

    Frog takes some 4 milliseconds for a word it does not know, hence `most`.
    """
    if not path.is_file() or not frog.installed():
        return None
    return build(path.read_text(encoding="utf-8").split("\n"), most, rng)
