"""An act cited by its number: what stands for its name."""

from __future__ import annotations

import pytest

from tests.acronyms.helpers import KNOWN, introduced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verordening (EU) 2022/2554 (RHV) geldt.", "Verordening (EU) 2022/2554"),
        ("De Richtlijn 2014/65/EU (RHV) geldt.", "Richtlijn 2014/65/EU"),
        ("wijzigt Verordening (EU) nr. 575/2013 (RHV).", "Verordening (EU) nr. 575/2013"),
        ("De herziene Richtlijn (EU) 2018/2001 (RHV).", "herziene Richtlijn (EU) 2018/2001"),
        (
            "Richtlijn (EU) 2022/2464 betreffende verslaglegging door ondernemingen (XSRD) geldt.",
            "Richtlijn (EU) 2022/2464 betreffende verslaglegging door ondernemingen",
        ),
    ],
)
def test_without_a_name_the_citation_is_the_long_form(text: str, expected: str) -> None:
    assert list(introduced(text).values()) == [expected]


def test_the_name_before_the_citation_is_the_long_form() -> None:
    text = "De algemene verordening gegevensbescherming, Verordening (EU) 2016/679 (AVG), geldt."
    assert introduced(text) == {"AVG": "algemene verordening gegevensbescherming"}


def test_a_number_is_not_the_name_of_what_the_glossary_knows() -> None:
    assert introduced("Richtlijn (EU) 2024/1760 (CSDDD) geldt.", KNOWN) == {}
