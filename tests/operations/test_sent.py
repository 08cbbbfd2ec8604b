"""Whether anything has changed since the work was last saved to be sent back."""

from datetime import timedelta

import pytest

from assessor_app.operations import answer_entry, returns
from assessor_app.operations.returns import changed_since_sent
from tests.operations.world import assessment, fill, merged

pytestmark = pytest.mark.usefixtures("any_program")


@pytest.fixture
def mine(world):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as workspace:
        fill(workspace, "DC-001")
        yield workspace


def send(world, workspace, *, plain):
    returns.write_return(workspace, world.folder / "return.xlsx", plain=plain)


@pytest.mark.parametrize("plain", [False, True], ids=["encrypted", "not encrypted"])
def test_right_after_sending_nothing_has_changed(world, mine, plain):
    send(world, mine, plain=plain)
    assert not changed_since_sent(mine)
    send(world, mine, plain=plain)
    assert not changed_since_sent(mine)


@pytest.mark.parametrize("plain", [False, True], ids=["encrypted", "not encrypted"])
@pytest.mark.parametrize("hours", [0, -30, 30], ids=["the clock runs", "it was set back", "it was set on"])
def test_an_answer_after_sending_is_a_change_whatever_the_clock_says(world, mine, plain, hours):
    send(world, mine, plain=plain)
    world.clock.moment += timedelta(hours=hours)
    answer_entry.answer(mine, assessment(mine, "DC-002"), "case_type", "licence")
    assert changed_since_sent(mine)
    send(world, mine, plain=plain)
    assert not changed_since_sent(mine)


def test_a_note_is_a_change_too(world, mine):
    send(world, mine, plain=False)
    answer_entry.write_note(mine, assessment(mine, "DC-002"), "Seen on page four.")
    assert changed_since_sent(mine)


def test_to_remember_where_one_was_and_to_type_is_none(world, mine):
    send(world, mine, plain=False)
    case = assessment(mine, "DC-002")
    mine.set_state("place", f"walk\t{case}\tage")
    mine.set_state(f"walk:{case}", "age")
    mine.save_draft(f"assessment:{case}", "age", "4", mine.assessment(case).instrument)
    assert not changed_since_sent(mine)


def test_what_the_lead_sends_is_no_change_of_ours(world, mine):
    send(world, mine, plain=False)
    with world.lead() as lead:
        from assessor_app.operations import queries

        queries.ask(lead, assessment(lead, "DC-001"), "q2_1_01", "Why?")
        world.packs(lead)
    merged(mine, world.pack("assessor-1"))
    assert not changed_since_sent(mine)


def test_what_was_never_sent_has_changed(mine):
    assert changed_since_sent(mine)
