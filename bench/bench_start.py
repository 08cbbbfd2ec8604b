"""How long the window takes to stand there, beside the barest window that Qt can show.

Includes the whole process as a person starts it: the interpreter, the entry point (`python -m assessor_app`) with what
it reads of the command line, preferences, languages and style, to the painted start page. The baseline is a process
that shows an empty main window of PySide6.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
ROOT = Path(__file__).resolve().parent.parent

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 720)
window.show()
application.processEvents()
window.grab()
"""

OURS = """
import runpy, sys
from PySide6.QtWidgets import QApplication

def painted(*_):  # in the place of the event loop: what is owed at once, painted, and no more
    application = QApplication.instance()
    application.processEvents()
    for window in application.topLevelWidgets():
        if window.isVisible():
            window.grab()
    heavy = {"sqlcipher3", "sqlite_utils", "openpyxl", "reportlab", "pyxform", "elementpath", "duckdb", "numpy"}
    loaded = heavy & set(sys.modules)
    assert not loaded, loaded
    return 0

QApplication.exec = painted
sys.argv = ["assessor"]
runpy.run_module("assessor_app", run_name="__main__")
"""


def run() -> dict[str, float]:
    """Medians in milliseconds of whole processes, and the ratio that the bar speaks of."""
    with tempfile.TemporaryDirectory() as folder:
        # In turns, so that whatever else the machine does weighs on both alike; the first pair warms up.
        pairs = [(_timed(OURS, folder), _timed(BARE, folder)) for _ in range(ROUNDS + 1)][1:]
    ours, bare = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    return {"start_ms": ours, "bare_window_ms": bare, "ratio": ours / bare}


def _timed(program: str, folder: str) -> float:
    """Seconds from the start to the end of a fresh process."""
    ours = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "HOME": folder}
    environment = {**os.environ, **ours, "PYTHONDONTWRITEBYTECODE": ""}  # as installed: compiled once, then read
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", program, folder], env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun
