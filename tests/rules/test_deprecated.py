"""GL201, and the matcher that is made only when a text may need it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.rules import matcher_for
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
