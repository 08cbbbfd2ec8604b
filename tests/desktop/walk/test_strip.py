"""The line under the walk: what is saved is said truly, and no words push others away."""

import pytest
from PySide6.QtCore import Qt

from tests.desktop.walk.conftest import BEGUN

SAVED = "Saved on this computer 10:42. Not yet sent."
LONG = "Answered “Yes”. " * 40


@pytest.fixture
def view(make_walk):
    return make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01_e")


def test_it_says_what_is_saved(view):
    view.strip.show_saved(SAVED)
    assert view.strip.saved.text() == SAVED
    assert view.strip.saved.isVisible()


def test_while_letters_are_not_in_the_file_yet_it_says_saving_and_not_saved(view):
    view.strip.show_saved(SAVED)
    view.work.type("q2_1_01_e", "x")
    assert view.strip.typing.isVisible()
    assert view.strip.typing.text() == "Saving …"
    assert not view.strip.saved.isVisible()
    view.work.keep_typing()
    assert not view.strip.typing.isVisible()
    assert view.strip.saved.isVisible()


def test_long_words_are_cut_and_stand_whole_in_the_tooltip(view):
    view.strip.say(LONG, undo=True)
    done = view.strip.done
    assert done.toolTip() == done.text() == LONG
    assert done.fontMetrics().horizontalAdvance(LONG) > done.width()


@pytest.mark.parametrize("width", [1146, 800, 500])
def test_long_words_widen_nothing_and_leave_undo_in_sight(view, qtbot, width):
    view.strip.show_saved(SAVED)
    view.resize(width, 640)
    qtbot.wait(1)
    least = view.minimumSizeHint().width()
    view.strip.say("Short.", undo=True)
    qtbot.wait(1)
    high = view.strip.height()
    view.strip.say(LONG, undo=True)
    qtbot.wait(1)
    assert view.width() == width
    assert view.minimumSizeHint().width() <= max(least, width)
    assert view.strip.height() == high
    undo = view.strip.undo_button
    assert undo.visibleRegion().boundingRect() == undo.rect()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_what_was_done_last_is_whole_beside_whatever_is_said_of_saving(make_walk, theme, qtbot, percent):
    theme.set_percent(percent)
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01", size=(1270, 600))
    view.strip.show_saved("Saved on this computer 05:03. Changed since it was saved to send back.")
    view.strip.say("Answered “No, not done”.", undo=True)
    qtbot.wait(1)
    done, saved = view.strip.done, view.strip.saved
    assert done.contentsRect().width() >= done.fontMetrics().horizontalAdvance(done.text())
    assert saved.width() >= 40
    assert saved.toolTip() == saved.text()
    view.strip.say("", undo=False)
    qtbot.wait(1)
    assert saved.contentsRect().width() >= saved.fontMetrics().horizontalAdvance(saved.text())
    theme.set_percent(100)


def test_what_is_cut_ends_in_an_ellipsis(view, qtbot):
    done = view.strip.done
    done.setText(LONG)
    qtbot.wait(1)
    cut = done.grab().toImage()
    fits = done.fontMetrics().elidedText(LONG, Qt.TextElideMode.ElideRight, done.contentsRect().width())
    assert fits.endswith("…")
    done.setText(fits)
    qtbot.wait(1)
    assert done.grab().toImage() == cut


def test_undo_is_offered_only_where_something_can_be_undone(view):
    view.strip.say("Answered “Yes”.", undo=True)
    assert view.strip.undo_button.isVisible()
    view.strip.say("There is no word of the glossary in this question.", undo=False)
    assert not view.strip.undo_button.isVisible()
