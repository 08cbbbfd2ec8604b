"""An assessor's file with two cases, in the real window."""

import pytest
from PySide6.QtTest import QTest

from assessor_app.desktop.page import Place
from assessor_app.desktop.theme.theme import Look
from assessor_app.operations.answer_entry import record_answers
from tests.desktop.walk.conftest import BEGUN
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


CHANGES = {
    "language": lambda window: window.preferences.change(language="cy"),
    "size": lambda window: window._scale(130),
    "look": lambda window: window.choose_look(Look.CONTRAST),
}


@pytest.fixture(params=CHANGES)
def change(request, window, theme):
    """Changes the language, the text size or the look of the window."""

    def make():
        CHANGES[request.param](window)
        QTest.qWait(1)

    yield make
    window.preferences.change(language="en")


@pytest.fixture
def walk(assessor, go):
    """The walk of a case in which every section is open, at the question whether there was a plan."""
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), {**BEGUN, "q2_1_01": "yes"})
    assessor.activateWindow()
    go("walk", "DC-001", "q2_1_01")
    return lambda: assessor.desk.page.view
