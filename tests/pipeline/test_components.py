"""The components in a pipeline that is not ours to begin with, and what survives a journey."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

import glossary
from glossary.errors import PipelineError
from glossary.pipeline.components.terms import Terms

NAMES = ("glossary_acronyms", "glossary_terms", "glossary_matches")
TEXT = (
    "Exportcontroles gelden voor kritieke grondstoffen. De Wereldhandelsorganisatie (WTO) steunt"
    " het exportcontrolebeleid. De WTO en de BQV vergaderen."
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = glossary.load("embedded")
    assert nlp is not None
    for name in NAMES:
        nlp.add_pipe(name)
    return nlp


def said(doc: Doc) -> dict[str, list[tuple[str, str, str, Any]]]:
    return {
        name: [(s.text, s.label_, s.kb_id_, s._.get(name)) for s in doc.spans[name]]
        for name in NAMES
    }


def test_a_blank_pipeline_takes_those_that_read_text_alone() -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("glossary_acronyms")
    nlp.add_pipe("glossary_matches")
    doc = nlp(TEXT)
    wto = doc.spans["glossary_acronyms"][0]
    assert (wto.text, wto.label_, wto.kb_id_) == ("WTO", "introduced", "wto")
    assert wto._.glossary_acronyms["long_form"] == "Wereldhandelsorganisatie"
    found = {span.text: span._.glossary_matches["en"] for span in doc.spans["glossary_matches"]}
    assert found["Exportcontroles"] == "export control"
    assert found["kritieke grondstoffen"] == "critical raw material"


def test_terms_have_a_form_a_kind_and_a_termhood(nlp: Language) -> None:
    doc = nlp(TEXT)
    found = {span.text: span._.glossary_terms for span in doc.spans["glossary_terms"]}
    assert found["exportcontrolebeleid"]["term"] == "exportcontrolebeleid"
    assert found["exportcontrolebeleid"]["kind"] == "term"
    assert all(0 <= data["termhood"] <= 1 for data in found.values())


def test_two_processes_say_the_same(nlp: Language) -> None:
    texts = [TEXT, "De ngo's vragen aandacht voor mensenrechten.", ""]
    alone = [said(doc) for doc in nlp.pipe(texts)]
    assert [said(doc) for doc in nlp.pipe(texts, n_process=2, batch_size=1)] == alone


def test_it_survives_bytes(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert said(Doc(nlp.vocab).from_bytes(doc.to_bytes())) == said(doc)


def test_it_survives_being_joined(nlp: Language) -> None:
    doc = nlp(TEXT)
    joined = Doc.from_docs([doc, doc])
    assert joined is not None
    once, twice = said(doc), said(joined)
    assert all(twice[name] == once[name] * 2 for name in NAMES)


def test_the_least_termhood_and_the_glossary_are_settings(tmp_path: Any) -> None:
    rows = "id,nl,en\nbqv,bijzondere quotavoorziening,special quota facility\n"
    (tmp_path / "own.csv").write_text(rows, "utf-8")
    nlp = glossary.load("embedded")
    assert nlp is not None
    nlp.add_pipe("glossary_terms", config={"min_termhood": 1.0})
    nlp.add_pipe("glossary_matches", config={"glossary": str(tmp_path / "own.csv")})
    doc = nlp("De bijzondere quotavoorzieningen en de exportcontrole.")
    assert len(doc.spans["glossary_terms"]) == 0
    assert [span.kb_id_ for span in doc.spans["glossary_matches"]] == ["bqv"]


def test_terms_ask_for_parts_of_speech() -> None:
    blank = spacy.blank("nl")
    blank.add_pipe("glossary_terms")
    assert not blank("  ").spans["glossary_terms"]
    with pytest.raises(PipelineError, match="morphologizer"):
        blank("De exportcontroles.")


@pytest.mark.parametrize("least", [-1, 2, float("nan")])
def test_a_termhood_lies_between_0_and_1(least: float) -> None:
    with pytest.raises(PipelineError, match="0 to 1"):
        Terms(min_termhood=least)


def test_two_with_a_name_each_leave_their_own_spans(tmp_path: Any) -> None:
    own = tmp_path / "own.csv"
    own.write_text("id,nl,en\nship,schip,ship\n", "utf-8")
    nlp = spacy.blank("nl")
    nlp.add_pipe("glossary_matches")
    nlp.add_pipe("glossary_matches", name="ours", config={"glossary": str(own)})
    doc = nlp("Het schip valt onder de exportcontrole.")
    assert [span.text for span in doc.spans["ours"]] == ["schip"]
    assert [span.text for span in doc.spans["glossary_matches"]] == ["exportcontrole"]
    assert doc.spans["ours"][0]._.glossary_matches["en"] == "ship"
