"""TBX as others write it, as the schema wants it, and as an attacker would."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.errors import TermbaseError
from glossary.termbase import load
from glossary.termbase.exchange import export, import_bytes
from glossary.termbase.read import read
from glossary.termbase.validate import problems
from glossary.termbase.write import canonical

SCHEMA = Path(__file__).with_name("tbx_basic.rng")
LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE martif [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;">]><martif><text><body><termEntry id="x"><langSet xml:lang="nl"><tig>
<term>&c;</term></tig></langSet></termEntry></body></text></martif>"""
READS_A_FILE = b"""<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/hostname">]>
<tbx><text><body><conceptEntry id="x"><langSec xml:lang="nl"><termSec><term>&x;</term></termSec>
</langSec></conceptEntry></body></text></tbx>"""
WITH_PARAMETER = b'<!DOCTYPE tbx [<!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;]><tbx/>'
DCT = """<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text>
<body><conceptEntry id="C7"><min:subjectField>handel</min:subjectField><descripGrp>
<basic:definition>Toezicht op uitvoer.</basic:definition><basic:source>wet</basic:source>
</descripGrp><langSec xml:lang="fr"><termSec><term>contr\u00f4le</term></termSec></langSec>
<langSec xml:lang="nl-NL"><termSec><term>EC</term><basic:termType>acronym</basic:termType></termSec>
<termSec><term>exportcontrole</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
<langSec xml:lang="en"><termSec><term>export control</term></termSec></langSec></conceptEntry>
</body></text></tbx>""".encode()


def test_what_we_export_is_valid_by_relax_ng() -> None:
    etree = pytest.importorskip("lxml.etree")
    schema = etree.RelaxNG(etree.parse(str(SCHEMA)))
    termbase = load()
    document = etree.fromstring(export([*termbase.entries, *termbase.drafts], "tbx3").encode())
    schema.assertValid(document)
    document.find(".//{*}termNote").set("type", "grammaticalColour")
    assert not schema.validate(document)


@pytest.mark.parametrize("data", [LAUGHS, READS_A_FILE, WITH_PARAMETER])
def test_hostile_xml_is_refused(data: bytes) -> None:
    with pytest.raises(TermbaseError, match="entity"):
        import_bytes(data, "x.tbx")


def test_a_martif_may_name_its_dtd() -> None:
    assert "<!DOCTYPE" in export([], "tbx2")
    assert import_bytes(export([], "tbx2").encode(), "x.tbx").rows == ()


def test_the_dct_style_and_what_is_not_kept_is_counted_by_name() -> None:
    found = import_bytes(DCT, "x.tbx")
    (row,) = found.rows
    assert (row["nl"], row["nl_acronym"], row["en"]) == ("exportcontrole", "EC", "export control")
    assert (row["domain"], row["definition"]) == ("handel", "Toezicht op uitvoer.")
    assert row["id"] == "export-control"
    assert found.losses() == [
        "1 x id that terms.csv cannot have, replaced",
        "1 x language fr",
        "1 x partOfSpeech",
    ]


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"<tbx><text>", "x.tbx:1: is not well-formed"), (b"<html/>", "not TBX")],
)
def test_what_is_no_tbx_says_so(data: bytes, says: str) -> None:
    with pytest.raises(TermbaseError, match=says):
        import_bytes(data, "x.tbx")


def _with(sections: str, back: str = "") -> bytes:
    return (
        f'<tbx><text><body><conceptEntry id="c">{sections}</conceptEntry></body>{back}</text></tbx>'
    ).encode()


def _section(language: str, term: str, definition: str = "") -> str:
    described = f'<descrip type="definition">{definition}</descrip>' if definition else ""
    named = f"<termSec><term>{term}</term></termSec>"
    return f'<langSec xml:lang="{language}">{described}{named}</langSec>'


def test_names_of_a_region_are_variants_after_the_british_and_the_dutch() -> None:
    sections = _section("en-US", "center") + _section("nl-BE", "kern") + _section("nl", "centrum")
    found = import_bytes(_with(sections + _section("en-GB", "centre")), "x.tbx")
    (row,) = found.rows
    assert (row["nl"], row["nl_variants"]) == ("centrum", "kern")
    assert (row["en"], row["en_variants"]) == ("centre", "center")
    assert found.lost == {}


def test_the_dutch_definition_is_kept_and_the_english_one_counted() -> None:
    sections = _section("en", "act", "A rule.") + _section("nl", "wet", "Een regel.")
    found = import_bytes(_with(sections), "x.tbx")
    assert found.rows[0]["definition"] == "Een regel."
    assert found.lost == {"definition": 1}


def test_what_stands_after_the_concepts_is_counted() -> None:
    back = '<back><refObjectSec type="respPerson"><refObject id="p"/></refObjectSec></back>'
    found = import_bytes(_with(_section("nl", "wet") + _section("en", "act"), back), "x.tbx")
    assert found.losses() == ["1 x refObject"]


def _noted(term: str, kind: str, value: str) -> str:
    return f'<termSec><term>{term}</term><termNote type="{kind}">{value}</termNote></termSec>'


def test_a_concept_with_only_a_deprecated_term_is_a_draft() -> None:
    old = _noted("rijwiel", "administrativeStatus", "deprecatedTerm-admn-sts")
    sections = f'<langSec xml:lang="nl">{old}</langSec>' + _section("en", "bicycle")
    found = import_bytes(_with(sections), "x.tbx")
    assert (found.rows[0]["nl"], found.rows[0]["status"]) == ("rijwiel", "draft")
    assert found.lost == {"concept with only deprecated terms in a language, now draft": 1}


def test_an_acronym_that_is_the_only_term_is_an_acronym_too() -> None:
    sections = f'<langSec xml:lang="nl">{_noted("QQX", "termType", "acronym")}</langSec>'
    found = import_bytes(_with(sections + _section("en", "quick query exchange")), "x.tbx")
    assert (found.rows[0]["nl"], found.rows[0]["nl_acronym"]) == ("QQX", "QQX")


def test_checked_is_the_latest_date_in_whatever_order() -> None:
    dates = "".join(
        f"<transacGrp><date>{day}</date></transacGrp>" for day in ("2024-05-01", "2020-01-01")
    )
    found = import_bytes(_with(dates + _section("nl", "wet") + _section("en", "act")), "x.tbx")
    assert found.rows[0]["checked"] == "2024-05-01"


def test_the_layout_of_a_file_is_no_part_of_a_term() -> None:
    term = "\n   fiets\n   pad  "
    found = import_bytes(_with(_section("nl", term) + _section("en", "cycle path")), "x.tbx")
    assert found.rows[0]["nl"] == "fiets pad"


def test_a_cell_that_no_program_reads_back_is_cut_and_counted() -> None:
    sections = _section("nl", "wet", "x" * 140_000) + _section("en", "act")
    found = import_bytes(_with(sections), "x.tbx")
    assert found.lost == {"end of a cell of more than 131,072 characters": 1}
    assert problems(read(canonical(found.rows).encode(), "uit")) == []
