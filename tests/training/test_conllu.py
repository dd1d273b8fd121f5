"""CoNLL-U in, frozen sentences out."""

from __future__ import annotations

import pytest

from training.conllu import ConlluError, Token, parse

ROWS = """# sent_id = een
1-2\tt.b.v.\t_\t_\t_\t_\t_\t_\t_\t_
1\tDe\tde\tDET\tLID\tDefinite=Def\t_\t_\t_\t_
2\tbrief\tbrief\tNOUN\t_\t_\t_\t_\t_\tSpaceAfter=No

"""


def test_words_with_their_labels_and_spaces() -> None:
    (sentence,) = parse(ROWS.splitlines())
    assert sentence.sent_id == "een"
    assert sentence.tokens == (
        Token("De", "de", "DET", "LID", "Definite=Def"),
        Token("brief", "brief", "NOUN", space_after=False),
    )


def test_a_row_without_ten_columns_is_named() -> None:
    with pytest.raises(ConlluError, match=r"^bank.conllu:2: 3 columns where CoNLL-U has 10"):
        list(parse(["# een", "1\tDe\tde"], "bank.conllu"))
