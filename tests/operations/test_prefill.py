"""What the lead filled in of an assessment is known in the assessor's file, whatever became of it."""

from assessor_app import subjects
from assessor_app.operations.answer_entry import answer
from assessor_app.operations.prefill import prefilled
from assessor_app.records import Change
from tests.operations.world import World, assessment


def test_what_the_lead_filled_in_is_known_after_the_assessor_changed_it(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as workspace:
        ours = assessment(workspace, "DC-001")
        assert prefilled(workspace, ours) == {"gender": "female", "unit": "north"}
        answer(workspace, ours, "gender", "male")
        answer(workspace, ours, "case_type", "licence")
        assert prefilled(workspace, ours) == {"gender": "female", "unit": "north"}


def test_a_case_that_a_lead_assesses_has_nothing_filled_in(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        ours = assessment(lead, "DC-001")
        assert prefilled(lead, ours)
        lead.record([Change(subjects.assessment(ours), "assessor", lead.me.id)])
        assert prefilled(lead, ours) == {}
