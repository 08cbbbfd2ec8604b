"""Which pack each assessor has, what it answers, and who needs a new one and why."""

from datetime import date

import pytest

from assessor_app.operations import allocation, packs
from assessor_app.operations.pack_state import note_handed_over
from assessor_app.problems import UserError
from tests.operations.world import assessment, fill, merged


@pytest.fixture
def lead(world):
    with world.begin() as workspace:
        yield workspace


def state(lead, person="assessor-1"):
    return next(one for one in packs.states(lead) if one.person.id == person)


def test_packs_are_numbered_one_after_the_other_for_each_assessor(world, lead):
    assert (state(lead).number, str(state(lead).needs)) == (0, "No pack has been written yet.")
    world.packs(lead)
    world.packs(lead, people=["assessor-1"])
    assert (state(lead).number, state(lead, "assessor-2").number) == (2, 1)
    assert state(lead).cases == ("DC-001", "DC-002")
    assert state(lead).needs is None


def test_who_needs_a_new_pack_and_why(world, lead):
    world.packs(lead)
    allocation.hand_over(lead, assessment(lead, "DC-002"), "assessor-2", "Ill.")
    assert str(state(lead).needs) == "These cases were handed over or removed: DC-002."
    assert str(state(lead, "assessor-2").needs) == "These cases are new: DC-002."
    world.packs(lead)
    assert not [one for one in packs.states(lead) if one.needs]
    allocation.hand_over(lead, assessment(lead, "DC-001"), "assessor-2", "Ill.")
    assert "DC-001" in str(state(lead).needs)


def test_one_action_writes_those_that_are_needed_only(world, lead):
    world.packs(lead)
    allocation.eliminate(lead, "DC-003", "Wrong sentence.")
    written = packs.write_packs(lead, world.folder / "packs", plain=True, only_needed=True)
    assert [one.person for one in written] == ["assessor-2"]
    assert not packs.write_packs(lead, world.folder / "packs", plain=True, only_needed=True)


def test_a_return_says_which_pack_it_answers_and_its_own_work_asks_for_no_new_pack(world, lead):
    world.packs(lead)
    with world.started("assessor-1") as assessor:
        fill(assessor, "DC-001")
        out = world.returned(assessor)
    world.packs(lead)
    merged(lead, out)
    assert (state(lead).number, state(lead).answered) == (2, 1)
    assert state(lead).needs is None


def test_a_pack_is_ticked_as_handed_over(world, lead):
    with pytest.raises(UserError, match="No pack has been written"):
        note_handed_over(lead, "assessor-1")
    world.packs(lead)
    note_handed_over(lead, "assessor-1", "Memory stick, by hand", date(2026, 3, 3))
    assert (state(lead).handed_over, state(lead).when, state(lead).how) == (1, "2026-03-03", "Memory stick, by hand")
    world.packs(lead)
    assert state(lead).handed_over == 1 < state(lead).number
