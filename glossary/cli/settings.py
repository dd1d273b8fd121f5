"""Which settings of the check hold for which text: the command line over its configuration."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from glossary.errors import UsageError

if TYPE_CHECKING:
    from glossary.checking import Settings, Text
    from glossary.config import Config
    from glossary.revision import Since


class Given(NamedTuple):
    """What the command line says, which comes before any configuration."""

    glossaries: tuple[str, ...] = ()
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    lang: str | None = None


def folder_of(file: str) -> Path:
    """The folder of a file to read; of standard input the current one."""
    return Path() if file == "-" else Path(file).parent


def codes(text: str | None) -> tuple[str, ...]:
    """The rules that an option names: `GL101, gl102`."""
    return tuple(code.strip().upper() for code in (text or "").split(",") if code.strip())


def settings_of(
    texts: Sequence[tuple[str, ...]], given: Given, since: Since | None
) -> tuple[list[Settings], list[Text]]:
    """The settings of the run, and the texts, each with the place of those that hold for it.

    These are the settings of the folder of its first file. Raises GlossaryError for an invalid
    configuration.
    """
    from glossary import config

    # Once a folder: a thousand letters lie in a few.
    found = {folder: config.find(folder) for folder in {folder_of(files[0]) for files in texts}}
    order = sorted(set(found.values()), key=str)
    settings = [_settings(config.load(path), given, since) for path in order]
    return settings, [(order.index(found[folder_of(files[0])]), files) for files in texts]


def _settings(config: Config, given: Given, since: Since | None) -> Settings:
    from glossary import rules
    from glossary.checking import Settings

    try:
        for named in (config.select, config.ignore, *config.per_file_ignores.values()):
            rules.select((), named)
    except UsageError as error:
        raise UsageError(f"{config.path}: {error}") from None
    # Who selects a rule by hand wants to see it, whatever the project ignores.
    ignored = given.ignored if given.selected else (*given.ignored, *config.ignore)
    chosen = given.selected or config.select
    language: rules.Lang = "nl" if (given.lang or config.lang) == "nl" else "en"
    return Settings(
        glossaries=tuple(map(Path, given.glossaries)) or config.glossary,
        codes=tuple(rules.select(chosen, ignored)),
        config=config,
        options=rules.Options(heading_definitions=config.heading_definitions, lang=language),
        since=since,
        chosen=chosen,
    )
