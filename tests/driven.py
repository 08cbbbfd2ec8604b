"""A process that drives the real window without a screen, and says what was shown as saved, until it is killed.

Its arguments are ``FILE SEED``. It writes ``try code text`` before and ``saved code text`` after each
answer, and after each pause in typing; the texts have no line breaks.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.app import Desktop, dress
from assessor_app.desktop.page import Place
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.walk.walk_view import WalkView
from assessor_app.store import key, open_workspace
from tests.operations.world import PHRASE, assessment

QUESTIONS = ("q2_1_01", "q2_1_03", "q4_1_01")
KEYS = {"1": "yes", "2": "no_poor"}
PATIENCE_MS, STEP_MS = 5000, 10


def say(*words: str) -> None:
    """Tell the parent, at once."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main(file: Path, seed: int) -> None:
    """Answer and type in the walk of one case until killed."""
    key.ROUNDS = 1000
    chance = random.Random(seed)
    application = QApplication(sys.argv[:1])
    dress(application)
    desktop = Desktop(application, Preferences(file.with_suffix(".json")))
    window = desktop.open_window()
    window.resize(1366, 700)
    workspace = open_workspace(file, PHRASE, device="driven")
    window.open_workspace(workspace)
    _idle(window)
    window.desk.go(Place("walk", assessment(workspace, "DC-001"), QUESTIONS[0]))
    QTest.qWait(50)
    say("ready")
    while True:
        _once(window.desk.page.view, chance)


def _once(view: WalkView, chance: random.Random) -> None:
    code = chance.choice(QUESTIONS)
    view.board.go_to_code(code)
    pressed = chance.choice(list(KEYS))
    say("try", code, KEYS[pressed])
    QTest.keyClick(QApplication.focusWidget(), pressed)
    say("saved", code, KEYS[pressed])
    if chance.random() < 0.5:
        view.board.open_evidence()
        typed = f"entry {chance.randrange(10_000)} "
        field = QApplication.focusWidget()
        before = field.toPlainText()
        field.moveCursor(field.textCursor().MoveOperation.End)
        say("try", f"{code}_e", (before + typed).strip())
        QTest.keyClicks(field, typed)
        _until(lambda: not view.work.unsaved)
        say("saved", f"{code}_e", (before + typed).strip())


def _idle(window: QObject) -> None:
    _until(lambda: window.session is not None and window.session.workers.current is None)


def _until(true) -> None:
    for _ in range(PATIENCE_MS // STEP_MS):
        if true():
            return
        QTest.qWait(STEP_MS)
    say("late")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
