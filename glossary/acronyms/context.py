"""What the neighbours of a token say: reference, numeral, unit, postcode, shout or acronym."""

from __future__ import annotations

import re

from glossary.acronyms.acts import is_numbered_act
from glossary.acronyms.data import grammar, not_acronyms
from glossary.acronyms.pieces import Part
from glossary.acronyms.shapes import is_roman
from glossary.acronyms.shouting import WORD_BEFORE, is_everyday, is_shouted

_CAP = "A-ZÀ-ÖØ-Þ"
# SWD (2021) 352, COM(2020) 474 final; NJ 2010/123, JAMA 2010;303; PB L 119, PB C 326; ECLI:NL:HR.
_REFERENCE_AFTER = re.compile(
    r"\s?[(\[](?:19|20)\d\d[)\]]\s?(?:nr\.?\s?)?\d"
    r"|[\s ](?:19|20)\d\d\s?[;/,:]\s?(?:nr\.?\s?|blz\.?\s?|p\.?\s?)?\d"
    r"|[\s ](?:L|C|nr\.?),?\s?\d+(?:/\d+)?"
    r"|\s?/\s?\d{4,}"
    r"|,?\s(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d"
    r"|:[A-Z0-9]"
)
# Verordening (EU) 2016/679, (EG) nr. 4045/89, (EU, Euratom) 2018/1046.
_REFERENCE_BEFORE = re.compile(r"(?:[A-Za-z0-9]:|\d[/.]|\d\)\s?)$")
_DIGIT_BEFORE = re.compile(r"\d[ \u00a0]?$")
_NUMERAL_BEFORE = re.compile(
    r"(?:\b\d\d ?\d{3} |\b\w*(?:hoofdstuk|titel|deel|bijlage|boek|afdeling|annex|artikel|art\."
    r"|paragraaf|fase|klasse|type|stadium|graad|groep|categorie|protocol|tabel|figuur|onderdeel"
    r"|sectie|begroting|serie|niveau|stap|module|chapter|part|nyha|kamerstuk)(?:ken|en|s)?"
    r"(?:\s+[IVXLC]+(?:\s*[,-]|\s+en|\s+of|\s+t/m)?){0,3}\s+)$",
    re.I,
)
_COMPARISON_AFTER = re.compile(r"\s?(?:[=<>≤≥:]\s?\d|\d+[.,]\d|\d+/\d+)")
_ARTICLE_BEFORE = re.compile(r"\b(?:de|het|een|the)\s+$", re.I)
_LOWER_AFTER, _LOWER_BEFORE = re.compile(r"-[a-zß-öø-ÿ]"), re.compile(r"[a-zß-öø-ÿ]-$")
_COUNTRY_BESIDE = re.compile(r"(?:^|[^A-Za-z])[A-Z]{2}(?:, ?|/| en | of )$")
_POSTCODE_BEFORE = re.compile(r"(?<![\d.,])([1-9]\d{3})[ \u00a0]?$")
_PLACE_AFTER = re.compile(
    rf"\s{{1,3}}(?:['’]s-)?[{_CAP}][a-zß-öø-ÿ]|\s{{1,3}}[{_CAP}]{{4}}|\s{{2,3}}[{_CAP}]"
    r"|[ \t]*(?:$|[\n,;|)])"
)
# `Postbus 20401, 2500 EK Den Haag`: a house number or box before it
_ADDRESS_BEFORE = re.compile(r"\d[\w-]*,?\s+\d{4}[ \u00a0]?$")
_YEAR = re.compile(r"(?:19|20)\d\d[ \u00a0]?$")
_YEAR_CONTEXT = re.compile(
    r"\b(?:in|sinds|van|vanaf|tot|voor|na|eind|begin|medio|jaar)\s+\d{4}\s?$", re.I
)
_STUDY_AFTER = re.compile(
    r"[-\s]?(?:studie|trial|onderzoek|register|programma|project|database)", re.I
)
_CITED_AUTHOR = re.compile(rf"([{_CAP}][\w'’-]+) [{_CAP}]{{1,3}}(?:[,.;:]| et al)")
_AUTHORS = 2  # in a row; of one alone the initials may be an acronym
_ET_AL = re.compile(r"\.?,? et al")
_AUTHOR_AFTER = re.compile(r"\.?(?:,|;|:| et al| en | and )")
_SURNAME_BEFORE = re.compile(rf"([{_CAP}][\w'’-]+) $")
# What begins a sentence, or names an office: `De RHV, de BQV`, `Minister EZK`.
_WORDS_OF_NO_NAME = ("determiner", "preposition", "conjunction", "general", "no-phrase")
_NO_SURNAMES = frozenset(word.capitalize() for kind in _WORDS_OF_NO_NAME for word in grammar(kind))
# Evidence levels of a guideline, in brackets behind the advice: (IA), (IIB).
_LEVEL = re.compile(r"(?:I{1,3}|IV)-?[A-C]")
# A row of a list of values: `– LDL: lager dan 1,8 mmol/l`.
_VALUE_AFTER = re.compile(
    r"\s?[:=]?\s?(?:(?:lager|hoger|minder|meer|kleiner|groter) dan|onder|boven|[<>≤≥=])?"
    r"\s?\d+[.,]\d"
)
_LINE_REACH = 80
_NAME_BEFORE = re.compile(
    r"(?:\b(?:[A-Z]\. ?)+(?:\w+ ){0,3}[A-Z][\w'’-]+|\b(?:BSc|MSc|BA|MA|MBA|LLM|LLB|PhD)),? $"
)
_NAME_AFTER = re.compile(rf"\.? (?:van |de |den |der |ten |ter )*[{_CAP}][a-z]")


