"""Tab goes through the whole window as it is read, and nowhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.page import Place
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import assessment

TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
ENOUGH = 120
PERCENTS = [100, 150, 200]


def focus():
    return QApplication.focusWidget()


@pytest.fixture
def at_size(window, world, settled):
    """Gives a window of 1366 by 700 at a size of text, at a question whose reasons are owed."""
    from assessor_app.operations.answer_entry import record_answers

    def make(percent):
        with world.begin() as lead:
            world.packs(lead)
        workspace = world.started("assessor-1")
        case = assessment(workspace, "DC-001")
        record_answers(workspace, case, {**BEGUN, "q2_1_01": "no_poor"})
        window.theme.set_percent(percent)
        window.activateWindow()
        window.open_workspace(workspace)
        settled(window)
        window.desk.go(Place("walk", case, "q2_1_01"))
        QTest.qWait(1)
        return window.desk.page.view

    yield make
    window.theme.set_percent(100)


def round_trip(view, key):
    """Everything that has the focus on the way round, beginning and ending at the way back to all cases."""
    first = view.head.cases
    first.setFocus(Qt.FocusReason.TabFocusReason)
    way = [first]
    for _ in range(ENOUGH):
        QTest.keyClick(focus(), key)
        QTest.qWait(0)
        way.append(focus())
        assert not focus().visibleRegion().isEmpty(), f"not in sight: {focus()}, {focus().accessibleName()}"
        if focus() is first:
            return way
    raise AssertionError([one.accessibleName() for one in way])


def part_of(view, widget):
    sheet, aside = view.sheet, view.aside
    parts = {
        "head": view.head, "list": view.navigator, "editors": sheet.panel, "questions": sheet,
        "guidance": aside.guidance, "drawer": aside.drawer, "foot": view.strip,
        "pages": view.window().desk.navigation,
    }  # fmt: skip
    return next(name for name, part in parts.items() if part.isAncestorOf(widget))


def names(view, way):
    """The parts that are met, each once for all stops in it that follow each other."""
    met = []
    for widget in way:
        name = part_of(view, widget)
        met += [name] if [name] != met[-1:] else []
    return met


EDITED = ["questions", "editors"] * 2
"""The current question and then the next, each with its editors; last what does not apply."""
PARTS = {
    100: ["head", "list", *EDITED, "questions", "guidance", "drawer", "foot", "pages", "head"],
    150: ["head", *EDITED, "questions", "guidance", "drawer", "foot", "pages", "head"],
    200: ["head", *EDITED, "questions", "guidance", "drawer", "pages", "head"],
}
"""At 150 % the task list is folded away; at 200 % guidance is a tab, and fast keys are left to their key."""


@pytest.mark.parametrize("percent", PERCENTS)
def test_tab_meets_every_part_in_the_order_of_reading_and_comes_round(at_size, percent):
    view = at_size(percent)
    assert names(view, round_trip(view, TAB)) == PARTS[percent]


@pytest.mark.parametrize("percent", PERCENTS)
def test_back_tab_goes_the_same_way_back_over_the_current_question(at_size, percent):
    view = at_size(percent)
    back = [name for name in reversed(PARTS[percent]) if name != "editors"]
    there = [name for at, name in enumerate(back) if [name] != back[at - 1 : at]]
    assert names(view, round_trip(view, BACKTAB)) == there


@pytest.mark.parametrize("percent", PERCENTS)
def test_outside_of_the_questions_the_stops_are_the_same_in_both_directions(at_size, percent):
    view = at_size(percent)

    def outside(key):
        return [one for one in round_trip(view, key) if not view.sheet.isAncestorOf(one)]

    assert outside(TAB) == outside(BACKTAB)[::-1]


def test_the_guidance_is_reached_by_its_buttons_first(at_size):
    view = at_size(100)
    guidance = view.aside.guidance
    way = [one for one in round_trip(view, TAB) if guidance.isAncestorOf(one)]
    assert way == [guidance.smaller, guidance.larger, guidance.text]


def test_the_editors_are_reached_after_the_choices_of_their_question(at_size):
    view = at_size(100)
    rows, panel = view.sheet.panel.rows, view.sheet.panel
    rows = {code: row.editor for code, row in rows.items()}
    way = round_trip(view, TAB)
    at = way.index(view.sheet.cards["q2_1_01"].choices.buttons[1])
    reasons = rows["q2_1_01_r"].buttons[:3]
    expected = [*reasons, rows["q2_1_01_e"], rows["q2_1_01_s"].buttons[0]]
    expected += [panel.next, panel.back, panel.ask_there, panel.clear]
    assert way[at + 1 : at + 1 + len(expected)] == expected


def test_what_has_the_focus_is_in_sight_even_in_a_low_window_with_a_long_text(at_size):
    view = at_size(200)
    view.window().resize(1366, 430)
    view.work.answer("q2_1_01_r", "late thin other")
    view.work.answer("q2_1_01_e", "A line of evidence.\n" * 9)
    view.board.go_to_code("q2_1_01")
    for key in (TAB, BACKTAB):
        round_trip(view, key)
