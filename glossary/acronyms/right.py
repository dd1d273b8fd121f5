"""Which words right of a place are the long form: letters, the lexicon, or all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossary.acronyms.align import FUNCTION_WORDS, Word, align_left, letters_of, words_of
from glossary.acronyms.data import grammar
from glossary.acronyms.known import known_on_the_right, shares_a_word
from glossary.acronyms.marks import QUOTES
from glossary.acronyms.model import Input, LongForm
from glossary.acronyms.nouns import NOT_IN_PHRASE
from glossary.acronyms.proof import SPACES, WINDOW, Proof, highest_cost, long_form_of

_PASSED_OVER = FUNCTION_WORDS | grammar("leading")
_MOST_WORDS = 16
_MOST_WORDS_MORE = 3
ARTICLE = re.compile(r"(?:de|het|een|the)\s+", re.I)
# A comma ends it too before the next of a legend: `RHV: Regeling Herstel Veen, RNT: …`.
_FULL_STOP = re.compile(r"(?:[.!?;:|\n]|\s[–—-]\s|,\s(?=[A-Z][\w&+]{1,9}\s?[:=]\s?\w)|$)")
_LONGEST_CLAUSE = 300


def right_of(given: Input, acronym: str, start: int, end: int, proof: Proof) -> LongForm | None:
    """The long form that begins at ``start`` (marks and article aside) and ends by ``end``."""
    text = given.text
    while start < end and text[start] in QUOTES + SPACES:
        start += 1
    words = words_of(text, start, min(end, start + WINDOW))[:_MOST_WORDS]
    if not words:
        return None
    skipped = 0
    while skipped < len(words) - 1 and words[skipped].folded in _PASSED_OVER:
        skipped += 1
    low, whole = words[0].start, words[-1].end
    while whole < end and text[whole].isalnum():
        whole += 1
    threshold = highest_cost(acronym, proof)
    best = _fit_from_the_left(text, acronym, words, threshold)
    if skipped:
        later = _fit_from_the_left(text, acronym, words[skipped:], threshold)
        if later and (best is None or later[0] < best[0]):
            words, low, best = words[skipped:], words[skipped].start, later
    fit = best[1] if best else 0
    if fit and not (fit == 1 and (proof == Proof.INITIALS or text[low : words[0].end].isupper())):
        if _goes_on(text, words[fit - 1 :], end, proof):
            fit = len(words)
        return long_form_of(text, low, words[fit - 1].end, "letters")
    known = known_on_the_right(words, given.lexicon.long_forms.get(acronym, ()))
    if known is not None:
        return long_form_of(text, low, words[known - 1].end, "glossary")
    if proof >= Proof.LETTERS or len(words) < 2:
        return None
    inside = text[low:whole]
    if any(char.isdigit() or char in ",;" for char in inside):
        return None
    if any(word.folded in NOT_IN_PHRASE for word in words) or not text[low].isupper():
        return None
    if inside.upper() == inside:
        return None
    if not shares_a_word(inside, acronym, given.lexicon):
        return None
    return long_form_of(text, low, whole, "noun phrase")


def _goes_on(text: str, words: Sequence[Word], end: int, proof: Proof) -> bool:
    """Whether a name goes on behind the last word that gave a letter, the first of these.

    For a word or two to the end of the bracket or the line: `RVO (Rijksdienst voor Ondernemend
    Nederland)`, `KRV (Kaderrichtlijn veilige oevers)`.
    """
    rest = words[1:]
    if not 0 < len(rest) <= _MOST_WORDS_MORE:
        return False
    if len(rest) == 1 and proof < Proof.LETTERS and text[rest[0].start].isupper():
        return True
    plain = text[words[0].end : end].replace("-", "").replace(" ", "")
    content = [word for word in rest if word.folded not in FUNCTION_WORDS]
    return (
        plain.isalpha()
        and bool(content)
        and rest[-1] is content[-1]
        and all(word.folded not in NOT_IN_PHRASE for word in content)
    )


def clause(given: Input, start: int, end: int) -> LongForm | None:
    """Everything from ``start`` to the next comma: what `ACR staat voor …` says it stands for."""
    text = given.text
    while start < end and text[start] in QUOTES + SPACES:
        start += 1
    end = min(end, start + WINDOW)
    end = before_comma(text, start, end)
    while end > start and text[end - 1] in QUOTES + SPACES:
        end -= 1
    words = words_of(text, start, end)
    if not words or len(words) > _MOST_WORDS:
        return None
    return long_form_of(text, words[0].start, words[-1].end, "noun phrase")


def before_comma(text: str, start: int, end: int) -> int:
    """Where the words from ``start`` reach a comma, or ``end`` where there is none."""
    comma = text.find(",", start, end)
    return comma if comma >= 0 else end


def clause_end(text: str, start: int) -> int:
    """Where the clause ends that begins at ``start``, as far as a long form can reach."""
    high = min(len(text), start + _LONGEST_CLAUSE)
    found = _FULL_STOP.search(text, start, high)
    return found.start() if found else high


def _fit_from_the_left(
    text: str, acronym: str, words: Sequence[Word], threshold: float
) -> tuple[float, int] | None:
    """Cost and number of the words that the letters fit, used from the first word on."""
    best: tuple[float, int] | None = None
    if not letters_of(acronym).startswith(words[0].folded[0]):
        return None
    for count in range(1, len(words) + 1):
        gap = text[words[count - 1].start - 2 : words[count - 1].start] if count > 1 else ""
        if "." in gap or "(" in gap:
            break
        fit = align_left(acronym, words[:count])
        if fit and fit.start == 0 and fit.cost <= threshold:
            # `TSI`, technische specificaties inzake interoperabiliteit: not to end with `inzake`.
            dangling = best is not None and words[best[1] - 1].folded in FUNCTION_WORDS
            if best is None or fit.cost < best[0] + (0.01 if dangling else -0.01):
                best = (fit.cost, count)
            if fit.cost <= 0.01 and words[count - 1].folded not in FUNCTION_WORDS:
                break
    return best
