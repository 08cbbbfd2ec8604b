"""Someone may be at risk now: the form is put away and taken up again, and nothing is recorded by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.desktop.walk.anew import opened_anew

CONCERN = "A child may be in danger"


def press(view, words):
    next(one for one in view.risk.findChildren(QPushButton) if one.text().replace("&", "") == words).click()


@pytest.fixture
def begun(make_walk):
    view = make_walk(at="q2_1_01")
    view.risk.open()
    QTest.keyClicks(QApplication.focusWidget(), CONCERN)
    return view


def test_escape_puts_it_away_and_goes_back_to_the_question(begun):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not begun.risk.isVisible()
    assert begun.sheet.cards["q2_1_01"].isAncestorOf(QApplication.focusWidget())
    assert "not recorded yet" in begun.strip.done.text()
    assert not begun.strip.undo_button.isVisible()


def test_what_is_said_then_is_nothing_to_undo_although_something_else_is(begun):
    begun.work.answer("q1_1_01", "yes")
    assert begun.strip.undo_button.isVisible()
    begun.risk.put_away()
    assert not begun.strip.undo_button.isVisible()


def test_opened_again_it_holds_the_words(begun):
    begun.risk.told.setText("the lead")
    when = begun.risk.when.text()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    begun.risk.open()
    assert begun.risk.isVisible()
    assert (begun.risk.what.raw(), begun.risk.told.text(), begun.risk.when.text()) == (CONCERN, "the lead", when)
    assert QApplication.focusWidget() is begun.risk.what


def test_what_was_put_away_is_in_the_file_and_is_no_alert(begun):
    begun.risk.put_away()
    assert begun.work.desk.started_risk().what == CONCERN
    assert begun.work.desk.risks() == ()


def test_an_empty_form_is_put_away_without_a_word(make_walk):
    view = make_walk(at="q2_1_01")
    view.risk.open()
    view.risk.put_away()
    assert view.strip.done.text() == ""
    assert view.work.desk.started_risk() is None


def test_do_not_record_forgets_it(begun):
    begun.risk.keep()
    press(begun, "Do not record")
    assert not begun.risk.isVisible()
    assert begun.work.desk.started_risk() is None
    begun.risk.open()
    assert begun.risk.what.raw() == ""


def test_a_half_written_alert_is_shown_again_when_the_case_is_opened_anew(begun, qtbot):
    begun.risk.told.setText("the lead")
    again = opened_anew(begun, qtbot, "q2_1_01")
    assert again.risk.isVisible()
    assert again.risk.what.raw() == CONCERN
    assert again.work.desk.risks() == ()


@pytest.mark.parametrize(
    ("what", "told", "missing"), [(CONCERN, "", "told"), ("", "the lead", "what"), ("", "", "what")]
)
def test_what_is_missing_is_said_and_has_the_focus(make_walk, what, told, missing):
    view = make_walk(at="q2_1_01")
    view.risk.open()
    view.risk.what.setPlainText(what)
    view.risk.told.setText(told)
    press(view, "Record")
    assert view.risk.wrong.isVisible()
    assert getattr(view.risk, missing).hasFocus()
    assert view.work.desk.risks() == ()


def test_what_is_missing_is_no_longer_said_once_one_types_it(begun):
    press(begun, "Record")
    QTest.keyClicks(QApplication.focusWidget(), "t")
    assert not begun.risk.wrong.isVisible()


def test_a_recorded_alert_leaves_nothing_behind_to_be_recorded_twice(begun):
    begun.risk.told.setText("the lead")
    press(begun, "Record")
    assert [risk.what for risk in begun.work.desk.risks()] == [CONCERN]
    begun.risk.open()
    assert begun.risk.what.raw() == ""


@pytest.mark.parametrize(("height", "alone"), [(640, False), (420, True)])
def test_where_there_is_little_height_the_alert_stands_in_the_place_of_the_questions(make_walk, height, alone):
    view = make_walk(at="q2_1_01", size=(1146, height))
    assert view.across.isVisible()
    view.risk.open()
    assert view.across.isVisible() is not alone
    view.risk.put_away()
    assert view.across.isVisible()


def test_at_double_size_on_a_laptop_every_field_of_it_can_be_scrolled_into_sight(make_walk, theme, qtbot):
    theme.set_percent(200)
    try:
        view = make_walk(at="q2_1_01", size=(1366, 560))
        view.risk.open()
        qtbot.wait(1)
        assert view.risk.horizontalScrollBar().maximum() == 0
        buttons = view.risk.findChildren(QPushButton)
        for part in (view.risk.what, view.risk.told, view.risk.when, *buttons):
            view.risk.ensureWidgetVisible(part)
            assert not part.visibleRegion().isEmpty(), part
            assert part.visibleRegion().boundingRect().height() >= min(part.height(), view.theme.px(20))
    finally:
        theme.set_percent(100)
