"""The form of a term that a reader would write: `exportcontroles` gives exportcontrole."""

from __future__ import annotations

from functools import lru_cache

from glossary.pipeline.compounds import split
from glossary.pipeline.frequencies import UNSEEN, zipf
from glossary.pipeline.grouping import GENITIVE, Form, Group, most_frequent
from glossary.pipeline.lists import listed, section
from glossary.termbase.fold import fold_word
from glossary.termbase.inflect import bases

# Nouns that Dutch uses in the plural: `mestafzetkosten`, `persoonsgegevens`.
_PLURAL_ONLY = section("plural only")
# Tails whose singular another word is spelled like: `waard`, `verboden` as an adjective.
_TAILS = (("waarden", "waarde"), ("verboden", "verbod"))
_NOMINALISED = ("enden", "kenen")  # adjectives as nouns
_FRONT, _TAIL, _COMMON = 3, 6, 3.0
"""Fewest letters before the end of a compound and in it, and the Zipf value of a known word."""
_RARE = 3.1  # Zipf of what `keten` is no plural of: `keet`
_OF_PERSONS = ("ers", "aars")
_NEARLY = 0.4  # Zipf by which a singular may be rarer: `metaal`, since `metalen` is an adjective


def heading(group: Group) -> str:
    """The form that a reader would write: `exportcontroles` gives exportcontrole.

    The head noun in the singular; adjectives as the texts have them before a singular, else with
    the -e of the plural; capitals only where the texts write them inside a sentence too.
    """
    form = max(group.forms, key=lambda form: (form.count, -len("".join(form.words))))
    written = _casing(form)
    if group.is_name or form.pattern == "F":
        return _plain_name(written)
    if form.pattern == "E":
        return most_frequent(form.lemmas)[-1]
    if form.pattern == "A":
        return _base(written, form, group, -1, last=False)
    words = written.replace("\n", " ").split()
    if len(words) != len(form.words):
        words = [*most_frequent(form.lemmas)] if len(form.words) < 2 else words
    if form.pattern == "NPN":
        words[0] = _base(words[0], form, group, 0)
        return " ".join(words)
    singular = _base(words[-1], form, group, -1)
    if form.pattern == "AN":
        words = _adjectives(words, group, singular)
    words[-1] = singular
    return " ".join(words)


def _casing(form: Form) -> str:
    """The spelling most often seen; in lower case where only sentences and headings capitalise."""
    spellings: dict[str, int] = {}
    for text, count in form.written.items():
        spelling = " ".join(text.split())
        spellings[spelling] = spellings.get(spelling, 0) + count
    best, _ = max(spellings.items(), key=lambda item: (item[1], item[0][:1].islower(), item[0]))
    first = best.split()[0]
    if form.initial == form.count and first[1:].islower() and not form.names:
        lemma = most_frequent(form.lemmas)[0]
        if first.lower() in listed("places.txt"):  # `Europese samenwerking`
            return best
        phrase = form.pattern in ("N", "NPN", "NN", "AN")
        if lemma.islower() or phrase or zipf(first.lower()) > UNSEEN:
            return best[0].lower() + best[1:]
    return best


def _plain_name(text: str) -> str:
    for ending in GENITIVE:
        text = text.removesuffix(ending)
    return text


def _base(word: str, form: Form, group: Group, place: int, last: bool = True) -> str:
    """The base form of one word of a term, of what spelling, texts and lemmatizer offer."""
    low = word.lower()
    if last and low.endswith(GENITIVE) and low[-3:-2] in "aiouy":
        return word[:-2]  # `risico's`: after such a vowel nothing else than a plural
    own = fold_word(word)
    if last and own.endswith(_PLURAL_ONLY):
        return word
    for many, one in _TAILS:
        if last and own.endswith(many) and own != many:
            return _like(word, own.removesuffix(many) + one)
    if last and own.endswith(_NOMINALISED) and zipf(own[:-1]) > max(UNSEEN, zipf(own[:-2])):
        return _like(word, own[:-1])  # `omwonenden` gives omwonende, `dividenden` dividend
    possible = bases(own, "nl", last)
    votes: dict[str, int] = {}
    for lemmas, count in form.lemmas.items():
        if len(lemmas) == len(form.words):
            lemma = lemmas[place].lower()
            votes[lemma] = votes.get(lemma, 0) + count
    elected = sorted(votes, key=votes.__getitem__, reverse=True)
    singular = _likelier(low, sorted(possible - {own})) if last else None
    for lemma in elected:
        if lemma != low and _frequency(lemma) <= UNSEEN and _is_singular(low):
            return word  # `schooladvies`, `strafrechtketen`: an end that belongs to the word
        if singular and zipf(lemma) <= UNSEEN and _frequency(lemma) < _frequency(singular):
            break  # `investeringsbesluite`, `hoogrisicosystem`: a guess, where general Dutch knows
        if fold_word(lemma) in possible and (lemma != low or len(possible) == 1):
            return _like(word, _mended(low, lemma))
    attested = {other.words[place] for other in group.forms if len(other.words) == len(form.words)}
    shorter = [base for base in sorted(possible) if base in attested and base != own]
    if shorter:
        for other in group.forms:
            if other.words[place] in shorter and own not in bases(other.words[place], "nl", last):
                return _like(word, _written_word(other, place))
    if singular:
        return _like(word, singular)
    if elected and fold_word(elected[0]) in possible:
        return _like(word, elected[0])
    known = [base for base in sorted(possible) if zipf(base) > UNSEEN and base != own]
    if known and zipf(low) <= UNSEEN:
        return _like(word, max(known, key=zipf))
    return word


