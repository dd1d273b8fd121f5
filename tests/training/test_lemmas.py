"""Segmented lemmas of the treebanks become the lemmas of a dictionary."""

from __future__ import annotations

import pytest

from training.lemmas import join, plain


@pytest.mark.parametrize(
    ("form", "lemma", "upos", "whole"),
    [
        ("provincieraad", "provincie_raad", "NOUN", "provincieraad"),
        ("vredesprocessen", "vrede_proces", "NOUN", "vredesproces"),
        ("gemeenteraadsverkiezingen", "gemeente_raad_verkiezing", "NOUN")
        + ("gemeenteraadsverkiezing",),
        ("Vertaalbureaus", "vertaal_bureau", "NOUN", "vertaalbureau"),
        ("EU-lidstaten", "EU_lid_staat", "NOUN", "EU-lidstaat"),
        ("samengevoegd", "samen_voegen", "VERB", "samenvoegen"),
        ("huis", "huis", "NOUN", "huis"),
        ("_", "_", "SYM", "_"),
    ],
)
def test_a_lemma_is_made_whole(form: str, lemma: str, upos: str, whole: str) -> None:
    assert join(form, lemma, upos) == whole


def test_scores_compare_with_the_parts_put_together() -> None:
    assert plain("vredesprocessen", "vrede_proces") == "vredeproces"
