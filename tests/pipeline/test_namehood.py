"""How much a name is worth looking up."""

from __future__ import annotations

from glossary.pipeline.candidates import Candidate
from glossary.pipeline.grouping import Collector, Group
from glossary.pipeline.namehood import namehood


def group(name: str) -> Group:
    words = tuple(name.split())
    collector = Collector()
    found = Candidate(0, len(name), name, words, words, "P", True, False, False)
    collector.add(0, found, 0)
    (made,) = collector.groups()
    return made


def test_a_name_made_of_words_is_worth_more_than_people_and_places() -> None:
    assert namehood(group("Nationale Veiligheidsraad")) > namehood(group("Wang Yi"))
    assert namehood(group("Nationale Veiligheidsraad")) > namehood(group("Den Haag"))


def test_a_country_in_a_name_says_what_it_is_about() -> None:
    assert namehood(group("Nationale China Strategie")) > 0.3
    assert namehood(group("Cyber Security Beeld Nederland")) > 0.3


def test_two_countries_and_half_a_name_are_not_worth_it() -> None:
    assert namehood(group("Nederland-China")) < 0.1
    assert namehood(group("Chinese Communistische")) < 0.1
