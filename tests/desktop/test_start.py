"""The start: what is loaded before the start page stands there."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from assessor_app.bundled import root
from assessor_app.desktop.page import Place
from tools.screenshots import Camera, main

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import PySide6.QtCore
from assessor_app.desktop.app import Desktop, apply_style
from assessor_app.desktop.preferences import Preferences
application = QApplication(sys.argv[:1])
apply_style(application)
desktop = Desktop(application, Preferences(Path(sys.argv[1]) / "preferences.json"))
window = desktop.open_window()
application.processEvents()
assert not window.grab().isNull()
print(*sorted(set(sys.modules) & {"sqlcipher3", "sqlite_utils", "openpyxl", "reportlab", "pyxform", "elementpath"}))
print("Qt" in vars(PySide6.QtCore))
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root())}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)], env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()


def test_nothing_heavy_is_loaded_before_the_start_page_stands_there(started):
    assert started[0] == ""


def test_the_start_page_does_without_the_names_of_qts_own_namespace(started):
    assert started[1] == "False", "loading them takes as long as the rest of the window together"


def test_the_guides_pictures_are_taken_from_the_window(lead, qapp, tmp_path):
    camera = Camera(qapp, lead, tmp_path)
    camera.shot("packs", Place("packs"))
    picture = QImage(str(tmp_path / "packs.png"))
    assert (picture.width(), picture.height()) == (lead.width(), lead.height())
    assert lead.desk.page.key == "packs"


def test_the_pictures_need_a_folder(capsys):
    assert main([]) == 2
    assert "folder" in capsys.readouterr().err
