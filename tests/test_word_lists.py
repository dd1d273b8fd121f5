"""Word lists as they are written: a comment, a heading, words."""

from __future__ import annotations

from pathlib import Path

from glossary.word_lists import lines, sections


def test_words_stand_under_their_headings(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("# Ours.\n[units]\nkm kWh\n\nmm\n[links]\nvan €\n[units]\nkg\n", "utf-8")
    assert sections(path) == {"units": ("km", "kWh", "mm", "kg"), "links": ("van", "€")}
    assert lines(path)[:2] == ["[units]", "km kWh"]
