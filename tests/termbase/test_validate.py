"""What is wrong with a glossary is said all at once, with place and remedy."""

from __future__ import annotations

import pytest

from glossary.termbase.read import read
from glossary.termbase.validate import problems

HEADER = "id,nl,nl_acronym,nl_variants,en,note,status,well_known,checked\n"
GOOD = "law,wet,,,act,,approved,,2025-01-31\n"

BAD_ROWS = {
    "law,,,,act,,approved,,": "nl: is empty; every row needs an id, a Dutch and an English term",
    ",wet,,,act,,approved,,": "id: is empty; every row needs an id, a Dutch and an English term",
    "The Law,wet,,,act,,approved,,": "id: 'The Law' is not an id; begin with a letter; "
    "use only a-z, 0-9 and -, as in 'export-control'",
    "law,wet,,,act,,ok,,": "status: 'ok' is not a status; write 'approved' or 'draft'",
    "law,wet,,,act,,,,": "status: '' is not a status; write 'approved' or 'draft'",
    "law,wet,,,act,,draft,ja,": "well_known: 'ja' is not understood; write 'yes' or nothing",
    "law,wet,,,act,,draft,,31/1/2025": "checked: '31/1/2025' is not a date; write it as 2025-01-31",
    "law,wet,,,act,,draft,,2025-02-29": "checked: '2025-02-29' is not a date; "
    "write it as 2025-01-31",
    "law,wet,,a||b,act,,draft,,": "nl_variants: 'a||b' has an empty value beside a |; "
    "write values as 'one|two'",
    "law,wet,,a|b|a,act,,draft,,": "nl_variants: 'a' stands 2 times in one cell; keep one",
    'law,"wet ""oud",,,act,,draft,,': "nl: 'wet \"oud' has a \" without its other half; "
    'add the other " or remove it',
    'law,wet,,"""een|twee""",act,,draft,,': 'nl_variants: \'"een|twee"\' has a " without its other '
    'half; add the other " or remove it',
    "law,we\u00adt,,,act,,draft,,": "nl: holds U+00AD (soft hyphen), which nobody can see; "
    "remove it",
    "law,de\u00a0wet,,,act,,draft,,": "nl: holds U+00A0 (no-break space), which nobody can see; "
    "replace it with a space",
    'law,"de\nwet",,,act,,draft,,': "nl: holds U+000A (control character), which nobody can see; "
    "replace it with a space",
    "law,wet,,,=1+1,,draft,,": "en: '=1+1' begins with =: a spreadsheet would run it; "
    "begin with a letter or a digit",
    "law,we\u0301t,,,act,,draft,,": "nl: 'we\u0301t' has letters and accents apart (not NFC); "
    "type the accented letter again, as one character",
    "law,wet,act": "3 cells where the first line has 9; "
    "quote a cell that holds the delimiter, and keep empty cells",
    "law,wet,,,act,,draft,,,more": "10 cells where the first line has 9; "
    "quote a cell that holds the delimiter, and keep empty cells",
    'law,"wet,,,act,,draft,,': "a quote is opened and never closed; "
    'add the closing " or remove the opening one',
    'law,"wet"en,,,act,,draft,,': "a quoted cell goes on after its closing quote; "
    'write a quote inside a quoted cell twice ("")',
}

BAD_HEADERS = {
    "": "the file is empty; begin with the line id,nl,en and the columns you use",
    "id,nl,en,nl_variant": "unknown column 'nl_variant'; did you mean 'nl_variants'?",
    "id,nl,en,nl": "column 'nl' stands twice; keep one of the two",
    "id,nl": "the column 'en' is missing; "
    "add it to the first line, or check that the first line names the columns",
    "id,nl,,en": "column 3 has no name; use only id, nl, nl_acronym, nl_variants, nl_deprecated, "
    "en, en_acronym, en_variants, en_deprecated, domain, definition, source, note, status, "
    "well_known, checked",
}


def messages(text: str) -> list[str]:
    return [str(problem) for problem in problems(read(text.encode(), "terms.csv"))]


def test_a_good_glossary_has_no_problems() -> None:
    assert messages(HEADER + GOOD) == []
    assert messages("id,nl,en\nlaw,wet,act\n") == []


@pytest.mark.parametrize(("row", "message"), BAD_ROWS.items())
def test_a_bad_row(row: str, message: str) -> None:
    assert messages(HEADER + row + "\n") == [f"terms.csv:2: {message}"]


@pytest.mark.parametrize(("header", "message"), BAD_HEADERS.items())
def test_a_bad_first_line(header: str, message: str) -> None:
    assert messages(header + "\n") == [f"terms.csv:1: {message}"]


def test_all_bad_rows_at_once_in_the_order_of_the_file() -> None:
    rows = "law,,,,act,,approved,,\n" + GOOD + "law,wet,,,act,,maybe,,\n" + '"x,\n'
    assert [message.partition(";")[0] for message in messages(HEADER + rows)] == [
        "terms.csv:2: nl: is empty",
        "terms.csv:3: id: 'law' stands on line 2 already",
        "terms.csv:4: status: 'maybe' is not a status",
        "terms.csv:4: id: 'law' stands on line 2 already",
        "terms.csv:5: a quote is opened and never closed",
    ]


def test_a_name_in_two_columns_of_one_language() -> None:
    data = b"id,nl,en,nl_variants,nl_deprecated\nlaw,wet,act,,wet\nbill,a,b,x,x\n"
    found = [str(problem) for problem in problems(read(data, "t.csv")) if problem.level == "error"]
    assert [line.split(";")[0] for line in found] == [
        "t.csv:2: nl_deprecated: 'wet' stands in the column 'nl' too",
        "t.csv:3: nl_deprecated: 'x' stands in the column 'nl_variants' too",
    ]


def test_a_name_is_seen_twice_whatever_spaces_stand_around_it() -> None:
    (problem,) = problems(read(b"id,nl,en,nl_variants\nlaw,wet,act,wet | recht\n", "t.csv"))
    assert str(problem) == (
        "t.csv:2: nl_variants: 'wet' stands in the column 'nl' too; keep it in one of the two"
    )
