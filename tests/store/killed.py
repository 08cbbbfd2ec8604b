"""A process that records answers and says which were acknowledged, until it is killed.

Its arguments are ``FILE [fold]``; with ``fold`` it folds once, two seconds after its last answer,
as the window does.
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path

from tests.store.making import answer, opened


def say(word: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> None:
    """Record until killed."""
    then_fold = len(sys.argv) > 2
    ws = opened(Path(sys.argv[1]))
    say("ready")
    for number in range(100) if then_fold else count():
        event = answer(ws, ("q1", "q2", "q4", "q1_e")[number % 4], f"{('yes', 'no')[number // 4 % 2]}")
        if event:
            say(event.id)
    time.sleep(2)
    ws.fold()
    time.sleep(60)
