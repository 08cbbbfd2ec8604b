"""Judgements that sit oddly with each other: a form can say so, and nothing is stopped by it."""

import pytest

from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import make_outline
from assessor_app.operations.completion import check_answers
from assessor_app.problems import Severity
from tests.desktop.walk.anew import walk_on
from tests.desktop.walk.memory_desk import MemoryDesk
from tests.instrument.tables import form, problems

ODD = "The plan was sufficient although no need was assessed."
WARNING = f"note | w | {ODD} | ${{needs}} = 'no' and ${{plan}} = 'yes' | warning_for:plan"
SURVEY = f"""
    type            | name  | label                    | relevant | role
    select_one yn   | needs | Were the needs assessed? |          |
    select_one yn   | plan  | Was the plan sufficient? |          |
    {WARNING}
    select_one yn   | done  | Was the plan carried out? |         |
"""


@pytest.fixture
def odd(theme, qtbot):
    made = form(SURVEY)
    work = OpenAssessment(MemoryDesk(made, {"needs": "no", "plan": "yes"}), make_outline(made.instrument), "en")
    return walk_on(work, theme, qtbot, "plan")


def told(view, code="plan"):
    return view.sheet.cards[code].accessibleDescription()


def test_it_is_a_mark_and_a_sentence_on_the_card_of_the_question(odd):
    card = odd.sheet.cards["plan"]
    assert [mark.words for mark in card.view.marks] == ["Worth another look"]
    assert card.view.odd == ODD
    assert ODD in told(odd)
    assert "Worth another look" in told(odd)


def test_the_sentence_takes_room_on_the_card(odd):
    high = odd.sheet.cards["plan"].height()
    odd.work.answer("needs", "yes")
    assert odd.sheet.cards["plan"].height() < high


def test_it_is_no_card_and_no_question_of_its_own(odd):
    odd.sheet.settle()
    assert list(odd.sheet.cards) == ["needs", "plan", "done"]
    assert "w" not in odd.work.outline.items


def test_other_cards_do_not_have_it(odd):
    assert "another look" not in told(odd, "needs")
    assert "another look" not in told(odd, "done")


@pytest.mark.parametrize(("code", "value"), [("needs", "yes"), ("plan", "no"), ("needs", "")])
def test_it_is_gone_when_an_answer_that_it_reads_changes(odd, code, value):
    odd.work.answer(code, value)
    assert "another look" not in told(odd)
    assert odd.sheet.cards["plan"].view.odd == ""


def test_it_comes_as_soon_as_the_answers_sit_oddly(odd):
    odd.work.answer("needs", "yes")
    odd.work.answer("needs", "no")
    assert ODD in told(odd)


# --- the check of a form -------------------------------------------------------------------------

HEAD = "type | name | label | relevant | role\n"
PLAN = "select_one yn | plan | Plan? | |\n"
TEXT = "text | x | X? | |\n"


def found(survey):
    return {code: one for code, one in problems(HEAD + survey).items() if one.severity is Severity.ERROR}


def test_a_note_with_a_rule_after_its_question_is_in_order():
    assert found(PLAN + "note | w | Odd. | ${plan} = 'yes' | warning_for:plan") == {}


def test_two_notes_may_warn_of_one_question():
    two = "note | w | Odd. | ${plan} = 'yes' | warning_for:plan\nnote | v | Odd. | ${plan} = 'no' | warning_for:plan"
    assert found(PLAN + two) == {}


@pytest.mark.parametrize(
    ("survey", "code"),
    [
        (PLAN + "note | w | Odd. | ${plan} = 'yes' | warning_for:plans", "owner-missing"),
        (PLAN + "note | w | Odd. | ${plan} = 'yes' | warning_for", "owner-missing"),
        (PLAN + "note | n | Read. | |\nnote | w | Odd. | ${plan} = 'yes' | warning_for:n", "owner-missing"),
        (PLAN + "note | w | Odd. | | warning_for:plan", "warning-always"),
        (PLAN + "text | w | Odd? | ${plan} = 'yes' | warning_for:plan", "role-kind"),
        (TEXT + "note | w | Odd. | ${x} = 'yes' | warning_for:plan\n" + PLAN, "owner-later"),
    ],
)
def test_what_is_wrong_with_a_warning_is_told_with_its_code(survey, code):
    assert set(found(survey)) == {code}
    assert found(survey)[code].mend
    assert "survey" in found(survey)[code].where


# --- the list before completing ------------------------------------------------------------------


def test_check_answers_lists_it_and_the_case_can_be_completed(world):
    from dataclasses import replace

    from assessor_app.desktop.assessor.check_answers import another_look
    from assessor_app.operations.answer_entry import record_answers
    from assessor_app.operations.completion import complete
    from tests.operations.world import assessment

    made = form(SURVEY).instrument
    world = replace(world, instrument=made)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as ws:
        case = assessment(ws, "DC-001")
        record_answers(ws, case, {"needs": "no", "plan": "yes", "done": "yes"})
        checked = check_answers(ws, case)
        assert another_look(ws, case, checked, made, "en") == [("plan", ODD)]
        record_answers(ws, case, {"needs": "yes"})
        assert check_answers(ws, case).odd == ()
        record_answers(ws, case, {"needs": "no"})
        assert complete(ws, case).status.value == "complete"