def _is_singular(word: str) -> bool:
    """Whether a word ends in one that only looks like a plural: `schooladvies`, `strafketen`."""
    cut = split(word)
    tail = cut.last if cut and zipf(cut.last) > UNSEEN else word[_known_tail(word) :]
    others = max((zipf(base) for base in bases(tail) - {tail}), default=UNSEEN)
    return others <= _RARE and zipf(tail) >= others + 1.0 and not word.endswith(_OF_PERSONS)


def _mended(word: str, lemma: str) -> str:
    """A lemma whose last part is no word, with the base that is one.

    The lemmatizer gives `IMVO-voorwaard` for `IMVO-voorwaarden`; `voorwaarde` is the word.
    """
    front, hyphen, tail = word.rpartition("-")
    if not hyphen or zipf(lemma.rpartition("-")[2]) > UNSEEN:
        return lemma
    known = [base for base in bases(tail, "nl", True) if base != tail and zipf(base) > UNSEEN]
    return f"{front}-{max(known, key=zipf)}" if known else lemma


def _likelier(plural: str, singulars: list[str]) -> str | None:
    """The singular that general Dutch, or that of its last part, has more often than the plural.

    `bestuursmodellen` gives bestuursmodel, since `model` is more frequent than `modellen`.
    """
    if not plural.endswith(("en", "s")) or zipf(plural) > UNSEEN:
        return None
    tail = _known_tail(plural)
    found = [(_frequency(word, tail), word) for word in singulars]
    best = max((item for item in found if item[0] > UNSEEN), default=None)
    return best[1] if best and best[0] > _frequency(plural, tail) - _NEARLY else None


def _frequency(word: str, tail: int = 0) -> float:
    """The Zipf value of a word, or of its last part where the table lacks the whole.

    `tail` is where a part begins that is known to be one, 0 where none is.
    """
    value = zipf(word)
    if value > UNSEEN:
        return value
    cut = split(word)
    if cut and zipf(cut.last) > UNSEEN:
        return zipf(cut.last)
    return zipf(word[tail:]) if tail else UNSEEN


def _known_tail(word: str) -> int:
    """Where a word of the table begins that ends this one, whose front the table lacks; or 0.

    `remgeldeffecten` ends in effecten, though nobody counts `remgeld`.
    """
    places = range(_FRONT, len(word) - _TAIL + 1)
    return next((place for place in places if zipf(word[place:]) >= _COMMON), 0)


def _written_word(form: Form, place: int) -> str:
    words = " ".join(most_frequent(form.written).split()).split()
    return words[place] if len(words) == len(form.words) else form.words[place]


def _like(word: str, base: str) -> str:
    """A base form, as folded, with the capitals, hyphens and accents of `word`.

    `PAS-melders` with pasmelder gives PAS-melder.
    """
    if word.lower() == word and fold_word(word) == word:
        return base
    plain = fold_word(base)
    written, reached = "", ""
    for char in word:
        longer = reached + fold_word(char)
        if not plain.startswith(longer):
            break
        written, reached = written + char, longer
    return written + plain[len(reached) :] if reached else base


def _adjectives(words: list[str], group: Group, singular: str) -> list[str]:
    """The words with the adjectives as they stand before the singular without an article.

    `internationaal recht`, since it is `het recht`; `kritieke grondstof`, since it is `de`.
    """
    votes = sum(form.neuter for form in group.forms)
    if not (is_neuter(fold_word(singular)) or votes > 0):
        return words
    return [_uninflected(word, group) for word in words[:-1]] + words[-1:]


def _uninflected(word: str, group: Group) -> str:
    """An adjective without its -e: `internationale` gives internationaal, `open` stays."""
    own = fold_word(word)
    if not own.endswith("e"):
        return word
    possible = bases(own, "nl", False) - {own}
    attested = {part for form in group.forms for part in form.words}
    lemmas = {lemma.lower() for form in group.forms for words in form.lemmas for lemma in words}
    for source in (attested, {fold_word(lemma) for lemma in lemmas}):
        if found := sorted(possible & source):
            return _like(word, found[0])
    if found := [base for base in sorted(possible) if zipf(base) > UNSEEN]:
        return _like(word, max(found, key=zipf))
    return word


_COMMON_ENDINGS = ("schap", "ing", "heid", "teit", "tie")
_NEUTER_ENDINGS = ("ment", "isme", "um")


@lru_cache(maxsize=1 << 15)
def is_neuter(noun: str) -> bool:
    """Whether a folded noun takes `het`, by the list and by the last part of a compound.

    >>> is_neuter("beleidsinstrument"), is_neuter("grondstof")
    (True, False)
    """
    known = listed("neuter.txt")
    if noun in known or noun.endswith(_NEUTER_ENDINGS):
        return True
    if noun.endswith(_COMMON_ENDINGS):  # `gemeenschap` is no compound of `schap`
        return False
    cut = split(noun)
    return cut is not None and (cut.last in known or is_neuter(cut.last))
