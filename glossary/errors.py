"""The errors a user can meet. Every message says what, where and what to do about it."""

from __future__ import annotations


class GlossaryError(Exception):
    """Something a person can put right; the message ends in a remedy. The command exits 2."""


class InputError(GlossaryError):
    """A document that cannot be read: missing, a directory, binary, in an unknown encoding."""


class TermbaseError(GlossaryError):
    """A glossary file that cannot be read or does not validate; names every bad row."""


class PipelineError(GlossaryError):
    """A spaCy pipeline that is not there, does not load, or does not set what is needed."""


class ConfigError(GlossaryError):
    """A configuration file with an unknown key or a wrong value."""


class UsageError(GlossaryError):
    """Options or arguments that do not go together."""


class OutputError(GlossaryError):
    """A file that cannot be written, or that another process holds."""


class WorkerError(GlossaryError):
    """A process of several that work together ended before its work was done."""


def reason(error: Exception) -> str:
    """What the system says of an error, without its number and the path."""
    return getattr(error, "strerror", None) or str(error)
