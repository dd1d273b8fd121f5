"""Terms in running Dutch text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.termbase import Entry, Termbase
from glossary.termbase.matcher import Matcher

FOUND = {
    "as listed": ("De exportcontrole is streng.", "exportcontrole", "export-control"),
    "plural": ("Er zijn handelsbelemmeringen.", "handelsbelemmeringen", "trade-barrier"),
    "adjective and plural": (
        "Veel Kritieke Grondstoffen.",
        "Kritieke Grondstoffen",
        "critical-raw-material",
    ),
    "over a line's end": (
        "kritieke\n  grondstof",
        "kritieke\n  grondstof",
        "critical-raw-material",
    ),
    "hyphens for a closed compound": ("de export-controle", "export-controle", "export-control"),
    "hyphens elsewhere": ("dual-use-goederen", "dual-use-goederen", "dual-use-item"),
    "hyphenated at a line's end": ("export-\ncontroles", "export-\ncontroles", "export-control"),
    "soft hyphen": ("export\u00adcontroles", "export\u00adcontroles", "export-control"),
    "in a compound with a hyphen": ("het EU-verdrag", "verdrag", "treaty"),
    "a comma that belongs to the name": (
        "het ministerie van Volksgezondheid, Welzijn en Sport",
        "ministerie van Volksgezondheid, Welzijn en Sport",
        "vws",
    ),
    "English of two words": ("verplichte due diligence", "due diligence", "due-diligence"),
    "English of one word": ("meer resilience", "resilience", "resilience"),
    "the short name of a house": ("de Kamer vroeg", "Kamer", "house"),
}

NOT_FOUND = {
    "a verb like a term": "Wij weten het niet.",
    "a longer word": "Het wetenschapsbeleid en de verdragspartij.",
    "a paragraph between": "kritieke\n\ngrondstof",
    "a paragraph between, from Windows": "kritieke\r\n \r\ngrondstof",
    "a sentence between": "Dat is kritiek. Grondstof is er niet.",
    "an acronym": "De WTO en de EU, de AVG en de ADN.",
    "English like a Dutch word": "Hij deed een act.",
    "a room": "een kamer in het huis",
    "negated": "een anti-verdrag",
    "only half of a term": "de tweede grondstof",
}


@pytest.mark.parametrize(("text", "term", "entry"), FOUND.values(), ids=FOUND.keys())
def test_a_term_is_found(termbase: Termbase, text: str, term: str, entry: str) -> None:
    (hit,) = Matcher(termbase).find(text)
    assert (hit.text, hit.entry) == (term, entry)
    assert text[hit.start : hit.end] == term


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_no_term_is_found(termbase: Termbase, text: str) -> None:
    assert Matcher(termbase).find(text) == []


def test_kind_and_language(termbase: Termbase) -> None:
    text = "Een eigen baas is een zelfstandige; trade barriers en de Kamer."
    hits = Matcher(termbase).find(text)
    assert [(hit.text, hit.kind, hit.language) for hit in hits] == [
        ("eigen baas", "deprecated", "nl"),
        ("zelfstandige", "term", "nl"),
        ("trade barriers", "term", "en"),
        ("Kamer", "variant", "nl"),
    ]


def test_the_longest_wins_even_when_it_begins_later() -> None:
    termbase = Termbase(
        (
            Entry("a", "hoge raad", "supreme court"),
            Entry("b", "raad van state", "council of state"),
            Entry("c", "raad", "council"),
        )
    )
    (hit,) = Matcher(termbase).find("de hoge raad van state")
    assert hit.entry == "b"


def test_a_term_of_several_entries_names_them_all() -> None:
    termbase = Termbase((Entry("a", "raad", "council"), Entry("b", "raad", "advice")))
    (hit,) = Matcher(termbase).find("de raad")
    assert (hit.entry, hit.entry_ids) == ("a", ("a", "b"))


ELLIPTIC = {
    "a half word": ("Export- en importcontroles helpen.", "Export- en importcontroles"),
    "a list of half words": ("transit-, export- en importcontroles", "export- en importcontroles"),
    "an adjective": ("kritieke en andere grondstoffen", "kritieke en andere grondstoffen"),
}


@pytest.mark.parametrize(("text", "term"), ELLIPTIC.values(), ids=ELLIPTIC.keys())
def test_a_term_is_found_where_coordination_leaves_a_part_out(
    termbase: Termbase, text: str, term: str
) -> None:
    (hit,) = [hit for hit in Matcher(termbase).find(text) if hit.elliptic]
    assert (hit.text, text[hit.start : hit.end]) == (term, term)
    assert hit.entry in ("export-control", "critical-raw-material")


def test_coordination_of_other_words_is_none(termbase: Termbase) -> None:
    text = "In- en uitvoer, kritieke en harde woorden, export- en andere zaken."
    assert Matcher(termbase).find(text) == []


def test_a_part_of_a_compound_is_asked_for_by_itself(termbase: Termbase) -> None:
    matcher = Matcher(termbase)
    hit = matcher.word("exportcontroles")
    assert hit is not None and hit.entry == "export-control"
    assert matcher.word("AVG") is None and matcher.word("exportcontrolebeleid") is None


def test_drafts_are_not_found() -> None:
    termbase = Termbase((), drafts=(Entry("a", "raad", "council", status="draft"),))
    assert Matcher(termbase).find("de raad") == []


PIECES = st.sampled_from(
    ["kritieke", "grondstoffen", "dual", "use", "goederen", "wet", "wetten", "EU", "export"]
    + ["controle", "van", "-", " ", "\n", "\n\n", "\u00ad", "'", ","]
)


@given(
    st.lists(st.one_of(PIECES, st.text(max_size=6))).map(" ".join) | st.lists(PIECES).map("".join)
)
def test_hits_in_any_text_are_in_order_and_in_place(termbase: Termbase, text: str) -> None:
    end = 0
    for hit in Matcher(termbase).find(text):
        assert hit.text == text[hit.start : hit.end] != ""
        assert hit.elliptic or hit.start >= end
        assert "\n\n" not in hit.text
        end = max(end, hit.start if hit.elliptic else hit.end)


@pytest.mark.parametrize(
    "unit", ["kritieke ", "export-", "dual-use-", "a\n", " ", "'", "kritieke grondstof "]
)
def test_time_grows_with_the_text_and_no_faster(termbase: Termbase, unit: str) -> None:
    matcher = Matcher(termbase)

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            matcher.find(text)
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(160_000) < 8 * 3 * seconds(20_000) + 0.05


@pytest.mark.parametrize(
    "text",
    [
        "De whole-of-government approach.",
        "De MOT-melding.",
        "De General Safety Regulation geldt.",
        "De controller van de gemeente.",
        "De tweede kamer van het hotel.",
        "Het Romeinse Rijk en het Derde Rijk.",
    ],
)
def test_what_only_looks_like_a_term(text: str) -> None:
    entries = (
        Entry("cabinet", "kabinet", "government"),
        Entry("apk", "keuring", "inspection", en_variants=("MOT",)),
        Entry("regulation", "verordening", "regulation"),
        Entry("controller", "verwerkingsverantwoordelijke", "controller"),
        Entry("tk", "Tweede Kamer der Staten-Generaal", "House", nl_variants=("Tweede Kamer",)),
        Entry("rijk", "Rijksoverheid", "central government", nl_variants=("Rijk",)),
    )
    assert Matcher(Termbase(entries)).find(text) == []


def test_a_short_name_with_its_capitals() -> None:
    entries = (
        Entry("tk", "Tweede Kamer der Staten-Generaal", "House", nl_variants=("Tweede Kamer",)),
        Entry("rijk", "Rijksoverheid", "central government", nl_variants=("Rijk",)),
    )
    found = Matcher(Termbase(entries)).find("Het Rijk en de Tweede Kamer.")
    assert [hit.text for hit in found] == ["Rijk", "Tweede Kamer"]
