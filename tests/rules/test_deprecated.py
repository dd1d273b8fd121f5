"""GL201, and the matcher that is made only when a text may need it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.analysis import analyse
from glossary.documents import from_bytes
from glossary.rules import RULES, check, matcher_for
from glossary.termbase import Entry, Termbase
from glossary.termbase.matcher import Matcher
from tests.rules.conftest import Judge

TERMS = Termbase(
    (
        Entry("migrant", "irreguliere migrant", "irregular migrant", (), (), ("illegale migrant",)),
        Entry("stad", "gemeente", "town", (), (), ("stad", "lid van de raad")),
        Entry("field", "gelijk speelveld", "level playing field", (), (), ("gelijk spelveld",)),
        Entry("stream", "illegale migrantenstroom", "illegal stream"),
        Entry("law", "Unierecht", "EU law", en_deprecated=("Community law",)),
    )
)


def test_one_finding_a_term_with_the_preferred_one(judge: Judge) -> None:
    (finding,) = judge("Het uitvoertoezicht.\n\nHet Uitvoertoezicht weer.")
    assert (finding.code, finding.acronym, finding.line) == ("GL201", "uitvoertoezicht", 1)
    assert finding.message == "'uitvoertoezicht' is a deprecated term; write 'exportcontrole'"
    assert [place.line for place in finding.related] == [3]


def test_all_forms_of_a_term_are_one_finding_under_its_own_name(judge: Judge) -> None:
    (finding,) = judge("De uitvoertoezichten.\n\nHet uitvoertoezicht.")
    assert (finding.acronym, finding.line) == ("uitvoertoezicht", 1)
    assert [place.line for place in finding.related] == [3]


def test_a_comment_that_names_the_term_silences_its_forms(judge: Judge) -> None:
    comment = "<!-- glossary: ignore GL201 uitvoertoezicht -->"
    assert judge(f"De uitvoertoezichten. {comment}") == []


def test_a_deprecated_acronym_keeps_its_capitals_and_is_not_undefined_as_well() -> None:
    terms = Termbase((Entry("rhv", "RHV", "RHV", ("RHV",), (), ("RHW",), well_known=True),))
    analysis = analyse(from_bytes(b"De RHW loopt.", "brief.md"), terms, matcher_for(terms, RULES))
    (finding,) = check(analysis, ("GL101", "GL102", "GL201"))
    assert finding.message == "'RHW' is a deprecated term; write 'RHV'"


@pytest.mark.parametrize("line", ["--", "-", "'"])
def test_a_line_of_dashes_parts_no_paragraph(line: str) -> None:
    text = f"De stad is er.\n{line}\nDe steden zijn er."
    rare = matcher_for(TERMS, ["GL201"])
    assert rare
    assert [hit.text for hit in rare.find(text)] == ["stad", "steden"]
    assert [hit.start for hit in rare.find(text)] == [text.index("stad"), text.index("steden")]


def test_no_matcher_where_there_is_nothing_to_find() -> None:
    assert matcher_for(TERMS, ["GL101"]) is None
    assert matcher_for(Termbase((Entry("a", "een", "one"),)), ["GL201"]) is None


_WORDS = [
    *("illegale", "illegaal", "migrant", "migranten", "migrantenstroom", "steden", "stad", "lid"),
    *("leden", "van", "de", "raad", "gelijk", "spelveld", "speelvelden", "Community", "law", "ge"),
]


@given(st.lists(st.sampled_from(_WORDS), max_size=8), st.sampled_from([" ", "-", "\n\n", "  "]))
def test_it_finds_what_the_whole_matcher_finds(words: list[str], between: str) -> None:
    text = between.join(words)
    rare = matcher_for(TERMS, ["GL201"])
    assert rare
    assert [hit for hit in rare.find(text) if hit.kind == "deprecated"] == [
        hit for hit in Matcher(TERMS).find(text) if hit.kind == "deprecated"
    ]


@pytest.mark.parametrize("text", ["Illegale mi\u00adgranten", "de stéden", "gelijke-spelvelden"])
def test_odd_spellings_are_asked_about(text: str) -> None:
    rare = matcher_for(TERMS, ["GL201"])
    assert rare
    assert [hit.text for hit in rare.find(text)] == [h.text for h in Matcher(TERMS).find(text)]


def test_a_name_in_capitals_is_not_looked_for_within_a_word() -> None:
    treaty = Entry("treaty", "VWEU", "TFEU", en_deprecated=("EC Treaty",))
    rare = matcher_for(Termbase((treaty,)), ["GL201"])
    assert rare is not None
    assert rare.find("Dit betreft u allen.") == [] and rare._matcher is None
    assert [hit.text for hit in rare.find("De EC treaties gelden.")] == ["EC treaties"]
