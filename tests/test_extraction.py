"""A run of documents: what the glossary has and what it lacks, in one ranked list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import glossary
from benchmarks.scoring import CORPUS
from benchmarks.terms import letters
from glossary.documents import Document
from glossary.extraction import Extraction, Term, extract
from glossary.extraction.chunks import chunks
from glossary.pipeline.types import Pipeline
from glossary.termbase import Entry, Termbase
from glossary.termbase import load as load_terms

Documents = Callable[[str], Document]
TERMBASE = Termbase(
    (
        Entry("export-control", "exportcontrole", "export control"),
        Entry("raw-material", "kritieke grondstof", "critical raw material"),
        Entry("transfer", "kennisoverdracht", "knowledge transfer"),
        Entry("wto", "Wereldhandelsorganisatie", "World Trade Organization", ("WTO",)),
    )
)


@pytest.fixture(scope="module")
def nlp() -> Pipeline:
    nlp = glossary.load("embedded")
    assert nlp is not None
    return nlp


def by_term(extraction: Extraction) -> dict[str, Term]:
    return {term.term: term for term in extraction.terms}


def test_known_terms_and_candidates_stand_in_one_list(document: Documents, nlp: Pipeline) -> None:
    text = "De exportcontroles en de kernwapenambities. De exportcontrole raakt kernwapens."
    found = by_term(extract([document(text)], TERMBASE, nlp))
    known = found["exportcontrole"]
    assert known.entry is not None and known.entry.en == "export control"
    assert dict(known.forms) == {"exportcontroles": 1, "exportcontrole": 1}
    assert known.termhood is not None and 0 < known.termhood <= 1
    assert not found["kernwapenambitie"].known
    assert [t.termhood for t in found.values()] == sorted(
        (t.termhood or 0 for t in found.values()), reverse=True
    )


def test_english_in_the_text_is_marked_as_such(document: Documents) -> None:
    found = extract([document("De knowledge transfer en de kennisoverdracht.")], TERMBASE)
    (term,) = found.terms
    assert [(m.place.text, m.language, m.match) for m in term.mentions] == [
        ("knowledge transfer", "en", "term"),
        ("kennisoverdracht", "nl", "term"),
    ]


def test_acronyms_are_not_repeated_and_their_compounds_are_terms(
    document: Documents, nlp: Pipeline
) -> None:
    found = by_term(extract([document("De WTO wijzigt de WTO-regelgeving.")], TERMBASE, nlp))
    assert "WTO" not in found
    assert "WTO-regelgeving" in found


def test_an_acronym_with_a_tail_or_in_a_reference_is_no_term(
    document: Documents, nlp: Pipeline
) -> None:
    text = "De WTO'ers kennen Verordening (EU) 2021/821 over exportvergunningen."
    found = by_term(extract([document(text)], TERMBASE, nlp))
    assert "exportvergunning" in found
    assert not [term for term in found if term.startswith(("WTO", "EU"))]


def test_a_known_term_is_found_inside_a_compound(document: Documents, nlp: Pipeline) -> None:
    text = "Het exportcontrolebeleid is streng."
    found = by_term(extract([document(text)], TERMBASE, nlp))
    (mention,) = found["exportcontrole"].mentions
    assert text[mention.place.start : mention.place.end] == "exportcontrole"
    assert found["exportcontrolebeleid"].related == ("exportcontrole",)
    suggestion = found["exportcontrolebeleid"].suggestion
    assert suggestion is not None and suggestion.en == "export control policy"


def test_a_known_term_is_found_in_coordination_with_and_without_a_pipeline(
    document: Documents, nlp: Pipeline
) -> None:
    text = "Wij willen kennis- en technologieoverdracht."
    for pipeline in (nlp, None):
        found = by_term(extract([document(text)], TERMBASE, pipeline))
        (mention,) = found["kennisoverdracht"].mentions
        assert mention.place.text == "kennis- en technologieoverdracht"


def test_the_threshold_and_the_top_never_drop_what_is_known(
    document: Documents, nlp: Pipeline
) -> None:
    text = "De exportcontrole raakt de kernwapenambities."
    only = extract([document(text)], TERMBASE, nlp, min_termhood=1.0)
    assert [term.term for term in only.terms] == ["exportcontrole"]
    none = extract([document(text)], TERMBASE, nlp, top=0)
    assert [term.term for term in none.terms] == ["exportcontrole"]


def test_the_list_is_over_all_documents(document: Documents, nlp: Pipeline) -> None:
    texts = ["De kernwapenambities groeien.", "Elke kernwapenambitie telt.", "Niets."]
    found = extract(map(document, texts), TERMBASE, nlp)
    term = by_term(found)["kernwapenambitie"]
    assert (len(term.mentions), term.documents) == (2, 2)
    by_document = {n: dict(term.within(first, last).forms) for n, first, last in term.spans()}
    assert by_document == {0: {"kernwapenambities": 1}, 1: {"kernwapenambitie": 1}}


def test_a_form_is_clean_and_a_mention_is_as_it_stands(document: Documents, nlp: Pipeline) -> None:
    text = "De kernwapen-\nambities groeien en de *kritieke*\ngrondstoffen ook."
    found = by_term(extract([document(text)], TERMBASE, nlp))
    assert dict(found["kritieke grondstof"].forms) == {"kritieke grondstoffen": 1}
    for term in found.values():
        for mention in term.mentions:
            assert text[mention.place.start : mention.place.end] == mention.place.text


def test_two_jobs_say_the_same(document: Documents, nlp: Pipeline) -> None:
    texts = ["De kernwapenambities groeien.", "De exportcontrole raakt de WTO."] * 3
    alone = extract(map(document, texts), TERMBASE, nlp)
    assert extract(map(document, texts), TERMBASE, nlp, jobs=2) == alone


def test_what_the_glossary_has_is_not_lost_below_the_candidates(
    document: Documents, nlp: Pipeline
) -> None:
    text = "De misdaden tegen de menselijkheid zijn besproken in de gemeente."
    terms = extract([document(text)], load_terms(), nlp).terms
    known = {term.term: term.termhood for term in terms if term.known}
    assert {"misdrijf tegen de menselijkheid", "gemeente"} <= known.keys()
    assert min(value or 0.0 for value in known.values()) >= 0.4


def test_what_stands_only_within_a_known_term_counts_for_less(
    document: Documents, nlp: Pipeline
) -> None:
    def termhood(text: str) -> float:
        return by_term(extract([document(text)], TERMBASE, nlp))["kernwapengrondstof"].termhood or 0

    termbase = Termbase((Entry("x", "kritieke kernwapengrondstof", "critical nuclear material"),))
    text = "De kritieke kernwapengrondstof komt uit het buitenland."
    within = by_term(extract([document(text)], termbase, nlp))["kernwapengrondstof"].termhood or 0
    assert within < termhood(text) / 2


def test_whose_a_term_is_makes_no_term_of_its_own(document: Documents, nlp: Pipeline) -> None:
    text = "De Nederlandse maritieme handelsstrategie slaagt."
    found = by_term(extract([document(text)], TERMBASE, nlp, min_termhood=0))
    longer, own = (
        found["Nederlandse maritieme handelsstrategie"],
        found["maritieme handelsstrategie"],
    )
    assert (longer.termhood or 0) < (own.termhood or 0) / 2


def test_without_a_pipeline_there_is_no_termhood(document: Documents) -> None:
    (term,) = extract([document("De exportcontrole en de kernwapenambities.")], TERMBASE).terms
    assert (term.term, term.termhood) == ("exportcontrole", None)


def test_no_document_is_no_term(nlp: Pipeline) -> None:
    assert extract([], TERMBASE, nlp) == Extraction((), ())


def test_the_annotated_terms_of_the_corpus_are_listed(nlp: Pipeline) -> None:
    """A floor just under today's figure; see `python -m benchmarks.terms`."""
    score = letters(nlp, sorted(CORPUS.glob("*.json")))
    assert score.recall >= 0.85
    assert score.found / 9 < 200


