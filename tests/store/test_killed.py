"""kill -9 while answers are being recorded: every acknowledged one is there, and nothing half-written."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.store.making import allocate, made, opened

ROOT = Path(__file__).parents[2]
# sqlite_utils imports pandas where that is installed, which would be most of the time of a start.
RUN = "import sys; sys.modules['pandas'] = sys.modules['numpy'] = None; from tests.store.killed import main; main()"


def start(path: Path, *more: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, str(path), *more], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout.readline() == "ready\n"
    return process


def test_nothing_acknowledged_is_lost_however_often_the_program_is_killed(path):
    made(path).close()
    with opened(path) as ws:
        allocate(ws)
    acknowledged: list[str] = []
    draw = random.Random()
    for _ in range(10):
        with start(path) as process:
            acknowledged += [process.stdout.readline().strip() for _ in range(5)]
            time.sleep(draw.uniform(0, 0.1))
            process.kill()
            acknowledged += process.stdout.read().split("\n")[:-1]
        with opened(path) as ws:
            assert ws.knows(acknowledged) == set(acknowledged)
            assert ws.check_integrity() == ()
    assert len(acknowledged) >= 50


def test_three_seconds_after_the_last_answer_the_file_alone_has_them_all(path, tmp_path):
    made(path).close()
    with opened(path) as ws:
        allocate(ws)
    copy = tmp_path / "stick" / path.name
    copy.parent.mkdir()
    with start(path, "fold") as process:
        acknowledged = [process.stdout.readline().strip() for _ in range(100)]
        time.sleep(3)
        shutil.copyfile(path, copy)
        process.kill()
    with opened(copy) as ws:
        assert ws.knows(acknowledged) == set(acknowledged)
        assert ws.check_integrity() == ()
