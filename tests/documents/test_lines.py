"""What a line is by what shows on it, and what repeats on every page."""

from __future__ import annotations

import pytest

from glossary.documents.furniture import mark_furniture
from glossary.documents.lines import scan, starts_lower


def kinds(source: str) -> list[str]:
    return [line.kind for line in scan(source)]


def contents(source: str) -> list[str]:
    return [source[line.start : line.end] for line in scan(source)]


@pytest.mark.parametrize(
    ("line", "kind", "content"),
    [
        ("Het kabinet zet in op handel.", "text", "Het kabinet zet in op handel."),
        ("  > Geciteerd", "text", "Geciteerd"),
        (" \u00a0\t", "blank", ""),
        ("## Geopolitieke context ##", "heading", "Geopolitieke context"),
        ("####Definities", "heading", "Definities"),
        ("#wapenbeheersing", "text", "#wapenbeheersing"),
        ("#", "skip", ""),
        ("- exportcontrole", "item", "exportcontrole"),
        ("• exportcontrole", "item", "exportcontrole"),
        ("− met een minteken", "item", "met een minteken"),
        ("\uf0b7 uit Word", "item", "uit Word"),
        ("3. Europees beleid", "item", "Europees beleid"),
        ("b) een tweede punt", "item", "een tweede punt"),
        ("2023 was het jaar", "text", "2023 was het jaar"),
        ("-10 graden", "text", "-10 graden"),
        ("| WTO | handel |", "table", "| WTO | handel |"),
        ("|---|:--:|", "skip", "|---|:--:|"),
        ("[^1]: Kamerstuk 36180", "footnote", "Kamerstuk 36180"),
        ("¹² Kamerstuk 36180", "footnote", "Kamerstuk 36180"),
        ("^12 Kamerstuk 36180", "footnote", "Kamerstuk 36180"),
        ("<sup>1</sup> Kamerstuk 36180", "footnote", "Kamerstuk 36180"),
        ("[1] Kamerstuk 36180", "footnote", "Kamerstuk 36180"),
        ("[\\[1\\]](#_ftnref1) Kamerstuk 36180", "footnote", "Kamerstuk 36180"),
        ("[1] zo gaat een zin verder", "text", "[1] zo gaat een zin verder"),
        ("[^1]", "skip", ""),
        ("https://www.rijksoverheid.nl/brief", "skip", "https://www.rijksoverheid.nl/brief"),
        ("[brief]: https://rijksoverheid.nl", "skip", "[brief]: https://rijksoverheid.nl"),
        ("[EU]: Europese Unie", "text", "[EU]: Europese Unie"),
        ("* * *", "skip", "* * *"),
        ("<!-- concept -->", "skip", "<!-- concept -->"),
    ],
)
def test_a_line_shows_what_it_is(line: str, kind: str, content: str) -> None:
    assert (kinds(line), contents(line)) == ([kind], [content])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\v", "\u2028"], ids=repr)
def test_lines_end_in_many_ways(end: str) -> None:
    assert contents(f"een{end}twee{end}{end}drie{end}") == ["een", "twee", "", "drie"]


def test_fenced_code_is_blank_whatever_it_holds() -> None:
    assert kinds("Zie:\n```python\n# WTO\n- EU\n```\nDaarna") == ["text", *["blank"] * 4, "text"]


def test_a_fence_is_closed_by_its_own_kind_only() -> None:
    assert kinds("~~~~\n```\n~~~\n~~~ en\n~~~~~\nDaarna") == [*["blank"] * 5, "text"]


def test_three_backticks_within_a_line_open_no_fence() -> None:
    assert kinds("```WTO``` telt\nmee") == ["text", "text"]


def test_an_unclosed_fence_hides_nothing_and_the_closed_one_above_it_stays_code() -> None:
    source = "```\n# code\n```\nTekst\n```\n## Kop\nSlot"
    assert kinds(source) == [*["blank"] * 3, "text", "blank", "heading", "text"]


def test_a_comment_hides_what_it_holds_and_no_more() -> None:
    source = "Voor <!-- weg\n```\nook weg\n--> na\nSlot"
    assert contents(source) == ["Voor", "", "", "na", "Slot"]


def test_a_comment_in_the_middle_of_a_line_is_left_to_the_inline_marks() -> None:
    assert contents("Voor <!-- weg --> na") == ["Voor <!-- weg --> na"]


def test_an_unclosed_comment_hides_nothing() -> None:
    assert kinds("Voor <!-- open\nEU\n<!-- weer\nWTO") == ["text"] * 4


def furniture(source: str) -> list[str]:
    lines = mark_furniture(source, scan(source))
    return [source[line.start : line.end] for line in lines if line.kind == "furniture"]


PAGE = (
    "Onze Referentie\n\nBZDOC-{}-63\n\n" + "Het kabinet blijft inzetten op dialoog. " * 10 + "\n\n"
)


def test_what_repeats_but_for_its_figures_is_furniture() -> None:
    source = "".join(PAGE.format(number) for number in range(3))
    assert furniture(source) == ["Onze Referentie", "BZDOC-0-63"] + [
        text for number in (1, 2) for text in ("Onze Referentie", f"BZDOC-{number}-63")
    ]


def test_twice_may_be_chance() -> None:
    assert furniture((PAGE * 2).format(1, 2)) == []


@pytest.mark.parametrize("line", ["Pagina 3 van 12", "- 4 -", "17", "blad 2", "p. 9"])
def test_a_page_number_needs_no_likes(line: str) -> None:
    assert furniture(f"{PAGE}{line}\n") == [line]


@pytest.mark.parametrize("line", ["Beleid (IMVO)", "Dat is zo.", "Vraag 1", "Artikel 2"])
def test_sentences_acronyms_and_divisions_are_no_furniture(line: str) -> None:
    assert furniture((PAGE + line + "\n\n") * 2 + line) == []


def test_a_text_that_repeats_itself_is_no_furniture() -> None:
    assert furniture("De EU handelt\nmet de WTO\n\n" * 5) == []


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        ("van het beleid", True),
        ("(zie ook", True),
        ("*nuclear sharing*", True),
        ("Het beleid", False),
        ("'s Avonds laat", False),
        ("’t Is zo", False),
        ("'s-Gravenhage", False),
        ("'s avonds laat", True),
        ("20% van", False),
        ("– en dan", False),
        ("", False),
    ],
)
def test_a_sentence_that_goes_on_starts_in_lower_case(text: str, lower: bool) -> None:
    assert starts_lower(text) is lower
