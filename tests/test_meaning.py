"""What an acronym means, by the same rules in a letter's analysis and in a spaCy pipeline."""

from __future__ import annotations

import pytest
import spacy

from glossary.acronyms import find_acronyms
from glossary.analysis import analyse
from glossary.documents import from_bytes
from glossary.lexicon import lexicon_of
from glossary.meaning import Meaning, meaning
from glossary.pipeline.components.acronyms import Acronyms
from glossary.termbase import Entry, Termbase, load

OURS = load()
COURT = Entry("icc-court", "Internationaal Strafhof", "International Criminal Court", ("ICC",))
CHAMBER = Entry("icc-chamber", "Internationale Kamer van Koophandel", "chamber", ("ICC",))
ACT = Entry("gala", "Algemene wet bestuursrecht", "General Law Act", ("Awb",), en_acronym=("GALA",))
UNION = Entry("eu", "Europese Unie", "European Union", ("EU",), well_known=True)
TERMS = Termbase((COURT, CHAMBER, ACT, UNION))


def meant(text: str) -> Meaning:
    (found,) = find_acronyms(text, lexicon_of(TERMS))
    return meaning(found, TERMS)


def test_what_the_text_introduces_is_what_it_means() -> None:
    said = meant("Het Internationaal Strafhof (ICC) doet uitspraak.")
    assert said == ("introduced", COURT, (COURT, CHAMBER))


def test_two_entries_stay_open_where_the_text_says_nothing() -> None:
    assert meant("Het ICC doet uitspraak.") == ("known", None, (COURT, CHAMBER))


def test_an_english_acronym_that_is_the_same_by_chance_is_no_entry() -> None:
    assert meant("Het Gezond en Actief Leven Akkoord (GALA) geldt.") == ("introduced", None, ())
    assert meant("De GALA geldt.") == ("known", ACT, (ACT,))


def test_well_known_and_undefined() -> None:
    assert meant("De EU vergadert.") == ("well-known", UNION, (UNION,))
    assert meant("De BQV vergadert.") == ("undefined", None, ())


def ambiguous() -> list[tuple[str, Entry]]:
    """The acronyms that several entries of terms.csv share, with each of these."""
    found = []
    for acronym, _ in OURS.with_acronyms():
        entries = OURS.acronym(acronym)
        found += [(acronym, entry) for entry in entries if len(entries) > 1]
    return found


@pytest.mark.parametrize(
    ("acronym", "entry"), ambiguous(), ids=[f"{a}-{entry.id}" for a, entry in ambiguous()]
)
def test_the_analysis_and_the_component_give_one_answer(acronym: str, entry: Entry) -> None:
    text = f"Dit gaat over {entry.nl} ({acronym}). Daarna spreekt {acronym} verder."
    (found,) = (
        found
        for found in analyse(from_bytes(text.encode(), "brief.txt"), OURS).acronyms
        if found.acronym == acronym
    )
    doc = Acronyms(OURS)(spacy.blank("nl")(text))
    spans = [span for span in doc.spans["glossary_acronyms"] if span.text == acronym]
    own = found.entry.id if found.entry else ""
    assert {(span.label_, span.kb_id_) for span in spans} == {(found.status, own)}
    assert found.entry == entry
