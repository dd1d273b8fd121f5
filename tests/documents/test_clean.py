"""Source text to clean text: one line a paragraph, sentences whole, every character traceable."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.documents.clean import clean


def blocks(source: str) -> list[tuple[str, str]]:
    document = clean(source)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def emphasis(source: str) -> list[str]:
    document = clean(source)
    return [document.text[start:end] for start, end in document.emphasis]


# Lines as wide as a letter's, so that a break at their end is the page's and not the writer's.
FIRST = "De Wereldhandelsorganisatie en de lidstaten van de Europese"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (f"{FIRST}\nUnie overleggen.", f"{FIRST} Unie overleggen."),
        (f"{FIRST} Unie.\nZij overleggen nog.", f"{FIRST} Unie. Zij overleggen nog."),
        ("Postbus 20061\nDen Haag", "Postbus 20061 Den Haag"),
        (f"{FIRST} Unie\nAan\nVan", f"{FIRST} Unie\nAan\nVan"),
        ("Aan de Voorzitter van de\nTweede Kamer", "Aan de Voorzitter van de Tweede Kamer"),
        (
            "De voorzitter van de Kamer der Staten-Generaal\nPrinses Irenestraat 6\nDen Haag",
            "De voorzitter van de Kamer der Staten-Generaal\nPrinses Irenestraat 6\nDen Haag",
        ),
        (f"Vraag 1\n{FIRST}\nUnie?", f"Vraag 1\n{FIRST} Unie?"),
        (f"Geachte voorzitter,\n{FIRST} Unie.", f"Geachte voorzitter,\n{FIRST} Unie."),
    ],
    ids=lambda text: text[-20:],
)
def test_wrapped_lines_join_and_short_lines_stay_apart(source: str, text: str) -> None:
    assert clean(source).text == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("over wapen-\nbeheersing", "over wapenbeheersing"),
        ("over *wapen-\nbeheersing*", "over wapenbeheersing"),
        ("over wapen\u00ad\nbeheersing", "over wapenbeheersing"),
        ("over wapen‐\r\nbeheersing", "over wapenbeheersing"),
        ("de kennis-\nen technologieoverdracht", "de kennis- en technologieoverdracht"),
        ("de in- of\nuitvoer", "de in- of uitvoer"),
        ("de WTO-\nregels", "de WTO-regels"),
        ("de mkb-\nondernemer", "de mkb-ondernemer"),
        ("de ngo-\npartners", "de ngo-partners"),
        ("de EU-\nBuitenlandraad", "de EU-Buitenlandraad"),
        ("de COVID-\n19-crisis", "de COVID-19-crisis"),
        ("COMMIT (COM-\nMIT)", "COMMIT (COMMIT)"),
        ("Noord-\nHolland", "Noord-Holland"),
        ("dialoog -\nen dat is nieuw -", "dialoog - en dat is nieuw -"),
        ("wapen-\n\nbeheersing", "wapenbeheersing"),
    ],
)
def test_hyphens_at_the_line_end(source: str, text: str) -> None:
    assert clean(source).text == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_all_line_breaks_are_alike_in_clean_text(end: str) -> None:
    source = f"{FIRST}\nUnie.\n\nTweede.".replace("\n", end)
    assert clean(source).text == f"{FIRST} Unie.\n\nTweede."


def test_wide_and_unbreakable_spaces_are_spaces_and_quotes_stay() -> None:
    assert clean("5\u00a0miljoen\u202feuro:\t“dialoog”").text == "5 miljoen euro: “dialoog”"


PAGE_TURN = "\n\nOnze Referentie\n\nBZDOC-125-63\n\n"
PAGES = "".join(f"Het kabinet zet in op dialoog. {'En meer. ' * 20}{PAGE_TURN}" for _ in range(3))


@pytest.mark.parametrize(
    ("between", "footnotes"),
    [
        pytest.param("\n\n", [], id="an empty line"),
        pytest.param(PAGE_TURN, [], id="page furniture"),
        pytest.param("\n\nPagina 2 van 9\n\n", [], id="a page number"),
        pytest.param("\n\n[^1]: Kamerstuk 36180.\n\n", ["Kamerstuk 36180."], id="a footnote"),
        pytest.param(
            f"\n\n¹ Kamerstuk 1.\n\n² Motie Roon\n{PAGE_TURN}",
            ["Kamerstuk 1.", "Motie Roon"],
            id="footnotes and furniture",
        ),
        pytest.param("\n¹ Kamerstuk 1\n3\n", ["Kamerstuk 1"], id="no empty lines at all"),
        pytest.param("\n\n<!-- pagina 2 -->\n\n", [], id="a comment"),
        pytest.param("\n\n---\n\n", [], id="a rule"),
    ],
)
def test_the_halves_of_a_sentence_come_together(between: str, footnotes: list[str]) -> None:
    source = f"{PAGES}{FIRST} Unie zullen{between}samen optreden.\n\nSlot."
    expected = [("paragraph", f"{FIRST} Unie zullen samen optreden.")]
    expected += [("footnote", text) for text in footnotes]
    assert blocks(source)[-len(expected) - 1 :] == [*expected, ("paragraph", "Slot.")]


def test_a_capital_continues_a_sentence_that_cannot_stop_there() -> None:
    source = f"{PAGES}{FIRST} minister van{PAGE_TURN}Buitenlandse Zaken."
    assert blocks(source)[-1] == ("paragraph", f"{FIRST} minister van Buitenlandse Zaken.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(f"{FIRST} Unie.", "van kracht", id="a full stop"),
        pytest.param("Geachte voorzitter,", "hierbij de brief.", id="a salutation"),
        pytest.param(f"{FIRST} Unie", "## Handel", id="a heading follows"),
        pytest.param("| WTO |", "handelsorganisatie", id="a table"),
    ],
)
def test_what_is_whole_stays_apart(first: str, second: str) -> None:
    assert len(blocks(f"{first}\n\n{second}")) == 2


def test_a_list_does_not_swallow_the_heading_on_the_next_page() -> None:
    item = "- een punt zonder punt aan het eind, maar toch langer dan tachtig tekens in totaal is"
    source = f"{PAGES}{item}{PAGE_TURN}Europees beleid"
    assert blocks(source)[-2:] == [("item", item[2:]), ("heading", "Europees beleid")]


def test_a_footnote_knows_where_its_mark_hangs() -> None:
    document = clean(
        "De TAC's² en ANVS[^a].\n\n² Total allowable catch.\n\n[^a]: Een autoriteit.\n"
    )
    hung = [(document.text[:mark][-4:], document.text[a:b]) for mark, a, b in document.footnotes]
    assert hung == [("AC's", "Total allowable catch."), ("ANVS", "Een autoriteit.")]


def test_footnotes_with_no_text_around_them_stay() -> None:
    assert blocks("[^1]: Kamerstuk 1") == [("footnote", "Kamerstuk 1")]
    assert blocks("¹ Vooraf.\n\nTekst.\n\n² Na.") == [
        ("footnote", "Vooraf."),
        ("paragraph", "Tekst."),
        ("footnote", "Na."),
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Handel\nTekst hier.", [("heading", "Handel"), ("paragraph", "Tekst hier.")]),
        ("Handel\n======\nTekst.", [("heading", "Handel"), ("paragraph", "Tekst.")]),
        ("3. Europees beleid\n\nTekst.", [("heading", "Europees beleid"), ("paragraph", "Tekst.")]),
        ("1. Een\n2. Twee", [("item", "Een"), ("item", "Twee")]),
        (
            "- Een\n\n2. Kop\n\nTekst.",
            [("item", "Een"), ("heading", "Kop"), ("paragraph", "Tekst.")],
        ),
        ("- punt over\n  twee regels", [("item", "punt over twee regels")]),
        ("3.1 Handel", [("heading", "3.1 Handel")]),
        ("**Handel**", [("heading", "Handel")]),
        ("Een gewone zin.", [("paragraph", "Een gewone zin.")]),
        ("****\n\n<br>\n\nTekst.", [("paragraph", "Tekst.")]),
    ],
    ids=lambda case: repr(case)[:30],
)
def test_headings_and_lists(source: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(source) == expected


def test_paragraphs_typed_on_a_line_each_are_apart_without_an_empty_line() -> None:
    long = "De lidstaten overleggen met de Europese Commissie. " * 4
    assert [kind for kind, _ in blocks(f"{long}\n{long}\n{long}")] == ["paragraph"] * 3


def test_a_table_is_a_line_a_row() -> None:
    text = clean("Zie:\n\n| WTO | handel |\n| ILO | arbeid |\n\nSlot.").text
    assert text == "Zie:\n\n| WTO | handel |\n| ILO | arbeid |\n\nSlot."


def test_the_labels_of_a_table_are_no_text_but_sentences_in_its_first_row_are() -> None:
    assert clean("| Land | PV (MW) |\n|---|---|\n| Spanje | 3 |").text == "| Spanje | 3 |"
    first = "| De Wereldhandelsorganisatie (WTO) | handelt |\n|---|---|"
    assert "Wereldhandelsorganisatie (WTO)" in clean(first).text


def test_code_is_no_text_and_ends_a_paragraph() -> None:
    assert clean("Zie dit.\n```\nWTO = 1\n```\nDaarna.").text == "Zie dit.\n\nDaarna."


def test_lines_that_hold_only_marks_leave_no_trace() -> None:
    assert clean("Een.\n\n<div>\n\n****\n\n</div>\n\n[^1]\n\nTwee.").text == "Een.\n\nTwee."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("de *Trade and\nTechnology Council* (TTC)", ["Trade and Technology Council"]),
        ("*een* en **twee**, _drie_", ["een", "twee", "drie"]),
        ("**de *binnenste* nadruk**", ["de binnenste nadruk", "binnenste"]),
        ("<b></b>**\n\n**nadruk**", ["nadruk"]),
        ("2 * 3 en 4 * 5", []),
        ("een * los sterretje", []),
        ("*nooit gesloten", []),
    ],
)
def test_emphasis_is_in_clean_offsets(source: str, expected: list[str]) -> None:
    assert emphasis(source) == expected


def test_a_span_leads_back_to_the_source_with_its_marks() -> None:
    document = clean("de *wapen-\nbeheersing*[^1] en R&amp;D")
    assert document.text == "de wapenbeheersing en R&D"
    start, end = document.source_span(3, 18)
    assert document.source[start:end] == "wapen-\nbeheersing"
    start, end = document.source_span(22, 25)
    assert document.source[start:end] == "R&amp;D"


@pytest.mark.parametrize("source", ["", " \n\t\n", "****", "---", "<!-- niets -->", "https://x.nl"])
def test_nothing_to_read_is_an_empty_document(source: str) -> None:
    document = clean(source)
    assert (document.text, document.blocks, document.words) == ("", (), 0)


# Text that is rich in what the rules look for; plain `st.text()` hardly ever hits two in a row.
MARKS = [
    *[
        "*",
        "**",
        "_",
        "[",
        "](",
        "](x)",
        ")",
        "[^1]",
        "^1",
        "¹",
        "`",
        "```",
        "<!--",
        "-->",
        "<sup>",
    ],
    *["&amp;", "&shy;", "&#10;", "&", "\\", "https://x.nl", "www.a", "|", "#", "- ", "1. "],
    *["\n", "\n\n", "\r\n", "\r", "\f", " ", "\u00a0", "\u00ad", "-\n", "\ufeff", "---\n"],
    *[
        "> ",
        "EU",
        "van",
        "Het kabinet",
        "Pagina 1",
        "Onze Referentie\n",
        "zin.",
        "wapen-\nbeheersing",
    ],
]
RICH = st.lists(st.one_of(st.sampled_from(MARKS), st.text(max_size=3)), max_size=40).map("".join)


@given(st.one_of(st.text(), RICH))
def test_any_text_becomes_blocks_in_order(source: str) -> None:
    document = clean(source)
    end = 0
    for block in document.blocks:
        separator = document.text[end : block.start]
        assert separator.strip() == ""
        assert len(separator) <= 2
        assert document.text[block.start : block.end].strip()
        end = block.end
    assert end == len(document.text)
    assert all(0 <= start < end <= len(document.text) for start, end in document.emphasis)


@given(st.one_of(st.text(), RICH))
def test_any_character_is_the_one_at_its_place_in_the_source(source: str) -> None:
    document = clean(source)
    for offset, character in enumerate(document.text):
        start, end = document.source_span(offset, offset + 1)
        assert 0 <= start <= end <= len(source)
        if not character.isspace() and not source[start:end].startswith("&"):
            assert source[start:end] == character


@given(st.one_of(st.text(), RICH), st.data())
def test_any_span_lies_within_the_source_and_runs_forward(source: str, data: st.DataObject) -> None:
    document = clean(source)
    start = data.draw(st.integers(0, len(document.text)))
    end = data.draw(st.integers(0, len(document.text)))
    first, last = document.source_span(start, end)
    assert 0 <= first <= last <= len(source)


ODD = {
    "one line": "De lidstaten van de *Europese Unie* (EU) overleggen. ",
    "one word": "a",
    "short lines": "Aan\n",
    "rules": "---\n",
    "hyphens": "kennis-\n",
    "furniture": "Pagina\n\n",
    "footnotes": "¹ noot\n",
    "closed comments": "<!-- a -->\n",
    **{mark: mark for mark in "*_[]&` ¹\\|#\n\r\u00ad"},
    **{mark: mark for mark in ["<!--", "^1", "<a", "www.a)", "<sup>", "[^", "&amp", "> ", "10^"]},
    **{
        mark: mark for mark in ["](", "[a](", "](a ", "[y] ", "[[y] ", "[a[b]", "*a ", "https://a("]
    },
}


def seconds(source: str) -> float:
    """The best of two: what else the machine does can only add."""
    times = []
    for _ in range(2):
        begin = time.process_time()
        clean(source)
        times.append(time.process_time() - begin)
    return min(times)


@pytest.mark.parametrize("around", ["{}", "a {}", "a ]( {}-\nb"], ids=["alone", "inside", "linked"])
@pytest.mark.parametrize("unit", ODD.values(), ids=ODD.keys())
def test_ten_times_the_text_takes_ten_times_the_time(unit: str, around: str) -> None:
    small, large = (around.format(unit * (size // len(unit))) for size in (4_000, 40_000))
    # A quadratic pattern takes a hundred times as long; the two milliseconds are the clock's.
    assert seconds(large) < 40 * (seconds(small) + 0.002)


@pytest.mark.parametrize("unit", ["*", "[", "<!--", "&", "`", " ", "\n", "^1", "](a ", "a "])
def test_a_megabyte_of_anything_takes_seconds(unit: str) -> None:
    begin = time.process_time()
    clean("Tekst " + unit * (1_000_000 // len(unit)))
    assert time.process_time() - begin < 20
