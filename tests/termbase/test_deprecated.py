"""The matcher for deprecated terms, which is made only when a text may need it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.termbase import Entry, Termbase
from glossary.termbase.deprecated import deprecated_matcher
from glossary.termbase.matcher import Matcher

TERMS = Termbase(
    (
        Entry("migrant", "irreguliere migrant", "irregular migrant", (), (), ("illegale migrant",)),
        Entry("stad", "gemeente", "town", (), (), ("stad", "lid van de raad")),
        Entry("field", "gelijk speelveld", "level playing field", (), (), ("gelijk spelveld",)),
        Entry("stream", "illegale migrantenstroom", "illegal stream"),
        Entry("law", "Unierecht", "EU law", en_deprecated=("Community law",)),
    )
)


@pytest.mark.parametrize("line", ["--", "-", "'"])
def test_a_line_of_dashes_parts_no_paragraph(line: str) -> None:
    text = f"De stad is er.\n{line}\nDe steden zijn er."
    rare = deprecated_matcher(TERMS)
    assert rare
    assert [hit.text for hit in rare.find(text)] == ["stad", "steden"]
    assert [hit.start for hit in rare.find(text)] == [text.index("stad"), text.index("steden")]


def test_no_matcher_where_there_is_nothing_to_find() -> None:
    assert deprecated_matcher(Termbase((Entry("a", "een", "one"),))) is None


_WORDS = [
    *("illegale", "illegaal", "migrant", "migranten", "migrantenstroom", "steden", "stad", "lid"),
    *("leden", "van", "de", "raad", "gelijk", "spelveld", "speelvelden", "Community", "law", "ge"),
]


@given(st.lists(st.sampled_from(_WORDS), max_size=8), st.sampled_from([" ", "-", "\n\n", "  "]))
def test_it_finds_what_the_whole_matcher_finds(words: list[str], between: str) -> None:
    text = between.join(words)
    rare = deprecated_matcher(TERMS)
    assert rare
    assert [hit for hit in rare.find(text) if hit.kind == "deprecated"] == [
        hit for hit in Matcher(TERMS).find(text) if hit.kind == "deprecated"
    ]


@pytest.mark.parametrize("text", ["Illegale mi\u00adgranten", "de stéden", "gelijke-spelvelden"])
def test_odd_spellings_are_asked_about(text: str) -> None:
    rare = deprecated_matcher(TERMS)
    assert rare
    assert [hit.text for hit in rare.find(text)] == [h.text for h in Matcher(TERMS).find(text)]


def test_a_name_in_capitals_is_not_looked_for_within_a_word() -> None:
    treaty = Entry("treaty", "VWEU", "TFEU", en_deprecated=("EC Treaty",))
    rare = deprecated_matcher(Termbase((treaty,)))
    assert rare is not None
    assert rare.find("Dit betreft u allen.") == [] and rare._matcher is None
    assert [hit.text for hit in rare.find("De EC treaties gelden.")] == ["EC treaties"]
