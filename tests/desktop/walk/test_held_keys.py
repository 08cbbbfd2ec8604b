"""A key that is held down does what it does once."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk import actions
from tests.desktop.walk.conftest import BEGUN

ENTER = Qt.Key.Key_Return
OFTEN = 5


def focus():
    return QApplication.focusWidget()


def repeat(key, text=""):
    """The keyboard repeats a key that is still down."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        QApplication.sendEvent(focus(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, autorep=True))


def hold(key, text=""):
    QTest.keyPress(focus(), key)
    for _ in range(OFTEN):
        repeat(key, text)
    QTest.keyRelease(focus(), key)


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_2, "2"), (Qt.Key.Key_D, "d")])
def test_a_repeated_digit_or_letter_answers_nothing(make_walk, key, text):
    view = make_walk(at="q1_1_01")
    repeat(key, text)
    assert "q1_1_01" not in view.work.desk.answers()


def test_a_held_digit_answers_one_question_even_where_fast_keys_go_on_at_once(make_walk):
    view = make_walk(at="q1_1_01", fast=True)
    before = view.work.desk.answers()
    hold(Qt.Key.Key_1, "1")
    assert view.work.desk.answers() == {**before, "q1_1_01": "yes"}
    assert view.sheet.current == "q2_1_01"


def test_a_held_digit_ticks_a_box_once(make_walk):
    view = make_walk(at="factors")
    hold(Qt.Key.Key_1, "1")
    assert view.work.desk.answers()["factors"] == "accommodation"


def test_a_held_space_bar_presses_once(make_walk):
    view = make_walk(at="factors")
    hold(Qt.Key.Key_Space, " ")
    assert view.work.desk.answers()["factors"] == "accommodation"


@pytest.mark.parametrize("at", ["q1_1_01", "start_date", "q2_1_01"])
def test_enter_that_is_held_goes_on_once(make_walk, at):
    view = make_walk(BEGUN, at=at)
    stops = []
    view.board.moved.connect(lambda: stops.append(view.sheet.current))
    QTest.keyPress(focus(), ENTER)
    once = list(stops)
    for _ in range(OFTEN):
        repeat(ENTER, "\r")
    assert len(once) == 1
    assert stops == once


def test_arrows_that_are_held_go_from_question_to_question(make_walk):
    view = make_walk(at="case_type")
    repeat(Qt.Key.Key_Down)
    repeat(Qt.Key.Key_Down)
    assert view.sheet.current == "rosh"


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Ctrl+B", "Ctrl+I", "Ctrl+K"])
def test_going_on_and_marking_by_the_keys_of_the_menus_do_not_repeat_either(make_walk, keys):
    found = [one for _, menu in actions.menus(make_walk()) for one in menu if one is not None]
    held = next(one for one in found if keys in [key.toString() for key in one.shortcuts()])
    assert not held.autoRepeat()
