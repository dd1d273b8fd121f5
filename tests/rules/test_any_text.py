"""Whatever the text, the rules answer, and every place lies in its own file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glossary.analysis import analyse
from glossary.documents import from_bytes, join
from glossary.rules import RULES, Options, check
from glossary.termbase import Entry, Termbase
from glossary.termbase.deprecated import deprecated_matcher

TERMS = Termbase(
    (
        Entry("wto", "Wereldhandelsorganisatie", "World Trade Organization", ("WTO",)),
        Entry("kmar", "Koninklijke Marechaussee", "Marechaussee", ("KMar",), (), ("marechaussee",)),
    )
)
PIECES = [
    *("WTO", "(WTO)", "(Wereldhandelsorganisatie)", "Wereldhandelsorganisatie", "Kmar", "KMar"),
    *("Koninklijke Marechaussee (KMar)", "Raad voor Hoger Vakonderwijs (RHV)", "RHV", "RHV:"),
    *(
        "de marechaussee",
        "[^1]",
        "\n\n[^1]: ",
        "\n\n# ",
        "\n\n- ",
        "\n",
        ". ",
        "hierna: ",
        "İ",
        "\r\n",
        "\n--\n",
        "\n```\n",
        "`",
    ),
    *("<!-- glossary: ignore GL101 RHV -->", "<!-- glossary: x", "-->", "<!--glossary:-->", "| "),
]


@given(
    st.lists(st.lists(st.sampled_from(PIECES), max_size=12), min_size=1, max_size=3),
    st.booleans(),
)
def test_all_rules_on_any_text(files: list[list[str]], heading_definitions: bool) -> None:
    sources = {f"{number}.md": " ".join(pieces) for number, pieces in enumerate(files)}
    documents = [from_bytes(text.encode(), name) for name, text in sources.items()]
    analysis = analyse(join(documents), TERMS, deprecated_matcher(TERMS))
    findings = check(analysis, RULES, Options(heading_definitions, "nl"))
    assert len({(f.code, f.acronym, f.path) for f in findings}) == len(findings)
    for finding in findings:
        assert 0 <= finding.start <= finding.end <= len(sources[finding.path])
        assert "{" not in finding.message
        assert {place.path for place in finding.related} <= sources.keys()
