"""The size of the guidance is the person's own, whichever button or key it was changed by."""

import pytest

from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import actions
from assessor_app.desktop.walk.guidance import LARGEST_ZOOM, SMALLEST_ZOOM
from assessor_app.desktop.walk.side_panel import MOST_GUIDANCE
from tests.desktop.walk.anew import opened_anew


def chosen(view, words):
    found = [action for _, menu in actions.menus(view) for action in menu if action is not None]
    next(action for action in found if action.text().replace("&", "") == words).trigger()


def size(view):
    return view.aside.guidance.text.font().pointSizeF()


@pytest.mark.parametrize(
    ("larger", "smaller"),
    [
        (lambda view: view.aside.guidance.larger.click(), lambda view: view.aside.guidance.smaller.click()),
        (lambda view: chosen(view, "Larger guidance text"), lambda view: chosen(view, "Smaller guidance text")),
    ],
    ids=["buttons", "menu"],
)
def test_it_is_made_larger_and_smaller(make_walk, larger, smaller):
    view = make_walk(at="q2_1_01")
    usual = size(view)
    larger(view)
    larger(view)
    assert size(view) == usual + 2
    smaller(view)
    smaller(view)
    smaller(view)
    assert size(view) == usual - 1


def test_the_words_stay_and_need_more_room(make_walk):
    view = make_walk(at="q2_1_01")
    guidance = view.aside.guidance
    words, height = guidance.text.toPlainText(), guidance.text.document().size().height()
    for _ in range(LARGEST_ZOOM):
        guidance.make_larger()
    assert guidance.text.toPlainText() == words
    assert guidance.text.document().size().height() > height


def test_it_stops_at_its_bounds_and_says_each_size_that_is_in_force(make_walk):
    guidance = make_walk(at="q2_1_01").aside.guidance
    told = []
    guidance.zoomed.connect(told.append)
    for _ in range(20):
        guidance.make_larger()
    assert told[-1] == guidance.zoom == LARGEST_ZOOM
    for _ in range(20):
        guidance.make_smaller()
    assert told[-1] == guidance.zoom == SMALLEST_ZOOM


def test_the_next_walk_begins_with_it_and_with_no_more_than_is_possible(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    usual = size(view)
    assert size(opened_anew(view, qtbot, "q2_1_01", zoom=3)) == usual + 3
    assert size(opened_anew(view, qtbot, "q2_1_01", zoom=99)) == usual + LARGEST_ZOOM


def test_it_keeps_its_size_where_it_becomes_a_tab_and_back(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    usual = size(view)
    view.aside.guidance.make_larger()
    for width in (800, 1146):
        view.resize(width, 640)
        qtbot.wait(1)
        assert size(view) == usual + 1, width


def test_the_size_of_other_text_does_not_change_with_it(make_walk):
    view = make_walk(at="q2_1_01")
    others = (view.head.case, view.sheet.panel.next, view.aside.notepad.paper)
    before = [one.font().pointSizeF() for one in others]
    view.aside.guidance.make_larger()
    assert [one.font().pointSizeF() for one in others] == before


def test_it_has_the_height_it_needs_and_never_more_than_the_larger_part(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    split, guidance = view.aside.split, view.aside.guidance

    def fits():
        most = MOST_GUIDANCE * split.height() // 100
        slack = view.theme.px(Space.MEDIUM)
        given = split.sizes()[0]
        assert given <= most + slack
        assert given + slack >= min(guidance.needed_height(), most)

    qtbot.waitUntil(fits)
    begun = split.sizes()[0]
    for _ in range(LARGEST_ZOOM):
        guidance.make_larger()
    qtbot.waitUntil(lambda: split.sizes()[0] > begun)
    fits()
