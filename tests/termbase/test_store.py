"""A glossary on disk answers as one in memory does, and its index is always right."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import pytest

import glossary as glossary_package
from glossary.errors import TermbaseError
from glossary.lexicon import lexicon_of
from glossary.termbase import Termbase, load
from glossary.termbase.load import Progress, default_path, load_into_memory
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

    def noted(paths: list[Path], index: Path, progress: Progress | None) -> None:
        built.append(index)
        original(paths, index, progress)

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


def test_who_loads_is_told_how_far_an_index_is_and_the_library_is_silent(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "terms.csv"
    row = {"nl": "een", "en": "thing"}
    path.write_text(canonical({**row, "id": f"x{number}"} for number in range(6_000)))
    told: list[tuple[int, int, str]] = []
    load([path], lambda *progress: told.append(progress))
    assert told == [(done, 6_000, "indexing terms.csv, once") for done in (0, 5_000, 0)]
    load([path], lambda *progress: told.append(progress))
    assert len(told) == 3  # the index is there
    assert capfd.readouterr() == ("", "")


def test_an_index_that_others_have_open_is_not_changed(tmp_path: Path) -> None:
    path = glossary(tmp_path / "terms.csv", "een")
    load([path])
    ((index, _),) = cache.contents()
    with index.open("rb") as held:
        before = held.read()
        os.utime(path, ns=(1, 1))
        load([path])
        held.seek(0)
        assert held.read() == before
    assert index.read_bytes() != before  # another file by the same name, with the new date
    assert [known for known, _ in cache.contents()] == [index]


def test_two_that_build_at_once_do_not_write_the_same_file(tmp_path: Path) -> None:
    """In two containers that share a cache the processes may have the same number."""
    path = glossary(tmp_path / "terms.csv", "een")
    written: list[Path] = []

    def build(draft: Path) -> None:
        written.append(draft)
        if len(written) == 1:  # another begins before this one is done
            assert cache.open_or_build([path], build, Path.read_bytes) is not None
        LOADING._index([path], draft, None)

    assert cache.open_or_build([path], build, Path.read_bytes) is not None
    assert written[0] != written[1]
    assert len(cache.contents()) == 1


@pytest.mark.parametrize("name", ["load.py", "validate.py", "store/build.py"])
def test_other_code_makes_another_index(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "glossary"
    shutil.copytree(Path(glossary_package.__file__).parent, copy)
    monkeypatch.setattr(cache, "__file__", str(copy / "termbase" / "store" / "cache.py"))
    before = cache._rules()
    with (copy / "termbase" / name).open("a") as file:
        file.write("# changed\n")
    assert cache._rules() != before


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


def test_an_index_that_is_damaged_within_is_made_anew_by_the_next_run(stored: Termbase) -> None:
    ((index, size),) = cache.contents()
    with index.open("r+b") as file:
        for place in range(16384, size - 4096, 4096):
            file.seek(place)
            file.write(b"\xff" * 3000)
    with pytest.raises(TermbaseError, match="this index of a glossary is damaged"):
        lookup(load([default_path()]), "VIFO")
    assert lookup(load([default_path()]), "VIFO")[0].is_match


def test_an_index_is_kept_where_only_the_question_was_too_much(stored: Termbase) -> None:
    """SQLite has limits; that one of them was met says nothing of the file."""
    with pytest.raises(TermbaseError, match=r"cannot be asked .*run the command again"):
        list(stored.wild("a*" * 30_000))
    assert len(cache.contents()) == 1
    assert lookup(stored, "VIFO")[0].is_match


def test_a_query_of_bytes_that_are_no_letters_finds_nothing(stored: Termbase) -> None:
    assert stored.acronym("\udce9cole") == ()
    assert not any(match.is_match for match in lookup(stored, "\udce9cole"))


def test_drafts_and_what_another_file_hides_are_there_too(tmp_path: Path) -> None:
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    row = {"nl": "een", "en": "one"}
    drafted = {"id": "z", "nl": "drie", "en": "three", "status": "draft"}
    paths[0].write_text(canonical([{"id": "x", **row}, drafted]))
    paths[1].write_text(canonical([{"id": "x", **row}, {"id": "y", **row}]))
    on_disk, memory = load(paths), load_into_memory(paths)
    assert [list(on_disk.drafts), list(on_disk.shadowed)] == [
        list(memory.drafts),
        list(memory.shadowed),
    ]
    assert [on_disk.source_of(entry) for entry in on_disk.entries] == [0, 1]


def test_two_installations_of_the_same_version_share_an_index(
    stored: Termbase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pre-commit has an environment of its own, whose files have other dates."""
    copy = tmp_path / "glossary"
    shutil.copytree(Path(glossary_package.__file__).parent, copy, copy_function=shutil.copyfile)
    monkeypatch.setattr(cache, "__file__", str(copy / "termbase" / "store" / "cache.py"))
    monkeypatch.setattr(LOADING, "_index", None)
    assert isinstance(load([default_path()]), StoredTermbase)


@pytest.mark.skipif(os.name != "posix", reason="names of bytes are POSIX")
def test_a_path_that_is_not_utf_8_is_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"m\xe9.csv")
    try:
        glossary(path, "een")
    except OSError:
        pytest.skip("this file system knows only UTF-8")
    assert load([path]).entries[0].nl == "een"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_beside_a_large_glossary_is_read_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    text = canonical([{"id": "x", "nl": "een", "en": "thing"}])
    with ThreadPoolExecutor(1) as pool:
        pool.submit(pipe.write_text, text)
        assert load([default_path(), pipe]).by_id["x"].nl == "een"


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
