"""Choosing and loading a pipeline: the embedded one, another, none, and what goes wrong."""

from __future__ import annotations

import sys
import types
import warnings
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

import glossary
from glossary.errors import PipelineError
from glossary.pipeline.load import describe

SENTENCES = [
    "De minister stuurt morgen een brief over exportcontroles.",
    "Het kabinet heeft de moties uitgevoerd.",
    "RISICO’S VOOR DE VEILIGHEID",
]


@pytest.fixture(scope="module")
def embedded() -> Language:
    nlp = glossary.load("embedded")
    assert nlp is not None
    return nlp


def tags(doc: Doc) -> list[tuple[str, str, str, bool]]:
    return [(t.text, t.pos_, t.lemma_, bool(t.is_sent_start)) for t in doc]


def test_the_embedded_pipeline_loads_with_spacy_alone() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        nlp = spacy.load(glossary.model_path())
    assert nlp.lang == "nl"


def test_it_sets_part_of_speech_lemma_and_sentences(embedded: Language) -> None:
    doc = embedded("De ministers sturen brieven. Het werkt.")
    assert [token.pos_ for token in doc[:4]] == ["DET", "NOUN", "VERB", "NOUN"]
    assert [token.lemma_ for token in doc[1:4]] == ["minister", "sturen", "brief"]
    assert len(list(doc.sents)) == 2


def test_it_is_small_enough_for_a_wheel() -> None:
    size = sum(file.stat().st_size for file in glossary.model_path().rglob("*") if file.is_file())
    assert size <= 10_000_000


def test_its_licence_and_sources_travel_with_it(embedded: Language) -> None:
    assert embedded.meta["license"] == "CC BY-SA 4.0"
    names = " ".join(source["name"] for source in embedded.meta["sources"])
    assert "UD Dutch LassySmall" in names and "UD Dutch Alpino" in names


def test_two_processes_say_the_same(embedded: Language) -> None:
    alone = [tags(doc) for doc in embedded.pipe(SENTENCES)]
    together = [tags(doc) for doc in embedded.pipe(SENTENCES, n_process=2, batch_size=1)]
    assert alone == together


def test_it_survives_bytes_and_disk(embedded: Language, tmp_path: Path) -> None:
    wanted = tags(embedded(SENTENCES[0]))
    copy = glossary.load("embedded")
    assert copy is not None
    assert tags(copy.from_bytes(embedded.to_bytes())(SENTENCES[0])) == wanted
    embedded.to_disk(tmp_path / "copy")
    again = glossary.load(tmp_path / "copy")
    assert again is not None and tags(again(SENTENCES[0])) == wanted


def test_components_can_be_left_out() -> None:
    nlp = glossary.load("embedded", exclude=["senter"])
    assert nlp is not None and "senter" not in nlp.pipe_names
    nlp = glossary.load("embedded", disable=["trainable_lemmatizer"])
    assert nlp is not None and "trainable_lemmatizer" in nlp.disabled
    assert nlp("De brief.")[1].pos_ == "NOUN"


def test_auto_takes_the_official_pipeline_where_it_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken: list[object] = []

    def load(name: object, **options: object) -> Language:
        taken.append(name)
        return original(glossary.model_path())

    original = spacy.load
    monkeypatch.setattr(spacy, "load", load)
    glossary.load()
    module = types.ModuleType("nl_core_news_sm")
    module.__spec__ = types.SimpleNamespace(name="nl_core_news_sm")  # type: ignore[assignment]
    monkeypatch.setitem(sys.modules, "nl_core_news_sm", module)
    glossary.load("auto")
    assert taken == [glossary.model_path(), "nl_core_news_sm"]


def test_none_is_no_pipeline() -> None:
    assert glossary.load("none") is None
    assert describe(None) is None


def test_a_report_can_name_it(embedded: Language) -> None:
    about = describe(embedded)
    assert about is not None
    assert about["name"] == "nl_glossary_embedded"
    assert about["version"]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("nl_core_news_md", "`python -m spacy download nl_core_news_md` installs it"),
        ("no-such-thing", "no such pipeline; give the name of an installed one"),
    ],
)
def test_an_unknown_name_says_how_to_get_it(name: str, remedy: str) -> None:
    with pytest.raises(PipelineError) as raised:
        glossary.load(name)
    assert remedy in str(raised.value)


@pytest.mark.parametrize(
    ("installed", "fitting"), [("3.7.0", "3.7.0"), ("3.7.5", "3.7.0"), ("3.8.18", "3.8.0")]
)
def test_the_official_one_is_offered_in_the_version_for_this_spacy(
    monkeypatch: pytest.MonkeyPatch, installed: str, fitting: str
) -> None:
    # By its module: `glossary.pipeline.load` as an attribute is the function.
    monkeypatch.setattr(sys.modules[describe.__module__], "version", lambda name: installed)
    with pytest.raises(PipelineError, match=f"/nl_core_news_sm-{fitting}-py3-none-any.whl` inst"):
        glossary.load("nl_core_news_sm")


def test_a_pipeline_without_tags_is_refused_by_what_it_lacks(tmp_path: Path) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "bare")
    with pytest.raises(PipelineError, match=r"does not set pos .* or lemma .* it has sentencizer"):
        glossary.load(tmp_path / "bare")


def test_a_pipeline_of_another_language_is_refused(tmp_path: Path) -> None:
    spacy.blank("de").to_disk(tmp_path / "deutsch")
    with pytest.raises(PipelineError, match="is a pipeline for 'de', not Dutch"):
        glossary.load(tmp_path / "deutsch")


def test_a_folder_that_is_no_pipeline_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PipelineError):
        glossary.load(tmp_path)
