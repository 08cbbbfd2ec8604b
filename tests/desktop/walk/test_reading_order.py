"""What a screen reader goes through is in the order in which it is read, under the name it belongs to."""

import pytest
from PySide6.QtWidgets import QGroupBox

from assessor_app.desktop.walk.question_card import QuestionCard
from tests.desktop.walk.conftest import BEGUN


def page_of(view):
    return view.sheet.panel.parentWidget()


def read(view):
    """The cards, the panel and the closed questions, as they follow each other on the page."""
    wanted = (*view.sheet.cards.values(), view.sheet.panel, view.sheet.closed)
    return [child for child in page_of(view).children() if child in wanted]


def in_order(view):
    cards = sorted(view.sheet.cards.values(), key=lambda card: card.y())
    order = []
    for card in cards:
        order += [card, view.sheet.panel] if card.current else [card]
    return [*order, view.sheet.closed]


@pytest.mark.parametrize("code", ["case_type", "unit", "factors", "q2_1_01", "q2_1_03", "q4_1_01"])
def test_the_page_is_read_from_top_to_bottom_with_the_editors_after_their_question(make_walk, code):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at=code)
    view.sheet.settle()
    assert len(read(view)) == len(view.sheet.cards) + 2
    assert read(view) == in_order(view)


def test_it_is_so_wherever_one_went_before(make_walk):
    view = make_walk(at="hours")
    for code in ("q4_1_02", "case_type", "factors", "report_date", "q2_1_03", "q2_1_01", "age"):
        view.board.go_to_code(code)
        view.sheet.settle()
        assert read(view) == in_order(view), code


def test_a_question_that_opens_in_between_is_read_in_its_place(make_walk):
    view = make_walk({**BEGUN, "factors": "drugs"}, at="q2_1_03")
    assert "q2_1_02" not in view.sheet.cards
    view.work.answer("factors", "alcohol drugs")
    view.sheet.settle()
    codes = [child.item.code for child in read(view) if isinstance(child, QuestionCard)]
    assert codes == ["q2_1_01", "q2_1_02", "q2_1_03"]
    assert read(view) == in_order(view)


def test_what_no_longer_applies_is_read_last(make_walk):
    view = make_walk({**BEGUN, "report_made": "no"}, at="report_made")
    assert view.sheet.closed.isVisible()
    assert read(view)[-1] is view.sheet.closed


def test_the_line_on_what_no_longer_applies_is_in_sight_without_being_opened(make_walk):
    view = make_walk({**BEGUN, "report_made": "no"}, at="report_made")
    fold = view.sheet.closed.fold
    assert fold.visibleRegion().boundingRect() == fold.rect()
    closed = view.sheet.closed.height()
    fold.click()
    opened = view.sheet.closed.height()
    fold.click()
    assert view.sheet.closed.height() == closed < opened


def test_the_editors_of_a_question_are_a_group_that_is_called_as_it_is(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    assert isinstance(view.sheet.panel, QGroupBox)
    assert view.sheet.panel.accessibleName() == "2.1.1 Was there a sufficient sentence plan?"
    view.board.go_to_code("unit")
    assert view.sheet.panel.accessibleName() == "Which local delivery unit is it?"


def test_each_part_is_a_group_that_is_called_as_it_is(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    rows = view.sheet.panel.rows
    assert all(isinstance(row, QGroupBox) for row in rows.values())
    assert [row.accessibleName() for row in rows.values()] == ["Why not?", "Evidence", "Where did you find this?"]


def test_the_question_s_own_editor_does_not_say_its_name_twice(make_walk):
    view = make_walk(at="start_date")
    assert view.sheet.panel.rows["start_date"].accessibleName() == ""
    assert view.sheet.panel.accessibleName() == "When did the sentence start?"


def test_a_row_that_is_used_for_another_part_has_that_one_s_name(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes", "q2_1_01_e": "Plan."}, at="q2_1_01")
    row = view.sheet.panel.rows["q2_1_01_e"]
    view.board.go_to_code("factor_notes")
    view.work.answer("factors", "alcohol drugs")
    view.board.go_to_code("factor_notes")
    again = view.sheet.panel.rows["factor_notes"]
    assert again is row
    assert again.accessibleName() == ""
