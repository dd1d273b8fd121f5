"""What a Markdown file says to a site's builder, and what only looks like it."""

from __future__ import annotations

import pytest

from glossary.documents import from_bytes
from glossary.documents.front_matter import front_matter_end

TEXT = "De RHV loopt.\n"


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: De RHV\ntags: [BQV]\n---\n",
        "---\r\ntitle: De RHV\r\n---\r\n",
        "---\n# van de site\ntitle:\n  De RHV\n\nlayout: brief\n...\n",
    ],
)
def test_front_matter_is_no_text(front: str) -> None:
    document = from_bytes(f"{front}{TEXT}".encode(), "brief.md")
    assert document.text == "De RHV loopt."
    line, _ = document.position(document.source_span(3, 6)[0])
    assert line == len(front.splitlines()) + 1


@pytest.mark.parametrize(
    "source",
    [
        f"---\nEen alinea tussen strepen.\n---\n{TEXT}",
        f"---\ntitle: nooit gesloten\n\n{TEXT}",
        f"Vooraf.\n---\ntitle: De RHV\n---\n{TEXT}",
        f"---\n---\n{TEXT}",
    ],
)
def test_lines_between_rules_are_text(source: str) -> None:
    assert front_matter_end(source, "brief.md") == 0


def test_a_plain_text_has_none() -> None:
    source = f"---\nBetreft: de RHV\n---\n{TEXT}"
    assert front_matter_end(source, "brief.txt") == 0


def test_a_file_of_front_matter_alone_holds_no_text() -> None:
    assert from_bytes(b"---\ntitle: x\n---", "brief.md").text == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_long_one_that_never_closes_takes_no_time(end: str) -> None:
    source = "---\na: b\n" + "x: y\n" * 200_000
    assert front_matter_end(source.replace("\n", end), "brief.md") == 0
