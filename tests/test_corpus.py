"""The letters of corpus/ against their hand annotation: places, spans, verdicts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.accuracy import measure, ours
from benchmarks.scoring import CORPUS, Found, Gold, load, score
from glossary.acronyms import Lexicon, find_acronyms
from glossary.documents import read
from glossary.lexicon import lexicon_of
from glossary.termbase import load as load_terms

ANNOTATIONS = sorted(CORPUS.glob("*.json"))
NAMES = [path.stem for path in ANNOTATIONS]


def test_at_least_eight_letters_of_some_length_are_annotated() -> None:
    assert len(ANNOTATIONS) >= 8
    for path in ANNOTATIONS:
        words = read(str(CORPUS / load(path).name)).words
        assert 400 <= words <= 950, f"{path.stem}: {words} words"


def test_every_letter_has_its_annotation() -> None:
    letters = {path.stem for path in CORPUS.glob("*.*") if path.suffix in (".txt", ".md")}
    assert letters - {"README"} == set(NAMES)


@pytest.mark.parametrize("annotation", ANNOTATIONS, ids=NAMES)
def test_an_annotation_points_at_what_it_says(annotation: Path) -> None:
    data = json.loads(annotation.read_text("utf-8"))
    source = (CORPUS / data["text"]).read_bytes().decode("utf-8")
    places = [place for item in data["acronyms"] for place in item["mentions"]]
    for place in (*places, *data["not_acronyms"]):
        assert source[place["start"] : place["end"]] == place["text"]
    for item in data["acronyms"]:
        assert item["verdict"] in ("introduced", "not introduced")
        assert item["verdict"] == "introduced" or item["long_form"] is None


@pytest.mark.parametrize("annotation", ANNOTATIONS, ids=NAMES)
def test_nothing_is_reported_that_the_annotation_forbids(annotation: Path) -> None:
    gold = load(annotation)
    document = read(str(CORPUS / gold.name))
    lexicon = lexicon_of(load_terms())
    for found in find_acronyms(document.text, lexicon, document.emphasis):
        for mention in found.mentions:
            start, end = document.source_span(mention.start, mention.end)
            for low, high in gold.forbidden:
                assert end <= low or start >= high, document.source[low:high]


@pytest.mark.parametrize("annotation", ANNOTATIONS, ids=NAMES)
def test_the_annotated_terms_stand_in_their_letter(annotation: Path) -> None:
    data = json.loads(annotation.read_text("utf-8"))
    text = " ".join(read(str(CORPUS / data["text"])).text.lower().split())
    assert len(data["terms"]) >= 20
    for item in data["terms"]:
        assert item["form"] in text
        assert item["term"]


def test_the_corpus_is_read_as_well_as_ever() -> None:
    """A floor just under today's figures; see `python -m benchmarks.accuracy`."""
    total = measure(ours(lexicon_of(load_terms())), ANNOTATIONS)
    assert total["acronyms"].f1 >= 0.99
    assert total["long forms, exact"].f1 >= 0.985
    assert total["not introduced"].f1 >= 0.985
    assert total["mentions"].f1 >= 0.99


def test_without_a_glossary_it_is_still_good() -> None:
    total = measure(ours(Lexicon()), ANNOTATIONS)
    assert total["acronyms"].f1 >= 0.98
    assert total["long forms, exact"].f1 >= 0.96
    assert total["not introduced"].f1 >= 0.95


def test_the_scorer_sees_every_kind_of_error() -> None:
    gold = Gold(
        "x",
        {
            "WTO": {"long_form": "World Trade", "verdict": "introduced", "mentions": []},
            "KMar": {"long_form": None, "verdict": "not introduced", "mentions": []},
            "BQV": {"long_form": None, "verdict": "not introduced", "mentions": []},
        },
        frozenset({"ec"}),
        (),
    )
    found = {
        "WTO": Found("Trade", True),
        "Kmar": Found(None, False),
        "XYZ": Found(None, False),
        "EC": Found(None, False),
    }
    scores = score(gold, found)
    assert scores["acronyms"] == (2, 3, 3)
    assert scores["long forms, exact"] == (0, 1, 1)
    assert scores["not introduced"] == (1, 2, 2)
