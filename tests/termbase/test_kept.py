"""What is worked out about a glossary lives as long as the glossary does."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from importlib import import_module

import pytest

from glossary.acronyms import find_acronyms
from glossary.analysis import analyse
from glossary.documents import from_bytes
from glossary.extraction.inside import inside_of
from glossary.lexicon import lexicon_of
from glossary.pipeline.suggest import suggester_of
from glossary.termbase import Termbase
from glossary.termbase.kept import kept
from glossary.termbase.load import default_path, load, load_into_memory
from glossary.termbase.matcher import matcher_of

TEXT = "De Wereldhandelsorganisatie (WTO) steunt de exportcontroles. De Kmar en het kmar-beleid."


class Box:
    """Anything with attributes."""


def test_an_answer_is_made_once_for_each_object() -> None:
    made: list[Box] = []

    @kept
    def number(box: Box) -> int:
        made.append(box)
        return len(made)

    first, second = Box(), Box()
    assert [number(first), number(second), number(first)] == [1, 2, 1]
    assert made == [first, second]


def on_disk() -> Termbase:
    return load([default_path()])


def in_memory() -> Termbase:
    return load_into_memory([default_path()])


@pytest.mark.parametrize("make", [in_memory, on_disk])
def test_a_glossary_that_nobody_holds_is_freed(
    make: Callable[[], Termbase], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("glossary.termbase.load"), "INDEXED", 0)
    termbase = make()
    assert find_acronyms(TEXT, lexicon_of(termbase))
    assert analyse(from_bytes(TEXT.encode(), "brief.txt"), termbase, matcher_of(termbase)).terms
    assert suggester_of(termbase) is suggester_of(termbase)
    assert inside_of(termbase) is inside_of(termbase)
    gone = weakref.ref(termbase)
    del termbase
    gc.collect()
    assert gone() is None
