"""The real window on a real file, without a screen; what happens in it is timed until it has been painted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from assessor_app.desktop.shell.window import Window
    from assessor_app.store import Workspace

SIZE = (1366, 768)
QUIET_SECONDS = 0.3
"""Nothing has happened for so long: whatever was begun is done."""


def application() -> QApplication:
    """The one of this process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from assessor_app.desktop.app import apply_style

    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    made = QApplication([])
    apply_style(made)
    return made


@contextmanager
def window(folder: Path) -> Iterator[Window]:
    """A window of the application, with preferences of its own."""
    from assessor_app.desktop.app import Desktop
    from assessor_app.desktop.preferences import Preferences

    desktop = Desktop(application(), Preferences(folder / "preferences.json"))
    shown = desktop.open_window()
    shown.resize(*SIZE)
    try:
        yield shown
    finally:
        shown.close_file()
        shown.close()


@contextmanager
def opened(folder: Path, workspace: Workspace) -> Iterator[Window]:
    """A window on an open file, come to rest."""
    with window(folder) as shown:
        shown.open_workspace(workspace)
        longest_freeze(lambda: None)
        yield shown


def until_painted(act: Callable[[], object]) -> float:
    """Seconds for the act and all that it asks of the event loop at once, the painting included."""
    app = application()
    start = time.perf_counter()
    act()
    app.processEvents()
    return time.perf_counter() - start


def longest_freeze(act: Callable[[], object]) -> float:
    """Seconds of the longest time in which the window answers nothing, from the act until it is at rest."""
    from PySide6.QtCore import QEventLoop

    app, longest = application(), 0.0
    step: Callable[[], object] = act
    quiet_since = time.perf_counter()
    while time.perf_counter() - quiet_since < QUIET_SECONDS:
        start = time.perf_counter()
        step()
        took = time.perf_counter() - start
        longest = max(longest, took)
        if took > 0.005:
            quiet_since = time.perf_counter()
        step = lambda: app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)  # noqa: E731
        time.sleep(0.001)
    return longest
