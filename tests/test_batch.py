"""The same work in one process and in two."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from glossary.batch import run
from glossary.errors import WorkerError


def doubler() -> Callable[[int], int]:
    return _double


def _double(number: int) -> int:
    if number < 0:
        raise ValueError(number)
    return 2 * number


def broken() -> Callable[[int], int]:
    raise LookupError("no glossary")


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(run(doubler, list(range(50)), jobs)) == list(range(0, 100, 2))


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_goes_wrong_is_raised_here(jobs: int) -> None:
    with pytest.raises(ValueError, match="-1"):
        list(run(doubler, [1, -1, 2], jobs))
    with pytest.raises(LookupError):
        list(run(broken, [1, 2], jobs))


def test_no_items_is_no_work() -> None:
    assert list(run(doubler, [], 2)) == []


def killed() -> Callable[[int], int]:
    return _kill_oneself


def _kill_oneself(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_a_process_that_is_killed_is_one_clear_error() -> None:
    with pytest.raises(WorkerError, match="a lower --jobs"):
        list(run(killed, [1, 2], 2))


SLEEPER = """
import time
from glossary.batch import run

def make():
    return work

def work(number):
    print("works", flush=True)
    time.sleep(120)

if __name__ == "__main__":
    list(run(make, [1, 2], 2))
"""


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGKILL"])
def test_the_workers_end_with_the_run_that_is_killed(how: str, tmp_path: Path) -> None:
    script = tmp_path / "sleeper.py"
    script.write_text(SLEEPER, "utf-8")
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        assert parent.stdout.readline().startswith(b"works")
        parent.send_signal(getattr(signal, how))
        parent.communicate(timeout=30)  # ends when the last one has closed the pipe
