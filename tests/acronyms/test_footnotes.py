"""Introductions in a footnote that hangs on the acronym."""

from __future__ import annotations

import pytest

from glossary.acronyms import find_acronyms


def introduced(sentence: str, note: str) -> str | None:
    """The long form of the one acronym of a sentence with a note that hangs where it has a ^."""
    mark = sentence.index("^")
    text = sentence.replace("^", "") + "\n\n" + note
    start = len(text) - len(note)
    (found,) = find_acronyms(text, footnotes=[(mark, start, len(text))])
    return found.long_form.text if found.long_form else None


@pytest.mark.parametrize(
    ("sentence", "note", "expected"),
    [
        ("De TAC's^ dalen.", "Total allowable catch.", "Total allowable catch"),
        ("Het is de TTC.^", "De Trade and Technology Council.", "Trade and Technology Council"),
        ("De MSY^ telt.", "Maximum sustainable yield. Zie artikel 2.", "Maximum sustainable yield"),
        (
            "Uit het EMFAF.^",
            "EMFAF: Europees Fonds voor maritieme zaken, visserij en aquacultuur.",
            "Europees Fonds voor maritieme zaken, visserij en aquacultuur",
        ),
    ],
)
def test_a_note_that_is_the_long_form(sentence: str, note: str, expected: str) -> None:
    assert introduced(sentence, note) == expected


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        ("De TTC^ komt bijeen.", "Zie de brief van 3 mei."),
        ("De TTC^ komt bijeen.", "TTC komt vaker bijeen."),
        ("De TTC komt bijeen.^", "Trade and Technology Council."),
        ("De TTC^ komt.", "Trade and Technology Council komt pas in mei bijeen."),
    ],
)
def test_a_note_that_says_something_else(sentence: str, note: str) -> None:
    assert introduced(sentence, note) is None
