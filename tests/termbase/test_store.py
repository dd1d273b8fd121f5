"""A glossary on disk answers as one in memory does, and its index is always right."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from glossary.errors import TermbaseError
from glossary.lexicon import lexicon_of
from glossary.termbase import Termbase, load
from glossary.termbase.load import default_path, load_into_memory
from glossary.termbase.lookup import lookup
from glossary.termbase.matcher import Matcher
from glossary.termbase.store import StoredTermbase, cache
from glossary.termbase.write import canonical

LOADING = import_module("glossary.termbase.load")  # the package shows the function instead
QUERIES = (
    *("VIFO", "kmar", "handelsbelemmeringen", "trade barrier", "ngo's", "exportcontrole"),
    *("Wereldhandelsorganisatie (WTO)", "export*", "VIFO-toets", "niets zoals dit hier"),
)


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLOSSARY_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(LOADING, "INDEXED", 0)


@pytest.fixture
def stored() -> Termbase:
    found = load([default_path()])
    assert isinstance(found, StoredTermbase)
    return found


def test_the_same_answers(stored: Termbase) -> None:
    memory = load_into_memory([default_path()])
    assert list(stored.entries) == list(memory.entries)
    assert stored.entries[3] == memory.entries[3] and stored.entries[-1] == memory.entries[-1]
    for query in QUERIES:
        assert lookup(stored, query) == lookup(memory, query), query
    assert dict(lexicon_of(stored).long_forms) == dict(lexicon_of(memory).long_forms)
    assert lexicon_of(stored).well_known == lexicon_of(memory).well_known


def test_an_index_by_older_rules_is_made_anew(
    stored: Termbase, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[Path] = []
    original = LOADING._index

    def noted(paths: list[Path], index: Path) -> None:
        built.append(index)
        original(paths, index)

    monkeypatch.setattr(LOADING, "_index", noted)
    load([default_path()])
    assert built == []
    monkeypatch.setattr(cache, "_rules", lambda: 1)
    load([default_path()])
    assert len(built) == 1


def test_a_misspelt_term_finds_the_same_first(stored: Termbase) -> None:
    memory = load_into_memory([default_path()])
    for query in ("VIFU", "exportcontrlle", "handelsbelemering", "Europese Comissie"):
        assert lookup(stored, query)[0] == lookup(memory, query)[0]


def test_the_same_terms_in_a_text(stored: Termbase, corpus: Path) -> None:
    text = (corpus / "handel.txt").read_text("utf-8")
    memory = load_into_memory([default_path()])
    assert Matcher(stored).find(text) == Matcher(memory).find(text)


def test_it_goes_to_another_process(stored: Termbase) -> None:
    assert lookup(pickle.loads(pickle.dumps(stored)), "VIFO") == lookup(stored, "VIFO")


def glossary(path: Path, nl: str) -> Path:
    path.write_text(canonical([{"id": "x", "nl": nl, "en": "thing"}]))
    return path


def test_a_changed_file_is_indexed_again_and_a_touched_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = glossary(tmp_path / "terms.csv", "een")
    load([path])
    os.utime(path, ns=(1, 1))

    def fail(*_: object) -> None:
        raise AssertionError("built again")

    with monkeypatch.context() as patched:
        patched.setattr(LOADING, "_index", fail)
        assert load([path]).entries[0].nl == "een"
        assert load([path]).entries[0].nl == "een"
    glossary(path, "twee")
    assert load([path]).entries[0].nl == "twee"


def test_the_first_of_several_wins_and_the_origin_is_known(tmp_path: Path) -> None:
    paths = [glossary(tmp_path / "a.csv", "een"), glossary(tmp_path / "b.csv", "twee")]
    found = load(paths)
    assert [entry.nl for entry in found.entries] == ["een"]
    assert found.origin(found.entries[0]) == paths[0]


def test_a_damaged_index_and_no_directory_are_harmless(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = glossary(tmp_path / "terms.csv", "een")
    load([path])
    ((index, _),) = cache.contents()
    index.write_bytes(b"stuk")
    assert load([path]).entries[0].nl == "een"
    assert [removed for removed, _ in cache.clear()] == [index]
    assert cache.contents() == []
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GLOSSARY_CACHE", str(tmp_path / "file"))
    assert not isinstance(load([path]), StoredTermbase)


def test_a_bad_glossary_leaves_no_index(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("id,nl,en\nX,een,one\n")
    with pytest.raises(TermbaseError, match="is not an id"):
        load([path])
    assert cache.contents() == []


def test_two_processes_that_build_at_once_both_answer(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    row = {"nl": "een", "en": "thing", "note": "lang " * 40}
    path.write_text(canonical({**row, "id": f"x{number}"} for number in range(5_000)))
    command = [sys.executable, "-m", "glossary", "lookup", "een", "--glossary", str(path)]
    runs = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [run.wait() for run in runs] == [0, 0]
    assert len(cache.contents()) == 1
