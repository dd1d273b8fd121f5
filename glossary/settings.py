"""Which settings hold for which file: what the user says, over what the project says above it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from glossary import config as configuration
from glossary import rules
from glossary.config import Config
from glossary.errors import UsageError
from glossary.reading import STDIN

if TYPE_CHECKING:
    from glossary.revision import Since


class Given(NamedTuple):
    """What the user says of the check, which comes before any configuration."""

    glossaries: tuple[str | Path, ...] = ()
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    lang: str | None = None


@dataclass(frozen=True)
class Settings:
    """What a run of the check is told; it can be sent to another process."""

    glossaries: tuple[Path, ...] = ()
    codes: tuple[str, ...] = ()
    config: Config = field(default_factory=Config)
    options: rules.Options = field(default_factory=rules.Options)
    since: Since | None = None
    chosen: tuple[str, ...] = ()
    """The rules that were chosen by name; these fail the check, whatever their severity."""


Text = tuple[int, tuple[str, ...]]
"""A text to check: which of the run's settings hold for it, and its files."""


def folder_of(file: str) -> Path:
    """The folder of a file to read; of standard input the current one."""
    return Path() if file == STDIN else Path(file).parent


def configs_of(files: Iterable[str]) -> dict[str, Config]:
    """The configuration of each file: the nearest one above it.

    Raises ConfigError for an invalid one.
    """
    # Each folder is asked once, and each file of settings read once: a thousand letters lie in
    # a few folders.
    folders = {file: folder_of(file) for file in files}
    found = {folder: configuration.find(folder) for folder in set(folders.values())}
    loaded = {path: configuration.load(path) for path in sorted(set(found.values()), key=str)}
    return {file: loaded[found[folder]] for file, folder in folders.items()}


def glossary_for_all(configs: Mapping[str, Config]) -> tuple[Path, ...]:
    """The glossaries of files that are counted together, empty where their settings name none.

    Raises UsageError where they name different ones.
    """

    def named(config: Config) -> list[Path]:
        return [path.resolve() for path in config.glossary]

    config = _agreed(configs, named, "glossaries", "--glossary FILE")
    return config.glossary if config else ()


def model_for_all(configs: Mapping[str, Config]) -> str:
    """The pipeline for files that are counted together; raises UsageError as `glossary_for_all`."""
    config = _agreed(configs, lambda config: config.model, "pipelines", "--model NAME")
    return (config and config.model) or "auto"


def _agreed(
    configs: Mapping[str, Config], value: Callable[[Config], object], what: str, option: str
) -> Config | None:
    """The configuration of the first file, None without files, if those of the others say the same.

    Raises UsageError otherwise.
    """
    first = next(iter(configs), None)
    for file, config in configs.items():
        if first is not None and value(config) != value(configs[first]):
            raise UsageError(
                f"{first} and {file}: their settings name different {what}, and a run has one for"
                f" all its files; give it with {option}, or run the command for each"
            )
    return configs[first] if first is not None else None


def settings_of(
    texts: Sequence[tuple[str, ...]], given: Given, since: Since | None = None
) -> tuple[list[Settings], list[Text]]:
    """The settings of a check, and its texts, each with the place of those that hold for it.

    These are the settings of its first file. Raises GlossaryError for an invalid configuration.
    """
    configs = configs_of(files[0] for files in texts)
    order = list({config.path: config for config in configs.values()}.values())
    places = {config.path: place for place, config in enumerate(order)}
    settings = [_settings(config, given, since) for config in order]
    return settings, [(places[configs[files[0]].path], files) for files in texts]


def language(given: Given, config: Config) -> rules.Lang:
    """The language of the messages."""
    return "nl" if (given.lang or config.lang) == "nl" else "en"


def _settings(config: Config, given: Given, since: Since | None) -> Settings:
    try:
        for named in (config.select, config.ignore, *config.per_file_ignores.values()):
            rules.select((), named)
    except UsageError as error:
        raise UsageError(f"{config.path}: {error}") from None
    # Who selects a rule by hand wants to see it, whatever the project ignores.
    ignored = given.ignored if given.selected else (*given.ignored, *config.ignore)
    chosen = given.selected or config.select
    return Settings(
        glossaries=tuple(map(Path, given.glossaries)) or config.glossary,
        codes=tuple(rules.select(chosen, ignored)),
        config=config,
        options=rules.Options(config.heading_definitions, language(given, config)),
        since=since,
        chosen=chosen,
    )
