"""The keyboard alone reaches everything, and a screen reader is told what it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.walk.conftest import BEGUN

TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
NAMELESS = {
    QAccessible.Role.Client, QAccessible.Role.ScrollBar, QAccessible.Role.Splitter, QAccessible.Role.Grip,
    QAccessible.Role.Border, QAccessible.Role.Pane, QAccessible.Role.Window, QAccessible.Role.StaticText,
    QAccessible.Role.Grouping, QAccessible.Role.LayeredPane, QAccessible.Role.Indicator, QAccessible.Role.Form,
}  # fmt: skip
"""Roles that hold other things or words, and are not acted on."""


def tree(interface):
    yield interface
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from tree(child)


def focus():
    return QApplication.focusWidget()


def test_everything_that_can_be_acted_on_has_a_name(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    for at in range(view.aside.drawer.count()):
        view.aside.drawer.setCurrentIndex(at)
        found = [one for one in tree(QAccessible.queryAccessibleInterface(view)) if not one.state().invisible]
        nameless = [one for one in found if one.role() not in NAMELESS and not one.text(QAccessible.Text.Name).strip()]
        assert [(one.role(), one.object()) for one in nameless] == []


def test_a_choice_is_a_radio_button_whose_state_says_whether_it_is_chosen(make_walk):
    view = make_walk({**BEGUN, "q1_1_01": "no_poor"}, at="q1_1_01")
    chips = view.sheet.cards["q1_1_01"].choices.buttons[:3]
    told = [QAccessible.queryAccessibleInterface(chip) for chip in chips]
    assert {one.role() for one in told} == {QAccessible.Role.RadioButton}
    assert [bool(one.state().checked) for one in told] == [False, True, False]
    assert told[1].text(QAccessible.Text.Name) == "No, not well enough"


def test_the_card_tells_its_question_and_what_is_owed(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q1_1_01")
    view.board.go_to_section("s2_1")
    view.board.go_to_code("q2_1_03")
    card = view.sheet.cards["q2_1_01"]
    told = QAccessible.queryAccessibleInterface(card)
    assert told.text(QAccessible.Text.Name) == "2.1.1 Was there a sufficient sentence plan?"
    assert "Evidence owed" in told.text(QAccessible.Text.Description)


def test_tab_goes_through_the_page_as_it_is_read_and_the_current_question_follows(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    seen = []
    for _ in range(40):
        QTest.keyClick(focus(), TAB)
        if view.sheet.isAncestorOf(focus()) and (not seen or seen[-1] != view.sheet.current):
            seen.append(view.sheet.current)
        if not view.sheet.isAncestorOf(focus()):
            break
    assert seen == ["q2_1_01", "q2_1_03"]
    assert view.aside.isAncestorOf(focus())


def test_tab_and_back_tab_are_each_others_opposite(make_walk):
    make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    way = [focus()]
    for _ in range(8):
        QTest.keyClick(focus(), TAB)
        way.append(focus())
    back = [focus()]
    for _ in range(8):
        QTest.keyClick(focus(), BACKTAB)
        back.append(focus())
    assert back == way[::-1]


def test_typed_questions_are_reached_by_tab_too(make_walk):
    view = make_walk(BEGUN, at="unit")
    for _ in range(8):
        QTest.keyClick(focus(), TAB)
        if view.sheet.current == "start_date":
            break
    assert view.board.part == "start_date"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_escape_leads_from_a_text_back_to_the_question(make_walk, key):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01_e")
    QTest.keyClick(focus(), key)
    assert focus() in view.sheet.cards["q2_1_01"].choices.buttons


def test_every_action_of_the_walk_is_in_a_menu_and_no_key_is_given_twice(make_walk):
    from assessor_app.desktop.walk import actions

    view = make_walk()
    found = [action for _, menu in actions.menus(view) for action in menu if action is not None]
    keys = [key.toString() for action in found for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(action.text() for action in found)


def test_the_focus_is_always_visible(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    chip = focus()
    with_focus = chip.grab().toImage()
    view.head.check.setFocus()
    assert chip.grab().toImage() != with_focus
