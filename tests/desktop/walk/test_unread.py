"""What is typed and cannot be an answer: it is told at the field, kept, and told again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk.open_assessment import OpenAssessment
from tests.desktop.walk.anew import opened_anew
from tests.desktop.walk.conftest import BEGUN

ENTER = Qt.Key.Key_Return


def date_row(view):
    return view.sheet.panel.rows["start_date"]


def typed(view, words):
    QApplication.focusWidget().selectAll()
    QTest.keyClicks(QApplication.focusWidget(), words)
    QTest.keyClick(QApplication.focusWidget(), ENTER)


@pytest.fixture
def unread(make_walk):
    view = make_walk(at="start_date")
    typed(view, "32/13")
    return view


def test_the_field_looks_wrong_and_says_why_to_a_screen_reader(unread):
    field = date_row(unread).editor.edit
    assert field.property("wrong") is True
    assert date_row(unread).wrong.isVisible()
    assert field.accessibleDescription() == date_row(unread).wrong.text() != ""


def test_the_answer_that_stood_still_stands(unread):
    assert unread.work.desk.answers()["start_date"] == BEGUN["start_date"]


def test_a_date_that_the_form_does_not_allow_is_told_in_its_words(make_walk):
    view = make_walk(at="start_date")
    typed(view, "1/1/2090")
    assert date_row(view).wrong.text() == "The sentence cannot start after today."


def test_it_stands_there_again_with_the_same_sentence_when_the_case_is_opened_anew(unread, qtbot):
    told = date_row(unread).wrong.text()
    again = opened_anew(unread, qtbot, "start_date")
    assert date_row(again).editor.edit.text() == "32/13"
    assert date_row(again).wrong.text() == told
    assert date_row(again).editor.edit.property("wrong") is True
    assert again.work.desk.answers()["start_date"] == BEGUN["start_date"]


def test_work_that_is_taken_up_again_knows_why_before_any_field_is_left(unread):
    why = unread.work.problems["start_date"]
    again = OpenAssessment(unread.work.desk, unread.work.outline, "en")
    assert again.problems == {"start_date": why}
    again.deleteLater()


def test_its_card_is_marked_while_another_question_is_current(unread):
    unread.board.go_to_code("age")
    assert "Not an answer yet" in unread.sheet.cards["start_date"].accessibleDescription()
    assert "32/13" in unread.sheet.cards["start_date"].accessibleDescription()


def test_a_right_date_clears_all_of_it(unread, qtbot):
    again = opened_anew(unread, qtbot, "start_date")
    typed(again, "3/1/2013")
    again.board.go_to_code("start_date")
    field = date_row(again).editor.edit
    assert field.property("wrong") is False
    assert not date_row(again).wrong.isVisible()
    assert field.accessibleDescription() == ""
    assert again.work.desk.drafts() == {}
    assert "Not an answer yet" not in again.sheet.cards["start_date"].accessibleDescription()


def test_the_row_of_another_question_is_not_wrong_with_it(unread):
    unread.board.go_to_code("age")
    field = unread.sheet.panel.rows["age"].editor.edit
    assert not field.property("wrong")
    assert field.accessibleDescription() == ""
