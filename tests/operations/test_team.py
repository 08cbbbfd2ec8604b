"""People of an inspection: renamed, made one of two, removed; and what happens to their cases."""

import pytest

from assessor_app.operations import allocation, inspection, team
from assessor_app.operations.cases import case_list, loads
from assessor_app.operations.names import NOBODY_KNOWN, names_of
from assessor_app.operations.sample import SampleCase
from assessor_app.problems import UserError
from assessor_app.records import Purpose
from tests.operations.world import World, assessment, fill, merged


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


@pytest.fixture
def lead(world):
    with world.begin() as workspace:
        yield workspace


def refused(operation, *arguments):
    with pytest.raises(UserError) as told:
        operation(*arguments)
    return [problem.code for problem in told.value.problems]


def test_a_name_is_changed_everywhere_and_kept_with_single_spaces(lead):
    team.rename(lead, "assessor-2", "  Bryn   Cole ")
    assert {row.assessor_name for row in case_list(lead) if row.assessor == "assessor-2"} == {"Bryn Cole"}


@pytest.mark.parametrize("name", ["Assessor 1", "assessor 1", "Assessor  1", " ASSESSOR 1 "])
def test_two_names_that_a_person_reads_as_one_are_not_taken_for_two(lead, name):
    assert refused(team.rename, lead, "assessor-2", name) == ["repeated-name"]
    assert refused(inspection.add_person, lead, name) == ["repeated-name"]


def test_somebody_keeps_their_id_when_another_is_added_under_a_like_name(lead):
    team.rename(lead, "assessor-2", "Bryn")
    assert inspection.add_person(lead, "Assessor 2").id == "assessor-2-2"


def test_making_one_of_two_hands_the_cases_over_and_answers_keep_their_author(world, lead):
    world.packs(lead)
    with world.started("assessor-2") as second:
        fill(second, "DC-003")
        path = world.returned(second)
    team.merge(lead, "assessor-2", "assessor-1", "The list had them twice.")
    assert loads(case_list(lead))["assessor-1"].cases == 3
    assert [person.name for person in team.members(lead)] == ["Assessor 1"]
    (done,) = merged(lead, path)
    assert not done.problems
    assert names_of(lead)["assessor-2"] == "Assessor 2"
    authors = {event.author for event in lead.history(f"assessment:{assessment(lead, 'DC-003')}", "q2_1_01")}
    assert authors == {"assessor-2"}


def test_two_who_both_assess_a_case_cannot_be_one_person(lead):
    allocation.allocate(lead, "DC-001", "assessor-2", Purpose.SECOND)
    assert refused(team.merge, lead, "assessor-2", "assessor-1", "Twice.") == ["both-have-case"]
    assert len(team.members(lead)) == 2


def test_whoever_has_cases_leaves_only_when_somebody_takes_them_over(lead):
    assert refused(team.remove, lead, "assessor-2", "On leave.") == ["has-cases"]
    team.remove(lead, "assessor-2", "On leave.", "assessor-1")
    assert {one.assessor for one in lead.assessments()} == {"assessor-1"}
    assert refused(allocation.allocate, lead, "DC-001", "assessor-2", Purpose.SECOND) == ["unknown-person"]
    team.bring_back(lead, "assessor-2", "Is back.")
    assert [person.id for person in team.members(lead)] == ["assessor-1", "assessor-2"]


def test_every_change_of_the_team_needs_a_reason_and_a_lead(world, lead):
    assert refused(team.remove, lead, "assessor-2", " ", "assessor-1") == ["no-reason"]
    assert refused(team.merge, lead, "assessor-1", "assessor-1", "So.") == ["same-person"]
    world.packs(lead)
    with world.started("assessor-2") as own:
        assert refused(team.rename, own, "assessor-2", "Bryn") == ["lead-only"]


def test_messages_name_people_by_their_names(lead):
    with pytest.raises(UserError) as told:
        allocation.allocate(lead, "DC-001", "assessor-1", Purpose.SECOND)
    assert "Assessor 1 has case DC-001 already." in str(told.value)
    with pytest.raises(UserError) as told:
        allocation.allocate(lead, "DC-001", "somebody", Purpose.SECOND)
    assert "Assessor 1, Assessor 2" in str(told.value)
    assert names_of(lead)["assessor-99"] == NOBODY_KNOWN


def test_a_reserve_case_is_not_in_the_sample_until_it_replaces_one(lead):
    assert (
        allocation.keep_in_reserve(lead, [SampleCase("DC-090", details={"unit": "north"}), SampleCase("DC-001")]) == 1
    )
    assert [case.number for case in lead.cases() if not case.eliminated] == ["DC-001", "DC-002", "DC-003"]
    assert refused(allocation.allocate, lead, "DC-090", "assessor-1") == ["eliminated"]
    allocation.eliminate(lead, "DC-001", "Lost.", "DC-090")
    assert [case.number for case in lead.cases() if not case.eliminated] == ["DC-002", "DC-003", "DC-090"]
    allocation.allocate(lead, "DC-090", "assessor-1")
    assert lead.answers(assessment(lead, "DC-090"))["unit"] == "north"


def test_an_undo_leaves_a_replacement_that_somebody_assesses_by_now_in_the_sample(lead):
    allocation.eliminate(lead, "DC-001", "Lost.", "DC-050")
    allocation.allocate(lead, "DC-050", "assessor-1")
    allocation.undo_elimination(lead, "DC-001", "Found.")
    assert {case.number for case in lead.cases() if not case.eliminated} == {"DC-001", "DC-002", "DC-003", "DC-050"}


def test_a_case_of_the_sample_cannot_replace_another(lead):
    assert refused(allocation.eliminate, lead, "DC-001", "Lost.", "DC-002") == ["in-sample"]
