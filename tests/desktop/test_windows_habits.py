"""What Windows asks of a window: a typeface that is there, and saving when the session ends."""

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.page import Place
from assessor_app.desktop.theme import theme as themes
from assessor_app.desktop.theme.typeface import OURS, SYSTEM, WITH_FONTS_OF_THEIR_OWN, use_typeface
from assessor_app.problems import Problem, UserError
from assessor_app.store import open_workspace
from tests.operations.world import PHRASE, assessment


class SessionManager:
    """The system's side of the end of a session; it is cancelled if somebody asks."""

    def __init__(self, *, interactive=True):
        self.interactive = interactive
        self.cancelled = False

    def allowsInteraction(self):
        return self.interactive

    def cancel(self):
        self.cancelled = True


@pytest.fixture
def font(qapp):
    before = QFont(qapp.font())
    yield qapp
    qapp.setFont(before)


def test_where_the_system_has_no_typeface_of_its_own_ours_is_used(font):
    assert use_typeface(font, families=["Courier"]) == OURS
    assert OURS in QFontDatabase.families()
    assert QFontInfo(font.font()).family() == OURS


def test_menus_are_set_as_everything_else_is_whatever_windows_says_when_it_is_asked_again(font, theme, monkeypatch):
    use_typeface(font, families=["Courier"])
    asked_again = font.setStyleSheet

    def as_windows(sheet):
        asked_again(sheet)
        for kind in WITH_FONTS_OF_THEIR_OWN:
            QApplication.setFont(QFont("Courier"), kind)

    monkeypatch.setattr(QApplication, "setStyleSheet", lambda _application, sheet: as_windows(sheet))
    monkeypatch.setattr(themes.sys, "platform", "win32")
    theme.apply()
    assert {QApplication.font(kind).family() for kind in WITH_FONTS_OF_THEIR_OWN} == {OURS}


def test_the_typeface_of_the_system_is_used_where_it_is(font):
    assert use_typeface(font, families=[SYSTEM, "Courier"]) == SYSTEM
    assert font.font().family() == SYSTEM


def test_what_is_being_typed_is_saved_and_said_when_the_session_ends(desktop, lead, settled):
    one = assessment(lead.session.ws, "DC-001")
    lead.desk.go(Place("case", one))
    settled(lead)
    manager = SessionManager()
    desktop.session_ends(manager)
    assert not manager.cancelled
    assert lead.session is not None
    assert "Everything is saved" in lead.desk.messages.message.words


def test_the_end_of_the_session_waits_for_what_cannot_be_saved(desktop, lead, monkeypatch):
    def full():
        raise UserError(Problem("disk-full", "The disk is full, so nothing more could be saved."))

    monkeypatch.setattr(lead.session.ws, "fold", full)
    manager, silent = SessionManager(), SessionManager(interactive=False)
    desktop.session_ends(manager)
    desktop.session_ends(silent)
    assert (manager.cancelled, silent.cancelled) == (True, False)
    assert "disk is full" in lead.desk.messages.message.words


def test_the_end_of_the_session_waits_for_a_page_that_cannot_be_left(desktop, lead, monkeypatch):
    monkeypatch.setattr(lead.desk.page, "may_leave", lambda: False)
    manager = SessionManager()
    desktop.session_ends(manager)
    assert manager.cancelled


def test_a_window_without_a_file_has_nothing_to_save(desktop, window):
    manager = SessionManager()
    desktop.session_ends(manager)
    assert not manager.cancelled


def test_the_system_is_heard_when_it_ends_the_session(qapp, desktop):
    assert qapp.isSignalConnected(QMetaMethod.fromSignal(qapp.commitDataRequest))


def test_text_in_the_middle_of_being_typed_is_in_the_file_when_the_session_ends(desktop, window, world, settled):
    with world.begin() as lead:
        world.packs(lead)
    window.open_workspace(world.started("assessor-1"))
    settled(window)
    one = assessment(window.session.ws, "DC-001")
    window.desk.go(Place("walk", one, "q2_1_01"))
    settled(window)
    board = window.desk.page.view.board
    QTest.keyClick(QApplication.focusWidget(), "2")
    board.open_evidence()
    QTest.keyClicks(QApplication.focusWidget(), "Half a senten")
    desktop.session_ends(SessionManager())
    with open_workspace(world.assessor_file("assessor-1"), PHRASE, writing=False) as looked_at:
        assert looked_at.answers(one)["q2_1_01_e"] == "Half a senten"
