"""Valid rows of any kind, for hypothesis."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

from glossary.termbase.model import Entry

_LETTERS = "abcdefgXYZéëïø ,;'&<>-=+@/().1\u2019"
_ANY = st.characters(codec="utf-8", exclude_characters='"|').filter(str.isprintable)
cells = (
    st.text(_LETTERS, max_size=12).map(lambda text: " ".join(text.split()))
    | st.text(_ANY, max_size=8).map(lambda text: unicodedata.normalize("NFC", text).strip())
    | st.just('een "aanhaling", met komma')
)
filled = cells.filter(bool)
lists = st.lists(filled, max_size=3, unique=True).map("|".join)
ids = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
dates = st.dates().map(lambda day: day.isoformat()) | st.just("")


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    row = {"id": draw(ids), "checked": draw(dates)}
    row["status"] = draw(st.sampled_from(("approved", "draft")))
    row["well_known"] = draw(st.sampled_from(("", "yes")))
    for language in ("nl", "en"):
        names = draw(st.lists(filled, min_size=1, max_size=5, unique=True))
        if language == "en" and row["status"] == "draft" and draw(st.booleans()):
            names[0] = ""  # a draft may wait for its English
        row[language] = names[0]
        row[f"{language}_variants"] = "|".join(names[1:3])
        row[f"{language}_deprecated"] = "|".join(names[3:])
        row[f"{language}_acronym"] = draw(lists)
    for column in ("domain", "definition", "source", "note"):
        row[column] = draw(cells)
    return Entry.of(row)


tables = st.lists(entries(), min_size=1, max_size=4, unique_by=lambda entry: entry.id).map(
    lambda found: sorted(found, key=lambda entry: entry.id)
)
