"""How the tests of the acronyms put a sentence in and read what comes out."""

from __future__ import annotations

import re

from glossary.acronyms import Acronym, Introduction, Lexicon, find_acronyms
from glossary.acronyms.model import EMPTY_LEXICON

KNOWN = Lexicon(
    {
        "EU": ("Europese Unie", "European Union"),
        "VN": ("Verenigde Naties", "United Nations"),
        "VS": ("Verenigde Staten", "United States"),
        "KMar": ("Koninklijke Marechaussee",),
        "Wabo": ("Wet algemene bepalingen omgevingsrecht",),
        "VIFO": ("Wet veiligheidstoets investeringen, fusies en overnames",),
        "COVID": ("coronavirus disease",),
        "OLAF": ("Europees Bureau voor fraudebestrijding", "European Anti-Fraud Office"),
        "CSDDD": (
            "richtlijn passende zorgvuldigheid in het bedrijfsleven op het gebied van duurzaamheid",
            "Corporate Sustainability Due Diligence Directive",
        ),
        "OHCHR": (
            "Hoge Commissaris voor de Mensenrechten",
            "Office of the High Commissioner for Human Rights",
        ),
        "btw": ("belasting over de toegevoegde waarde",),
    },
    frozenset(["EU", "VN", "VS", "btw"]),
)
"""A small glossary: four that everybody knows, and some that only the glossary does."""


def acronyms(text: str, lexicon: Lexicon = EMPTY_LEXICON) -> list[str]:
    """The acronyms of a text, in the order of their first mention."""
    return [found.acronym for found in find_acronyms(text, lexicon)]


def mentions(text: str, lexicon: Lexicon = EMPTY_LEXICON) -> list[str]:
    """Every mention of every acronym as it stands in the text, in text order."""
    spans = [(m.start, m.end) for found in find_acronyms(text, lexicon) for m in found.mentions]
    return [text[start:end] for start, end in sorted(spans)]


def introduced(text: str, lexicon: Lexicon = EMPTY_LEXICON) -> dict[str, str | None]:
    """The introduced acronyms with the long form of each, or None where the words are not clear.

    Asterisks in ``text`` stand for emphasis, as in Markdown.
    """
    return {
        found.acronym: found.long_form.text if found.long_form else None
        for found in _found(text, lexicon)
        if found.introductions
    }


def method(text: str, acronym: str, lexicon: Lexicon = EMPTY_LEXICON) -> str | None:
    """The rung of the ladder that found the long form of one acronym."""
    for found in _found(text, lexicon):
        if found.acronym == acronym and found.long_form:
            return found.long_form.method
    return None


def introductions(text: str, lexicon: Lexicon = EMPTY_LEXICON) -> list[Introduction]:
    """All introductions of a text, acronym by acronym."""
    return [pair for found in find_acronyms(text, lexicon) for pair in found.introductions]


def _found(text: str, lexicon: Lexicon) -> list[Acronym]:
    plain, emphasis = without_asterisks(text)
    return find_acronyms(plain, lexicon, emphasis)


def without_asterisks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its asterisks, and the spans that they emphasised."""
    spans: list[tuple[int, int]] = []
    plain = ""
    for part in re.split(r"(\*[^*]+\*)", text):
        bare = part.strip("*")
        if bare != part:
            spans.append((len(plain), len(plain) + len(bare)))
        plain += bare
    return plain, spans
