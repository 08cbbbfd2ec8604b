"""What was written once is found by its words or its number and used again: notes, evidence, sources."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from assessor_app.desktop.walk.desk import Note
from assessor_app.desktop.walk.reuse import Written, findings
from tests.desktop.walk.conftest import BEGUN

ANSWERED = {
    **BEGUN,
    "q1_1_01": "yes",
    "q1_1_01_e": "Report of 3 May.",
    "q1_1_01_s": "file",
    "q2_1_01": "yes",
    "q2_1_02": "yes",
}
NOTES = (
    Note("a", "Missed on 2 February", "", (), 1),
    Note("b", "Plan signed", "", (), 2),
    Note("c", "Warned, 3 June", "", (), 12),
)
ELSEWHERE = (Written("q1_1_01", "1.1.1", "Report of 3 May."), Written("q2_1_01", "2.1.1", "Plan of 2 June."))


def found(typed):
    what = findings(typed, NOTES, ELSEWHERE)
    return "".join(note.id for note in what.notes) + " ".join(one.called for one in what.written)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", "abc"),
        ("2", "b"),
        ("12", "c"),
        ("3", "c1.1.1"),
        ("plan", "b2.1.1"),
        ("PLAN june", "2.1.1"),
        ("1.1.1", "1.1.1"),
        ("nowhere", ""),
    ],
)
def test_words_filter_and_a_number_means_what_it_belongs_to(typed, wanted):
    assert found(typed) == wanted


@pytest.fixture
def at(make_walk):
    def make(code, *notes):
        view = make_walk(ANSWERED, at=code)
        for text in notes:
            view.work.keep_note(text)
        view.refresh()
        view.look_for_notes()
        return view

    return make


def shown(view):
    QTest.qWait(1)
    return [label.text() for label in view.aside.notepad.list.findChildren(QLabel) if label.isVisible()]


def use(view, typed):
    QTest.keyClicks(view.aside.notepad.search, typed)
    QTest.keyClick(view.aside.notepad.search, Qt.Key.Key_Return)
    QTest.qWait(1)


def test_a_note_is_used_by_its_number_without_the_pointer(at):
    view = at("q2_1_01", "Missed on 2 February", "Plan signed")
    assert QApplication.focusWidget() is view.aside.notepad.search
    use(view, "2")
    assert view.work.snapshot.answers["q2_1_01_e"] == "Plan signed"
    assert view.board.part == "q2_1_01_e"
    assert view.aside.notepad.search.text() == ""


def test_a_note_keeps_its_number_when_another_is_removed(at):
    view = at("q2_1_01", "Missed on 2 February", "Plan signed")
    view.work.remove_note(view.work.desk.notes()[0].id)
    use(view, "2")
    assert view.work.snapshot.answers["q2_1_01_e"] == "Plan signed"


def test_evidence_of_another_question_is_found_and_used_again(at):
    view = at("q2_1_01")
    QTest.keyClicks(view.aside.notepad.search, "may")
    assert "Report of 3 May." in shown(view)
    QTest.keyClick(view.aside.notepad.search, Qt.Key.Key_Return)
    assert view.work.snapshot.answers["q2_1_01_e"] == "Report of 3 May."


def test_the_evidence_of_the_question_itself_is_not_offered_to_it(at):
    view = at("q1_1_01", "Plan signed")
    QTest.keyClicks(view.aside.notepad.search, "may")
    assert "Report of 3 May." not in shown(view)


def test_where_several_are_meant_none_is_used_and_that_is_said(at):
    view = at("q2_1_01", "Plan signed", "Plan reviewed")
    use(view, "plan")
    assert "q2_1_01_e" not in view.work.snapshot.answers
    assert "number" in view.strip.done.text()


def test_using_a_note_is_undone(at):
    view = at("q2_1_01", "Plan signed")
    use(view, "1")
    view.board.undo()
    assert "q2_1_01_e" not in view.work.snapshot.answers


def test_notes_that_do_not_hold_the_words_are_not_listed(at):
    view = at("q2_1_01", "Missed on 2 February", "Plan signed")
    QTest.keyClicks(view.aside.notepad.search, "plan")
    assert "Plan signed" in shown(view)
    assert "Missed on 2 February" not in shown(view)


@pytest.mark.parametrize(("percent", "size"), [(100, (1270, 660)), (200, (1270, 600))])
def test_what_is_found_stands_in_sight_beside_what_one_types(make_walk, theme, percent, size):
    theme.set_percent(percent)
    view = make_walk(ANSWERED, at="q2_1_01", size=size)
    view.work.keep_note("Plan signed")
    view.refresh()
    view.look_for_notes()
    QTest.keyClicks(view.aside.notepad.search, "plan")
    QTest.qWait(50)
    label = next(one for one in view.aside.notepad.list.findChildren(QLabel) if one.isVisible())
    assert not label.visibleRegion().isEmpty()
    view.open_notepad()
    assert QApplication.focusWidget() is view.aside.notepad.paper
    theme.set_percent(100)


# --- the source of last time ---------------------------------------------------------------------


def test_the_source_of_last_time_is_given_by_one_key(make_walk):
    view = make_walk(ANSWERED, at="q2_1_01")
    view.board.open_evidence()
    panel = view.sheet.panel
    assert panel.source.isVisible()
    assert panel.source in panel.stops()
    panel.give_source_again()
    assert view.work.snapshot.answers["q2_1_01_s"] == "file"
    assert not panel.source.isVisible()


def test_the_source_given_last_comes_before_that_of_the_question_before(make_walk):
    view = make_walk({**ANSWERED, "q2_1_03": "yes"}, at="q2_1_03")
    other = next(c.code for c in view.work.outline.instrument.by_code["q2_1_01_s"].choices if c.code != "file")
    view.work.answer("q2_1_01_s", other)
    view.work.answer("q1_1_01_s", "file")
    item = view.work.outline.items["q2_1_03"]
    assert view.work.source_again(item) == "file"


def test_no_source_is_offered_where_one_stands_or_none_was_given(make_walk):
    view = make_walk({**BEGUN, "q1_1_01": "yes"}, at="q1_1_01")
    view.board.open_evidence()
    assert not view.sheet.panel.source.isVisible()
    view = make_walk({**ANSWERED, "q2_1_01_s": "file"}, at="q2_1_01")
    view.sheet.panel.give_source_again()
    assert not view.sheet.panel.source.isVisible()
    assert not view.work.history.done


def test_everything_for_using_again_has_a_button_or_a_menu(make_walk):
    view = make_walk({**ANSWERED, "q2_1_01_e": "Plan."}, at="q2_1_02")
    view.look_for_notes()
    QTest.keyClicks(view.aside.notepad.search, "plan")
    QTest.qWait(1)
    words = [button.text().strip() for button in view.aside.notepad.list.findChildren(QPushButton)]
    assert "Use here" in words
    assert "Go to 2.1.1" in words
