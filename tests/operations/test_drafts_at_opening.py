"""What was being typed when the program ended: what becomes of it at the next opening for work."""

import pytest

from assessor_app import subjects
from assessor_app.operations.answer_entry import alert_value, record_answers
from assessor_app.records import Status
from assessor_app.store import open_workspace
from tests.operations.world import PHRASE, assessment, fill


@pytest.fixture
def mine(world):
    """The file of an assessor with a first answer in the case DC-001."""
    with world.begin() as lead:
        world.packs(lead)
    workspace = world.started("assessor-1")
    record_answers(workspace, assessment(workspace, "DC-001"), {"start_date": "2013-01-03", "age": "40"})
    return workspace


def typed(workspace, field, text):
    """Leave a text in a field of DC-001, as somebody does whose computer goes off."""
    found = workspace.assessment(assessment(workspace, "DC-001"))
    workspace.save_draft(subjects.assessment(found.id), field, text, found.instrument)


def again(world, workspace):
    workspace.close()
    return open_workspace(world.assessor_file("assessor-1"), PHRASE, device="assessor-1-device", clock=world.clock)


def kept(workspace):
    return {draft.field: draft.value for draft in workspace.drafts()}


def answers(workspace):
    return workspace.answers(assessment(workspace, "DC-001"))


UNREADABLE = [("start_date", "a Tuesday in May"), ("age", "12"), ("age", "forty"), ("q2_1_01_e", "x" * 32_768)]


@pytest.mark.parametrize(("field", "text"), UNREADABLE, ids=["no date", "a constraint", "no number", "too long"])
def test_what_cannot_be_an_answer_stays_in_its_field_and_the_stored_answer_stays_beside_it(world, mine, field, text):
    typed(mine, field, text)
    before = answers(mine)
    with again(world, mine) as later:
        assert kept(later) == {field: text}
        assert later.recovered == ()
        assert answers(later) == before


@pytest.mark.parametrize(("field", "text"), UNREADABLE, ids=["no date", "a constraint", "no number", "too long"])
def test_what_cannot_be_an_answer_is_told_with_its_case_and_question(world, mine, field, text):
    typed(mine, field, text)
    with again(world, mine) as later:
        (problem,) = later.warnings
        assert problem.where == f"case DC-001, question {field}"
        assert problem.what


def test_it_is_told_again_as_long_as_it_stands_there(world, mine):
    typed(mine, "start_date", "a Tuesday in May")
    with again(world, again(world, mine)) as later:
        assert [problem.where for problem in later.warnings] == ["case DC-001, question start_date"]
        assert kept(later) == {"start_date": "a Tuesday in May"}


def test_one_text_that_cannot_be_read_keeps_no_other_from_becoming_an_answer(world, mine):
    typed(mine, "age", "forty")
    typed(mine, "factor_notes", "They drink together.")
    typed(mine, "start_date", "a Tuesday in May")
    with again(world, mine) as later:
        assert [event.field for event in later.recovered] == ["factor_notes"]
        assert set(kept(later)) == {"age", "start_date"}
        assert len(later.warnings) == 2


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [("age", " 41 ", "41"), ("start_date", " 2013-02-04 ", "2013-02-04"), ("factor_notes", " one\r\ntwo ", "one\ntwo")],
)
def test_what_can_be_read_becomes_the_value_that_was_checked(world, mine, field, text, value):
    typed(mine, field, text)
    with again(world, mine) as later:
        assert answers(later)[field] == value
        assert [event.field for event in later.recovered] == [field]
        assert (kept(later), later.warnings) == ({}, ())


def test_a_text_typed_into_a_complete_case_stays_a_draft_and_the_case_stays_complete(world, mine):
    case = fill(mine, "DC-001")
    before = mine.answers(case)
    typed(mine, "q2_1_01_e", "An afterthought")
    with again(world, mine) as later:
        assert kept(later) == {"q2_1_01_e": "An afterthought"}
        assert [(problem.code, problem.where) for problem in later.warnings] == [
            ("locked-draft", "case DC-001, question q2_1_01_e")
        ]
        assert later.answers(case) == before
        found = later.assessment(case)
        assert (found.status, found.changed_since_complete) == (Status.COMPLETE, False)


@pytest.mark.parametrize(
    ("field", "text"),
    [("risk:0123abcd", alert_value("A child", "the lead", "now")), ("interest", "I taught the practitioner")],
    ids=["alert", "interest"],
)
def test_a_statement_that_was_begun_is_never_made_by_the_program(world, mine, field, text):
    typed(mine, field, text)
    with again(world, mine) as later:
        assert kept(later) == {field: text}
        assert (later.recovered, later.warnings) == ((), ())
        assert later.value(subjects.assessment(assessment(later, "DC-001")), field) is None


def test_looking_at_a_file_leaves_what_was_being_typed_alone_and_says_nothing(world, mine):
    typed(mine, "age", "forty")
    typed(mine, "factor_notes", "They drink together.")
    mine.close()
    with open_workspace(world.assessor_file("assessor-1"), PHRASE, device="d", writing=False) as viewer:
        assert set(kept(viewer)) == {"age", "factor_notes"}
        assert viewer.warnings == ()
