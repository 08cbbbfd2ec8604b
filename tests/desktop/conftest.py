"""What the tests of the window share: no screen, a look, preferences in a folder of the test's own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

import pytest

from assessor_app.desktop.app import Desktop
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.theme.theme import Theme
from tests.operations.world import World


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "settings" / "preferences.json")


@pytest.fixture
def theme(qapp):
    made = Theme()
    made.apply()
    return made


@pytest.fixture
def desktop(qapp, preferences):
    qapp.setStyle("Fusion")
    made = Desktop(qapp, preferences)
    yield made
    for window in list(made.windows):
        window.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def window(desktop):
    made = desktop.open_window()
    made.resize(1366, 700)
    return made


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


@pytest.fixture
def settled(qtbot):
    """Waits until the worker of a window has nothing to do and what it led to is shown."""

    def wait(window):
        def idle():
            session = window.session
            assert session is None or session.workers.current is None
            assert window.front.workers.current is None

        qtbot.waitUntil(idle, timeout=20_000)
        for _ in range(5):
            qtbot.wait(1)

    return wait


@pytest.fixture
def lead(window, world, settled):
    """A window on a lead's file with three cases that nobody has assessed yet."""
    world.begin().close()
    window.open_workspace(world.lead())
    settled(window)
    return window
