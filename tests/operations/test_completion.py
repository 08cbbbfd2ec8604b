"""The lead's own acts never break completion: settling, edits, sign-off and its undoing, sending back."""

import shutil
from pathlib import Path

import pytest

from assessor_app.operations import answer_entry, completion, queries, settlement
from assessor_app.operations.packs import write_packs
from assessor_app.problems import UserError
from assessor_app.records import Status
from assessor_app.store import Workspace, open_workspace
from tests.operations.world import PHRASE, World, assessment, fill, merged

FIRST = {"q2_1_01_e": "Seen on page one.", "strengths": "Clear words.", "age": "31"}
SECOND = {"q2_1_01_e": "Seen elsewhere.", "strengths": "Good dates.", "age": "32"}


@pytest.fixture
def world(tmp_path):
    found = World(tmp_path)
    with found.begin() as lead:
        found.packs(lead)
    return found


def at(world: World, path: Path) -> Workspace:
    return open_workspace(path, PHRASE, device=path.stem, clock=world.clock)


def returned_twice(world: World, first: dict[str, str], second: dict[str, str], *, whole: bool = False) -> None:
    """Merge the returns of one assessor who worked on two computers: complete on the first, or on both."""
    with world.started("assessor-1") as assessor:
        identity = fill(assessor, "DC-001")
        fill(assessor, "DC-002")
        completion.reopen(assessor, identity, "To look again.")
    paths = [world.assessor_file("assessor-1"), world.folder / "second.inspection"]
    shutil.copy(*paths)
    out = []
    for path, answers in zip(paths, (first, second), strict=True):
        with at(world, path) as workspace:
            for code, value in answers.items():
                answer_entry.answer(workspace, identity, code, value)
            if whole or path == paths[0]:
                completion.complete(workspace, identity)
            out.append(world.returned(workspace, path.stem))
    with world.lead() as lead:
        merged(lead, *out)


def settle_all(lead: Workspace, side: int) -> str:
    for one in settlement.different_answers(lead):
        if one.field != "status":
            settlement.settle(lead, one.subject, one.field, one.sides[side].value, "Read in the file.")
    return assessment(lead, "DC-001")


def is_as_completed(lead: Workspace, one: str) -> bool:
    """Whether nothing is said to have changed since, and the tables made again say the same."""
    before = lead.assessment(one)
    lead.rebuild()
    assert lead.assessment(one) == before
    return not before.changed_since_complete


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("whole", [False, True])
def test_a_settled_case_is_signed_off_in_one_step_whichever_answer_was_chosen(world, side, whole):
    returned_twice(world, FIRST, SECOND, whole=whole)
    with world.lead() as lead:
        assert lead.assessment(assessment(lead, "DC-001")).changed_since_complete
        one = settle_all(lead, side)
        assert is_as_completed(lead, one)
        assert completion.sign_off(lead, one).status is Status.SIGNED_OFF
        assert is_as_completed(lead, one)
        assert not lead.conflicts()


def test_a_settled_case_with_many_different_answers_is_signed_off_too(world):
    codes = ["q1_1_01_e", "q2_1_01_e", "q2_1_02_e", "q2_1_03_e", "q4_1_01_e", "q4_1_02_e", "strengths", "factor_notes"]
    returned_twice(world, *(dict.fromkeys(codes, words) for words in ("Here.", "There.")), whole=True)
    with world.lead() as lead:
        one = settle_all(lead, 1)
        assert is_as_completed(lead, one)
        completion.sign_off(lead, one)


def test_an_answer_given_elsewhere_after_completion_is_told_even_when_all_else_was_settled(world):
    returned_twice(world, FIRST, {**SECOND, "hours": "2.5"})
    with world.lead() as lead:
        one = settle_all(lead, 0)
        assert lead.assessment(one).changed_since_complete
        with pytest.raises(UserError, match="has changed since"):
            completion.sign_off(lead, one)


def test_different_answers_are_settled_before_a_case_is_signed_off(world):
    returned_twice(world, FIRST, SECOND)
    with world.lead() as lead:
        one = assessment(lead, "DC-001")
        with pytest.raises(UserError):
            completion.sign_off(lead, one)
        one = settle_all(lead, 0)
        completion.mark_checked(lead, one)


