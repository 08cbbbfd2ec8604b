"""A process that drives the real window without a screen, and says what was shown as saved, until it is killed.

Between answers it leaves the case, looks at another, changes the text size, keeps a note. Its
arguments are ``FILE SEED``. It writes ``try code text`` before and ``saved code text`` after each
answer, and after each pause in typing; the texts have no line breaks. ``error`` tells of a bug met.
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

from assessor_app.desktop.app import Desktop, apply_style
from assessor_app.desktop.page import Place
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.shell.window import Window
from assessor_app.desktop.walk.walk_view import WalkView
from assessor_app.store import Workspace, key, open_workspace
from tests.operations.world import PHRASE, assessment

QUESTIONS = ("q2_1_01", "q2_1_03", "q4_1_01")
KEYS = {"1": "yes", "2": "no_poor"}
PATIENCE_MS, STEP_MS = 5000, 10
WANDERS = 0.25
"""How often, between two answers, the case is left or looked at otherwise."""


def say(*words: str) -> None:
    """Tell the parent, at once."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main(file: Path, seed: int) -> None:
    """Answer and type in the walk of one case until killed."""
    key.ROUNDS = 1000
    chance = random.Random(seed)
    application = QApplication(sys.argv[:1])
    apply_style(application)
    desktop = Desktop(application, Preferences(file.with_suffix(".json")))
    window = desktop.open_window()
    window.resize(1366, 700)
    workspace = open_workspace(file, PHRASE, device="driven")
    window.open_workspace(workspace)
    _idle(window)
    window.desk.go(Place("walk", assessment(workspace, "DC-001"), QUESTIONS[0]))
    QTest.qWait(50)
    sys.excepthook = lambda _kind, error, _trace: say("error", type(error).__name__, str(error)[:200])
    say("ready")
    while True:
        _once(window.desk.page.view, chance)
        if chance.random() < WANDERS:
            _wander(window, workspace, chance)


def _wander(window: Window, workspace: Workspace, chance: random.Random) -> None:
    """Leave the case as people do, or change how it looks, and come back to it."""
    here = window.desk.page.place()
    way = chance.choice(("cases", "other", "check", "size", "note"))
    if way == "size":
        window.theme.set_percent(chance.choice((100, 120, 150)))
    elif way == "note":
        window.desk.page.view.open_notepad()
        QTest.keyClicks(QApplication.focusWidget(), "Seen. ")
        window.desk.page.view.aside.notepad.keep()
    elif way == "other":
        window.desk.go(Place("walk", assessment(workspace, "DC-002")))
    else:
        window.desk.go(Place(way, here.subject if way == "check" else ""))
    QTest.qWait(STEP_MS)
    if window.desk.page.place().subject != here.subject or window.desk.page.key != "walk":
        window.desk.go(here)
        QTest.qWait(STEP_MS)


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
