"""A letter and its annexes judged as one text."""

from __future__ import annotations

from glossary.analysis import analyse
from glossary.documents import from_bytes, join
from glossary.rules import Finding, Related, check
from glossary.termbase import Termbase

LONG = "Regeling Herstel Veenweiden"


def together(*texts: str, codes: tuple[str, ...] = ("GL101", "GL103", "GL001")) -> list[Finding]:
    documents = [from_bytes(text.encode(), f"{n}.md") for n, text in enumerate(texts, 1)]
    return check(analyse(join(documents), Termbase()), codes)


def test_an_annex_may_use_what_the_letter_introduces() -> None:
    assert together(f"De {LONG} (RHV) loopt.", "De RHV werkt.") == []


def test_the_order_is_the_one_given() -> None:
    (finding,) = together("Brief.\n\nDe RHV werkt.", f"De {LONG} (RHV) loopt.")
    assert (finding.path, finding.line, finding.column) == ("1.md", 3, 4)
    assert "introduction in 2.md, line 1" in finding.message
    assert finding.related == (Related(1, 33, "2.md"),)


def test_a_place_counts_in_its_own_file() -> None:
    text = "De BQV."
    (finding,) = together("Eerst dit.\n", text)
    assert (finding.path, text[finding.start : finding.end]) == ("2.md", "BQV")


def test_a_comment_holds_for_its_own_file() -> None:
    found = together("De BQV.", "De BQV. <!-- glossary: ignore GL101 BQV -->")
    assert [(finding.code, finding.path) for finding in found] == [
        ("GL101", "1.md"),
        ("GL001", "2.md"),
    ]
