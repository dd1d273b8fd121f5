"""The project's own glossary: valid, in order, and nothing in it that a person should look at."""

from __future__ import annotations

from glossary.termbase import load
from glossary.termbase.load import default_path
from glossary.termbase.lookup import lookup
from glossary.termbase.model import COLUMNS
from glossary.termbase.read import read
from glossary.termbase.validate import check_file


def test_no_errors_and_no_warnings() -> None:
    assert [str(problem) for problem in check_file(default_path())] == []


def test_the_file_on_disk_is_utf_8_with_newlines_and_all_columns() -> None:
    data = default_path().read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.decode("utf-8").endswith("\n")
    assert read(data, "terms.csv").columns == COLUMNS


def test_an_approved_row_has_a_source_and_a_date() -> None:
    bare = [entry.id for entry in load().entries if not (entry.source and entry.checked)]
    assert bare == []


def test_every_term_and_acronym_finds_its_own_entry() -> None:
    termbase = load()
    for entry in termbase.entries:
        for text in (entry.nl, entry.en, *entry.acronyms()):
            found = {match.entry.id for match in lookup(termbase, text) if match.is_match}
            assert entry.id in found, text
