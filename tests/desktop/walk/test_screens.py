"""What stands where on the screens that people have: a laptop at large text, and a very wide screen."""

import pytest
from PySide6.QtCore import Qt

from assessor_app.desktop.page import Place
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.section_page import MEASURE
from assessor_app.desktop.walk.walk_view import SCROLL_BAR
from tests.operations.world import assessment

SIDE_BY_SIDE, OVER_EACH_OTHER = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def on_screen(window, world, settled, qtbot):
    """Gives a function that shows the walk in a window of a size, at a size of text."""

    def show(width, height, percent=100):
        with world.begin() as lead:
            world.packs(lead)
        workspace = world.started("assessor-1")
        window.theme.set_percent(percent)
        window.resize(width, height)
        window.open_workspace(workspace)
        settled(window)
        window.desk.go(Place("walk", assessment(workspace, "DC-001"), "q2_1_01"))
        qtbot.wait(20)
        return window.desk.page.view

    yield show
    window.theme.set_percent(100)


def left_of(view, widget):
    return widget.mapTo(view, widget.rect().topLeft()).x()


def test_on_a_laptop_at_150_percent_guidance_stands_beside_the_questions(on_screen):
    view = on_screen(1366, 768, 150)
    assert view.aside.parent() is view.across
    assert view.aside.guidance.text.isVisible()
    assert left_of(view, view.aside) >= left_of(view, view.sheet) + view.sheet.width()


def test_on_a_laptop_at_150_percent_the_task_list_opens_by_a_button_and_goes_again(on_screen):
    view = on_screen(1366, 768, 150)
    assert not view.navigator.isVisible()
    assert view.head.steps.isVisible()
    view.head.steps.click()
    assert view.navigator.isVisible()
    assert view.navigator.view.hasFocus()
    view.head.steps.click()
    assert not view.navigator.isVisible()


def test_on_a_laptop_at_usual_size_the_task_list_needs_no_button(on_screen):
    view = on_screen(1366, 768)
    assert view.navigator.isVisible()
    assert not view.head.steps.isVisible()


@pytest.mark.parametrize("percent", [100, 150])
def test_on_a_laptop_nothing_is_wider_than_the_window(on_screen, percent):
    view = on_screen(1366, 768, percent)
    assert view.window().width() == 1366
    for part in (view.sheet, view.aside, view.head, view.strip):
        assert left_of(view, part) + part.width() <= view.width()


def test_on_a_very_wide_screen_questions_keep_to_a_readable_width(on_screen):
    view = on_screen(3840, 2160)
    assert view.sheet.width() <= view.theme.px(MEASURE + 2 * Space.LARGE) + SCROLL_BAR
    assert view.sheet.cards["q2_1_01"].width() == view.theme.px(MEASURE)


def test_on_a_very_wide_screen_guidance_and_tabs_stand_side_by_side(on_screen):
    view = on_screen(3840, 2160)
    aside = view.aside
    assert aside.split.orientation() is SIDE_BY_SIDE
    assert left_of(view, aside.drawer) >= left_of(view, aside.guidance) + aside.guidance.width()


def test_side_by_side_ends_where_the_window_becomes_narrow(on_screen, qtbot):
    view = on_screen(3840, 2160)
    view.window().resize(1366, 768)
    qtbot.wait(20)
    aside = view.aside
    assert aside.split.orientation() is OVER_EACH_OTHER
    assert aside.drawer.mapTo(view, aside.drawer.rect().topLeft()).y() >= aside.guidance.height()
    assert aside.guidance.visibleRegion()
