"""Many documents: the same function over each, in one process or several, in order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from glossary.errors import WorkerError

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

    Raises WorkerError where something stops one of the processes from outside.
    """
    work = make()
    jobs = min(jobs or cores(), len(items))
    if jobs <= 1:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    size = max(1, len(items) // (jobs * CHUNKS_A_WORKER))
    start: Any = _start
    try:
        with ProcessPoolExecutor(jobs, initializer=start, initargs=(make,)) as pool:
            yield from pool.map(_one, items, chunksize=size)
    except BrokenProcessPool:
        raise WorkerError(
            "one of the processes was killed, most often for want of memory; try again with a"
            " lower --jobs"
        ) from None


def _start(make: Callable[[], Callable[[Any], Any]]) -> None:
    from threading import Thread

    Thread(target=_end_with_parent, daemon=True).start()
    global _work
    _work = make()


def _end_with_parent() -> None:
    """End this process with the one that started it, whatever ended that: a job that a CI cancels
    is killed without a word, and its workers would wait for work for ever."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)


def _one(item: Any) -> Any:
    assert _work is not None
    return _work(item)
