"""Several documents as one text, each with its own lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.documents import from_bytes, join


def test_positions_are_those_of_the_file() -> None:
    joined = join([from_bytes(b"een\ntwee", "a.txt"), from_bytes(b"drie\n\nvier", "b.txt")])
    at = joined.source.index("vier")
    assert joined.position(at) == (3, 1)
    assert [part.path for part in joined.parts] == ["a.txt", "b.txt"]
    assert joined.source[joined.parts[1].start :] == "drie\n\nvier"


def test_nothing_to_join() -> None:
    with pytest.raises(ValueError, match="no documents"):
        join([])


@given(st.lists(st.text("ab*_\n\r .!1(A)", max_size=40), min_size=1, max_size=4))
def test_every_place_maps_to_the_same_place_as_alone(texts: list[str]) -> None:
    documents = [from_bytes(text.encode(), f"{n}.md") for n, text in enumerate(texts)]
    joined = join(documents)
    clean = 0
    for document, part in zip(documents, joined.parts, strict=True):
        for start in range(len(document.text)):
            own = document.source_span(start, start + 1)
            found = joined.source_span(clean + start, clean + start + 1)
            assert (found[0] - part.start, found[1] - part.start) == own
            assert joined.position(found[0]) == document.position(own[0])
        clean += len(document.text) + 2
