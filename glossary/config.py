"""What a project sets for itself: `[tool.glossary]` in pyproject.toml, or glossary.toml."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from glossary.errors import ConfigError
from glossary.reading import STDIN
from glossary.relative import relative

FILES = ("glossary.toml", "pyproject.toml")
_KEYS: dict[str, str] = {
    "glossary": "a path or a list of paths",
    "select": "a list of rule codes",
    "ignore": "a list of rule codes",
    "per-file-ignores": "a table from file pattern to a list of rule codes",
    "allow": "a table from acronym to the reason",
    "well-known": "a list of acronyms",
    "model": "the name of a pipeline",
    "lang": '"en" or "nl"',
    "baseline": "a path",
    "heading-definitions": "true or false",
}


@dataclass(frozen=True)
class Config:
    """The settings of one file; paths in it are relative to its folder."""

    path: Path | None = None
    glossary: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    allow: Mapping[str, str] = field(default_factory=dict)
    well_known: tuple[str, ...] = ()
    model: str | None = None
    lang: str | None = None
    baseline: Path | None = None
    heading_definitions: bool = True

    def ignored_in(self, file: str) -> frozenset[str]:
        """The codes that are not reported in this file, by the patterns that match it."""
        if not self.per_file_ignores or self.path is None:
            return frozenset()
        name = relative(file, self.path.absolute().parent) or Path(file).absolute().as_posix()
        return frozenset(
            code
            for pattern, codes in self.per_file_ignores.items()
            if fnmatchcase(name, pattern) or fnmatchcase(Path(file).name, pattern)
            for code in codes
        )

    def shown(self) -> str:
        """All settings as TOML, as `--show-settings` prints them."""
        codes = {k: list(v) for k, v in self.per_file_ignores.items()}
        values: dict[str, Any] = {
            "glossary": [str(path) for path in self.glossary],
            "select": list(self.select),
            "ignore": list(self.ignore),
            "per-file-ignores": codes,
            "allow": dict(self.allow),
            "well-known": list(self.well_known),
            "model": self.model or "auto",
            "lang": self.lang or "en",
            "baseline": str(self.baseline) if self.baseline else "",
            "heading-definitions": self.heading_definitions,
        }
        lines = [f"# from {self.path or 'no file: the defaults'}"]
        return "\n".join([*lines, *(f"{key} = {_toml(value)}" for key, value in values.items())])


def _toml(value: Any) -> str:
    import json

    if isinstance(value, dict):
        inside = ", ".join(f"{json.dumps(k)} = {_toml(v)}" for k, v in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    return json.dumps(value, ensure_ascii=False)


def find(file: str | Path) -> Path | None:
    """The nearest configuration file from the checked file's folder upwards, None where none is.

    A pyproject.toml without `[tool.glossary]` is passed over.
    """
    named = Path("." if str(file) == STDIN else file).absolute()
    start = Path(os.path.normpath(named))  # `letters` is not above `letters/../letter.txt`
    for folder in (start, *start.parents):
        for name in FILES:
            path = folder / name
            if _is_file(path) and (name != "pyproject.toml" or _table(path) is not None):
                return path
    return None


def _is_file(path: Path) -> bool:
    """Whether this is a file; what lies where nobody lets us look is none of ours."""
    try:
        return path.is_file()
    except OSError:
        return False


def load(path: Path | None) -> Config:
    """The settings in a file, or the defaults for None.

    Raises ConfigError for an unknown key, naming the nearest known one, and for a wrong value.
    """
    if path is None:
        return Config()
    table = _table(path) or {}
    for key, value in table.items():
        if key not in _KEYS:
            raise ConfigError(f"{path}: unknown key '{key}'; {_nearest(key)}")
        if not _fits(key, value):
            raise ConfigError(f"{path}: '{key}' must be {_KEYS[key]}, not {value!r}; correct it")
    folder = path.parent
    glossary = table.get("glossary", [])
    baseline = table.get("baseline")
    return Config(
        path=path,
        glossary=tuple(
            folder / name for name in ([glossary] if isinstance(glossary, str) else glossary)
        ),
        select=_codes(table.get("select", [])),
        ignore=_codes(table.get("ignore", [])),
        per_file_ignores={k: _codes(v) for k, v in table.get("per-file-ignores", {}).items()},
        allow=table.get("allow", {}),
        well_known=tuple(table.get("well-known", [])),
        model=table.get("model"),
        lang=table.get("lang"),
        baseline=folder / baseline if baseline else None,
        heading_definitions=table.get("heading-definitions", True),
    )


def _codes(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(value.upper() for value in values)


def _fits(key: str, value: Any) -> bool:
    def texts(values: Any) -> bool:
        return isinstance(values, list) and all(isinstance(text, str) for text in values)

    if key == "glossary":
        return isinstance(value, str) or texts(value)
    if key in ("select", "ignore", "well-known"):
        return texts(value)
    if key == "per-file-ignores":
        return isinstance(value, dict) and all(map(texts, value.values()))
    if key == "allow":
        return isinstance(value, dict) and all(
            isinstance(reason, str) and reason.strip() for reason in value.values()
        )
    if key == "lang":
        return value in ("en", "nl")
    return isinstance(value, bool if key == "heading-definitions" else str)


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key, _KEYS, n=1)
    known = f"did you mean '{close[0]}'? " if close else ""
    return f"{known}The keys are {', '.join(_KEYS)}"


def _table(path: Path) -> dict[str, Any] | None:
    """The table for glossary in a TOML file; None in a pyproject.toml that has none."""
    import tomllib

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is no valid TOML ({error}); correct it") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read ({error}); check the file") from None
    if path.name == "pyproject.toml":
        tool = data.get("tool", {})
        own = tool.get("glossary") if isinstance(tool, dict) else None
        if own is not None and not isinstance(own, dict):
            raise ConfigError(f"{path}: [tool.glossary] must be a table; correct it")
        return own
    return data
