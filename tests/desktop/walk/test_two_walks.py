"""Two cases in sight at once, in two windows: what is done in one does nothing in the other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.walk.conftest import BEGUN


@pytest.fixture
def both(make_walk):
    """Two walks at different questions of one section; the second has the focus."""
    return make_walk(BEGUN, at="q2_1_01"), make_walk(BEGUN, at="q2_1_03")


def focus():
    return QApplication.focusWidget()


def test_the_focus_on_a_question_of_one_makes_it_current_there_and_nothing_in_the_other(both):
    first, second = both
    second.board.go_to_code("q2_1_01")
    moved = []
    first.board.moved.connect(lambda: moved.append(first.sheet.current))
    second.sheet.cards["q2_1_03"].choices.buttons[0].setFocus()
    assert second.sheet.current == "q2_1_03"
    assert first.sheet.current == "q2_1_01"
    assert moved == []


def test_a_key_answers_only_where_the_focus_is(both):
    first, second = both
    QTest.keyClick(focus(), Qt.Key.Key_1)
    assert second.work.desk.answers()["q2_1_03"] == "yes"
    assert first.work.desk.answers() == BEGUN


def test_going_through_one_by_tab_leaves_the_other_where_it_is(both):
    first, second = both
    for _ in range(12):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        assert first.sheet.current == "q2_1_01"
        assert second.isAncestorOf(focus())


def test_the_keys_of_a_question_are_shown_in_both(both):
    first, second = both
    shown = [view.sheet.cards[view.sheet.current].choices._keys_shown for view in both]
    assert shown == [True, True]
    second.sheet.cards["q2_1_01"].choices.buttons[0].setFocus()
    assert first.sheet.cards["q2_1_01"].choices._keys_shown
    assert not first.sheet.cards["q2_1_03"].choices._keys_shown


def test_going_back_to_the_first_window_goes_on_at_its_own_question(both):
    first, second = both
    second.board.go_to_code("q4_1_01")
    first.activateWindow()
    assert QTest.qWaitForWindowActive(first)
    first.board.focus_question()
    QTest.keyClick(focus(), Qt.Key.Key_1)
    assert first.work.desk.answers()["q2_1_01"] == "yes"
    assert second.work.desk.answers() == BEGUN
    assert second.sheet.current == "q4_1_01"
