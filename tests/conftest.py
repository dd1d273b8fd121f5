"""What several tests share: the repository's folders, and documents made of a string."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glossary.documents import Document, from_bytes
from glossary.termbase import Entry, Termbase

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test writes into the cache of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLOSSARY_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def corpus() -> Path:
    return ROOT / "corpus"


@pytest.fixture
def document() -> Callable[[str], Document]:
    return lambda text: from_bytes(text.encode(), "brief.txt")


@pytest.fixture
def termbase() -> Termbase:
    """A small glossary: one acronym everybody knows, one to introduce, one with two meanings."""
    return Termbase(
        (
            Entry("eu", "Europese Unie", "European Union", ("EU",), well_known=True),
            Entry("wto", "Wereldhandelsorganisatie", "World Trade Organization", ("WTO",)),
            Entry("kmar", "Koninklijke Marechaussee", "Royal Netherlands Marechaussee", ("KMar",)),
            Entry("icc-court", "Internationaal Strafhof", "International Criminal Court", ("ICC",)),
            Entry(
                "icc-chamber",
                "Internationale Kamer van Koophandel",
                "International Chamber of Commerce",
                ("ICC",),
            ),
            Entry(
                "export-control",
                "exportcontrole",
                "export control",
                nl_deprecated=("uitvoertoezicht",),
            ),
        )
    )
