"""What the lead filled in is not changed by one stray key, and where it was changed the card says from what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk.card_view import card_view
from tests.desktop.walk.conftest import BEGUN


@pytest.fixture
def at(make_walk):
    """A walk at a question of a case of which the lead filled in the details."""

    def make(code, **how):
        return make_walk({}, at=code, prefilled=BEGUN, **how)

    return make


def key(what):
    QTest.keyClick(QApplication.focusWidget(), what)
    QTest.qWait(1)


def bar(view):
    return view.sheet.panel.prefill


def marks(view, code):
    return [mark.words for mark in card_view(view.work.outline.items[code], view.work).marks]


@pytest.mark.parametrize("fast", [False, True])
def test_one_stray_key_changes_nothing_that_the_lead_filled_in_but_asks_in_place(at, fast):
    view = at("gender", fast=fast)
    key("m")
    assert view.work.snapshot.answers["gender"] == "female"
    assert view.sheet.current == "gender"
    assert bar(view).isVisible()
    assert "Female" in bar(view).told.text()
    assert QApplication.focusWidget() is bar(view).keep
    chips = view.sheet.cards["gender"].choices
    assert [chip.isChecked() for chip in chips.buttons[: chips.used]].count(True) == 1


def test_enter_after_a_stray_key_keeps_what_the_lead_filled_in(at):
    view = at("gender")
    key("m")
    key(Qt.Key.Key_Return)
    assert view.work.snapshot.answers["gender"] == "female"
    assert not bar(view).isVisible()
    assert view.sheet.cards["gender"].choices.isAncestorOf(QApplication.focusWidget())


def test_a_correction_that_is_confirmed_stands_and_the_card_says_from_what_it_was_changed(at):
    view = at("gender")
    key("m")
    bar(view).change.click()
    QTest.qWait(1)
    assert view.work.snapshot.answers["gender"] == "male"
    assert marks(view, "gender") == ["Changed from “Female”"]
    assert view.sheet.isAncestorOf(QApplication.focusWidget())
    key("f")
    assert view.work.snapshot.answers["gender"] == "female", "what was corrected once is no longer asked about"
    assert marks(view, "gender") == []


def test_what_the_lead_filled_in_is_put_back_in_place_and_that_is_undone_too(at):
    view = at("gender")
    key("m")
    bar(view).change.click()
    bar(view).back.click()
    assert view.work.snapshot.answers["gender"] == "female"
    assert not bar(view).isVisible()
    view.board.undo()
    assert view.work.snapshot.answers["gender"] == "male"


def test_clearing_what_the_lead_filled_in_asks_too(at):
    view = at("gender")
    key(Qt.Key.Key_Delete)
    assert view.work.snapshot.answers["gender"] == "female"
    bar(view).change.click()
    assert "gender" not in view.work.snapshot.answers
    assert marks(view, "gender") == ["Changed from “Female”"]


def test_a_click_on_another_card_asks_there(at):
    view = at("case_type")
    view.sheet.cards["gender"].choices.press(1)
    assert view.sheet.current == "gender"
    assert bar(view).isVisible()
    assert view.work.snapshot.answers["gender"] == "female"


def test_a_typed_detail_says_at_its_first_stray_letter_what_stood_there_and_puts_it_back(at):
    view = at("start_date")
    QTest.keyClicks(QApplication.focusWidget(), "9")
    assert bar(view).isVisible()
    assert "2013" in bar(view).told.text()
    bar(view).back.click()
    QTest.qWait(1)
    assert view.work.text_of("start_date") == BEGUN["start_date"]
    assert view.work.problems == {}
    assert not bar(view).isVisible()


def test_nothing_is_asked_once_one_has_gone_elsewhere(at):
    view = at("gender")
    key("m")
    view.board.go_to_code("rosh")
    view.board.go_to_code("gender")
    assert not bar(view).isVisible()


def test_answers_that_the_lead_did_not_fill_in_are_never_asked_about(make_walk):
    view = make_walk(BEGUN, at="gender")
    key("m")
    assert view.work.snapshot.answers["gender"] == "male"
    assert not bar(view).isVisible()
    assert marks(view, "gender") == []
