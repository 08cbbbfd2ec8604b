"""Nobody is given a case of their own, their team's or their unit's; all cases are shared out in one action."""

import pytest

from assessor_app.operations import allocation, impartiality, team
from assessor_app.operations.balanced_allocation import allocate_all, planned_allocation
from assessor_app.operations.inspection import add_person
from assessor_app.operations.sample import SampleCase
from assessor_app.problems import UserError
from assessor_app.records import Post, Purpose
from tests.operations.world import assessment


def refused(function, *arguments, **named):
    with pytest.raises(UserError) as caught:
        function(*arguments, **named)
    return caught.value.problems[0].code


@pytest.fixture
def lead(world):
    """Twelve cases in two units; Ann Bell managed one; three people in the team."""
    cases = tuple(
        SampleCase(
            f"DC-{n:03}",
            details={"unit": "north" if n <= 6 else "south", "gender": "male"},
            manager="Bell,  ANN" if n == 99 else ("ann  BELL" if n == 7 else "Someone Else"),
            team="Moor team" if n in {8, 9} else "Coast team",
        )
        for n in range(1, 13)
    )
    with world.begin(cases) as workspace:
        for name in ("Ann Bell", "Bob Carr", "Cai Dow"):
            add_person(workspace, name)
        yield workspace


def person(lead, name):
    return team.find(lead, name)


def test_the_guard_says_why_and_an_override_is_kept_with_its_reason(lead):
    team.describe(lead, "Bob Carr", teams=["moor TEAM"])
    team.describe(lead, "Cai Dow", unit="North")
    for number, name in (("DC-007", "Ann Bell"), ("DC-008", "Bob Carr"), ("DC-001", "Cai Dow")):
        assert refused(allocation.allocate, lead, number, person(lead, name).id) == "own-case"
    done = allocation.allocate(lead, "DC-001", person(lead, "Cai Dow").id, although="Nobody else speaks Welsh.")
    assert lead.history(f"assessment:{done.id}", "assessor")[0].reason == "Nobody else speaks Welsh."
    assert "unit that managed case DC-001" in impartiality.overrides(lead)[done.id]


def test_the_guard_holds_at_a_hand_over_and_for_a_second_assessment_too(lead):
    allocation.allocate(lead, "DC-007", person(lead, "Bob Carr").id)
    one = assessment(lead, "DC-007")
    ann = person(lead, "Ann Bell").id
    assert refused(allocation.hand_over, lead, one, ann, "Ill.") == "own-case"
    assert refused(allocation.allocate, lead, "DC-007", ann, Purpose.SECOND) == "own-case"
    allocation.hand_over(lead, one, ann, "Ill.", although="It was long ago.")
    assert lead.history(f"assessment:{one}", "assessor")[0].reason == "Ill. It was long ago."


def test_a_unit_speaks_against_those_who_work_in_the_area_only(lead):
    team.describe(lead, "Cai Dow", unit="north", post=Post.INSPECTOR)
    assert allocation.allocate(lead, "DC-001", person(lead, "Cai Dow").id).case == "DC-001"
    assert refused(team.describe, lead, "Cai Dow", unit="east") == "unknown-unit"


def test_all_cases_are_shared_out_fairly_and_nobody_gets_their_own(lead):
    team.describe(lead, "Cai Dow", unit="north")
    allocation.allocate(lead, "DC-012", person(lead, "Ann Bell").id)
    looked = planned_allocation(lead)
    assert lead.assessments()[0].case == "DC-012"
    assert len(lead.assessments()) == 1
    done = allocate_all(lead)
    assert done == looked
    assert sorted(share.total for share in done.shares) == [4, 4, 4]
    units = {case.number: case.details["unit"] for case in lead.cases()}
    assert {units[one.case] for one in lead.assessments() if one.assessor == person(lead, "Cai Dow").id} == {"south"}
    assert len({one.case for one in lead.assessments()}) == 12
    assert refused(allocate_all, lead) == "all-given"


def test_a_reserve_and_a_research_officer_get_none_and_what_nobody_may_have_is_told(lead):
    team.describe(lead, "Ann Bell", post=Post.RESERVE)
    team.describe(lead, "Bob Carr", post=Post.RESEARCH_OFFICER)
    team.describe(lead, "Cai Dow", unit="north")
    plan = allocate_all(lead)
    assert [share.person.name for share in plan.shares] == ["Cai Dow"]
    assert plan.left == tuple(f"DC-{n:03}" for n in range(1, 7))


def test_who_manages_a_case_never_leaves_the_leads_file(lead, world):
    from assessor_app.operations.contents import merged_contents, pack_contents

    allocate_all(lead)
    ann = person(lead, "Ann Bell").id
    for contents in (pack_contents(lead, ann, with_references=True), merged_contents(lead, with_references=True)):
        assert not [event for event in contents.events if event.field in {"manager", "team"}]
