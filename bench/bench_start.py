"""How long the window takes to stand there, beside the barest window that Qt can show.

The bar: from the start of the process to a painted start page takes at most one and a half times
a process that shows an empty main window of PySide6.
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
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from assessor_app.desktop.app import Desktop, apply_style
from assessor_app.desktop.preferences import Preferences
application = QApplication(sys.argv[:1])
apply_style(application)
desktop = Desktop(application, Preferences(Path(sys.argv[1]) / "preferences.json"))
window = desktop.open_window()
application.processEvents()
window.grab()
loaded = {"sqlcipher3", "sqlite_utils", "openpyxl", "reportlab", "pyxform", "elementpath"} & set(sys.modules)
assert not loaded, loaded
"""


def run() -> dict[str, float]:
    """Medians in milliseconds of whole processes, and the ratio that the bar speaks of."""
    with tempfile.TemporaryDirectory() as folder:
        # In turns, so that whatever else the machine does weighs on both alike; the first pair warms up.
        pairs = [(_timed(OURS, folder), _timed(BARE, folder)) for _ in range(ROUNDS + 1)][1:]
    ours, bare = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    return {"start_ms": ours, "bare_window_ms": bare, "ratio": ours / bare, "bar": 1.5}


def _timed(program: str, folder: str) -> float:
    """Seconds from the start to the end of a fresh process."""
    ours = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "HOME": folder}
    environment = {**os.environ, **ours, "PYTHONDONTWRITEBYTECODE": ""}  # as installed: compiled once, then read
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", program, folder], env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun
