"""Many documents: the same function over each, in one process or several, in order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

CHUNKS_A_WORKER = 8
"""Pieces of work for each process: few enough to be cheap, many enough to end together."""

_work: Callable[[Any], Any] | None = None


def cores() -> int:
    """How many processes this machine can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(
    make: Callable[[], Callable[[Item], Result]], items: Sequence[Item], jobs: int = 1
) -> Iterator[Result]:
    """What the function that `make` gives says of each item, in the items' order.

    `make` runs once in each process, so what is costly (a glossary) is loaded once there, and
    first in this one, so that what it raises is raised here; it and the results must survive
    pickling. An exception of the function is raised here as well. `jobs` is the number of
    processes, 0 for one a core; one job, or one item, runs in this process.
    """
    work = make()
    jobs = min(jobs or cores(), len(items))
    if jobs <= 1:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor

    size = max(1, len(items) // (jobs * CHUNKS_A_WORKER))
    start: Any = _start
    with ProcessPoolExecutor(jobs, initializer=start, initargs=(make,)) as pool:
        yield from pool.map(_one, items, chunksize=size)


def _start(make: Callable[[], Callable[[Any], Any]]) -> None:
    global _work
    _work = make()


def _one(item: Any) -> Any:
    assert _work is not None
    return _work(item)
