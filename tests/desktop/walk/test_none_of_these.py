"""Of answers that cannot stand together, the one that was pressed last counts."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import make_outline
from tests.desktop.walk.anew import walk_on
from tests.desktop.walk.memory_desk import MemoryDesk
from tests.instrument.tables import form

SURVEY = """
    type                 | name    | label              | constraint | message
    select_multiple many | factors | Which factors?     | not(selected(., 'none') and count-selected(.) > 1) | Not with another.
    select_multiple many | two     | At most two of all | count-selected(.) <= 2 | At most two.
    select_multiple many | never   | None but drugs     | . = 'drugs' | Only drugs.
"""  # noqa: E501
MANY = """
    list_name | name    | label
    many      | alcohol | Alcohol
    many      | drugs   | Drugs
    many      | debts   | Debts
    many      | none    | None of these
"""


@pytest.fixture
def work(qapp):
    made = form(SURVEY, MANY)
    return OpenAssessment(MemoryDesk(made), make_outline(made.instrument), "en")


def pressed(work, code, *boxes):
    """Press one box after the other; what is the answer then."""
    order = [choice.code for choice in work.outline.instrument.by_code[code].choices]
    for box in boxes:
        ticked = set(work.text_of(code).split()) ^ {box}
        work.choose(code, " ".join(one for one in order if one in ticked))
    return work.desk.answers().get(code, "")


def test_none_of_these_takes_the_place_of_the_others(work):
    assert pressed(work, "factors", "alcohol", "drugs", "none") == "none"


def test_another_takes_the_place_of_none_of_these(work):
    assert pressed(work, "factors", "none", "drugs") == "drugs"


def test_answers_that_can_stand_together_all_stand(work):
    assert pressed(work, "factors", "alcohol", "debts") == "alcohol debts"


def test_a_third_takes_the_place_of_both_where_only_two_may_stand(work):
    assert pressed(work, "two", "alcohol", "drugs", "debts") == "debts"


def test_taking_one_away_replaces_nothing(work):
    assert pressed(work, "factors", "alcohol", "drugs", "alcohol") == "drugs"


def test_nothing_is_replaced_by_what_cannot_stand_alone(work):
    assert pressed(work, "never", "drugs", "debts") == "drugs"
    assert work.problems["never"]


def test_the_change_is_one_step_that_is_undone_at_once(work):
    pressed(work, "factors", "alcohol", "drugs", "none")
    work.undo()
    assert work.desk.answers()["factors"] == "alcohol drugs"


@pytest.fixture
def wrong(theme, work, qtbot):
    """A walk in which an answer has been refused that is pressed on the card itself."""
    view = walk_on(work, theme, qtbot, "never")
    QTest.keyClicks(QApplication.focusWidget(), "3")
    return view


def test_why_an_answer_on_the_card_was_refused_is_shown_in_its_panel_in_the_words_of_the_form(wrong):
    assert wrong.sheet.panel.wrong.isVisible()
    assert wrong.sheet.panel.wrong.text() == "Only drugs."
    assert wrong.sheet.panel.wrong.visibleRegion()


def test_a_refused_box_is_not_ticked(wrong):
    assert not any(box.isChecked() for box in wrong.sheet.cards["never"].choices.buttons)


def test_what_was_wrong_is_gone_after_an_answer_that_fits_and_at_another_question(wrong):
    wrong.board.go_to_code("factors")
    assert not wrong.sheet.panel.wrong.isVisible()
    wrong.board.go_to_code("never")
    assert wrong.sheet.panel.wrong.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "2")
    assert not wrong.sheet.panel.wrong.isVisible()
