"""Answering in the window by key and by pointer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.walk.conftest import BEGUN

ENTER, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down
CONTROL = Qt.KeyboardModifier.ControlModifier


def focus():
    return QApplication.focusWidget()


def press(*keys):
    for key in keys:
        QTest.keyClick(focus(), key)


def answers(view):
    return view.work.desk.answers()


KEYS = [("1", "yes"), ("2", "no_poor"), ("3", "no_missing"), ("y", "yes"), ("d", "no_missing")]


@pytest.mark.parametrize(("key", "code"), KEYS)
def test_a_digit_or_a_letter_answers_the_current_question(make_walk, key, code):
    view = make_walk(at="q1_1_01")
    press(key)
    assert answers(view)["q1_1_01"] == code
    assert view.sheet.current == "q1_1_01"


def test_enter_goes_to_the_next_question_that_needs_an_answer(make_walk):
    view = make_walk(at="q1_1_01")
    press("1", ENTER)
    assert view.sheet.current == "q2_1_01"


def test_fast_keys_answer_and_go_on_at_once(make_walk):
    view = make_walk(at="q1_1_01", fast=True)
    press("1")
    assert answers(view)["q1_1_01"] == "yes"
    assert view.sheet.current == "q2_1_01"


def test_fast_keys_stop_at_the_reasons_that_an_answer_asks_for(make_walk):
    view = make_walk(at="q1_1_01", fast=True)
    press("2")
    assert view.board.part == "q1_1_01_r"
    press("1", "2", ENTER)
    assert answers(view)["q1_1_01_r"] == "late thin"
    assert view.board.part == "q1_1_01_e"


def test_reasons_open_in_place_and_evidence_opens_when_it_is_owed(make_walk):
    view = make_walk(at="q1_1_01")
    assert list(view.sheet.panel.rows) == []
    press("2")
    assert list(view.sheet.panel.rows) == ["q1_1_01_r", "q1_1_01_e", "q1_1_01_s"]


def test_evidence_that_is_welcome_opens_by_key(make_walk):
    view = make_walk(at="q1_1_01")
    press("1")
    assert "q1_1_01_e" not in view.sheet.panel.rows
    view.board.open_evidence()
    assert view.board.part == "q1_1_01_e"


def test_a_choice_says_who_wins_when_the_answer_is_changed(make_walk):
    view = make_walk(at="q1_1_01")
    press("1", "3")
    card = view.sheet.cards["q1_1_01"]
    assert [button.isChecked() for button in card.choices.buttons[:3]] == [False, False, True]
    assert card.choices.buttons[2].hasFocus()


def test_the_arrows_move_between_choices_without_answering(make_walk):
    view = make_walk(at="q1_1_01")
    press(Qt.Key.Key_Right)
    assert view.sheet.cards["q1_1_01"].choices.buttons[1].hasFocus()
    assert "q1_1_01" not in answers(view)
    press(Qt.Key.Key_Space)
    assert answers(view)["q1_1_01"] == "no_poor"


def test_up_and_down_go_from_question_to_question(make_walk):
    view = make_walk(at="report_made")
    press(DOWN)
    assert view.sheet.current == "report_date"
    press(UP)
    assert view.sheet.current == "report_made"


def test_turning_goes_to_the_next_and_the_previous_section(make_walk):
    view = make_walk(at="report_made")
    view.board.turn(1)
    assert (view.sheet.section.code, view.sheet.current) == ("s1_1", "q1_1_01")
    view.board.turn(-1)
    assert (view.sheet.section.code, view.sheet.current) == ("s_report", "report_date")


def test_turning_never_stops_at_a_question_of_the_section_that_was_left(make_walk):
    view = make_walk(at="report_date")
    stops = []
    view.board.moved.connect(lambda: stops.append(view.sheet.current))
    view.board.turn(1)
    view.board.turn(1)
    assert stops == ["q1_1_01", "q2_1_01"]


def test_a_click_on_a_choice_answers_and_makes_that_question_current_where_it_stands(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    card = view.sheet.cards["q2_1_03"]
    before = card.mapTo(view.sheet.viewport(), card.rect().topLeft()).y()
    qtbot.mouseClick(card.choices.buttons[0], Qt.MouseButton.LeftButton)
    assert answers(view)["q2_1_03"] == "yes"
    assert view.sheet.current == "q2_1_03"
    after = card.mapTo(view.sheet.viewport(), card.rect().topLeft()).y()
    assert after <= before


def test_a_kept_answer_of_a_closed_question_stands_there_with_the_reason_and_cannot_be_changed(make_walk):
    view = make_walk({**BEGUN, "report_made": "no", "q1_1_01": "yes"}, at="q1_1_01")
    card = view.sheet.cards["q1_1_01"]
    assert card.view.closed == (
        "No longer applies because “Was a report made for the court” is “No”; kept, not counted."
    )
    press("2")
    assert answers(view)["q1_1_01"] == "yes"


def test_questions_that_do_not_apply_are_folded_and_say_why_when_opened(make_walk):
    view = make_walk({**BEGUN, "report_made": "no"}, at="report_made")
    view.board.go_to_section("s1_1")
    assert view.sheet.cards == {}
    closed = view.sheet.closed
    closed.fold.click()
    assert "Does not apply because “Was a report made for the court” is “No”." in closed.list.text()


def test_a_date_is_typed_and_becomes_the_answer_on_going_on(make_walk):
    view = make_walk({**BEGUN, "start_date": ""}, at="start_date")
    QTest.keyClicks(focus(), "3/6/2013")
    press(ENTER)
    assert answers(view)["start_date"] == "2013-06-03"


def test_a_date_that_is_none_says_so_in_place_and_is_not_lost(make_walk):
    view = make_walk({**BEGUN, "start_date": ""}, at="start_date")
    QTest.keyClicks(focus(), "last week")
    press(ENTER)
    assert "start_date" not in answers(view)
    assert view.work.problems["start_date"]
    view.board.go_to_code("start_date")
    assert view.sheet.panel.rows["start_date"].wrong.text()
    assert view.sheet.panel.rows["start_date"].editor.edit.text() == "last week"


def test_evidence_is_an_answer_once_another_question_is_current(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01_e")
    QTest.keyClicks(focus(), "Plan of 3 May")
    QTest.keyClick(focus(), ENTER, CONTROL)
    assert answers(view)["q2_1_01_e"] == "Plan of 3 May"
    assert view.sheet.current != "q2_1_01"


def test_what_was_done_last_is_said_with_undo(make_walk):
    view = make_walk(at="q1_1_01")
    press("1")
    assert view.strip.done.text().startswith("Answered “Yes”.")
    view.strip.undo_button.click()
    assert "q1_1_01" not in answers(view)


def test_undo_within_a_text_undoes_typing_first_and_then_goes_through_the_case(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01_e")
    view.work.answer("q2_1_03", "yes")
    QTest.keyClicks(focus(), "abc")
    QTest.keyClick(focus(), Qt.Key.Key_Z, CONTROL)
    assert view.work.text_of("q2_1_01_e") == ""
    assert answers(view)["q2_1_03"] == "yes"
    QTest.keyClick(focus(), Qt.Key.Key_Z, CONTROL)
    assert "q2_1_03" not in answers(view)


def test_the_wheel_over_a_long_list_changes_no_answer(make_walk):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    from assessor_app.desktop.walk.text_editors import ListEditor

    view = make_walk(at="unit")
    pick = ListEditor(view.theme, view)
    pick.ask(view.work.outline.items["unit"].question, "en")
    given = []
    pick.given.connect(given.append)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    pick.wheelEvent(wheel)
    assert given == []


def test_a_complete_case_can_be_read_but_not_changed(make_walk):
    view = make_walk({**BEGUN, "q1_1_01": "yes"}, at="q1_1_01", locked=True)
    press("2")
    assert answers(view)["q1_1_01"] == "yes"
    assert view.head.locked.isVisible()
    press(ENTER)
    assert view.sheet.current == "q2_1_01"


def test_everything_answered_leads_to_checking(make_walk):
    answered = {**BEGUN, "rosh": "low", "report_made": "no", "q2_1_01": "yes", "q2_1_01_e": "Plan.", "q2_1_03": "yes"}
    view = make_walk(answered, at="strengths")
    view.board.go_on()
    assert view.head.check.hasFocus()
    assert "owed has been answered" in view.strip.done.text()


def test_enter_stays_at_a_date_that_cannot_be_read_until_it_can(make_walk):
    view = make_walk({"case_type": "licence"}, at="start_date")
    QTest.keyClicks(QApplication.focusWidget(), "32/13")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.sheet.current == "start_date"
    assert "start_date" in view.work.problems
    QApplication.focusWidget().selectAll()
    QTest.keyClicks(QApplication.focusWidget(), "3/1/2013")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.work.snapshot.answers["start_date"] == "2013-01-03"
    assert view.sheet.current != "start_date"
