"""The two editions of TBX as names: the same structure, other words (ISO 30042:2019, :2008)."""

from __future__ import annotations

from dataclasses import dataclass

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
PREFERRED, ADMITTED, DEPRECATED = (
    "preferredTerm-admn-sts",
    "admittedTerm-admn-sts",
    "deprecatedTerm-admn-sts",
)
DRAFT, WELL_KNOWN = "draft", "well-known"


@dataclass(frozen=True, slots=True)
class Dialect:
    """What one edition calls its elements, and the lines around the concepts."""

    concept: str
    language: str
    term: str
    head: str
    tail: str


TBX3 = Dialect(
    "conceptEntry",
    "langSec",
    "termSec",
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="{NAMESPACE}">\n'
    "<tbxHeader>\n<fileDesc>\n<sourceDesc>\n"
    "<p>A Dutch-English glossary, written by glossary.</p>\n"
    "</sourceDesc>\n</fileDesc>\n</tbxHeader>\n<text>\n<body>\n",
    "</body>\n</text>\n</tbx>\n",
)
TBX2 = Dialect(
    "termEntry",
    "langSet",
    "tig",
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'
    '<martif type="TBX-Basic" xml:lang="en">\n'
    "<martifHeader>\n<fileDesc>\n<sourceDesc>\n"
    "<p>A Dutch-English glossary, written by glossary.</p>\n"
    "</sourceDesc>\n</fileDesc>\n<encodingDesc>\n"
    '<p type="XCSURI">TBXBasicXCSV02.xcs</p>\n</encodingDesc>\n'
    "</martifHeader>\n<text>\n<body>\n",
    "</body>\n</text>\n</martif>\n",
)
