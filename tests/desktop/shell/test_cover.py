"""Covering and locking a file that nobody is working at."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWindow

from assessor_app.desktop.shell.cover_page import CoverPage
from assessor_app.desktop.shell.idle import Idle
from tests.operations.world import PHRASE


class Now:
    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def now():
    return Now()


@pytest.fixture
def idle(qapp, now):
    owner = QObject()
    made = Idle(owner, now)
    made.owner = owner
    window = QWindow()
    made.window = window
    made.watch(window, lambda: 10, lambda: 30)
    yield made
    made.stop()


def told(idle):
    said = []
    idle.cover.connect(lambda: said.append("cover"))
    idle.lock.connect(lambda: said.append("lock"))
    return said


def test_nothing_happens_while_somebody_types(idle, now):
    said = told(idle)
    for minute in range(60):
        now.seconds = minute * 60
        idle.eventFilter(idle.window, QEvent(QEvent.Type.KeyPress))
        idle.check()
    assert said == []


def test_after_ten_minutes_the_text_is_covered_and_after_thirty_locked(idle, now):
    said = told(idle)
    now.seconds = 9 * 60
    idle.check()
    assert said == []
    now.seconds = 10 * 60
    idle.check()
    assert said == ["cover"]
    now.seconds = 30 * 60
    idle.check()
    assert said == ["cover", "lock"]


def test_another_time_chosen_in_the_settings_holds_at_once(lead, qtbot):
    lead.preferences.change(cover_minutes=2)
    lead.guard.idle._now = lambda: lead.guard.idle._last + 3 * 60
    with qtbot.waitSignal(lead.guard.idle.cover):
        lead.guard.idle.check()


def test_a_time_of_nought_means_never(idle, now):
    said = told(idle)
    idle.watch(idle.window, lambda: 0, lambda: 0)
    now.seconds = 10**6
    idle.check()
    assert said == []


def test_any_key_brings_a_covered_file_back(lead, qtbot):
    lead.guard.cover()
    cover = lead.stack.currentWidget()
    assert isinstance(cover, CoverPage)
    assert not lead.menuBar().isEnabled()
    qtbot.keyClick(cover, Qt.Key.Key_Space)
    assert lead.stack.currentWidget() is lead.desk
    assert lead.menuBar().isEnabled()


def test_a_locked_file_asks_for_the_passphrase(lead, qtbot):
    lead.guard.lock()
    cover = lead.stack.currentWidget()
    qtbot.keyClick(cover, Qt.Key.Key_Space)
    assert lead.stack.currentWidget() is cover
    cover.form.passphrase.setText("something else entirely")
    cover.form.unlock.click()
    assert lead.stack.currentWidget() is cover
    assert "not the passphrase" in cover.form.problem.text()
    cover.form.passphrase.setText(PHRASE)
    qtbot.keyClick(cover.form.passphrase, Qt.Key.Key_Return)
    assert lead.stack.currentWidget() is lead.desk


def test_a_covered_file_is_locked_when_the_time_is_up(lead):
    lead.guard.cover()
    lead.guard.lock()
    assert lead.stack.currentWidget().locked


def test_a_locked_file_can_be_closed_without_the_passphrase(lead):
    lead.guard.lock()
    lead.stack.currentWidget().form.close_file.click()
    assert lead.session is None


def test_the_time_that_the_lead_set_is_kept(lead):
    assert lead.guard._lock_minutes() == 30
