"""Undo from the menu in the middle of a sentence: the words are an answer first, and then undone."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk import actions
from tests.desktop.walk.conftest import BEGUN

EVIDENCE = "q2_1_01_e"


def chosen(view, words):
    """Choose from the menu, as the pointer does."""
    found = [action for _, menu in actions.menus(view) for action in menu if action is not None]
    next(action for action in found if action.text().replace("&", "") == words).trigger()


@pytest.fixture
def typing(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at=EVIDENCE)
    view.work.answer("q2_1_03", "yes")
    QTest.keyClicks(QApplication.focusWidget(), "Plan of 3 May")
    return view


def values(view, code):
    return [past.value for past in view.work.desk.history(code)]


def test_undo_takes_back_the_words_and_not_what_was_done_before_them(typing):
    chosen(typing, "Undo")
    assert EVIDENCE not in typing.work.desk.answers()
    assert typing.work.desk.answers()["q2_1_03"] == "yes"


def test_the_words_are_in_the_history_of_the_answer(typing):
    chosen(typing, "Undo")
    assert values(typing, EVIDENCE) == [None, "Plan of 3 May"]


def test_redo_brings_the_words_back_into_the_file_and_into_sight(typing):
    chosen(typing, "Undo")
    chosen(typing, "Redo")
    assert typing.work.desk.answers()[EVIDENCE] == "Plan of 3 May"
    assert typing.sheet.panel.rows[EVIDENCE].editor.raw() == "Plan of 3 May"


def test_redo_chosen_while_typing_keeps_the_words_too(typing):
    chosen(typing, "Redo")
    assert typing.work.desk.answers()[EVIDENCE] == "Plan of 3 May"
