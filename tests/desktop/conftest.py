"""What the tests of the window share: no screen, a look, preferences in a folder of the test's own."""

import os
import shutil
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

import pytest

from assessor_app.desktop.app import Desktop
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.theme.theme import Theme
from assessor_app.store import key
from tests.operations.world import World, fill, merged


@pytest.fixture
def preferences(tmp_path):
    made = Preferences(tmp_path / "settings" / "preferences.json")
    made.choices = made.choices._replace(window="20 60 760 700 free")  # the screen of the tests is small: not all of it
    return made


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

        quiet = 0
        while quiet < 5:  # what one job leads to may be another
            qtbot.waitUntil(idle, timeout=20_000)
            qtbot.wait(1)
            quiet = quiet + 1 if window.session is None or window.session.workers.current is None else 0

    return wait


@pytest.fixture
def lead(window, world, settled):
    """A window on a lead's file with three cases that nobody has assessed yet."""
    world.begin().close()
    window.open_workspace(world.lead())
    settled(window)
    return window


@pytest.fixture(scope="session")
def finished(tmp_path_factory):
    """A folder with the lead's file, both assessors' returns, and the lead's file with these brought in."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key, "ROUNDS", 1000)
        made = World(tmp_path_factory.mktemp("finished"))
        with made.begin() as lead:
            made.packs(lead)
        returns = []
        for person, cases in {"assessor-1": ("DC-001", "DC-002"), "assessor-2": ("DC-003",)}.items():
            with made.started(person) as workspace:
                for case in cases:
                    fill(workspace, case)
                returns.append(made.returned(workspace))
        shutil.copy(made.lead_file, made.folder / "begun.inspection")
        with made.lead() as lead:
            merged(lead, *returns)
    return made.folder


@pytest.fixture
def fieldwork(world, finished):
    """Two assessors have completed their cases and sent them back; nothing is brought in yet."""
    shutil.copy(finished / "begun.inspection", world.lead_file)
    return [Path(shutil.copy(path, world.folder)) for path in sorted(finished.glob("*-return.xlsx"))]


@pytest.fixture
def at_work(window, world, finished, settled):
    """A window on the lead's file with the returns of both assessors brought in."""
    shutil.copy(finished / "lead.inspection", world.lead_file)
    window.open_workspace(world.lead())
    settled(window)
    return window


@pytest.fixture
def different(window, world, settled):
    """The same assessment was answered on two computers, differently."""
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as one:
        fill(one, "DC-001")
        first = world.returned(one, "first")
    world.forget("assessor-1")
    with world.started("assessor-1") as two:
        fill(two, "DC-001", "below")
        second = world.returned(two, "second")
    with world.lead() as lead:
        merged(lead, first, second)
    window.open_workspace(world.lead())
    settled(window)
    return window
