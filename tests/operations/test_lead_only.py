"""What only the lead decides is refused in an assessor's file, so that no return is refused for it later."""

import pytest

from assessor_app.operations import allocation, inspection, packs, results, returns
from assessor_app.problems import UserError
from assessor_app.records import Purpose
from tests.operations.world import World, assessment, merged


@pytest.fixture
def world(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    return world


def refused(function, *arguments):
    with pytest.raises(UserError) as caught:
        function(*arguments)
    return caught.value.problems[0].code


def test_an_assessor_changes_neither_sample_nor_team_nor_settings_and_the_return_is_taken(world):
    with world.started("assessor-1") as assessor:
        one = assessment(assessor, "DC-001")
        for function, *arguments in (
            (allocation.allocate, "DC-001", "assessor-2", Purpose.SECOND),
            (allocation.hand_over, one, "assessor-2", "Ill."),
            (allocation.eliminate, "DC-001", "Moved away."),
            (allocation.bring_back, "DC-001", "Back again."),
            (allocation.set_record, "DC-001", one, "The better one."),
            (inspection.add_person, "Assessor 9"),
            (inspection.change_headline_rule, "pooled", "Because."),
        ):
            assert refused(function, assessor, *arguments) == "lead-only"
        out = world.returned(assessor)
    with world.lead() as lead:
        merged(lead, out)


def test_an_assessor_sees_no_scores_and_sends_nobody_cases(world):
    with world.started("assessor-1") as assessor:
        assert refused(results.scores, assessor) == "lead-only"
        assert refused(results.export, assessor, world.folder / "merged.xlsx", "a passphrase") == "lead-only"
        assert refused(packs.write_packs, assessor, world.folder / "further") == "lead-only"
    assert not (world.folder / "merged.xlsx").exists()
    assert not (world.folder / "further").exists()


def test_a_lead_sends_no_completed_work_to_themselves(world):
    with world.lead() as lead:
        assert refused(returns.write_return, lead, world.folder / "return.xlsx") == "assessor-only"


def test_a_lead_changes_the_headline_with_a_reason(world):
    with world.lead() as lead:
        assert refused(inspection.change_headline_rule, lead, "pooled", " ") == "no-reason"
        assert refused(inspection.change_headline_rule, lead, "median", "Because.") == "headline-rule"
        inspection.change_headline_rule(lead, "pooled", "Agreed with the area.")
        assert lead.inspection().headline_rule == "pooled"
        assert lead.history("inspection", "headline_rule")[0].reason == "Agreed with the area."


def test_nobody_is_handed_a_case_that_they_assess_already(world):
    with world.lead() as lead:
        second = allocation.allocate(lead, "DC-001", "assessor-2", Purpose.SECOND)
        first = assessment(lead, "DC-001")
        assert refused(allocation.hand_over, lead, first, "assessor-2", "Ill.") == "allocated"
        assert refused(allocation.hand_over, lead, second.id, "assessor-2", "Ill.") == "allocated"
