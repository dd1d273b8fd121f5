"""The treebank segments a compound's lemma; here it becomes the lemma a dictionary has."""

from __future__ import annotations

from itertools import pairwise

# As much as may stand between two parts: hyphen, linking s, e, en, n, er.
_LINKS = frozenset({"", "-", "s", "s-", "e", "en", "n", "er", "'s-", "’s-"})
# Verbs and participles take `ge` and `te` between the parts, so they are joined as they stand.
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
# Two parts meet where this much of the second one begins.
_ANCHOR = 3


def join(form: str, lemma: str, upos: str) -> str:
    """The whole lemma of a segmented one, with the linking sound and hyphen of the form.

    `provincie_raad` becomes `provincieraad`, but `vertaal_bureau` beside the form
    `Vertaalbureaus` keeps its small letter, and the linking s that the segmentation drops comes
    back: `gemeente_raad_verkiezing` beside `gemeenteraadsverkiezingen` becomes
    `gemeenteraadsverkiezing`. A lemma whose parts cannot be found in the form is simply joined.
    """
    if "_" not in lemma or "_" in form:
        return lemma
    parts = [part for part in lemma.split("_") if part]
    if upos in _NOMINAL and len(parts) > 1:
        head = _head(form, parts)
        if head is not None:
            return head + parts[-1]
    return "".join(parts)


def plain(form: str, lemma: str) -> str:
    """The lemma with its parts joined and nothing restored: how the treebanks are scored."""
    return lemma if "_" in form else lemma.replace("_", "")


def _head(form: str, parts: list[str]) -> str | None:
    """What stands in the form before the last part, in the case of the lemma."""
    word, at, head = form.lower(), 0, ""
    for part, following in pairwise(parts):
        anchor = following.lower()[:_ANCHOR]
        lowest = at + max(1, len(part) - 2)
        found = word.find(anchor, lowest)
        if found < 0:
            return None
        piece = form[at:found]
        link = piece[len(part) :]
        if piece.lower().startswith(part.lower()):
            if link.lower() not in _LINKS:
                return None
            head += part + link
        elif piece[:2].lower() == part[:2].lower() and len(piece) <= len(part) + 3:
            # The stem itself changes: `vers_bundel` beside `verzenbundel`.
            head += piece if part[:1].isupper() else piece.lower()
        else:
            return None
        at = found
    return head
