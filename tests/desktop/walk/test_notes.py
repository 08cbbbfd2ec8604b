"""Notes are undone like answers, looked through like texts, and never lost half-written."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.desktop.walk.anew import opened_anew
from tests.desktop.walk.conftest import BEGUN


def texts(work):
    return [note.text for note in work.desk.notes()]


def buttons(view):
    QTest.qWait(1)
    found = view.aside.notepad.list.findChildren(QPushButton)
    return {button.text().strip(): button for button in found if button.isVisible()}


def written(view, words):
    view.open_notepad()
    QTest.keyClicks(QApplication.focusWidget(), words)


# --- undo ---------------------------------------------------------------------------------------


def test_a_note_that_was_kept_is_undone_and_done_again(make_work):
    work = make_work()
    work.keep_note("Missed on 14 Feb")
    work.undo()
    assert texts(work) == []
    work.redo()
    assert texts(work) == ["Missed on 14 Feb"]


def test_another_text_of_a_note_is_undone_and_done_again(make_work):
    work = make_work()
    note = work.keep_note("Missed on 14 Feb")
    work.keep_note("Missed on 15 Feb", note)
    work.undo()
    assert texts(work) == ["Missed on 14 Feb"]
    work.redo()
    assert texts(work) == ["Missed on 15 Feb"]


def test_a_note_that_was_removed_comes_back_and_goes_again(make_work):
    work = make_work()
    note = work.keep_note("Missed on 14 Feb")
    work.remove_note(note)
    assert texts(work) == []
    work.undo()
    assert texts(work) == ["Missed on 14 Feb"]
    work.redo()
    assert texts(work) == []


def test_undo_goes_through_notes_and_answers_in_the_order_in_which_they_were_done(make_work):
    work = make_work()
    work.answer("q1_1_01", "yes")
    note = work.keep_note("Missed on 14 Feb")
    assert work.undo() == f"note:{note}"
    assert work.snapshot.answers["q1_1_01"] == "yes"
    assert work.undo() == "q1_1_01"


def test_an_empty_note_is_nothing_to_undo(make_work):
    work = make_work()
    work.keep_note("  ")
    assert work.undo() == ""


def test_undoing_a_note_brings_the_notepad_into_view_and_shows_what_is_there_now(make_walk):
    view = make_walk(at="q2_1_01")
    written(view, "Missed on 14 Feb")
    view.aside.notepad.save.click()
    view.open_drawer(view.aside.history)
    view.board.undo()
    assert view.aside.drawer.page_in_view() is view.aside.notepad
    assert "Edit" not in buttons(view)
    view.board.redo()
    assert "Edit" in buttons(view)


def test_a_note_is_edited_and_removed_by_its_buttons(make_walk):
    view = make_walk(at="q2_1_01")
    written(view, "Missed on 14 Feb")
    view.aside.notepad.save.click()
    buttons(view)["Edit"].click()
    assert QApplication.focusWidget() is view.aside.notepad.paper
    QTest.keyClicks(view.aside.notepad.paper, " Twice.")
    view.aside.notepad.save.click()
    assert texts(view.work) == ["Missed on 14 Feb Twice."]
    buttons(view)["Remove"].click()
    assert texts(view.work) == []
    assert view.strip.done.text() == "Note removed."
    view.strip.undo_button.click()
    assert texts(view.work) == ["Missed on 14 Feb Twice."]


# --- half-written --------------------------------------------------------------------------------


def test_a_half_written_note_stands_in_the_editor_again_when_the_case_is_opened_anew(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    written(view, "Half a no")
    again = opened_anew(view, qtbot)
    assert again.aside.notepad.paper.raw() == "Half a no"
    assert texts(again.work) == []


def test_it_goes_on_as_the_same_note(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    written(view, "Half a no")
    again = opened_anew(view, qtbot)
    again.aside.notepad.paper.appendPlainText("te")
    again.aside.notepad.save.click()
    assert texts(again.work) == ["Half a no\nte"]
    assert again.work.desk.started_note() is None


def test_a_note_that_was_being_edited_is_not_listed_beside_its_editor(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    note = view.work.keep_note("Missed on 14 Feb")
    view.open_notepad()
    view.aside.notepad._edit(view.work.desk.notes()[0])
    QTest.keyClicks(QApplication.focusWidget(), " Twice.")
    again = opened_anew(view, qtbot)
    again.open_notepad()
    assert again.aside.notepad.writing == note
    assert again.aside.notepad.paper.raw() == "Missed on 14 Feb Twice."
    assert "Edit" not in buttons(again)
    assert texts(again.work) == ["Missed on 14 Feb"]


# --- what should not be in it --------------------------------------------------------------------


def test_a_postcode_is_told_while_one_types_and_no_longer_when_it_is_gone(make_walk):
    view = make_walk(at="q2_1_01")
    written(view, "Letter to EX4 3S")
    assert not view.aside.notepad.hint.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "B")
    assert view.aside.notepad.hint.isVisible()
    assert "a postcode" in view.aside.notepad.hint.text()
    view.aside.notepad.paper.setPlainText("A letter")
    assert not view.aside.notepad.hint.isVisible()


def test_a_half_written_postcode_is_told_again_when_the_case_is_opened_anew(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    written(view, "Letter to EX4 3SB")
    again = opened_anew(view, qtbot)
    again.open_notepad()
    assert "a postcode" in again.aside.notepad.hint.text()
    assert again.aside.notepad.hint.isVisible()


def test_the_warning_goes_with_the_note(make_walk):
    view = make_walk(at="q2_1_01")
    written(view, "Letter to EX4 3SB")
    view.aside.notepad.save.click()
    assert not view.aside.notepad.hint.isVisible()


# --- where it was used ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "words"), [("q2_1_01", "Used in 2.1.1"), ("q9_9_99", "Used in a question that this form no longer has")]
)
def test_a_note_says_where_it_was_used_even_when_the_form_no_longer_has_the_question(make_walk, code, words):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01")
    note = view.work.keep_note("Plan signed 3 May.")
    view.work.desk.use_note(note, (code,))
    view.open_notepad()
    view.refresh()
    assert words in buttons(view)


def test_the_button_of_a_question_that_is_no_longer_there_leads_nowhere_and_breaks_nothing(make_walk):
    view = make_walk(at="q2_1_01")
    note = view.work.keep_note("Plan signed 3 May.")
    view.work.desk.use_note(note, ("q9_9_99",))
    view.open_notepad()
    view.refresh()
    buttons(view)["Used in a question that this form no longer has"].click()
    assert view.sheet.current == "q2_1_01"
