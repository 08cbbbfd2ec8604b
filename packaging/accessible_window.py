"""Shows a window at work on an invented case, for `accessibility_check.py` to hear; it ends when it is told to."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from assessor_app.desktop.app import Desktop, apply_style
from assessor_app.desktop.page import Place
from assessor_app.desktop.preferences import Preferences
from assessor_app.operations.self_test.job import PASSPHRASE, Job
from assessor_app.store import open_workspace


def main(question: str) -> int:
    """Open an assessor's empty case at a question, and say so on standard output."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not all(check.ok for check in Job(folder / "job").checks()):
            return 1
        application = QApplication(sys.argv[:1])
        apply_style(application)
        desktop = Desktop(application, Preferences(folder / "preferences.json"))
        window = desktop.open_window()
        workspace = open_workspace(folder / "job" / "assessor-2.inspection", PASSPHRASE, device="trial")
        window.open_workspace(workspace)
        case = next(one.id for one in workspace.assessments() if one.assessor == workspace.me.id)
        if window.desk is None or not window.desk.go(Place("walk", case, question)):
            return 1
        sys.stdout.write("shown\n")
        sys.stdout.flush()
        return int(application.exec())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
