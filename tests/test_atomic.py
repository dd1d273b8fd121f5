"""Files stay whole, whoever writes and whatever stops them."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from glossary.atomic import locked, write_atomic
from glossary.errors import OutputError


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    write_atomic(path, "één\n")
    write_atomic(path, b"twee\n")
    assert path.read_bytes() == b"twee\n"
    assert [file.name for file in tmp_path.iterdir()] == ["terms.csv"]


def test_the_permissions_of_the_old_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("oud", "utf-8")
    path.chmod(0o640)
    write_atomic(path, "nieuw")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_goes_on_pointing_at_the_file(tmp_path: Path) -> None:
    (tmp_path / "echt.csv").write_text("oud", "utf-8")
    link = tmp_path / "link.csv"
    link.symlink_to("echt.csv")
    write_atomic(link, "nieuw")
    assert link.is_symlink()
    assert (tmp_path / "echt.csv").read_text("utf-8") == "nieuw"


def test_a_folder_that_is_not_there_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot be written \(No such file or directory\)"):
        write_atomic(tmp_path / "weg" / "terms.csv", "x")


def test_rivals_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "teller"
    path.write_text("0", "utf-8")

    def add_one(_: int) -> None:
        with locked(path):
            write_atomic(path, str(int(path.read_text("utf-8")) + 1))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add_one, range(40)))
    assert path.read_text("utf-8") == "40"


def test_who_waits_too_long_is_told(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    with locked(path), ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(lambda: locked(path, patience=0.01).__enter__())
        with pytest.raises(OutputError, match="another process has been changing it"):
            waiting.result()


def test_a_lock_leaves_nothing_in_the_folder(tmp_path: Path) -> None:
    with locked(tmp_path / "terms.csv"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_users_with_folders_of_their_own_for_temporary_files_share_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "teller"
    path.write_text("0", "utf-8")
    code = (
        "import sys; from pathlib import Path; from glossary.atomic import locked, write_atomic\n"
        "path = Path(sys.argv[1])\n"
        "for _ in range(20):\n"
        "    with locked(path):\n"
        "        write_atomic(path, str(int(path.read_text('utf-8')) + 1))\n"
    )
    runs = []
    for user in ("een", "twee"):
        (tmp_path / user).mkdir()
        env = {**os.environ, "TMPDIR": str(tmp_path / user)}
        runs.append(subprocess.Popen([sys.executable, "-c", code, str(path)], env=env))
    assert [run.wait() for run in runs] == [0, 0]
    assert path.read_text("utf-8") == "40"


def test_a_folder_that_cannot_be_locked_is_one_clear_error(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match=r"cannot be written \(No such file or directory\)"),
        locked(tmp_path / "weg" / "terms.csv"),
    ):
        pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_written_into_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(pipe.read_text, "utf-8")
        write_atomic(pipe, "één")
        assert reading.result() == "één"
    assert pipe.is_fifo()


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_atomic(tmp_path, "x")


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_killed_at_any_moment_the_file_is_old_or_new_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    old, new = "o" * 300_000, "n" * 300_000
    path.write_text(old, "utf-8")
    code = (
        "import sys; from pathlib import Path; from glossary.atomic import write_atomic\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        f"    write_atomic(Path(sys.argv[1]), {'n'!r} * 300_000)\n"
        f"    write_atomic(Path(sys.argv[1]), {'o'!r} * 300_000)\n"
    )
    rng = random.Random(1)
    for _ in range(10):
        process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE)
        assert process.stdout
        process.stdout.readline()
        time.sleep(rng.random() / 50)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert path.read_text("utf-8") in (old, new)
