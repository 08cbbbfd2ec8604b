"""The window's part of the self-test: the real window on an invented case, answered by key."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QRawFont
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.app import Desktop, apply_style
from assessor_app.desktop.page import Place
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.shell.start_page import StartPage
from assessor_app.desktop.shell.window import Window
from assessor_app.operations.forms import case_form
from assessor_app.operations.self_test import Check, checked
from assessor_app.operations.self_test.check import require
from assessor_app.store import Workspace, open_workspace

PATIENCE_SECONDS = 60.0
"""So long a slow computer may take over one step."""

STEP_SECONDS = 0.02
ANSWER_KEY = Qt.Key.Key_1
LETTERS = "ŵŷŴŶâêîôû"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def checks(file: Path, passphrase: str, folder: Path) -> Iterator[Check]:
    """Every check of the window, on an assessor's `file` with an empty case; `folder` is for its settings."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAYS):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(sys.argv[:1])
    apply_style(cast("QApplication", application))
    desktop = Desktop(cast("QApplication", application), Preferences(folder / "preferences.json"))
    window = desktop.open_window()
    trial = _Trial(desktop, window, file, passphrase)
    try:
        yield checked("window", trial.start)
        yield checked("letters", trial.letters)
        yield checked("Welsh", trial.welsh)
        yield checked("answers by key", trial.answer)
        yield checked("spelling", _spelling)
        yield checked("preview and printing", trial.preview)
    finally:
        window.close()
        desktop.deleteLater()
        QCoreApplication.processEvents()


class _Trial:
    """A window that is driven as a person would drive it."""

    def __init__(self, desktop: Desktop, window: Window, file: Path, passphrase: str) -> None:
        self._desktop = desktop
        self._window = window
        self._file = file
        self._passphrase = passphrase

    def start(self) -> str:
        window = self._window
        _until(lambda: window.isVisible() and isinstance(window.front.page, StartPage))
        require(_colours(window) > 2, "The start page is empty.")
        page = cast("StartPage", window.front.page)
        heard = QAccessible.queryAccessibleInterface(page.form.open_pack)
        require(heard.text(QAccessible.Text.Name).strip(), "A screen reader would hear nothing of the start page.")
        screen = window.screen()
        size, scale = screen.size(), screen.devicePixelRatio()
        shown = f"on {QGuiApplication.platformName()}, {size.width()} by {size.height()} at {scale:.0%}"
        return f"The start page was shown {shown}."

    def letters(self) -> str:
        font = self._window.font()
        raw = QRawFont.fromFont(font)
        missing = [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))]
        require(not missing, f"The typeface {raw.familyName()} has no {' '.join(missing)}.")
        return f"Texts are set in {raw.familyName()}, which has the letters of Welsh."

    def welsh(self) -> str:
        front = self._window.front
        english = cast("StartPage", front.page).form.open_pack.text()
        self._desktop.preferences.change(language="cy")
        try:
            welsh = cast("StartPage", self._window.front.page).form.open_pack.text()
        finally:
            self._desktop.preferences.change(language="en")
        require(welsh != english, "The window does not speak Welsh.")
        return "The window speaks Welsh, and English again."

    def answer(self) -> str:
        workspace = open_workspace(self._file, self._passphrase, device="self-test")
        case, code = _first_question(workspace)
        self._window.open_workspace(workspace)
        self._idle()
        desk = self._window.desk
        require(desk is not None and desk.go(Place("walk", case, code)), "The case cannot be opened.")
        self._idle()
        self._press(ANSWER_KEY)
        _until(lambda: bool(self._committed(case, code)))
        given = self._committed(case, code)
        require(self._window.close_file(), "The file cannot be closed.")
        require(self._committed(case, code) == given, "The answer is gone after closing.")
        return f"A key answered a question; “{given}” is in the file, and still there after closing."

    def preview(self) -> str:
        import pypdfium2
        from PySide6.QtPrintSupport import QPrinterInfo

        from assessor_app.operations import prints

        with open_workspace(self._file, self._passphrase, writing=False, device="self-test") as workspace:
            data = prints.blank_form_pdf(case_form(workspace))
        document = pypdfium2.PdfDocument(data)
        try:
            pages, shown = len(document), document[0].render(scale=0.5).to_pil()
        finally:
            document.close()
        require(len(shown.convert("L").getcolors()) > 1, "The preview of a print is empty.")
        printers = len(QPrinterInfo.availablePrinterNames())
        return f"A print of {pages} pages can be seen before it is printed; this computer has {printers} printers."

    def _committed(self, case: str, code: str) -> str:
        with open_workspace(self._file, self._passphrase, writing=False, device="self-test") as looked_at:
            return looked_at.answers(case).get(code, "")

    def _press(self, key: Qt.Key) -> None:
        target = QApplication.focusWidget() or self._window.focusWidget()
        require(target is not None, "Nothing has the keyboard.")
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, chr(key))
            QApplication.sendEvent(target, event)

    def _idle(self) -> None:
        _until(lambda: self._window.session is None or self._window.session.workers.current is None)


def _first_question(workspace: Workspace) -> tuple[str, str]:
    """An empty case of one's own, and a scored question that it asks from the start."""
    case = next(one.id for one in workspace.assessments() if one.assessor == workspace.me.id)
    active = workspace.form(workspace.assessment(case).instrument).active(workspace.answers(case))
    return case, next(question.code for question in case_form(workspace).scored if question.code in active)


def _spelling() -> str:
    from assessor_app.desktop.spelling.dictionaries import load

    known = load()
    for word, right in (("assessment", True), ("asesiad", True), ("assesment", False)):
        require(known.knows(word) is right, f"The dictionaries are wrong about “{word}”.")
    return "The English and Welsh dictionaries are there."


def _colours(window: Window) -> int:
    """How many colours a coarse look at the window sees."""
    picture = window.grab().toImage()
    step = 7
    places = ((x, y) for x in range(0, picture.width(), step) for y in range(0, picture.height(), step))
    return len({picture.pixel(x, y) for x, y in places})


def _until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so; it fails after a while."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not done():
        require(time.monotonic() < end, "The window did not answer.")
        QCoreApplication.processEvents()
        time.sleep(STEP_SECONDS)
    QCoreApplication.processEvents()
