"""What an assessor needs beside the questions: who it is, the alert everywhere, reading through, the next case."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea

from assessor_app.desktop.assessor import rows
from assessor_app.desktop.assessor.read_through import ReadThrough
from assessor_app.operations import answer_entry
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.cases import case_list
from assessor_app.records import Change
from tests.desktop.assessor.cases import ANSWERED
from tests.operations.world import assessment


@pytest.fixture
def known(assessor):
    """The lead has sent the reference and the name of the first case."""
    assessor.session.ws.record(
        [Change("case:DC-001", "reference", "REF-77"), Change("case:DC-001", "name", "Q. Sample")]
    )


def test_reference_and_name_stand_in_the_list_and_over_the_questions_and_never_in_the_title(assessor, go, known):
    page = go("cases")
    shown = [page.model.index(at, 0).data() for at in range(page.model.rowCount())]
    assert "DC-001, REF-77, Q. Sample" in shown
    view = go("walk", "DC-001").view
    assert view.head.known.text() == "REF-77, Q. Sample"
    assert view.head.known.isVisible()
    assert "Sample" not in assessor.windowTitle().split(" – ")[0]
    assert "REF-77" not in assessor.windowTitle()
    page = go("cases")
    page.number.setText("ref-77")
    assert page.model.rowCount() == 1


@pytest.mark.parametrize("page", ["check", "interest", "cases"])
def test_f8_opens_the_alert_of_the_case_in_question(assessor, go, page):
    shown = go(page, "" if page == "cases" else "DC-001")
    if page == "cases":
        shown.table.selectRow(0)
    assessor.activateWindow()
    QTest.keyClick(assessor, Qt.Key.Key_F8)
    QTest.qWait(1)
    view = assessor.desk.page.view
    assert view.work.desk.case == "DC-001"
    assert view.risk.isVisible()
    assert assessor.focusWidget() is view.risk.what


def test_f8_where_no_case_is_in_question_says_how_one_is_chosen(assessor, go):
    go("send")
    QTest.keyClick(assessor, Qt.Key.Key_F8)
    QTest.qWait(1)
    assert assessor.desk.page.key == "cases"
    assert "F8" in assessor.desk.messages.message.words


def test_answers_are_read_through_by_step_and_each_can_be_changed(assessor, go):
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), ANSWERED)
    read = go("check", "DC-001").findChild(ReadThrough)
    steps = [read.step.itemText(at) for at in range(read.step.count())]
    assert len(steps) > 1
    assert "When did the sentence start?" in read.text.toPlainText()
    assert "3 January 2013" in read.text.toPlainText()
    read.step.setCurrentIndex(1)
    assert "When did the sentence start?" not in read.text.toPlainText()
    assert "Change" in read.text.toPlainText()
    read.text.anchorClicked.emit(QUrl("start_date"))
    QTest.qWait(1)
    assert assessor.desk.page.view.board.part == "start_date"


def test_only_what_was_not_sufficient_can_be_read_in_all_steps(assessor, go):
    ws = assessor.session.ws
    form = ws.form(ws.assessment(assessment(ws, "DC-001")).instrument)
    record_answers(ws, assessment(ws, "DC-001"), {**ANSWERED, "q2_1_01": "no_poor"})
    read = go("check", "DC-001").findChild(ReadThrough)
    read.below.setChecked(True)
    text = read.text.toPlainText()
    assert form.instrument.by_code["q2_1_01"].label.to("en") in text
    assert "When did the sentence start?" not in text
    assert not read.step.isEnabled()


def test_what_was_written_is_shown_as_it_is_and_never_as_markup(assessor, go):
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), {**ANSWERED, "q2_1_01_e": "<b>x</b>\n<img src='a'>"})
    read = go("check", "DC-001").findChild(ReadThrough)
    for at in range(read.step.count()):
        read.step.setCurrentIndex(at)
        if "<b>x</b>\n<img src='a'>" in read.text.toPlainText():
            return
    raise AssertionError(read.text.toPlainText())


def test_after_completing_a_case_the_next_one_is_one_press_away(assessor, go):
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), ANSWERED)
    page = go("check", "DC-001")
    page.links[0].click()
    QTest.qWait(1)
    onward = page.links[0]
    assert onward.text().strip().endswith("DC-002")
    assert assessor.focusWidget() is onward
    onward.click()
    QTest.qWait(1)
    assert assessor.desk.page.place().subject == assessment(ws, "DC-002")
    assert assessor.desk.page.key == "interest"


def test_alt_left_does_not_lead_to_the_question_of_interest_of_a_begun_case(assessor, go):
    ws = assessor.session.ws
    go("cases")
    page = go("interest", "DC-001")
    page.no.click()
    QTest.qWait(1)
    assert assessor.desk.page.key == "walk"
    assessor.desk.back()
    assert assessor.desk.page.key == "cases"
    go("interest", "DC-002")
    go("send")
    assessor.desk.back()
    assert assessor.desk.page.key == "interest", "that question has not been answered"
    assert answer_entry.notes(ws, assessment(ws, "DC-001")) == {}


def test_a_message_of_two_lines_has_no_scroll_bar(assessor):
    assessor.session.say("Brought in.", details=["One line.", "Another that is longer " * 12])
    QTest.qWait(20)
    areas = [one for one in assessor.desk.messages.findChildren(QScrollArea) if one.isVisible()]
    assert [one.verticalScrollBar().maximum() for one in areas] == [0]


def test_closing_a_message_brings_the_focus_to_the_question(assessor, go, qtbot):
    view = go("walk", "DC-001", "case_type").view
    assessor.session.say("Something was said.")
    QTest.qWait(1)
    buttons = assessor.desk.messages.findChildren(QPushButton)
    close = next(one for one in buttons if one.accessibleName() == "Close this message")
    close.setFocus()
    close.click()
    buttons = view.sheet.cards["case_type"].choices.buttons
    qtbot.waitUntil(lambda: assessor.focusWidget() in buttons, timeout=2000)


def test_the_row_of_a_case_is_called_by_all_that_is_known_of_it(assessor, known):
    called = {rows.called(row) for row in case_list(assessor.session.ws)}
    assert {"DC-001, REF-77, Q. Sample", "DC-002"} <= called
