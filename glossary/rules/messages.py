"""The words of the findings, in English and Dutch: what is wrong, and what to write."""

from __future__ import annotations

from glossary.rules.model import Language

# code and variant -> what is wrong, and what to do (empty where nothing can be offered)
_ENGLISH: dict[str, tuple[str, str]] = {
    "GL101": (
        "{acronym} is not defined here or in the glossary",
        "write its long form at first use: long form ({acronym})",
    ),
    "GL102": ("{acronym} is not introduced in this text", "introduce it as {offer}"),
    "GL102-open": ("{acronym} is not introduced in this text and has several meanings", ""),
    "GL103": (
        "{acronym} is used before it is introduced on line {line}",
        "introduce it here: {offer}",
    ),
    "GL103-open": ("{acronym} is used before it is introduced on line {line}", ""),
    "GL104": (
        "{acronym} was introduced on line {line} already",
        "write {acronym} alone",
    ),
    "GL105": (
        "{acronym} is introduced as '{one}' and as '{other}'",
        "use one long form",
    ),
    "GL105-entry": (
        "{acronym} is introduced as '{one}'; the glossary has '{other}'",
        "use the glossary's long form, or another acronym",
    ),
    "GL106": (
        "{acronym} is introduced and never used",
        "leave the acronym out",
    ),
    "GL107": (
        "'{form}' is written out again after {acronym} was introduced on line {line}",
        "write {acronym}",
    ),
    "GL108": ("{acronym} is also spelled {others}", "choose one spelling"),
    "GL201": ("'{form}' is deprecated", "write '{offer}'"),
}
_DUTCH: dict[str, tuple[str, str]] = {
    "GL101": (
        "{acronym} is hier niet uitgelegd en staat niet in de woordenlijst",
        "schrijf bij het eerste gebruik de voluit geschreven vorm: voluit ({acronym})",
    ),
    "GL102": ("{acronym} wordt in deze tekst niet ingevoerd", "voer het in als {offer}"),
    "GL102-open": ("{acronym} wordt in deze tekst niet ingevoerd en heeft meer betekenissen", ""),
    "GL103": (
        "{acronym} staat al voor de invoering op regel {line} in de tekst",
        "voer het hier in: {offer}",
    ),
    "GL103-open": ("{acronym} staat al voor de invoering op regel {line} in de tekst", ""),
    "GL104": ("{acronym} is op regel {line} al ingevoerd", "schrijf alleen {acronym}"),
    "GL105": ("{acronym} is ingevoerd als '{one}' en als '{other}'", "gebruik één voluit vorm"),
    "GL105-entry": (
        "{acronym} is ingevoerd als '{one}'; de woordenlijst heeft '{other}'",
        "gebruik de vorm van de woordenlijst, of een andere afkorting",
    ),
    "GL106": ("{acronym} wordt ingevoerd en nergens gebruikt", "laat de afkorting weg"),
    "GL107": (
        "'{form}' staat weer voluit nadat {acronym} op regel {line} is ingevoerd",
        "schrijf {acronym}",
    ),
    "GL108": ("{acronym} is ook gespeld als {others}", "kies één spelling"),
    "GL201": ("'{form}' wordt afgeraden", "schrijf '{offer}'"),
}
_BY_LANGUAGE = {"en": _ENGLISH, "nl": _DUTCH}


def words(key: str, values: dict[str, str], lang: Language) -> tuple[str, str | None]:
    """What is wrong, with the remedy behind it, and the remedy alone (None where there is none)."""
    wrong, remedy = _BY_LANGUAGE[lang][key]
    wrong, remedy = wrong.format(**values), remedy.format(**values)
    return (f"{wrong}; {remedy}", remedy) if remedy else (wrong, None)
