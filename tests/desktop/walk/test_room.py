"""What folds where there is little room, and what never does."""

import pytest

from tests.desktop.walk.conftest import BEGUN


def test_at_1366_wide_everything_stands_side_by_side(make_walk):
    view = make_walk(at="q2_1_01", size=(1146, 640))
    assert view.navigator.isVisible()
    assert view.aside.parent() is view.across
    assert view.aside.guidance.isVisible()


def test_at_double_size_guidance_stands_below_and_the_task_list_opens_by_a_button(make_walk, theme):
    theme.set_percent(200)
    view = make_walk(at="q2_1_01", size=(1270, 600))
    assert not view.navigator.isVisible()
    assert view.aside.parent() is view.middle
    assert view.aside.guidance.text.isVisible()
    view.head.steps.click()
    assert view.navigator.isVisible()
    view.navigator._go(view.navigator.model.entries[1])
    assert not view.navigator.isVisible()
    theme.set_percent(100)


def test_the_notepad_opens_over_the_guidance_where_guidance_is_a_tab(make_walk):
    view = make_walk(at="q2_1_01", size=(800, 600))
    view.open_notepad()
    assert view.aside.drawer.page_in_view() is view.aside.notepad
    view.board.go_on()
    assert view.aside.guidance.text.isVisible()


@pytest.mark.parametrize("size", [(1146, 640), (800, 600), (640, 480)])
def test_nothing_on_a_card_is_wider_than_the_card(make_walk, size):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01", size=size)
    card = view.sheet.cards["q2_1_01"]
    page = card.parentWidget()
    for child in (*card.choices.buttons[:3], view.sheet.panel, *view.sheet.panel.rows.values()):
        assert child.mapTo(page, child.rect().topRight()).x() <= card.geometry().right()


@pytest.mark.parametrize("code", ["start_date", "age", "q1_1_01_ro"])
def test_a_field_to_type_in_is_no_wider_than_its_card(make_walk, code):
    view = make_walk({**BEGUN, "q1_1_01": "no_poor", "q1_1_01_r": "other"}, at=code, size=(480, 600))
    card = view.sheet.cards[view.sheet.current]
    editor = view.sheet.panel.rows[code].editor
    assert editor.mapTo(card.parentWidget(), editor.rect().topRight()).x() <= card.geometry().right()


def test_the_editors_of_the_current_question_lie_within_its_card(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    assert view.sheet.cards["q2_1_01"].geometry().contains(view.sheet.panel.geometry())


def test_the_editors_of_the_current_question_lie_over_its_card_wherever_one_went(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="case_type")
    for code in ("q2_1_03", "q2_1_01", "report_made", "q4_1_01"):
        view.board.go_to_code(code)
        view.sheet.settle()
        panel = view.sheet.panel
        middle = panel.mapTo(panel.parentWidget(), panel.next.geometry().center() + panel.next.parentWidget().pos())
        assert panel.isAncestorOf(panel.parentWidget().childAt(middle))


def test_the_current_card_is_in_view_after_every_move(make_walk):
    view = make_walk(at="case_type", size=(1146, 500))
    for _ in range(12):
        view.board.go_beside(1)
        card = view.sheet.cards[view.sheet.current]
        top = card.mapTo(view.sheet.viewport(), card.rect().topLeft()).y()
        assert 0 <= top < view.sheet.viewport().height()


def test_a_text_grows_with_what_is_written_up_to_a_limit(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01_e")
    paper = view.sheet.panel.rows["q2_1_01_e"].editor
    small = paper.height()
    paper.setPlainText("line\n" * 8)
    grown = paper.height()
    paper.setPlainText("line\n" * 300)
    assert small < grown < paper.height() <= small * 6
