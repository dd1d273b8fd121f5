"""Treebank sentences in the dress of a policy letter: quotes, apostrophes, headings, bullets.

Each function takes a sentence and a source of chance and returns a sentence, changed or not.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from training.conllu import Sentence, Token

FINAL = frozenset(".?!:;…")
CLOSING = frozenset({"'", "''", '"', "”", "’", "»", ")", "]"})
QUOTES = frozenset({'"', "''", ",,", "``", "“", "”", "„", "«", "»"})
STYLES = (
    (",,", "''"),
    ("“", "”"),
    ("„", "”"),
    ("‘", "’"),
    ('"', '"'),
    ("«", "»"),
    ("'", "'"),
    ("``", "''"),
)
BULLETS = ("•", "-", "–", "*", "◦", "·", "o", "■", "\uf0b7")
BREAKS = ("\n", "\n", "\n\n", "\n \n", "\n\n\n")
COMPOUND_HEADS = (
    "EU",
    "VN",
    "NAVO",
    "OESO",
    "WTO",
    "VS",
    "IT",
    "ICT",
    "R&D",
    "CO2",
    "AI",
    "BZ",
    "G7",
    "mkb",
    "Raads",
    "Brexit",
    "Oekraïne",
    "China",
    "Schengen",
    "Kamer",
)
# Parts of made-up English names, so that `Critical Raw Materials Act` reads as a name.
ENGLISH = (
    (
        "Critical",
        "Digital",
        "European",
        "Global",
        "Strategic",
        "Joint",
        "Open",
        "Green",
        "Common",
        "International",
        "Foreign",
        "Economic",
        "Net-Zero",
        "Artificial",
        "Sustainable",
        "Cyber",
    ),
    (
        "Raw",
        "Single",
        "Supply",
        "Security",
        "Trade",
        "Technology",
        "Services",
        "Market",
        "Data",
        "Subsidies",
        "Investment",
        "Policy",
        "Health",
        "Defence",
        "Climate",
        "Intelligence",
        "and",
    ),
    (
        "Materials",
        "Chain",
        "Development",
        "Technology",
        "Screening",
        "Resilience",
        "Markets",
        "Industry",
        "Infrastructure",
        "Research",
        "Innovation",
        "for",
        "of",
    ),
    (
        "Act",
        "Council",
        "Agreement",
        "Initiative",
        "Partnership",
        "Fund",
        "Framework",
        "Directive",
        "Strategy",
        "Regulation",
        "Alliance",
        "Forum",
        "Facility",
        "Gateway",
        "Dialogue",
        "Agency",
    ),
)

Augmenter = Callable[[Sentence, random.Random], Sentence]


def is_open(sentence: Sentence) -> bool:
    """Whether the sentence ends without a full stop or its like, as a heading does."""
    words = [t.form for t in sentence.tokens if not t.form.isspace()]
    while len(words) > 1 and words[-1] in CLOSING:
        words.pop()
    return words[-1] not in FINAL if words else True


def quotes(sentence: Sentence, rng: random.Random) -> Sentence:
    """One style of quotation marks throughout, and the full stop inside or outside them."""
    opening, closing = rng.choice(STYLES)
    tokens = list(sentence.tokens)
    marks = [i for i, t in enumerate(tokens) if t.form in QUOTES]
    for nth, i in enumerate(marks):
        form = closing if nth % 2 else opening
        tokens[i] = replace(tokens[i], form=form, lemma=form)
    if marks and len(marks) % 2 == 0 and marks[-1] >= len(tokens) - 2 and rng.random() < 0.6:
        tokens[-2:] = [tokens[-1], tokens[-2]]
    return replace(sentence, tokens=tuple(tokens))


def quoted(sentence: Sentence, rng: random.Random) -> Sentence:
    """The whole sentence between quotation marks: ,,Dat was goed.''"""
    if any(t.form in QUOTES for t in sentence.tokens) or is_open(sentence):
        return sentence
    opening, closing = rng.choice(STYLES)
    first, last = _mark(opening, False), _mark(closing, True)
    body = (*sentence.tokens[:-1], replace(sentence.tokens[-1], space_after=False))
    which = rng.random()
    if which < 0.5:
        return replace(sentence, tokens=(first, *body, last))
    # A quotation of several sentences opens in one and closes in another.
    return replace(sentence, tokens=(first, *sentence.tokens) if which < 0.75 else (*body, last))


def _mark(form: str, space: bool) -> Token:
    return Token(form, form, "PUNCT", "LET", "", space)


def apostrophes(sentence: Sentence, rng: random.Random) -> Sentence:
    """The typographic apostrophe within words: `risico's` becomes `risico’s`."""

    def curl(token: Token) -> Token:
        if "'" not in token.form or len(token.form) < 2 or token.upos == "PUNCT":
            return token
        return replace(
            token, form=token.form.replace("'", "’"), lemma=token.lemma.replace("'", "’")
        )

    return replace(sentence, tokens=tuple(curl(t) for t in sentence.tokens))


def capitals(sentence: Sentence, rng: random.Random) -> Sentence:
    """ALL CAPITALS. No lemma is taught: each word of a heading would need a rule of its own."""
    tokens = (
        replace(t, form=t.form.upper(), lemma=t.lemma if t.form == t.form.upper() else "")
        for t in sentence.tokens
    )
    return replace(sentence, tokens=tuple(tokens))


def heading(sentence: Sentence, rng: random.Random) -> Sentence:
    """A short sentence as a heading: no full stop, perhaps a number before it, then a break."""
    tokens = list(sentence.tokens)
    if len(tokens) > 12:
        return sentence
    while len(tokens) > 1 and tokens[-1].form in FINAL:
        tokens.pop()
    if rng.random() < 0.4:
        number = rng.choice(("1", "2", "3", "1.1", "2.3", "4.2.1", "7", "10", "IV"))
        head = [Token(number, number, "NUM", "TW|hoofd|vrij")]
        if rng.random() < 0.5:
            head = [replace(head[0], space_after=False), _mark(".", True)]
        tokens = [*head, *tokens]
    return broken(replace(sentence, tokens=tuple(tokens)), rng)


def bullet(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence as an item of a list, with or without its full stop, then a break."""
    mark = rng.choice(BULLETS)
    tokens = sentence.tokens
    if tokens[-1].form in FINAL and rng.random() < 0.3:
        tokens = (*tokens[:-1], _mark(";", False)) if rng.random() < 0.5 else tokens[:-1]
    return broken(replace(sentence, tokens=(_mark(mark, True), *tokens)), rng)


