"""Random kills of a process that drives the real window: nothing that was shown as saved is lost.

Run as ``python -m tests.soak 1000 [FIRST_SEED]``; the test suite runs a few.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from assessor_app.operations.answer_entry import record_answers
from assessor_app.store import key, open_workspace
from tests.operations.world import PHRASE, World, assessment

KILLS_OF_A_FILE = 50
"""How many kills a file outlives before a new one begins; its texts grow with each."""
ROOT = Path(__file__).resolve().parent.parent
BEGUN = {"case_type": "licence", "gender": "female", "rosh": "medium", "start_date": "2013-01-03", "report_made": "yes"}


def main(kills: int, first: int = 0) -> int:
    """0 when nothing was lost in so many kills, from seed `first` on; otherwise 1, saying what was."""
    key.ROUNDS = 1000
    with tempfile.TemporaryDirectory() as folder:
        for number in range(kills):
            if number % KILLS_OF_A_FILE == 0:
                place = Path(folder) / str(number)
                place.mkdir()
                file = begun(place)
            lost = kill_once(file, first + number)
            if lost:
                sys.stdout.write(f"Kill {number + 1} lost: {lost}\n")
                return 1
            if (number + 1) % 10 == 0:
                sys.stdout.write(f"{number + 1} kills, nothing lost\n")
                sys.stdout.flush()
    return 0


def begun(folder: Path) -> Path:
    """An assessor's file whose first case is begun."""
    world = World(folder)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as workspace:
        record_answers(workspace, assessment(workspace, "DC-001"), BEGUN)
    return world.assessor_file("assessor-1")


def kill_once(file: Path, seed: int) -> str:
    """Drive the window on `file`, kill it at a random moment, open the file again; what was lost, or ``""``."""
    words = [sys.executable, "-m", "tests.driven", str(file), str(seed)]
    process = subprocess.Popen(
        words,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    said: list[str] = []
    reader = threading.Thread(target=_read, args=(process, said), daemon=True)
    reader.start()
    while "ready" not in said:
        if process.poll() is not None:
            return "the window did not open"
        time.sleep(0.02)
    time.sleep(random.Random(seed).uniform(0.2, 2.5))
    process.kill()
    process.wait()
    reader.join()
    return _lost(file, said)


def _read(process: subprocess.Popen[str], said: list[str]) -> None:
    said.extend(line.rstrip("\n") for line in process.stdout or ())
    if process.stdout:
        process.stdout.close()


def _lost(file: Path, said: list[str]) -> str:
    """The first answer whose value is neither the last one shown as saved nor one tried after it."""
    allowed: dict[str, list[str]] = {}
    met = next((line for line in said if line.startswith("error ")), "")
    if met:
        return met
    for line in said:
        what, _, rest = line.partition(" ")
        code, _, value = rest.partition(" ")
        if what == "saved":
            allowed[code] = [value]
        elif what == "try" and code in allowed:
            allowed[code].append(value)
    with open_workspace(file, PHRASE, device="after") as workspace:
        answers = workspace.answers(assessment(workspace, "DC-001"))
        problems = workspace.check_integrity()
    if problems:
        return problems[0].sentence()
    for code, values in allowed.items():
        found = answers.get(code, "")
        if not any(found == value or (code.endswith("_e") and _between(values[0], found, value)) for value in values):
            return f"{code}: {found!r} is none of {values!r}"
    return ""


def _between(saved: str, found: str, tried: str) -> bool:
    """Whether a text holds all that was saved and is on the way to what was being typed."""
    return found.startswith(saved) and tried.startswith(found)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:] or ("1000",))))
