"""Which lines belong together: the details that `test_clean` does not show."""

from __future__ import annotations

import pytest

from glossary.documents.joins import joint
from glossary.documents.lines import scan
from glossary.documents.paragraphs import paragraphs, unfinished


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("het ministerie van", True),
        ("handel en", True),
        ("de brief van het kabinet", False),
        ("Caravan", False),
        ("", False),
    ],
)
def test_some_words_cannot_end_a_sentence(text: str, goes_on: bool) -> None:
    assert unfinished(text) is goes_on


def test_footnotes_wait_until_their_sentence_is_whole() -> None:
    source = "Nederland zal met\n\n[^1]: Noot.\n\npartners optreden."
    (paragraph,) = paragraphs(source, scan(source))
    assert [len(paragraph.lines), len(paragraph.footnotes)] == [2, 1]


@pytest.mark.parametrize(
    ("source", "listed", "between"),
    [
        ("wapen-\nbeheersing", False, "drop hyphen"),
        ("WTO-\nregels", False, ""),
        ("kennis-\nen technologie", False, " "),
        ("De minister\nvan Defensie", False, " "),
        ("Kort.\nNieuw", False, "\n"),
        ("Prinses Irenestraat 6\nDen Haag", True, "\n"),
        ("Aan de Voorzitter van de\nTweede Kamer", True, " "),
    ],
)
def test_what_stands_between_two_lines(source: str, listed: bool, between: str) -> None:
    before, after = scan(source)
    width = max(before.end - before.start, after.end - after.start)
    assert joint(source, before, after, width, listed=listed) == between