def test_what_the_glossary_has_is_known_within_a_longer_term_too(
    document: Documents, nlp: Pipeline
) -> None:
    termbase = Termbase(
        (
            Entry("adn", "wapenbeheersing en ontwapening", "arms control and disarmament"),
            Entry("arms-control", "wapenbeheersing", "arms control"),
        )
    )
    text = "De wapenbeheersing en ontwapening in de kermisambities."
    found = by_term(extract([document(text)], termbase, nlp))
    assert found["wapenbeheersing"].entry is not None


def test_what_a_known_term_leaves_out_is_no_term(document: Documents, nlp: Pipeline) -> None:
    termbase = Termbase((Entry("sme", "midden- en kleinbedrijf", "SMEs"),))
    found = by_term(extract([document("Het midden- en kleinbedrijf groeit.")], termbase, nlp))
    assert "middenbedrijf" not in found


def test_a_long_text_is_read_in_chunks(
    document: Documents, nlp: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "\n\n".join(f"De exportcontroles en kernwapenambities van {n}." for n in range(9))
    whole = extract([document(text)], TERMBASE, nlp)
    monkeypatch.setattr(chunks, "__defaults__", (120,))
    assert extract([document(text)], TERMBASE, nlp) == whole


def test_chunks_make_up_the_text() -> None:
    text = "Een alinea.\n\nNog een alinea, met een regel\ndaaronder. " + "x" * 50
    found = list(chunks(text, 20))
    assert "".join(chunk for _, chunk in found) == text
    assert all(text.startswith(chunk, offset) and len(chunk) <= 20 for offset, chunk in found)


def test_context_comes_with_acronyms_too(document: Documents) -> None:
    found = extract([document("Wij steunen de WTO in Genève.")], TERMBASE, context=8)
    assert list(found.around.values()) == [("unen de", "in Genè")]
