"""What one text says, against the glossary: status, entry, places."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.analysis import Analysis, FoundAcronym, analyse
from glossary.documents import Document
from glossary.documents.clean import clean
from glossary.termbase import Entry, Termbase
from glossary.termbase.matcher import Matcher


def acronyms(analysis: Analysis) -> dict[str, FoundAcronym]:
    return {found.acronym: found for found in analysis.acronyms}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("De Wereldhandelsorganisatie (WTO) vergadert.", "introduced"),
        ("De Europese Unie (EU) vergadert.", "introduced"),
        ("De EU vergadert.", "well-known"),
        ("De WTO vergadert.", "known"),
        ("De BQV vergadert.", "undefined"),
    ],
)
def test_the_first_status_that_holds(
    text: str, status: str, document: Callable[[str], Document], termbase: Termbase
) -> None:
    (found,) = analyse(document(text), termbase).acronyms
    assert found.status == status


def test_another_case_joins_the_spelling_of_the_glossary(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    (found,) = analyse(document("De Kmar helpt. De KMar bewaakt."), termbase).acronyms
    assert found.acronym == "KMar"
    assert [place.text for place in found.mentions] == ["Kmar", "KMar"]
    assert found.entry is not None and found.entry.id == "kmar"


def test_a_homonym_is_left_open_where_the_text_does_not_decide(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    (found,) = analyse(document("De ICC doet uitspraak."), termbase).acronyms
    assert found.entry is None
    assert found.entry_ids == ("icc-court", "icc-chamber")
    assert found.status == "known"


def test_the_long_form_in_the_text_decides_between_homonyms(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    text = "De Internationale Kamer van Koophandel (ICC) geeft advies."
    (found,) = analyse(document(text), termbase).acronyms
    assert found.entry is not None and found.entry.id == "icc-chamber"


def test_the_long_form_comes_from_the_text_never_from_the_glossary(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    known = acronyms(analyse(document("De WTO vergadert."), termbase))["WTO"]
    assert known.long_form is None
    assert known.entry is not None and known.entry.en == "World Trade Organization"


def test_a_clear_pairing_without_a_clear_span_still_introduces(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    (found,) = analyse(document("Dit is wat men (hierna: BQV) doet."), termbase).acronyms
    assert found.status == "introduced"
    assert found.long_form is None


def test_places_are_those_of_the_source_with_its_marks(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    text = "Eerste regel.\r\n\r\nDe *Wereldhandels&shy;organisatie* (**WTO**)."
    (found,) = analyse(document(text), termbase).acronyms
    (mention,) = found.mentions
    assert text[mention.start : mention.end] == mention.text == "WTO"
    assert (mention.line, mention.column) == (3, text.splitlines()[2].index("WTO") + 1)


def test_terms_are_counted_through_their_forms(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    text = "Exportcontroles en exportcontrole; de Wereldhandelsorganisatie."
    control, organisation = analyse(document(text), termbase, matcher=Matcher(termbase)).terms
    assert control.term == "exportcontrole"
    assert dict(control.forms) == {"exportcontroles": 1, "exportcontrole": 1}
    assert organisation.entry is not None and organisation.entry.id == "wto"


def test_drafts_do_not_count(document: Callable[[str], Document]) -> None:
    draft = Entry("bqv", "bijzondere quotavoorziening", "special quota facility", ("BQV",))
    (found,) = analyse(document("De BQV loopt."), Termbase((), drafts=(draft,))).acronyms
    assert found.status == "undefined"


def test_an_analysis_can_be_sent_to_another_process(
    document: Callable[[str], Document], termbase: Termbase
) -> None:
    analysis = analyse(document("De WTO en de EU."), termbase)
    assert [f.acronym for f in pickle.loads(pickle.dumps(analysis)).acronyms] == ["WTO", "EU"]


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_text_gives_mentions_that_stand_in_the_source(text: str) -> None:
    document = clean(text)
    entry = Entry("ngo", "niet-gouvernementele organisatie", "NGO", ("ngo", "Wob", "G20"))
    glossary = Termbase((entry,))
    analysis = analyse(document, glossary, matcher=Matcher(glossary))
    places = [place for found in analysis.acronyms for place in found.mentions]
    places += [place for found in analysis.terms for place in found.mentions]
    for place in places:
        assert document.source[place.start : place.end] == place.text
        assert place.line >= 1 and place.column >= 1


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("De Wet Toezicht Omgeving (WTO) geldt.", True),
        ("De Wereldhandelsorganisatie (WTO) vergadert.", False),
        ("De WTO vergadert.", False),
        ("Het Besluit Quota Vis (BQV) geldt.", False),
    ],
)
def test_a_long_form_that_the_entry_has_no_word_of_is_a_meaning_of_the_texts_own(
    text: str, own: bool, document: Callable[[str], Document], termbase: Termbase
) -> None:
    (found,) = analyse(document(text), termbase).acronyms
    assert found.has_own_meaning is own
