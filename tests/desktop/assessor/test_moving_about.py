"""Messages, Escape and the focus as one goes from page to page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from assessor_app.operations import completion
from assessor_app.operations.answer_entry import record_answers
from tests.desktop.assessor.cases import ANSWERED
from tests.operations.world import assessment


def message(window):
    return window.desk.messages.message


def escape(window):
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)


def test_a_message_goes_with_the_page_on_which_it_was_said(assessor, go):
    go("send")
    assessor.session.say("Something was saved.")
    QTest.qWait(1)
    go("cases")
    assert message(assessor) is None
    assert not assessor.desk.messages.isVisible()


def test_a_message_that_was_said_in_going_stays(assessor, go):
    go("interest", "DC-001")
    page = assessor.desk.page
    page.words.setPlainText("I taught the practitioner.")
    page.yes.click()
    QTest.qWait(1)
    assert assessor.desk.page.key == "cases"
    assert message(assessor).words.startswith("Handed back.")


def test_a_message_said_just_before_going_stays_and_goes_with_the_next_page(assessor, go):
    go("send")
    assessor.session.say("Something was saved.")
    assessor.session.go("cases")
    assert message(assessor) is not None
    QTest.qWait(1)
    go("practice")
    assert message(assessor) is None


def test_a_message_goes_when_one_goes_back_too(assessor, go):
    go("cases")
    go("send")
    assessor.session.say("Something was saved.")
    QTest.qWait(1)
    assessor.desk.back()
    assert message(assessor) is None


def test_escape_closes_the_message_first_and_then_goes_back(assessor, go):
    assessor.activateWindow()
    go("cases")
    go("send")
    assessor.session.say("Something was saved.")
    escape(assessor)
    assert not assessor.desk.messages.isVisible()
    assert assessor.desk.page.key == "send"
    escape(assessor)
    assert assessor.desk.page.key == "cases"


def test_escape_with_nowhere_to_go_back_to_does_nothing(assessor):
    page = assessor.desk.page
    assessor.desk._past.clear()
    for _ in range(3):
        escape(assessor)
    assert assessor.desk.page is page


def test_the_message_can_be_closed_by_key(assessor, go):
    go("send")
    assessor.activateWindow()
    assessor.session.say("Something was saved.")
    QTest.keyClick(assessor, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert message(assessor) is None


# --- the focus ------------------------------------------------------------------------------------


def stands(window):
    """Whether the focus is on something that can be seen, inside the page in view."""
    focus, page = window.focusWidget(), window.desk.page
    return page.isAncestorOf(focus) and focus.isVisible() and focus.isEnabled() and not isinstance(focus, QScrollArea)


@pytest.mark.parametrize("page", ["settings", "practice", "backups", "send", "cases"])
def test_every_page_has_the_focus_on_something_in_it(assessor, go, page):
    assessor.activateWindow()
    go("send" if page != "send" else "cases")
    go(page)
    assert stands(assessor), assessor.focusWidget()


def test_check_answers_of_a_complete_case_has_it_too_and_after_completing(assessor, go):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, ANSWERED)
    assessor.activateWindow()
    page = go("check", "DC-001")
    page.links[0].click()
    QTest.qWait(1)
    assert stands(assessor), assessor.focusWidget()
    go("cases")
    go("check", "DC-001")
    assert stands(assessor), assessor.focusWidget()


def test_a_page_that_is_filled_anew_by_a_change_keeps_the_focus_on_something(assessor, go):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, ANSWERED)
    assessor.activateWindow()
    go("check", "DC-001")
    completion.complete(ws, case)
    assessor.session.wrote()
    QTest.qWait(1)
    assert stands(assessor), assessor.focusWidget()


def test_practice_that_is_begun_and_left_again_has_the_focus_on_the_way_on(assessor, go):
    assessor.activateWindow()
    go("practice")._begin()
    QTest.qWait(1)
    go("practice")
    assert stands(assessor), assessor.focusWidget()
    assert assessor.focusWidget().accessibleName() == "Go on practising"
