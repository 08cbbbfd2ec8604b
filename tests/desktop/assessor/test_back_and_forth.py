"""From case to case and back, in one session: nothing that has gone is asked for, and menus stay right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.operations.answer_entry import record_answers
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import assessment

TAB = Qt.Key.Key_Tab
CASES = ("DC-001", "DC-002")
WALK_MENUS = ["Question", "Move", "Case"]


def focus():
    return QApplication.focusWidget()


def menus(window):
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def tab_all_round(window):
    first = window.desk.page.view.head.cases
    first.setFocus()
    for _ in range(150):
        QTest.keyClick(focus(), TAB)
        if focus() is first:
            return
    raise AssertionError("Tab never came round")


@pytest.fixture
def begun(assessor):
    for case in CASES:
        ws = assessor.session.ws
        record_answers(ws, assessment(ws, case), BEGUN)
    return assessor


@pytest.fixture(autouse=True)
def usual_size(assessor):
    yield
    assessor.theme.set_percent(100)


def test_a_second_case_opens_after_the_first(begun, go, qtbot):
    with qtbot.captureExceptions() as errors:
        for case in (*CASES, *CASES):
            view = go("walk", case, "q2_1_01").view
            assert view.work.desk.case == case
            QTest.keyClick(focus(), "1")
            QTest.qWait(10)
    assert errors == []
    ws = begun.session.ws
    assert [ws.answers(assessment(ws, case))["q2_1_01"] for case in CASES] == ["yes", "yes"]


def test_the_menus_of_the_walk_are_there_once_in_every_case_and_elsewhere_only_the_one_with_alerts(begun, go):
    with_walk = without = None
    for case in (*CASES, *CASES):
        go("walk", case)
        with_walk = with_walk or menus(begun)
        assert menus(begun) == with_walk
        go("cases")
        without = without or menus(begun)
        assert menus(begun) == without
    assert [title for title in with_walk if title in WALK_MENUS] == WALK_MENUS
    assert [title for title in without if title in WALK_MENUS] == ["Case"]


def test_after_a_second_case_has_been_opened_the_menus_act_on_that_one(begun, go):
    go("walk", "DC-001", "q2_1_01")
    view = go("walk", "DC-002", "q2_1_01").view
    QTest.keyClick(begun, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert view.work.snapshot.later == {"q2_1_01"}
    go("walk", "DC-001")
    assert begun.desk.page.view.work.snapshot.later == frozenset()


def test_one_goes_to_the_cases_to_check_answers_and_back_by_key_and_by_button(begun, go, qtbot):
    with qtbot.captureExceptions() as errors:
        for case in (*CASES, *CASES):
            view = go("walk", case, "q2_1_01").view
            QTest.keyClick(begun, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            assert begun.desk.page.key == "cases"
            begun.desk.back()
            assert begun.desk.page.view is view
            QTest.keyClick(begun, Qt.Key.Key_F9)
            assert begun.desk.page.key == "check"
            begun.desk.page._back.click()
            begun.desk.page.view.head.check.click()
            begun.desk.page._back.click()
            begun.desk.page.view.head.cases.click()
            assert begun.desk.page.key == "cases"
            QTest.qWait(10)
    assert errors == []


def test_another_size_of_text_after_tab_has_been_all_round_breaks_nothing(begun, go, qtbot):
    with qtbot.captureExceptions() as errors:
        for case, percent in zip((*CASES, *CASES), (150, 100, 200, 100), strict=True):
            view = go("walk", case, "q2_1_01").view
            tab_all_round(begun)
            begun._scale(percent)
            QTest.qWait(10)
            assert begun.desk.page.view is not view
            assert begun.desk.page.view.sheet.current
            tab_all_round(begun)
            assert set(WALK_MENUS) <= set(menus(begun))
    assert errors == []


def test_the_size_of_the_guidance_is_kept_as_a_preference_and_used_in_the_next_case(begun, go, preferences):
    guidance = go("walk", "DC-001", "q2_1_01").view.aside.guidance
    usual = guidance.text.font().pointSizeF()
    guidance.larger.click()
    guidance.larger.click()
    assert preferences.choices.guidance_zoom == 2
    again = go("walk", "DC-002", "q2_1_01").view.aside.guidance
    assert again is not guidance
    assert again.text.font().pointSizeF() == usual + 2


def test_what_is_saved_is_said_under_the_walk_and_at_the_foot_of_other_pages(begun, go):
    view = go("walk", "DC-001", "q2_1_01").view
    QTest.keyClick(focus(), "1")
    assert view.strip.saved.text() == begun.desk.saved.text()
    assert "Saved on this computer" in view.strip.saved.text()
    assert not begun.desk._foot.isVisible()
    go("cases")
    assert begun.desk._foot.isVisible()
    assert "Saved on this computer" in begun.desk.saved.text()
