"""A small glossary that the tests of this room share."""

from __future__ import annotations

import pytest

from glossary.termbase import Entry, Termbase

ENTRIES = (
    Entry("adn-ships", "ADN-verdrag", "ADN agreement", nl_acronym=("ADN",)),
    Entry("adn-weapons", "wapenbeheersing", "arms control", nl_acronym=("ADN",)),
    Entry("critical-raw-material", "kritieke grondstof", "critical raw material"),
    Entry("due-diligence", "gepaste zorgvuldigheid", "due diligence"),
    Entry(
        "dual-use-item",
        "dual-usegoederen",
        "dual-use items",
        nl_variants=("goederen voor tweeërlei gebruik",),
    ),
    Entry("export-control", "exportcontrole", "export control"),
    Entry("eu", "Europese Unie", "European Union", ("EU",), en_acronym=("EU",), well_known=True),
    Entry("gdpr", "AVG", "General Data Protection Regulation", ("AVG",), en_acronym=("GDPR",)),
    Entry("house", "Tweede Kamer", "House of Representatives", nl_variants=("Kamer",)),
    Entry("kmar", "Koninklijke Marechaussee", "Royal Netherlands Marechaussee", ("KMar",)),
    Entry("law", "wet", "act"),
    Entry("ngo", "niet-gouvernementele organisatie", "non-governmental organisation", ("ngo",)),
    Entry("resilience", "weerbaarheid", "resilience"),
    Entry("self-employed", "zelfstandige", "self-employed person", nl_deprecated=("eigen baas",)),
    Entry("trade-barrier", "handelsbelemmering", "trade barrier"),
    Entry("treaty", "verdrag", "treaty"),
    Entry(
        "vws",
        "ministerie van Volksgezondheid, Welzijn en Sport",
        "Ministry of Health, Welfare and Sport",
        ("VWS",),
    ),
    Entry("wto", "Wereldhandelsorganisatie", "World Trade Organization", ("WTO",)),
)


@pytest.fixture(scope="session")
def termbase() -> Termbase:
    return Termbase(ENTRIES)
