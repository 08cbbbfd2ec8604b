"""While the page about an error of ours stands over a file, nothing reaches what is under it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app.operations.answer_entry import record_answers
from tests.desktop.steps import press
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import assessment


@pytest.fixture
def interrupted(assessor, go):
    """At a question, with an error shown over it."""
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), BEGUN)
    assessor.activateWindow()
    go("walk", "DC-001", "q2_1_01")
    assessor.show_unexpected("ValueError somewhere")
    QTest.qWait(1)
    return assessor


def test_a_key_that_would_answer_the_question_under_it_answers_nothing(interrupted):
    view = interrupted.desk.page.view
    for target in (interrupted.focusWidget(), interrupted.interruption, interrupted):
        QTest.keyClick(target, Qt.Key.Key_1)
    assert "q2_1_01" not in view.work.snapshot.answers


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_of_the_menus_do_nothing(interrupted, key, modifier):
    desk, page, seen = interrupted.desk, interrupted.desk.page, interrupted.stack.currentWidget()
    QTest.keyClick(interrupted, key, modifier)
    assert interrupted.session is not None
    assert (interrupted.desk, interrupted.desk.page) == (desk, page)
    assert interrupted.stack.currentWidget() is seen
    assert page.view.work.snapshot.later == frozenset()
    assert not page.view.risk.isVisibleTo(page)
    assert not interrupted.guard.covering


def test_the_menus_and_the_pages_are_off_and_on_again_when_one_goes_on(interrupted):
    assert not interrupted.menuBar().isEnabled()
    assert not interrupted.desk.isEnabled()
    press(interrupted.stack.currentWidget(), "Go on working")
    assert interrupted.menuBar().isEnabled()
    assert interrupted.desk.isEnabled()
    assert interrupted.stack.currentWidget() is interrupted.desk
    assert interrupted.interruption is None


def test_the_question_takes_answers_again_when_one_goes_on(interrupted):
    press(interrupted.stack.currentWidget(), "Go on working")
    view = interrupted.desk.page.view
    view.board.go_to_code("q2_1_01")
    QTest.keyClick(interrupted.focusWidget(), Qt.Key.Key_1)
    assert view.work.snapshot.answers["q2_1_01"] == "yes"


def test_a_second_error_is_shown_when_the_first_has_gone(interrupted):
    first = interrupted.interruption
    interrupted.show_unexpected("KeyError elsewhere")
    assert interrupted.interruption is first
    press(first, "Go on working")
    interrupted.show_unexpected("KeyError elsewhere")
    assert interrupted.interruption.form.details.toPlainText() == "KeyError elsewhere"
