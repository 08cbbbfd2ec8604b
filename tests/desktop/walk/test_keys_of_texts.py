"""Keys that mean something to the walk mean it in a text too; numbers of questions and whole words are found first."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk.search import Finder, Where
from assessor_app.desktop.walk.text_editors import TextEditor
from assessor_app.desktop.walk.text_field import TextField
from tests.desktop.walk.conftest import BEGUN


def override(key):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    return event


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [TextField, TextEditor])
def test_ctrl_home_and_ctrl_enter_are_left_to_the_walk(theme, qtbot, kind, key):
    field = kind(theme) if kind is TextEditor else kind()
    qtbot.addWidget(field)
    event = override(key)
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()


def test_ctrl_enter_in_the_notepad_keeps_the_note_and_stays_there(make_walk):
    view = make_walk(BEGUN, at="q2_1_01")
    view.open_notepad()
    view.aside.notepad.paper.setPlainText("Seen on 14 May")
    view.go_on()
    assert [note.text for note in view.work.desk.notes()] == ["Seen on 14 May"]
    assert QApplication.focusWidget() is view.aside.notepad.paper
    assert view.sheet.current == "q2_1_01"
    view.board.focus_question()
    view.go_on()
    assert view.sheet.current != "q2_1_01" or view.board.part != "q2_1_01"


@pytest.mark.parametrize(("wanted", "code"), [("2.1.3", "q2_1_03"), ("213", "q2_1_03"), ("2.1.1", "q2_1_01")])
def test_a_question_is_found_by_its_number(outline, wanted, code):
    first = Finder(outline, "en").find(wanted, {}, {})[0]
    assert (first.where, first.code) == (Where.QUESTION, code)


def test_the_beginning_of_a_number_finds_all_that_begin_so(outline):
    found = [find.code for find in Finder(outline, "en").find("2.1", {}, {}) if find.where is Where.QUESTION]
    assert found[: len([code for code in outline.items if code.startswith("q2_1_")])] == [
        code for code in outline.items if code.startswith("q2_1_")
    ]


def test_whole_words_come_before_beginnings_and_those_before_insides(outline):
    notes = {"inside": "a replanned visit", "begin": "planning done", "whole": "the plan", "none": "nothing"}
    found = [find.code for find in Finder(outline, "en").find("plan", {}, notes) if find.where is Where.NOTE]
    assert found == ["whole", "begin", "inside"]
