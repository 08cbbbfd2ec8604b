"""When what has the focus goes, the focus comes to the question at hand: letters never answer another one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from assessor_app.desktop.walk.desk import Query
from tests.desktop.walk.conftest import BEGUN

PLAN = {**BEGUN, "q2_1_01": "yes"}


def focus():
    return QApplication.focusWidget()


def settle():
    QTest.qWait(5)


def named(page, start):
    """The button of a page whose name begins so."""
    settle()
    return next(
        one for one in page.findChildren(QPushButton) if one.isVisible() and one.accessibleName().startswith(start)
    )


def with_note(view):
    view.work.keep_note("Seen on 14 May")
    view.aside.refresh()
    view.open_drawer(view.aside.notepad)
    return view.aside.notepad


def remove_a_note(view):
    return named(with_note(view), "Remove")


def take_a_question_off_the_interview_list(view):
    view.board.toggle_interview()
    view.open_drawer(view.aside.interview)
    return named(view.aside.interview, "Asked")


def restore_an_earlier_answer(view):
    for value in ("no_poor", "yes"):
        view.work.answer("q2_1_01", value)
    view.board.go_to_code("q2_1_01")
    view.open_drawer(view.aside.history)
    return named(view.aside.history, "Restore")


def clear_the_answer(view):
    return view.sheet.panel.clear


GOING = (
    remove_a_note,
    take_a_question_off_the_interview_list,
    restore_an_earlier_answer,
    clear_the_answer,
)


@pytest.mark.parametrize("doing", GOING)
def test_the_focus_comes_to_the_question_when_what_had_it_goes(make_walk, doing):
    view = make_walk(PLAN, at="q2_1_01")
    button = doing(view)
    button.setFocus()
    assert focus() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()
    assert not isValid(button) or not button.isVisible()
    assert view.sheet.current == "q2_1_01"
    assert focus() in view.sheet.cards["q2_1_01"].choices.buttons


def test_the_focus_comes_to_the_question_when_a_reply_is_kept(make_walk):
    view = make_walk(PLAN, at="q2_1_01", queries=(Query("a", "q2_1_01", ()),))
    view.open_drawer(view.aside.queries)
    view.aside.queries.findChild(type(view.aside.notepad.paper)).setPlainText("On page 4")
    settle()
    button = next(one for one in view.aside.queries.findChildren(QPushButton) if one.text() == "Keep reply")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()
    assert focus() in view.sheet.cards["q2_1_01"].choices.buttons


def test_the_focus_comes_to_the_question_when_anything_that_has_it_is_hidden_or_made_unusable(make_walk):
    view = make_walk(PLAN, at="q2_1_01")
    with_note(view)
    stops = [*view.head.findChildren(QPushButton), *view.aside.notepad.findChildren(QPushButton)]
    stops += [view.strip.fast_keys, view.navigator.search, view.navigator.view, view.aside.notepad.paper]
    for stop in [stop for stop in stops if stop.isVisible()]:
        for take_away, give_back in (
            (stop.hide, stop.show),
            (lambda s=stop: s.setEnabled(False), lambda s=stop: s.setEnabled(True)),
        ):
            stop.setFocus()
            take_away()
            settle()
            assert focus() in view.sheet.cards["q2_1_01"].choices.buttons, stop
            give_back()


def test_after_use_here_the_cursor_stands_behind_the_evidence(make_walk):
    view = make_walk(PLAN, at="q2_1_01")
    pad = with_note(view)
    button = named(pad, "Use for")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()
    QTest.keyClicks(focus(), " and signed")
    assert view.work.text_of("q2_1_01_e") == "Seen on 14 May and signed"
    assert {code for code in view.work.desk.answers() if not code.endswith("_e")} == set(PLAN)


def test_the_part_that_was_written_in_has_the_focus_again_when_what_took_it_goes(make_walk):
    view = make_walk(PLAN, at="q2_1_01")
    view.board.open_evidence()
    button = view.head.notes
    button.setFocus()
    button.hide()
    settle()
    assert view.board.part == "q2_1_01_e"
