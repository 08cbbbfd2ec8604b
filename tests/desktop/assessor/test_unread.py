"""What stands typed and is no answer is on the list before completing, and stops it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.operations import completion
from assessor_app.operations.answer_entry import record_answers
from assessor_app.problems import UserError
from assessor_app.records import Status
from tests.desktop.assessor.cases import ANSWERED, words
from tests.operations.world import assessment


def typed(text):
    QApplication.focusWidget().selectAll()
    QTest.keyClicks(QApplication.focusWidget(), text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@pytest.fixture
def case(assessor):
    ws = assessor.session.ws
    found = assessment(ws, "DC-001")
    record_answers(ws, found, ANSWERED)
    return found


@pytest.fixture
def unread(assessor, go, case):
    go("walk", "DC-001", "start_date")
    typed("32/13")
    return case


def test_check_answers_lists_it_with_the_question_and_leads_to_it(assessor, go, unread):
    page = go("check", "DC-001")
    assert len(words(page)) == 1
    assert "When did the sentence start?" in words(page)[0]
    assert "what is typed there is no answer" in words(page)[0]
    page.links[0].click()
    view = assessor.desk.page.view
    assert view.board.part == "start_date"
    assert view.sheet.panel.rows["start_date"].editor.edit.text() == "32/13"


def test_the_case_is_not_completed(assessor, unread):
    ws = assessor.session.ws
    with pytest.raises(UserError) as refused:
        completion.complete(ws, unread)
    assert [problem.where for problem in refused.value.problems] == ["case DC-001, question start_date"]
    assert ws.assessment(unread).status is Status.IN_PROGRESS


def test_the_answer_that_stood_before_is_not_touched(assessor, unread):
    assert assessor.session.ws.answers(unread)["start_date"] == ANSWERED["start_date"]


def test_a_right_date_clears_it(assessor, go, unread):
    go("walk", "DC-001", "start_date")
    typed("4/1/2013")
    assert completion.check_answers(assessor.session.ws, unread).unread == ()
    page = go("check", "DC-001")
    page.links[0].click()
    assert assessor.session.ws.assessment(unread).status is Status.COMPLETE


def test_nothing_is_unread_while_every_text_is_an_answer(assessor, case):
    assert completion.check_answers(assessor.session.ws, case).unread == ()


def test_what_was_typed_in_a_question_that_does_not_apply_stops_nothing(assessor, case):
    ws = assessor.session.ws
    ws.save_draft(f"assessment:{case}", "report_date", "32/13", ws.assessment(case).instrument)
    assert completion.check_answers(ws, case).unread == ()
    record_answers(ws, case, {"report_made": "yes"})
    assert [code for code, _ in completion.check_answers(ws, case).unread] == ["report_date"]
