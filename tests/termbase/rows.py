"""Valid rows of any kind, for hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from glossary.termbase.model import Entry

_LETTERS = "abcdefgXYZéëïø ,;'&<>-=+@/().1\u2019"
cells = st.text(_LETTERS, max_size=12).map(lambda text: " ".join(text.split())) | st.just(
    'een "aanhaling", met komma'
)
filled = cells.filter(bool)
lists = st.lists(filled, max_size=3, unique=True).map(tuple)
ids = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
dates = st.dates().map(lambda day: day.isoformat()) | st.just("")


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    return Entry(
        id=draw(ids),
        nl=draw(filled),
        en=draw(filled),
        nl_acronym=draw(lists),
        nl_variants=draw(lists),
        nl_deprecated=draw(lists),
        en_acronym=draw(lists),
        en_variants=draw(lists),
        en_deprecated=draw(lists),
        domain=draw(cells),
        definition=draw(cells),
        source=draw(cells),
        note=draw(cells),
        status=draw(st.sampled_from(("approved", "draft"))),
        well_known=draw(st.booleans()),
        checked=draw(dates),
    )


tables = st.lists(entries(), min_size=1, max_size=4, unique_by=lambda entry: entry.id).map(
    lambda found: sorted(found, key=lambda entry: entry.id)
)
