"""The trained pipeline becomes a folder that spaCy loads."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from training.network import compact

NAME = "glossary_embedded"
VERSION = "1.0.0"
SPACY_RANGE = ">=3.7.0,<3.9.0"
LICENSE = "CC BY-SA 4.0"
SOURCES = (
    {
        "name": "UD Dutch LassySmall v2.16 (dev, test) and v1.3 (train)",
        "url": "https://github.com/UniversalDependencies/UD_Dutch-LassySmall",
        "license": "CC BY-SA 4.0",
        "author": "Gosse Bouma, Gertjan van Noord",
    },
    {
        "name": "UD Dutch Alpino v2.16 (dev)",
        "url": "https://github.com/UniversalDependencies/UD_Dutch-Alpino",
        "license": "CC BY-SA 4.0",
        "author": "Daniel Zeman, Zdeněk Žabokrtský, Gosse Bouma, Gertjan van Noord",
    },
)
SILVER_SOURCES = (
    {
        "name": "Texts from public repositories of Dutch government bodies, tagged with Frog",
        "url": "https://github.com/MinBZK",
        "license": "EUPL-1.2",
        "author": "VNG Realisatie, developer.overheid.nl, MinBZK",
    },
)
WORD_LIST_SOURCES = (
    {
        "name": "OpenTaal word list, tagged with Frog",
        "url": "https://github.com/OpenTaal/opentaal-wordlist",
        "license": "BSD-3-Clause or CC BY 3.0",
        "author": "Stichting OpenTaal",
    },
)


def write(nlp: Language, folder: Path, facts: Mapping[str, Any]) -> Language:
    """Write the compact pipeline with its licence and `facts` in meta.json; return it as loaded.

    The folder is made beside its place and then moved there, so that a stopped run leaves the
    old one.
    """
    small = compact(nlp)
    small.meta.update(
        {
            "lang": "nl",
            "name": NAME,
            "version": VERSION,
            "spacy_version": SPACY_RANGE,
            "description": "Dutch part of speech, lemma and sentences for glossary",
            "license": LICENSE,
            **facts,
        }
    )
    draft = folder.with_name(folder.name + ".draft")
    shutil.rmtree(draft, ignore_errors=True)
    draft.parent.mkdir(parents=True, exist_ok=True)
    small.to_disk(draft)
    _amend(draft, {"spacy_version": SPACY_RANGE})
    return spacy.load(draft)


def _amend(folder: Path, facts: Mapping[str, Any]) -> None:
    path = folder / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8")) | dict(facts)
    path.write_text(json.dumps(meta, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def publish(folder: Path, performance: Mapping[str, Any]) -> None:
    """Put the draft that `write` made in its place, its figures in meta.json."""
    draft, old = folder.with_name(folder.name + ".draft"), folder.with_name(folder.name + ".old")
    _amend(draft, {"performance": performance})
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    draft.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def discard(folder: Path) -> None:
    """Remove the draft that `write` made."""
    shutil.rmtree(folder.with_name(folder.name + ".draft"), ignore_errors=True)


def size(nlp: Language) -> int:
    """Bytes on disk of a pipeline that was loaded from a folder."""
    return sum(f.stat().st_size for f in Path(nlp.path or ".").rglob("*") if f.is_file())
