"""What is no error in a glossary, and still worth a look."""

from __future__ import annotations

from glossary.termbase.read import read
from glossary.termbase.validate import problems

SHARED = "id,nl,nl_acronym,en,note\na,x,ADN,x,{}\nb,y,ADN|BDN,y,{}\n"


def test_rows_that_are_not_in_order_are_a_warning() -> None:
    (problem,) = problems(read(b"id,nl,en\nb,b,b\na,a,a\n", "terms.csv"))
    assert problem.level == "warning"
    assert str(problem) == ("terms.csv:3: id: 'a' comes after 'b'; sort the rows by id")


def test_the_same_concept_in_two_rows_is_a_warning() -> None:
    data = "id,nl,en\na,e-fiets,e-bike\nb,E-fiets,e-bike\nc,e-fiets,electric bike\n"
    (problem,) = problems(read(data.encode(), "t.csv"))
    assert (problem.level, str(problem)) == (
        "warning",
        "t.csv:3: 'E-fiets' = 'e-bike' stands on line 2 already;"
        " keep one of the two, or say in their names how they differ",
    )


def test_a_name_that_one_row_prefers_and_another_deprecates_is_a_warning() -> None:
    data = b"id,nl,en,nl_deprecated\na,fiets,bicycle,rijwiel\nb,rijwiel,cycle,rijwielen\n"
    (problem,) = problems(read(data, "t.csv"))
    assert (problem.level, str(problem)) == (
        "warning",
        "t.csv:2: nl_deprecated: 'rijwiel' is the term of line 3;"
        " use it there or deprecate it here, not both",
    )


def test_an_acronym_of_two_rows_needs_a_note_in_each() -> None:
    assert messages(SHARED.format("niet b", "ADN heeft twee betekenissen")) == []
    assert messages(SHARED.format("", "ook ADN")) == [
        (
            "terms.csv:2: note: 'ADN' also stands for b; "
            "say so in the note ('ADN heeft meer betekenissen') of each row"
        )
    ]


def messages(text: str) -> list[str]:
    return [str(problem) for problem in problems(read(text.encode(), "terms.csv"))]