def stands(text: str, start: int, end: int, token_end: int, part: Part, known: bool) -> bool:
    """Whether the string at ``text[start:end]`` is an acronym where it stands.

    ``part`` is what `shapes` made of it, ``token_end`` where the token around it ends, ``known``
    says that a glossary lists it.
    """
    bare, doubt = part.acronym, part.doubt
    before, after = text[max(0, start - 48) : start], text[end : end + 32]
    if is_reference(before, text[token_end : token_end + 32]):
        return False
    if _LEVEL.fullmatch(bare) and not known and before[-1:] == "(" and after[:1] == ")":
        return False
    if (
        not known
        and bare.isupper()
        and len(bare) <= 3
        and _is_person(text, start, end, before, after)
    ):
        return False
    if bare in not_acronyms("after-name") and _NAME_BEFORE.search(before):
        return False
    if len(bare) == 2 and bare.isalpha() and _is_postcode(before, after, known):
        return False
    # `OEFENINGEN OM TE RIJDEN`: a glossary's OM is shouted as well where it is an everyday word.
    shoutable = bare.isalpha() and bare.isupper() and not (known and not is_everyday(bare))
    if shoutable and is_shouted(text, start, end, bare):
        return False
    if _VALUE_AFTER.match(after) and not before.rsplit("\n", 1)[-1].strip("-–•* \u00a0"):
        return False
    if doubt == "roman":
        return _roman_stands(before, bare, known)
    if doubt == "unit":
        return not _DIGIT_BEFORE.search(before)
    if doubt == "formula":
        return known
    if doubt == "country":
        if bare in not_acronyms("country-or-word") and not _COUNTRY_BESIDE.search(before):
            return True
        if after[:1] == "-" or before[-1:] == "-":
            # `de VK-delegatie`, `anti-VK`; but NL-Alert and NCSC-NL are names.
            return bool(_LOWER_AFTER.match(after) or _LOWER_BEFORE.search(before))
        return bool(_ARTICLE_BEFORE.search(before))
    if doubt == "statistic":
        return not _COMPARISON_AFTER.match(after) and not before.endswith(("%", "% ", "%-"))
    if doubt == "word":
        return known or (bare not in not_acronyms("emphatic") and bool(_STUDY_AFTER.match(after)))
    if doubt == "long":
        return known or bool(_STUDY_AFTER.match(after))
    return True


def is_reference(before: str, after: str) -> bool:
    """Whether the neighbours make it part of a document reference, a citation or a code."""
    if after[:1] in " \u00a0([:," and _REFERENCE_AFTER.match(after):
        return True
    if before[-1:] in "(," and is_numbered_act(after):
        return True
    return before[-1:] in ":/.)" and bool(_REFERENCE_BEFORE.search(before)) and before[-2:] != ") "


def is_numeral(before: str, bare: str) -> bool:
    """Whether the words before make it a numeral: `hoofdstuk VI`, `36 410 VI`."""
    return is_roman(bare) and bool(_NUMERAL_BEFORE.search(before))


def _roman_stands(before: str, bare: str, known: bool) -> bool:
    """`hoofdstuk XVII` and `Lodewijk XIV` are numerals; CD, MI and DC are acronyms."""
    if is_numeral(before, bare):
        return False
    if not set(bare) - set("IVX"):
        return known
    return known or len(bare) <= 3


def _is_postcode(before: str, after: str, known: bool) -> bool:
    """`2515 XP Den Haag`; but `in 2020 EU-lidstaten` and `sinds 2015 VN`."""
    if not _POSTCODE_BEFORE.search(before) or not _PLACE_AFTER.match(after):
        return False
    if known and _YEAR.search(before) and not _ADDRESS_BEFORE.search(before):
        return False  # `sinds 2015 VN`, but `1000 OM Amsterdam`
    return not _YEAR_CONTEXT.search(before)


def _is_person(text: str, start: int, end: int, before: str, after: str) -> bool:
    """Initials: `mr. JP de Vries`, and authors in a reference list: `Jansen AB, De Wit C.`"""
    word = WORD_BEFORE.search(before)
    if not word:
        return False
    if word.group(1) in not_acronyms("before-initials") and _NAME_AFTER.match(after):
        return True
    surname = _SURNAME_BEFORE.search(before)
    if not surname or surname[1] in _NO_SURNAMES or not _AUTHOR_AFTER.match(after):
        return False
    if _ET_AL.match(after):
        return True
    low = max(0, start - _LINE_REACH)
    line_start = text.rfind("\n", low, start) + 1
    cited = _CITED_AUTHOR.findall(text, line_start or low, end + _LINE_REACH)
    return sum(name not in _NO_SURNAMES for name in cited) >= _AUTHORS
