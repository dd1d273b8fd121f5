"""Small tables of Dutch words that no spelling rule predicts. Data only."""

from __future__ import annotations

# The end of a plural -> the end of its singular, where letters change that no rule predicts.
# They hold for compounds as well: `hoofdsteden` -> `hoofdstad`, `consumptiegoederen`.
IRREGULAR = {
    "heden": "heid",
    "leden": "lid",
    "schepen": "schip",
    "steden": "stad",
    "smeden": "smid",
    "lieden": "man",
    "koeien": "koe",
    "eieren": "ei",
    "beenderen": "been",
    "bladeren": "blad",
    "goederen": "goed",
    "gelederen": "gelid",
    "gemoederen": "gemoed",
    "hoenderen": "hoen",
    "kalveren": "kalf",
    "kinderen": "kind",
    "lammeren": "lam",
    "liederen": "lied",
    "raderen": "rad",
    "runderen": "rund",
    "volkeren": "volk",
    "addenda": "addendum",
    "centra": "centrum",
    "consortia": "consortium",
    "criteria": "criterium",
    "decennia": "decennium",
    "media": "medium",
    "memoranda": "memorandum",
    "ministeria": "ministerium",
    "moratoria": "moratorium",
    "musea": "museum",
    "referenda": "referendum",
    "stadia": "stadium",
    "symposia": "symposium",
    "crises": "crisis",
    "indices": "index",
    "matrices": "matrix",
    "ici": "icus",
}

# Plurals whose vowel is long where the singular has it short (`verdragen` -> `verdrag`).
# Spelling alone would give `verdraag`, which is tried too.
SHORTENED = {
    "baden": "bad",
    "bladen": "blad",
    "daken": "dak",
    "dagen": "dag",
    "dragen": "drag",
    "gaten": "gat",
    "gebeden": "gebed",
    "gebreken": "gebrek",
    "glazen": "glas",
    "goden": "god",
    "graven": "graf",
    "hertogen": "hertog",
    "hoven": "hof",
    "loten": "lot",
    "oorlogen": "oorlog",
    "paden": "pad",
    "schoten": "schot",
    "slagen": "slag",
    "sloten": "slot",
    "spelen": "spel",
    "staven": "staf",
    "vaten": "vat",
    "wegen": "weg",
}

# Spelled alike in English and Dutch with another meaning (English `wet`, Dutch `wet`): alone,
# such a word is never taken for an English term in a Dutch text.
_ALIKE = """
    act angel arts as bad balk band bank bar beer bend big bind bode bond boom boot brand breed
    brief bring bug bus dam den die door drag drank drift even fabric fee file gang gift glad god
    had hand handel hard heel helm hen hoop in is kind kit lamp land last leek links list loom
    loon loot made man map mark mate merit mist most nail net node of on order over pad pal pan
    peer pet pink plant plot pond pool port post pot rank rare rate real rent rest ring room rot
    rug rust same see set slang slap slim slot smart snap spin spot star state stem step stern
    stock stool storm tale tap toe tot trap tree trek van vast vet visa war ware was week wet
    wild wind wink wit word worst
    ally appeal bill cabinet commitment controller convention court excess freelancer hearing mot
    motion patent remedy
"""
HOMOGRAPHS = frozenset(_ALIKE.split())

# A hyphenated first part that turns a term into its opposite: `niet-gouvernementeel`.
NEGATING = frozenset({"non", "niet", "anti", "on", "contra", "oud", "ex", "pseudo", "quasi"})
