"""A screen reader or voice control answers without key and pointer, and hears what was done."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from assessor_app.desktop.walk import status_line as strips


def act(button, name):
    """Do what an assistive program does with a control."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert name in actions.actionNames()
    actions.doAction(name)


def answers(view):
    return view.work.desk.answers()


@pytest.mark.parametrize("at", [0, 1])
def test_an_answer_chosen_by_a_screen_reader_is_recorded(make_walk, at):
    view = make_walk(at="q1_1_01")
    choices = view.sheet.cards["q1_1_01"].choices
    act(choices.buttons[at], QAccessibleActionInterface.toggleAction())
    assert answers(view)["q1_1_01"] == ("yes", "no_poor")[at]
    assert [button.isChecked() for button in choices.buttons[:2]] == [at == 0, at == 1]


def test_an_answer_changed_by_a_screen_reader_is_recorded_once(make_walk):
    view = make_walk(at="q1_1_01")
    choices = view.sheet.cards["q1_1_01"].choices
    recorded = []
    choices.given.connect(recorded.append)
    act(choices.buttons[0], QAccessibleActionInterface.toggleAction())
    act(choices.buttons[2], QAccessibleActionInterface.toggleAction())
    assert recorded == ["yes", "no_missing"]
    assert [button.isChecked() for button in choices.buttons[:3]] == [False, False, True]


def test_what_was_answered_and_how_to_undo_it_is_announced(make_walk, monkeypatch):
    view = make_walk(at="q1_1_01")
    heard = []
    monkeypatch.setattr(strips, "announce", lambda widget, words: heard.append(words))
    view.sheet.cards["q1_1_01"].choices.press(0)
    assert len(heard) == 1
    assert heard[0].startswith("Answered “Yes")
    assert heard[0].endswith("Undo (Ctrl+Z)")
