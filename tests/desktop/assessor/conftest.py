"""An assessor's file with two cases, in the real window."""

import pytest
from PySide6.QtTest import QTest

from assessor_app.desktop.page import Place
from tests.operations.world import assessment


@pytest.fixture
def assessor(window, world, settled):
    """A window on the file of an assessor who has two cases and has begun none."""
    with world.begin() as lead:
        world.packs(lead)
    window.show()
    window.activateWindow()
    window.open_workspace(world.started("assessor-1"))
    settled(window)
    return window


@pytest.fixture
def go(assessor):
    """Goes to a page of the assessor's window and gives it; a case is named by its number."""

    def to(page, case="", detail=""):
        subject = assessment(assessor.session.ws, case) if case else ""
        assessor.desk.go(Place(page, subject, detail))
        QTest.qWait(1)
        return assessor.desk.page

    return to
