"""The guide's pictures: the real window on the sample inspection, page by page.

Run as ``python -m tools.screenshots FOLDER [SAMPLE]``; without SAMPLE, a folder that
`assessor-app demo` made, the sample is made anew in a temporary folder.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from assessor_app.desktop.app import Desktop, apply_style
from assessor_app.desktop.page import Place
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.shell.window import Window
from assessor_app.desktop.theme.theme import LARGEST, Look
from assessor_app.operations import answer_entry, completion, demo
from assessor_app.operations.demo import PASSPHRASE
from assessor_app.operations.forms import case_form
from assessor_app.records import LOCKED
from assessor_app.store import Workspace, open_workspace

WIDTH, HEIGHT = 1366, 768
SETTLE_SECONDS = 0.3

SHOWN = "q2_1_02"
ANSWERED = {
    SHOWN: "no_poor",
    f"{SHOWN}_r": "late",
    f"{SHOWN}_e": "First seen 19 days after sentence. No reason is recorded, and no letter was sent.",
}
NOTE = "Contact log, first month: two visits to the office, one missed, none at home."
"""What an assessor has answered and noted at the question that the pictures of the walk show."""


def main(arguments: list[str]) -> int:
    """Write every picture into the folder that is named; 2 when none is."""
    if not arguments:
        sys.stderr.write("Name the folder for the pictures.\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    target = Path(arguments[0])
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(arguments[1]) if len(arguments) > 1 else _made(Path(folder))
        _take(target, sample, Path(folder))
    return 0


def _made(folder: Path) -> Path:
    demo.run(folder / "sample")
    return folder / "sample"


def _take(target: Path, sample: Path, folder: Path) -> None:
    application = QApplication(sys.argv[:1])
    apply_style(application)
    desktop = Desktop(application, Preferences(folder / "preferences.json"))
    window = desktop.open_window()
    window.resize(WIDTH, HEIGHT)
    camera = Camera(application, window, target)
    camera.shot("start")
    window.front.show_new()
    camera.shot("new-inspection")
    window.open_workspace(open_workspace(sample / "lead.inspection", PASSPHRASE))
    _lead(camera)
    window.close_file()
    first = min((sample / "assessors").glob("*.inspection"))
    own = Path(shutil.copy(first, folder / first.name))
    window.open_workspace(open_workspace(own, PASSPHRASE))
    _assessor(camera)
    window.close()


class Camera:
    """Goes to places in a window, waits until nothing is going on there, and keeps pictures."""

    def __init__(self, application: QApplication, window: Window, target: Path) -> None:
        self._application = application
        self.window = window
        self._target = target

    def shot(self, name: str, place: Place | None = None) -> None:
        """Keep a picture of the window, at a place if one is named."""
        if place is not None and self.window.desk is not None:
            self.window.desk.go(place)
            for button in self.window.desk.navigation.buttons.values():
                button.clearFocus()
        still = time.monotonic()
        while time.monotonic() - still < SETTLE_SECONDS:
            self._application.processEvents()
            if self.window.session is not None and self.window.session.workers.current is not None:
                still = time.monotonic()
        self.window.grab().save(str(self._target / f"{name}.png"))


def _lead(camera: Camera) -> None:
    session = camera.window.session
    if session is None:
        return
    for page in ("overview", "team", "packs", "returns", "different", "scores", "printing"):
        camera.shot(f"lead-{page}", Place(page))
    camera.shot("lead-figure", Place("figure", "2"))
    question = next(one.code for one in case_form(session.ws).scored if "2.1" in one.criteria)
    camera.shot("lead-question", Place("question", question, "2"))
    assessment = next(one for one in session.ws.assessments() if one.of_record)
    camera.shot("lead-case", Place("case", assessment.id, question))


def _assessor(camera: Camera) -> None:
    session = camera.window.session
    if session is None:
        return
    case = _half_way(session.ws)
    camera.shot("assessor-cases", Place("cases"))
    camera.shot("walk", Place("walk", case, SHOWN))
    camera.shot("assessor-check", Place("check", case))
    camera.shot("assessor-send", Place("send"))
    camera.shot("assessor-practice", Place("practice"))
    camera.shot("settings", Place("settings"))
    camera.window.theme.set_look(Look.DARK)
    camera.shot("walk-dark", Place("walk", case, SHOWN))
    camera.window.theme.set_look(Look.CONTRAST)
    camera.shot("walk-contrast", Place("walk", case, SHOWN))
    camera.window.theme.set_look(Look.LIGHT)
    camera.window.theme.set_percent(LARGEST)
    camera.shot("walk-200", Place("walk", case, SHOWN))
    camera.window.theme.set_percent(100)


def _half_way(ws: Workspace) -> str:
    """The first of this assessor's cases as it is on a working day: open, answered up to the question shown."""
    case = next(one.id for one in ws.assessments() if one.assessor == ws.me.id)
    if ws.assessment(case).status in LOCKED:
        completion.reopen(ws, case, "For the pictures of the guide")
    codes = [question.code for question in case_form(ws).questions]
    later = set(codes[codes.index(SHOWN) + 1 :])
    answer_entry.record_answers(ws, case, dict.fromkeys(later & ws.answers(case).keys(), "") | ANSWERED)
    answer_entry.write_note(ws, case, NOTE)
    return case


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