def broken(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence with a line break after it, which belongs to it, as in spaCy's own Docs."""
    form = rng.choice(BREAKS)
    last = replace(sentence.tokens[-1], space_after=False)
    tokens = (*sentence.tokens[:-1], last, Token(form, form, "SPACE", space_after=False))
    return replace(sentence, tokens=tokens)


def wrapped(sentence: Sentence, rng: random.Random) -> Sentence:
    """A line break within the sentence, as in text from a PDF."""
    if len(sentence.tokens) < 8:
        return sentence
    at = rng.randrange(3, len(sentence.tokens) - 2)
    tokens = list(sentence.tokens)
    tokens[at - 1] = replace(tokens[at - 1], space_after=False)
    tokens.insert(at, Token("\n", "\n", "SPACE", space_after=False))
    return replace(sentence, tokens=tuple(tokens))


def hyphenated(sentence: Sentence, rng: random.Random) -> Sentence:
    """Some nouns as the head of a hyphenated compound: `lidstaten` becomes `EU-lidstaten`."""

    def join(token: Token) -> Token:
        plain = token.form.isalpha() and token.form.islower() and len(token.form) > 3
        if token.upos != "NOUN" or not plain or not token.lemma or rng.random() < 0.7:
            return token
        head = rng.choice(COMPOUND_HEADS) + "-"
        return replace(token, form=head + token.form, lemma=head + token.lemma)

    return replace(sentence, tokens=tuple(join(t) for t in sentence.tokens))


def english(sentence: Sentence, rng: random.Random) -> Sentence:
    """Each run of two or more names as an English title: `Critical Raw Materials Act`."""
    tokens: list[Token] = []
    run: list[Token] = []
    for token in (*sentence.tokens, None):
        if token is not None and token.upos == "PROPN":
            run.append(token)
            continue
        tokens += _title(run[-1].space_after, rng) if len(run) >= 2 else run
        run = []
        if token is not None:
            tokens.append(token)
    return replace(sentence, tokens=tuple(tokens))


def _title(space_after: bool, rng: random.Random) -> list[Token]:
    first, *middle, last = ENGLISH
    words = [
        rng.choice(first),
        *(rng.choice(p) for p in middle if rng.random() < 0.6),
        rng.choice(last),
    ]
    tokens = [Token(w, w, "PROPN", "SPEC|deeleigen") for w in words]
    return [*tokens[:-1], replace(tokens[-1], space_after=space_after)]


# How often each change is made to a copy of a sentence. Several may meet in one sentence.
POLICY_DRESS: tuple[tuple[Augmenter, float], ...] = (
    (quotes, 1.0),
    (quoted, 0.06),
    (apostrophes, 0.5),
    (hyphenated, 0.15),
    (english, 0.1),
    (heading, 0.15),
    (bullet, 0.06),
    (wrapped, 0.05),
    (capitals, 0.03),
)


def dressed(sentence: Sentence, rng: random.Random) -> Sentence:
    """A copy of the sentence after a throw of the dice for each change.

    A sentence left without a full stop nearly always gets its line break: a Doc in which
    headings run into text teaches the boundary component to cut before any capital.
    """
    for change, chance in POLICY_DRESS:
        if rng.random() < chance and not sentence.tokens[-1].form.isspace():
            sentence = change(sentence, rng)
    ended = sentence.tokens[-1].form.isspace()
    if not ended and rng.random() < (0.95 if is_open(sentence) else 0.08):
        sentence = broken(sentence, rng)
    return sentence
