"""An acronym announced after its long form: `long form, hierna te noemen "ACR"`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from glossary.acronyms.data import common_words, grammar
from glossary.acronyms.left import left_of
from glossary.acronyms.marks import QUOTES, before_separator
from glossary.acronyms.model import Input, Introduction, Mention
from glossary.acronyms.proof import Proof

# The last words before the acronym.
_AFTER_LONG_FORM = re.compile(
    rf"""
    [,(]? \s* [{QUOTES}]? \s*
    (?P<phrase>
        hierna (?:\s* (?:te\ noemen | genoemd | afgekort (?:\s+ (?:als|tot))?
            | (?:aangeduid|aangehaald)\ (?:als|met) | ook))? :?
      | verder (?:\s+ (?:te\ noemen | genoemd | kortweg))? :?
      | in\ het\ vervolg (?:\ van\ d\w+\ \w+)? :? | in\ de\ wandeling (?:en)? | in\ de\ volksmond
      | kortweg | kortheidshalve | kort\ gezegd | in\ het\ kort
      | (?:(?:ook|meestal|doorgaans|vaak|kortheidshalve|gemakshalve|hier|voortaan) \s+ (?:wel\s+)?)?
        (?:(?:beter\s+)? bekend | aangeduid | aangehaald | afgekort | genoemd)
        (?:\s+ (?:als | tot | met | onder\ de\ (?:naam|afkorting)))? :?
      | ook\ wel | in\ het\ (?:nederlands|engels|frans|duits) (?:\ afgekort (?:\ (?:als|tot))?)? :?
      | (?:onder|met)\ de\ afkorting | met\ als\ afkorting | oftewel | ofwel
    )
    \s+ (?:de\ |het\ )? (?:naam\ |afkorting\ )? [{QUOTES}]* (?:wet\ )? \s* $
    """,
    re.I | re.X,
)
# What announces an acronym that is written like a word: `hierna: Awb`, `in de wandeling de Woo`.
_ANNOUNCING_WORDLIKE = ("hierna", "kortweg", "afgekort", "in de wandeling", "ook wel", "voortaan")
_WORDLIKE_ANNOUNCED = re.compile(
    rf"(?:hierna|kortweg|afgekort|in de wandeling|ook wel|voortaan)"
    rf"(?: (?:te noemen|genoemd|afgekort|aangeduid|als|tot|met))*:? (?:de |het )?"
    rf"[{QUOTES}]?([A-Z][a-z]{{1,7}})(?![\w-])"
)
_WEAK_PHRASES = ("ofwel", "oftewel", "ook wel", "bekend als", "of")
_NAMED = re.compile(rf"[{QUOTES}]?\s+genoemd\b")
_VERB = re.compile(
    r"[,(]?(?:\s+(?:die|dat))?(?:\s+(?:wordt|worden|werd|is))?"
    r"(?:\s+(?:ook|wel|hierna|veelal|verder|voortaan|meestal|vaak|doorgaans|we|wij|hier))*\s*$"
)
# The last word before an acronym that is announced, and what may stand in between.
_ANNOUNCING = grammar("announcing")
_BETWEEN = grammar("between") | {""}


def is_announced(before: str) -> bool:
    """Whether the words before an acronym may announce it: a quick look for a slow pattern."""
    words = before.lower().split()
    while words and words[-1].strip(QUOTES + ":(") in _BETWEEN:
        words.pop()
    return bool(words) and words[-1].strip(QUOTES + ":(,") in _ANNOUNCING


def announced(given: Input, mention: Mention, before: str) -> Iterator[Introduction]:
    """What the words before a mention say it stands for; ``before`` is the text that far."""
    match = _AFTER_LONG_FORM.search(before)
    if match:
        end = mention.start - len(before) + match.start()
        end = _before_verb(given.text, end)
        phrase = match["phrase"].lower()
        # `afgekort tot EU-RHO` announces more than EU.
        compound = given.text[mention.end : mention.end + 1] in ("-", "‐")
        named = _NAMED.match(given.text, mention.end)
        weak = compound or (phrase.startswith(_WEAK_PHRASES) and not named)
        proof = Proof.LETTERS if weak else Proof.NONE
        long_form = left_of(given, mention.acronym, end, proof)
        if long_form or not weak:
            yield mention.introduced(long_form)


def announced_words(given: Input, mentioned: Set[int]) -> Iterator[Introduction]:
    """`Algemene wet bestuursrecht, hierna: Awb`: announced, and written like a word."""
    text = given.text
    for word in _ANNOUNCING_WORDLIKE:
        at = text.find(word)
        while at >= 0:
            match = _WORDLIKE_ANNOUNCED.match(text, at)
            if match and match.start(1) not in mentioned:
                acronym = match[1]
                proof = Proof.INITIALS if acronym.lower() in common_words() else Proof.PARTS
                end = before_separator(text, max(0, at - 6), at)
                long_form = left_of(given, acronym, end, proof)
                if long_form and " " in long_form.text:
                    yield Introduction(match.start(1), match.end(1), acronym, long_form)
            at = text.find(word, at + len(word))


def _before_verb(text: str, end: int) -> int:
    """`Het fonds wordt ook wel` + `ACR genoemd`: the long form ends before the verb."""
    low = max(0, end - 24)
    match = _VERB.search(text, low, end)
    return match.start() if match else end
