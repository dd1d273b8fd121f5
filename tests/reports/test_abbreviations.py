"""The list of abbreviations."""

from __future__ import annotations

from glossary.analysis import Analysis, analyse
from glossary.documents import from_bytes
from glossary.reports.abbreviations import (
    Abbreviation,
    abbreviations,
    as_csv,
    as_markdown,
    as_table,
)
from glossary.termbase import Termbase


def of(text: str, termbase: Termbase) -> Analysis:
    return analyse(from_bytes(text.encode(), "brief.txt"), termbase)


def test_the_glossary_comes_first_then_the_text_then_nothing(termbase: Termbase) -> None:
    text = "De WTO, de Regeling Herstel Veenweiden (RHV) en de BQV."
    assert abbreviations([of(text, termbase)]) == [
        Abbreviation("BQV", "", ""),
        Abbreviation("RHV", "Regeling Herstel Veenweiden", ""),
        Abbreviation("WTO", "Wereldhandelsorganisatie", "World Trade Organization"),
    ]


def test_a_meaning_of_the_texts_own_beats_the_glossary(termbase: Termbase) -> None:
    (line,) = abbreviations([of("De Wet Toezicht Omgeving (WTO) geldt.", termbase)])
    assert line == Abbreviation("WTO", "Wet Toezicht Omgeving", "")


def test_each_once_over_all_texts_and_no_blank_line_beside_a_full_one(termbase: Termbase) -> None:
    texts = ["De RHV.", "De Regeling Herstel Veenweiden (RHV).", "De WTO.", "De WTO."]
    found = abbreviations(of(text, termbase) for text in texts)
    assert [line.acronym for line in found] == ["RHV", "WTO"]


def test_every_meaning_where_the_text_does_not_choose(termbase: Termbase) -> None:
    found = abbreviations([of("De ICC.", termbase)])
    assert [line.nl for line in found] == [
        "Internationaal Strafhof",
        "Internationale Kamer van Koophandel",
    ]


def test_dutch_order_sets_case_and_accents_aside_and_keeps_ij_apart() -> None:
    from glossary.reports.abbreviations import _dutch_order

    names = ["IZ", "Éa", "ij", "ib", "eb", "IK"]
    lines = sorted((Abbreviation(name, "", "") for name in names), key=_dutch_order)
    assert [line.acronym for line in lines] == ["Éa", "eb", "ib", "ij", "IK", "IZ"]


LINES = [Abbreviation("A|B", 'een "naam", zo', "a name")]


def test_markdown_keeps_its_columns() -> None:
    assert as_markdown(LINES) == (
        "| Afkorting | Nederlands | Engels |\n"
        "| --- | --- | --- |\n"
        '| A\\|B | een "naam", zo | a name |\n'
    )


def test_csv_quotes() -> None:
    assert as_csv(LINES) == 'acronym,nl,en\nA|B,"een ""naam"", zo",a name\n'


def test_a_spreadsheet_runs_no_cell_of_the_csv() -> None:
    lines = [Abbreviation("BQV", "=cmd|' /C calc'!A0", "+1"), Abbreviation("RHV", "regeling", "@")]
    assert as_csv(lines) == "acronym,nl,en\nBQV,'=cmd|' /C calc'!A0,'+1\nRHV,regeling,'@\n"


def test_a_table_for_a_terminal() -> None:
    assert as_table(LINES, 80).splitlines()[0].split() == ["Afkorting", "Nederlands", "Engels"]