def test_a_signed_off_case_stays_so_through_everything_that_the_lead_does(world):
    returned_twice(world, FIRST, SECOND)
    with world.lead() as lead:
        one = settle_all(lead, 0)
        completion.sign_off(lead, one)
        query = queries.ask(lead, one, "q2_1_01", "Where was this?")
        queries.close(lead, query.id)
        event = lead.history(f"assessment:{one}", "strengths")[0]
        lead.redact([event.id], "A name.")
        assert lead.assessment(one).status is Status.SIGNED_OFF
        assert is_as_completed(lead, one)


def test_an_assessors_new_answer_in_a_signed_off_case_is_told(world):
    with world.started("assessor-1") as assessor:
        fill(assessor, "DC-001")
        first = world.returned(assessor)
    with world.lead() as lead:
        merged(lead, first)
        completion.sign_off(lead, assessment(lead, "DC-001"))
    with at(world, world.assessor_file("assessor-1")) as assessor:
        one = assessment(assessor, "DC-001")
        completion.reopen(assessor, one, "More was found.")
        answer_entry.answer(assessor, one, "strengths", "More words.")
        completion.complete(assessor, one)
        second = world.returned(assessor, "second")
    with world.lead() as lead:
        merged(lead, second)
        told = {one.field for one in settlement.different_answers(lead)}
        assert "status" in told or lead.assessment(one).changed_since_complete


def test_undoing_a_sign_off_needs_a_reason_and_gives_back_the_step_before(world):
    returned_twice(world, FIRST, {})
    with world.lead() as lead:
        one = assessment(lead, "DC-001")
        completion.mark_checked(lead, one)
        completion.sign_off(lead, one)
        with pytest.raises(UserError, match="needs a reason"):
            completion.undo_sign_off(lead, one, " ")
        assert completion.undo_sign_off(lead, one, "Too early.").status is Status.CHECKED
        assert completion.undo_sign_off(lead, one, "Not yet.").status is Status.COMPLETE
        with pytest.raises(UserError, match="neither checked nor signed off"):
            completion.undo_sign_off(lead, one, "Again.")
        assert is_as_completed(lead, one)
        assert completion.sign_off(lead, one).status is Status.SIGNED_OFF


def test_a_case_that_is_sent_back_opens_no_other_and_comes_back_alone(world):
    with world.started("assessor-1") as assessor:
        fill(assessor, "DC-001")
        fill(assessor, "DC-002")
        first = world.returned(assessor)
    with world.lead() as lead:
        merged(lead, first)
        one, other = assessment(lead, "DC-001"), assessment(lead, "DC-002")
        completion.sign_off(lead, other)
        with pytest.raises(UserError, match="needs a reason"):
            completion.send_back(lead, one, "")
        assert completion.send_back(lead, one, "The evidence is thin.").status is Status.IN_PROGRESS
        write_packs(lead, world.folder / "packs", plain=True)
    with at(world, world.assessor_file("assessor-1")) as assessor:
        merged(assessor, world.pack("assessor-1"))
        assert assessor.assessment(one).status is Status.IN_PROGRESS
        assert assessor.assessment(other).status is Status.SIGNED_OFF
        assert not assessor.assessment(other).changed_since_complete
        answer_entry.answer(assessor, one, "q2_1_01_e", "Seen on page two.")
        completion.complete(assessor, one)
        second = world.returned(assessor, "second")
    with world.lead() as lead:
        merged(lead, second)
        assert not lead.conflicts()
        assert lead.assessment(one).status is Status.COMPLETE
        assert lead.assessment(other).status is Status.SIGNED_OFF
        assert not any(each.changed_since_complete for each in lead.assessments())


def test_only_the_lead_signs_off_and_sends_back(world):
    with world.started("assessor-1") as assessor:
        one = fill(assessor, "DC-001")
        for act in (
            lambda: completion.sign_off(assessor, one),
            lambda: completion.mark_checked(assessor, one),
            lambda: completion.undo_sign_off(assessor, one, "Because."),
            lambda: completion.send_back(assessor, one, "Because."),
        ):
            with pytest.raises(UserError, match="Only the lead inspector"):
                act()
