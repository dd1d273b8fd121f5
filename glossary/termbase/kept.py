"""Answers that live with what they are about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Owner = TypeVar("Owner")
Answer = TypeVar("Answer")


def kept(make: Callable[[Owner], Answer]) -> Callable[[Owner], Answer]:
    """The function, asked once for each object, whose answer is kept in the object's `__dict__`.

    Like a cached property that another module adds. A cache of the module would keep every glossary
    that it was ever asked about in memory; this one goes when its glossary does.
    """
    name = f"{make.__module__}.{make.__qualname__}"  # no attribute can have a name with a dot

    @wraps(make)
    def kept_answer(owner: Owner) -> Answer:
        answers = vars(owner)
        if name not in answers:
            answers[name] = make(owner)
        found: Answer = answers[name]
        return found

    return kept_answer
