"""An acronym explained: `ACR staat voor long form`, `ACR, long form,`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossary.acronyms.align import fold, letters_of, words_of
from glossary.acronyms.entries import entry
from glossary.acronyms.known import resembles
from glossary.acronyms.marks import QUOTES
from glossary.acronyms.model import Input, Introduction, LongForm, Mention
from glossary.acronyms.proof import Proof, long_form_of
from glossary.acronyms.right import ARTICLE, before_comma, clause, clause_end, right_of

# The words between the acronym and its long form.
_BEFORE_LONG_FORM = re.compile(
    rf"""
    [{QUOTES}]* \s* (?:[,:(–—] | \.(?=\ D[ai]t\ ))? \s*
    (?P<phrase>
        (?:(?:dat|wat|die|waarbij)\ )? (?:staat|stond|staan)\ (?:hier\ )? voor
      | (?:(?:is|was)\ )? (?:een|de)\ (?:\w+\ )? afkorting\ (?:van|voor)
      | (?:wordt|worden)\ (?:\w+\ )?(?:verstaan|bedoeld|gedoeld\ op) | bedoelen\ (?:wij|we)
      | (?:D[ai]t\ )?(?:is|zijn)\ (?:een|de|het)
      | afkorting\ (?:van|voor) | d\.\ ?w\.\ ?z\. | dat\ wil\ zeggen
      | kort\ voor | voluit | ofwel | oftewel | betekent | =
    )
    \s* :? \s+ (?:de\ |het\ |een\ |the\ )?
    """,
    re.I | re.X,
)
# How the words begin that say what an acronym stands for.
_EXPLAINING = ("sta", "sto", "dat", "dit", "wat", "die", "is ", "was", "een", "de ", "kor", "vol",
               "ofw", "oft", "bet", "afk", "wor", "bed", "d.w", "d. ", "=")  # fmt: skip
_WEAK_EXPLANATIONS = ("is ", "zijn ", "dat is", "dit is", "dat zijn", "dit zijn", "ofwel",
                      "oftewel", "betekent", "d.", "dat wil", "=", "wordt", "worden",
                      "bedoelen")  # fmt: skip
_STRONG = re.compile(r"(?:is|was) (?:een|de) (?:\w+ )?afkorting", re.I)
_ASIDE = re.compile(r" \w+(?: \w+)? – (?=(?:een|de|het) )")
AROUND = 64
"""How many characters of a text are read on either side of a mention for the words there."""
_MANY_LETTERS = 4  # that hardly stand in other words by chance


def explained(given: Input, mention: Mention, end: int) -> Iterator[Introduction]:
    """What the words after a mention say it stands for; ``end`` is where it ends with its tail."""
    text = given.text
    after = text[end : end + AROUND]
    follows = after.lstrip(QUOTES + " ,:(–—.")[:3].lower()
    match = _BEFORE_LONG_FORM.match(after) if follows.startswith(_EXPLAINING) else None
    if match:
        start = end + match.end()
        phrase = match["phrase"].lower()
        weak = phrase.startswith(_WEAK_EXPLANATIONS) and not _STRONG.match(phrase)
        end = clause_end(text, start)
        equated = weak and phrase.startswith(("is ", "zijn "))
        proof = Proof.INITIALS if equated else Proof.LETTERS
        long_form = right_of(given, mention.acronym, start, end, proof)
        if equated and long_form and " " not in long_form.text:
            return  # `De AP is een autoriteit` says what it is
        if long_form is None and not weak:
            long_form = clause(given, start, end)
        if long_form or not weak:
            yield mention.introduced(long_form)
        return
    listed = entry(given, mention)
    found = listed or _apposed(given, mention, end, after)
    if found:
        yield found


def _apposed(given: Input, mention: Mention, end: int, after: str) -> Introduction | None:
    """`ACR, long form,`; `ACR: long form`; `een ACR verplicht – een long form –`."""
    text = given.text
    aside = _ASIDE.match(after)
    if aside:
        start = end + aside.end()
    elif after.startswith((", ", ": ", " – ", " — ", " -")):
        start = end + (3 if after[0] == " " else 2)
    else:
        return None
    article = ARTICLE.match(text, start)
    if article:
        start = article.end()
    stop = clause_end(text, start)
    if article and (name := _known_in_other_words(given, mention.acronym, start, stop)):
        return mention.introduced(name)
    if not _may_begin(given, mention.acronym, text[start : start + 1]):
        return None
    long_form = right_of(given, mention.acronym, start, stop, Proof.INITIALS)
    if long_form is None and article and len(letters_of(mention.acronym)) >= _MANY_LETTERS:
        # `de ICER, de incrementele kosteneffectiviteitsratio,`: nothing else is said there.
        stop = before_comma(text, start, stop)
        long_form = right_of(given, mention.acronym, start, stop, Proof.LETTERS)
        if long_form and text[long_form.end : stop].strip(QUOTES + " "):
            return None
    if long_form is None:
        return None
    return mention.introduced(long_form)


def _known_in_other_words(given: Input, acronym: str, start: int, end: int) -> LongForm | None:
    """`EASA, het Europees Agentschap voor de veiligheid van de luchtvaart,`: most of the name."""
    stop = before_comma(given.text, start, end)
    phrase = given.text[start:stop].strip(QUOTES + " ")
    if not phrase[:1].isupper() or not resembles(phrase, acronym, given.lexicon):
        return None
    words = words_of(given.text, start, stop)
    return long_form_of(given.text, words[0].start, words[-1].end, "glossary")


def _may_begin(given: Input, acronym: str, char: str) -> bool:
    """Whether a long form of the acronym may begin with this character."""
    first = fold(char)
    if first == fold(acronym[0]):
        return True
    return any(first == fold(name[0]) for name in given.lexicon.long_forms.get(acronym, ()))
