"""A Dutch spaCy pipeline: the official small one where a user has it, else the embedded one."""

from __future__ import annotations

from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glossary.errors import PipelineError

if TYPE_CHECKING:
    from spacy.language import Language

OFFICIAL = "nl_core_news_sm"
_RELEASES = "https://github.com/explosion/spacy-models/releases/download"
# A sentence in which a working pipeline has something to say about every word.
_PROBE = "De ministers stuurden gisteren twee brieven naar de Kamer."


def model_path() -> Path:
    """The folder of the embedded pipeline, for ``spacy.load``; it needs nothing but spaCy."""
    return Path(__file__).parent / "model"


def load(model: str | Path = "auto", **options: Any) -> Language | None:
    """A pipeline that sets part of speech and lemma, or None for ``none``.

    ``auto`` is nl_core_news_sm where it is installed and the embedded pipeline elsewhere,
    ``embedded`` always the latter; any other name is an installed package, a path a folder that
    spaCy wrote. ``options`` go to ``spacy.load`` (``exclude``, ``disable``, ``config``).

    Raises PipelineError for a pipeline that is not installed, does not load, is not Dutch, or
    leaves part of speech or lemma unset.
    """
    if model == "none":
        return None
    import spacy

    source = _source(model)
    try:
        nlp = spacy.load(source, **options)
    except OSError:
        raise PipelineError(_not_installed(str(model))) from None
    except (ValueError, KeyError, ImportError) as error:
        reason = str(error).strip().split("\n", 1)[0]
        raise PipelineError(
            f"{model}: spaCy cannot load this pipeline ({reason}); install the version that goes"
            f" with spaCy {version('spacy')}, or use --model embedded"
        ) from None
    # What is switched off on purpose is not missed.
    if not options.get("exclude") and not options.get("disable"):
        _require_tags(nlp, str(model))
    return nlp


def describe(nlp: Language | None) -> dict[str, str] | None:
    """Name and version of a pipeline, as reports show them; None for none."""
    if nlp is None:
        return None
    meta = nlp.meta
    return {"name": f"{meta['lang']}_{meta['name']}", "version": meta["version"]}


def _source(model: str | Path) -> str | Path:
    if model == "auto":
        return OFFICIAL if find_spec(OFFICIAL) else model_path()
    return model_path() if model == "embedded" else model


def _require_tags(nlp: Language, name: str) -> None:
    """Raise PipelineError, naming what is missing, unless words get part of speech and lemma."""
    if nlp.lang != "nl":
        raise PipelineError(f"{name}: is a pipeline for {nlp.lang!r}, not Dutch; use a Dutch one")
    words = [token for token in nlp(_PROBE) if token.is_alpha]
    missing = []
    if not all(token.pos for token in words):
        missing.append("pos (by a morphologizer, or a tagger with an attribute_ruler)")
    if not all(token.lemma for token in words):
        missing.append("lemma (by a lemmatizer or trainable_lemmatizer)")
    if missing:
        have = ", ".join(nlp.pipe_names) or "no component"
        raise PipelineError(
            f"{name}: does not set {' or '.join(missing)}; it has {have}."
            " Add that component, or use --model embedded"
        )


def _official_version() -> str:
    """The release of the official pipeline for this spaCy: the first of its minor version."""
    major, minor, *_ = version("spacy").split(".")
    return f"{major}.{minor}.0"


def _not_installed(name: str) -> str:
    """The exact command that installs what was asked for."""
    if name == OFFICIAL:
        release = f"{OFFICIAL}-{_official_version()}"
        command = f"pip install {_RELEASES}/{release}/{release}-py3-none-any.whl"
    elif name.startswith("nl_"):
        command = f"python -m spacy download {name}"
    else:
        return (
            f"{name}: no such pipeline; give the name of an installed one, a folder that spaCy"
            " wrote, or one of auto, embedded, none"
        )
    return f"{name}: is not installed; `{command}` installs it, --model embedded needs nothing"
