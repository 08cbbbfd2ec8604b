"""Check answers: what is worth another look and where it leads; reopening and completing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app import subjects
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.operations import answer_entry, completion
from assessor_app.records import Status
from tests.desktop.assessor.cases import ANSWERED, words
from tests.operations.world import assessment


@pytest.fixture
def case(assessor):
    """DC-001, in which nothing is owed."""
    ws = assessor.session.ws
    found = assessment(ws, "DC-001")
    answer_entry.record_answers(ws, found, ANSWERED)
    assessor.activateWindow()
    return found


@pytest.fixture
def ws(assessor):
    return assessor.session.ws


def link(page, part):
    (found,) = [one for one in page.links if part in one.accessibleName()]
    return found


def test_a_case_with_nothing_to_look_at_again_lists_nothing(go, case):
    assert words(go("check", "DC-001")) == ["Complete the case"]


def test_a_mark_to_come_back_to_is_listed_and_leads_to_its_question(assessor, go, case, ws):
    answer_entry.mark_later(ws, case, "age", on=True)
    link(go("check", "DC-001"), "You marked this to come back to: How old was the person").click()
    assert assessor.desk.page.view.sheet.current == "age"


def test_marks_are_listed_in_the_order_of_the_walk(go, case, ws):
    for code in ("q2_1_03", "age"):
        answer_entry.mark_later(ws, case, code, on=True)
    told = [one for one in words(go("check", "DC-001")) if "come back to" in one]
    assert ["How old" in told[0], "reviewed in time" in told[1]] == [True, True]


def test_a_mark_that_was_taken_away_is_not_listed(go, case, ws):
    for on in (True, False):
        answer_entry.mark_later(ws, case, "age", on=on)
    assert not any("come back to" in one for one in words(go("check", "DC-001")))


def test_an_open_alert_is_listed_and_leads_to_where_alerts_are_written(assessor, go, case, ws):
    answer_entry.raise_risk(ws, case, "A child", "the lead inspector", "now")
    link(go("check", "DC-001"), "Someone may be at risk").click()
    QTest.qWait(1)
    assert assessor.desk.page.view.risk.isVisible()
    assert assessor.focusWidget() is assessor.desk.page.view.risk.what


def test_an_alert_that_was_begun_is_listed_and_leads_to_what_was_written(assessor, go, case, ws):
    value = answer_entry.alert_value("A child may be in danger", "", "now")
    ws.save_draft(subjects.assessment(case), "risk:0123abcd", value)
    link(go("check", "DC-001"), "An alert was begun and is not recorded").click()
    QTest.qWait(1)
    risk = assessor.desk.page.view.risk
    assert risk.isVisible()
    assert risk.what.raw() == "A child may be in danger"


def test_a_note_with_a_postcode_leads_to_the_notepad(assessor, go, case, ws):
    answer_entry.write_note(ws, case, "Wrote to EX4 3SB.")
    link(go("check", "DC-001"), "A note on the notepad").click()
    QTest.qWait(1)
    view = assessor.desk.page.view
    assert view.aside.drawer.page_in_view() is view.aside.notepad
    assert view.aside.notepad.isVisible()


def test_none_of_these_stops_the_case_from_being_completed(go, case, ws):
    answer_entry.mark_later(ws, case, "age", on=True)
    answer_entry.raise_risk(ws, case, "A child", "the lead inspector", "now")
    answer_entry.write_note(ws, case, "Wrote to EX4 3SB.")
    link(go("check", "DC-001"), "Complete the case").click()
    assert ws.assessment(case).status is Status.COMPLETE


def test_a_text_that_cannot_be_an_answer_is_open_and_leads_to_its_field(assessor, go, case, ws):
    ws.save_draft(subjects.assessment(case), "age", "forty", ws.assessment(case).instrument)
    page = go("check", "DC-001")
    assert not any("Complete the case" in one for one in words(page))
    link(page, "How old was the person").click()
    view = assessor.desk.page.view
    assert view.board.part == "age"
    assert view.work.text_of("age") == "forty"


# --- reopening and completing ---------------------------------------------------------------------


def test_after_reopening_enter_does_not_lock_the_case_again(assessor, go, case, ws):
    completion.complete(ws, case)
    line = go("check", "DC-001").findChild(ReasonLine)
    line.reason.setFocus()
    QTest.keyClicks(line.reason, "The file turned up")
    QTest.keyClick(line.reason, Qt.Key.Key_Return)
    assert ws.assessment(case).status is Status.IN_PROGRESS
    QTest.qWait(1)
    page = assessor.desk.page
    assert assessor.focusWidget() is not link(page, "Complete the case")
    assert page.isAncestorOf(assessor.focusWidget())
    QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Return)
    assert ws.assessment(case).status is Status.IN_PROGRESS


def test_the_next_time_one_comes_to_the_page_the_focus_is_on_complete_again(assessor, go, case, ws):
    completion.complete(ws, case)
    page = go("check", "DC-001")
    page._reopen("The file turned up")
    QTest.qWait(1)
    go("cases")
    page = go("check", "DC-001")
    assert assessor.focusWidget() is link(page, "Complete the case")


def test_the_questions_are_locked_at_once_when_one_goes_back_to_them(assessor, go, case, ws):
    go("walk", "DC-001", "q2_1_03")
    link(go("check", "DC-001"), "Complete the case").click()
    assessor.desk.back()
    QTest.qWait(1)
    view = assessor.desk.page.view
    assert view.head.locked.isVisible()
    for target in (assessor.focusWidget(), assessor):
        QTest.keyClick(target, Qt.Key.Key_2)
    assert ws.answers(case)["q2_1_03"] == ANSWERED["q2_1_03"]
    card = view.sheet.cards["q2_1_03"]
    assert card.choices is None or not card.choices.isEnabled()


def test_the_questions_are_open_at_once_after_reopening(assessor, go, case, ws):
    completion.complete(ws, case)
    view = go("walk", "DC-001", "q2_1_03").view
    assert view.work.desk.locked
    go("check", "DC-001")._reopen("The file turned up")
    view = go("walk", "DC-001", "q2_1_03").view
    assert not view.head.locked.isVisible()
    assert view.sheet.cards["q2_1_03"].choices.isEnabled()


def test_a_complete_case_has_the_focus_on_something_in_view(assessor, go, case, ws):
    completion.complete(ws, case)
    page = go("check", "DC-001")
    focus = assessor.focusWidget()
    assert page.isAncestorOf(focus)
    assert focus.isVisible()
    link_to_complete = [one for one in page.links if "Complete" in one.accessibleName()]
    assert link_to_complete == []
