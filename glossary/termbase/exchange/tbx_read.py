"""TBX of either edition, DCA or DCT, as rows: what TBX-Basic says and terms.csv has a place for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from glossary.errors import TermbaseError
from glossary.termbase.exchange.dialect import DRAFT, WELL_KNOWN
from glossary.termbase.exchange.imported import Gathering, Imported
from glossary.termbase.exchange.xml import Concepts
from glossary.termbase.validate import is_date

_CONCEPTS = frozenset({"conceptEntry", "termEntry"})
_BACK = frozenset({"refObject"})  # who wrote it, what was read: the part after the concepts
_ROOTS = frozenset({"tbx", "martif"})
_LANGUAGES = frozenset({"langSec", "langSet"})
_TERMS = frozenset({"termSec", "tig", "ntig", "termGrp"})
_GROUPS = frozenset({"descripGrp", "adminGrp", "transacGrp", "termNoteGrp", "termGrp"})
_TYPED = frozenset({"descrip", "admin", "termNote", "transac", "ref", "xref", "descripNote"})
_TAKEN = {"subjectField": "domain", "definition": "definition", "source": "source"}
_ACRONYMS = ("acronym", "abbreviation", "initialism")
_LINE = re.compile(r"\s*[\t\r\n]\s*")  # what a program put in to lay the file out
_Concept = dict[str, list[str]]
_Term = tuple[str, str, str]  # text, type, administrative status


def tbx(data: bytes, file: str) -> Imported:
    """The concepts of a TBX file; raises TermbaseError for what is not TBX or not safe."""
    found = Gathering()
    concepts = Concepts(data, file, _CONCEPTS | _BACK)
    for element in concepts:
        if element.tag in _BACK:
            found.lost[element.tag] += 1
        else:
            found.add(_concept(element, found))
    if concepts.root not in _ROOTS:
        raise TermbaseError(
            f"{file}: is XML with the root <{concepts.root}>, not TBX; export it as TBX, or name"
            " its --format"
        )
    return found.done()


def _concept(element: Element, found: Gathering) -> _Concept:
    concept: _Concept = {"id": [element.get("id", "")]}
    sections: dict[str, list[Element]] = {"nl": [], "en": []}
    for kind, text, own in _facts(element):
        if kind in _TAKEN:
            concept.setdefault(_TAKEN[kind], []).append(text)
        elif kind == "note":
            concept.setdefault("note", []).append(text)
        elif kind == "date":
            before = concept.get("checked", [""])[0]
            concept["checked"] = [max(before, text[:10], key=lambda day: (is_date(day), day))]
        elif kind == "projectSubset" and text == DRAFT:
            concept["status"] = [DRAFT]
        elif kind == "projectSubset" and text == WELL_KNOWN:
            concept["well_known"] = ["yes"]
        elif kind == "langSec":
            code = _code(own).partition("-")[0]
            if code in sections:
                sections[code].append(own)
            else:
                found.lost[f"language {code or '(none)'}"] += 1
        elif kind != "transactionType":
            found.lost[kind] += 1
    deprecated_only = False
    for code, own_sections in sections.items():  # Dutch first: its definition is the one we keep
        terms = _terms(sorted(own_sections, key=_is_regional), concept, found)
        deprecated_only |= bool(terms) and all(map(_is_deprecated, terms))
        _place(code, terms, concept)
    if deprecated_only:
        found.lost["concept with only deprecated terms in a language, now draft"] += 1
        concept["status"] = [DRAFT]
    return concept


def _code(section: Element) -> str:
    return section.get("lang", "").strip().lower().replace("_", "-")


def _is_regional(section: Element) -> bool:
    """Whether it yields to another section of its language: `en-US` to `en-GB`, `nl-BE` to `nl`."""
    return _code(section) in ("en-us", "nl-be")


def _facts(element: Element) -> Iterator[tuple[str, str, Element]]:
    """What an element says: kind, text and the element, groups opened, DCA and DCT alike.

    `<descrip type="definition">` (DCA) and `<basic:definition>` (DCT) are both `definition`.
    """
    for child in element:
        if child.tag in _LANGUAGES:
            yield "langSec", "", child
        elif child.tag in _TERMS:
            yield "termSec", "", child
        elif child.tag in _GROUPS:
            yield from _facts(child)
        else:
            kind = child.get("type", child.tag) if child.tag in _TYPED else child.tag
            yield kind, _LINE.sub(" ", "".join(child.itertext()).strip()), child


def _terms(sections: list[Element], concept: _Concept, found: Gathering) -> list[_Term]:
    """The terms of one language; what else is said there goes to the concept."""
    terms = []
    for kind, text, own in (fact for section in sections for fact in _facts(section)):
        if kind == "termSec":
            terms.append(_term(own, found))
        elif kind in ("definition", "source") and not concept.get(kind):
            concept[kind] = [text]
        elif kind == "note":
            concept.setdefault("note", []).append(text)
        else:
            found.lost[kind] += 1
    return [term for term in terms if term[0]]


def _term(element: Element, found: Gathering) -> _Term:
    text = form = status = ""
    for kind, value, own in _facts(element):
        if kind == "termSec":  # an ntig has its term in a termGrp
            text, form, status = _term(own, found)
        elif kind == "term":
            text = value
        elif kind in ("termType", "type"):
            form = value
        elif kind in ("administrativeStatus", "normativeAuthorization"):
            status = value
        else:
            found.lost[kind] += 1
    return text, form, status


def _is_deprecated(term: _Term) -> bool:
    return term[2].startswith(("deprecated", "superseded", "obsolete"))


def _place(code: str, terms: list[_Term], concept: _Concept) -> None:
    """Put the terms of one language in their columns; where none is preferred, the first is.

    Except in a draft of ours: its English may be missing while an acronym is there. An acronym
    that is the only term is both.
    """

    def rank(term: _Term) -> tuple[bool, bool, bool]:
        _, form, status = term
        return _is_deprecated(term), form in _ACRONYMS, not status.startswith("preferred")

    first = min(terms, key=rank, default=None)
    if code == "en" and concept.get("status") == [DRAFT] and _none_preferred(terms):
        first = None
    if first and first[1] in _ACRONYMS:
        concept.setdefault(f"{code}_acronym", []).append(first[0])
    for term in terms:
        text, form, _ = term
        if term is first:
            column = code
        elif _is_deprecated(term):
            column = f"{code}_deprecated"
        elif form in _ACRONYMS:
            column = f"{code}_acronym"
        else:
            column = f"{code}_variants"
        concept.setdefault(column, []).append(text)


def _none_preferred(terms: list[_Term]) -> bool:
    """Whether every term says of itself that it is not the preferred one."""
    return all(status and not status.startswith("preferred") for _, _, status in terms)
