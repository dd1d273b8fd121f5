"""Do the letters come from these words, and from which word on?"""

from __future__ import annotations

import pytest

from glossary.acronyms.align import align_left, fold, initials, letters_of, words_of


def span(acronym: str, words: str) -> str | None:
    found = words_of(words, 0, len(words))
    fit = align_left(acronym, found)
    return words[found[fit.start].start :] if fit else None


def cost(acronym: str, words: str) -> float:
    fit = align_left(acronym, words_of(words, 0, len(words)))
    assert fit is not None
    return fit.cost


@pytest.mark.parametrize(
    ("acronym", "words", "expected"),
    [
        ("TTC", "over de Trade and Technology Council", "Trade and Technology Council"),
        (
            "SZW",
            "het ministerie van Sociale Zaken en Werkgelegenheid",
            "Sociale Zaken en Werkgelegenheid",
        ),
        ("RvS", "advies van de Raad van State", "Raad van State"),
        ("NPV", "het Non-Proliferatieverdrag", "Non-Proliferatieverdrag"),
        ("NPV", "het non‑proliferatieverdrag", "non‑proliferatieverdrag"),
        ("GGD", "de Gemeentelijke Gezondheidsdienst", "Gemeentelijke Gezondheidsdienst"),
        ("MFA", "voor multifactorauthenticatie", "multifactorauthenticatie"),
        ("mkb", "het midden- en kleinbedrijf", "midden- en kleinbedrijf"),
        ("R&D", "meer research and development", "research and development"),
        ("DM2", "met diabetes mellitus type 2", "diabetes mellitus type 2"),
        ("CVS", "een chronisch vermoeidheidssyndroom", "chronisch vermoeidheidssyndroom"),
        (
            "Wwft",
            "de Wet ter voorkoming van witwassen en financieren van terrorisme",
            "Wet ter voorkoming van witwassen en financieren van terrorisme",
        ),
        (
            "OECD",
            "de Organisation for Economic Co-operation and Development",
            "Organisation for Economic Co-operation and Development",
        ),
        ("FEZ", "de directie Financieel-Economische Zaken", "Financieel-Economische Zaken"),
        ("CO", "het ça-ôté", "ça-ôté"),
    ],
)
def test_the_shortest_span_that_accounts_for_all_letters(
    acronym: str, words: str, expected: str
) -> None:
    assert span(acronym, words) == expected


@pytest.mark.parametrize(
    ("acronym", "words"),
    [
        ("OHCHR", "het Bureau van de Hoge Commissaris"),
        ("WTO", "de handel"),
        ("AB", ""),
        ("1", "een"),
    ],
)
def test_letters_that_do_not_fit(acronym: str, words: str) -> None:
    assert span(acronym, words) is None


def test_initials_cost_nothing() -> None:
    assert cost("TTC", "Trade and Technology Council") == 0


def test_a_compound_part_is_cheaper_than_the_inside_of_a_word() -> None:
    assert cost("GD", "gezondheidsdienst") < cost("GZ", "gezondheidsdienst")


def test_the_second_half_of_a_hyphenated_word_is_cheap_to_pass_over() -> None:
    assert cost("OECD", "Organisation for Economic Co-operation and Development") < cost(
        "OECD", "Organisation for Economic Common operation and Development"
    )


def test_initials_skip_function_words_only() -> None:
    words = "Raad voor de Rechtspraak"
    assert initials("rr", words_of(words, 0, len(words))) == 0
    assert initials("rr", words_of("Raad zonder Grote Rechtspraak", 0, 29)) is None


def test_folding_takes_case_and_accents_away() -> None:
    assert fold("Comité") == "comite"
    assert letters_of("R&D") == "rd"
    assert letters_of("LHBTIQ+") == "lhbtiq"


def test_parts_of_hyphenated_words_stand_apart() -> None:
    words = words_of("Sociaal-Economische Raad", 0, 24)
    assert [(word.folded, word.joined) for word in words] == [
        ("sociaal", False),
        ("economische", True),
        ("raad", False),
    ]
