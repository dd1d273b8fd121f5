"""GL201, under the name that the glossary deprecates."""

from __future__ import annotations

from glossary.analysis import analyse
from glossary.documents import from_bytes
from glossary.rules import check, needs_terms, select
from glossary.termbase import Entry, Termbase
from glossary.termbase.deprecated import deprecated_matcher
from tests.rules.conftest import Judge


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
    analysis = analyse(from_bytes(b"De RHW loopt.", "brief.md"), terms, deprecated_matcher(terms))
    (finding,) = check(analysis, ("GL101", "GL102", "GL201"))
    assert finding.message == "'RHW' is a deprecated term; write 'RHV'"


def test_only_a_rule_on_terms_asks_which_terms_a_text_uses() -> None:
    assert needs_terms(select())
    assert not needs_terms(["GL101", "GL102"])
