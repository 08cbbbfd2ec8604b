"""From a sample to scores, and what must hold of merges."""

import itertools

import pytest

from assessor_app.operations import allocation, answer_entry, completion, incoming_work, results, returns, settlement
from assessor_app.problems import UserError
from assessor_app.records import Owner, Purpose, Status
from tests.operations.world import PHRASE, World, assessment, fill, merged

pytestmark = pytest.mark.usefixtures("any_program")


@pytest.fixture
def fieldwork(world):
    """Both assessors have completed their cases and sent them back; nothing is merged yet."""
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as first:
        fill(first, "DC-001", "above")
        fill(first, "DC-002", "below")
        one = world.returned(first)
    with world.started("assessor-2") as second:
        fill(second, "DC-003", "above")
        two = world.returned(second)
    return world, one, two


def codes(caught):
    return [problem.code for problem in caught.value.problems]


def test_a_case_travels_to_the_assessor_and_back_into_the_scores(fieldwork):
    world, one, two = fieldwork
    with world.lead() as lead:
        merged(lead, one, two)
        found = results.scores(lead).as_json()
    assert (found["cases"], found["counted"], found["open_conflicts"]) == (3, 3, 0)
    question = next(q for q in found["questions"] if q["code"] == "q2_1_01")
    assert (question["above"], question["below"]) == (2, 1)
    assert question["score"] == pytest.approx(2 / 3, abs=1e-12)


def test_returns_in_any_order_and_twice_give_the_same_events_and_scores(fieldwork, tmp_path):
    world, one, two = fieldwork
    seen = set()
    untouched = world.lead_file.read_bytes()
    for order in [*itertools.permutations([one, two]), (one, two, one), (two, one, one, two)]:
        world.lead_file.write_bytes(untouched)
        with world.lead() as lead:
            for path in order:
                merged(lead, path)
            events = frozenset(event.id for event in lead.events())
            seen.add((events, results.scores_text(results.scores(lead), "json")))
    assert len(seen) == 1


def test_merging_the_same_return_again_brings_nothing_new(fieldwork):
    world, one, _ = fieldwork
    with world.lead() as lead:
        first, again = merged(lead, one)[0], merged(lead, one)[0]
        assert first.new_events > 0
        assert again.new_events == 0
        assert [receipt.id for receipt in lead.receipts()] == [first.receipt.id]


def test_a_return_set_aside_counts_nowhere_until_it_is_taken_back(fieldwork):
    world, one, two = fieldwork
    with world.lead() as lead:
        before = results.scores(lead).as_json()
        merged(lead, two)
        with_two = results.scores(lead).as_json()
        done = merged(lead, one)[0]
        with_both = results.scores(lead).as_json()
        settlement.set_aside(lead, done.receipt.id, "Sent by mistake.")
        assert results.scores(lead).as_json() == with_two != before
        assert merged(lead, one)[0].notes[0].code == "set-aside"
        assert results.scores(lead).as_json() == with_two
        settlement.take_back(lead, done.receipt.id, "It was right after all.")
        assert results.scores(lead).as_json() == with_both


def test_different_answers_of_a_case_handed_over_are_listed_and_settled(world):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as first:
        one = assessment(first, "DC-001")
        answer_entry.answer(first, one, "q2_1_01", "yes")
        early = world.returned(first, "early")
    with world.lead() as lead:
        merged(lead, early)
        allocation.hand_over(lead, one, "assessor-2", "Called away.")
        world.packs(lead, people=["assessor-2"])
    with world.started("assessor-2") as second:
        answer_entry.answer(second, one, "q2_1_01", "no_poor")
        other = world.returned(second, "other")
    from assessor_app.store import open_workspace

    with open_workspace(world.assessor_file("assessor-1"), PHRASE, device="d", clock=world.clock) as first:
        answer_entry.answer(first, one, "q2_1_01", "no_missing")
        late = world.returned(first, "late")
    with world.lead() as lead:
        merged(lead, late, other)
        (found,) = settlement.different_answers(lead)
        assert (found.case, found.field, {side.value for side in found.sides}) == (
            "DC-001", "q2_1_01", {"no_poor", "no_missing"},
        )  # fmt: skip
        assert results.scores(lead).as_json()["open_conflicts"] == 1
        with pytest.raises(UserError) as caught:
            settlement.settle(lead, found.subject, found.field, "yes", "Neither.")
        assert codes(caught) == ["not-a-side"]
        settlement.settle(lead, found.subject, found.field, "no_poor", "Seen again in the file.")
        assert settlement.different_answers(lead) == ()
        assert results.scores(lead).as_json()["open_conflicts"] == 0


def test_a_return_of_another_inspection_is_refused_and_changes_nothing(fieldwork, tmp_path):
    _, one, _ = fieldwork
    (tmp_path / "other").mkdir()
    other = World(tmp_path / "other")
    with other.begin() as lead:
        before = [event.id for event in lead.events()]
        (done,) = incoming_work.merge(lead, [one])
        assert [problem.code for problem in done.problems] == ["other-inspection"]
        assert [event.id for event in lead.events()] == before
        assert lead.receipts() == ()


def test_a_pack_is_not_taken_for_completed_work(world):
    with world.begin() as lead:
        world.packs(lead)
        (done,) = incoming_work.merge(lead, [world.pack("assessor-1")])
    assert [problem.code for problem in done.problems] == ["not-a-return"]
    assert done.problems[0].file == "assessor-1.xlsx"


def test_a_case_handed_over_on_another_copy_of_the_leads_file_is_handed_over_here_too(world):
    with world.begin() as lead:
        world.packs(lead)
    copy = world.lead_file.read_bytes()
    with world.lead() as lead:
        one = assessment(lead, "DC-001")
        allocation.hand_over(lead, one, "assessor-2", "Called away.")
        world.packs(lead, people=["assessor-2"])
    with world.started("assessor-2") as second:
        fill(second, "DC-001")
        path = world.returned(second)
    world.lead_file.write_bytes(copy)
    with world.lead() as lead:
        assert merged(lead, path)[0].new_events > 0
        assert lead.assessment(one).assessor == "assessor-2"
        assert results.scores(lead).as_json()["counted"] == 1


def test_answers_in_a_case_that_is_not_theirs_are_refused_until_it_is_handed_over(world):
    with world.begin() as lead:
        world.packs(lead)
        one = assessment(lead, "DC-003")
    with world.started("assessor-2") as second:
        fill(second, "DC-003")
    from assessor_app.store import open_workspace

    with open_workspace(world.assessor_file("assessor-2"), PHRASE, device="d", clock=world.clock) as second:
        from assessor_app.records import Change

        second.record([Change(f"assessment:{one}", "strengths", "A stranger wrote this.")], author="assessor-1")
        path = world.returned(second)
    with world.lead() as lead:
        (done,) = incoming_work.merge(lead, [path])
        assert [problem.code for problem in done.problems] == ["other-author"]
        allocation.hand_over(lead, one, "assessor-1", "They shared it.")
        assert merged(lead, path)[0].new_events > 0


def test_a_second_assessment_is_blind_and_reaches_no_score(world):
    with world.begin() as lead:
        allocation.allocate(lead, "DC-001", "assessor-2", Purpose.SECOND)
        world.packs(lead)
    with world.started("assessor-1") as first:
        fill(first, "DC-001", "above")
        one = world.returned(first)
    with world.started("assessor-2") as second:
        assert {a.case for a in second.assessments()} == {"DC-001", "DC-003"}
        identity = assessment(second, "DC-001", Purpose.SECOND)
        assert second.answers(identity).get("q2_1_01") is None
        answer_entry.answer(second, identity, "q2_1_01", "no_poor")
        two = world.returned(second)
    with world.lead() as lead:
        merged(lead, one, two)
        question = next(q for q in results.scores(lead).as_json()["questions"] if q["code"] == "q2_1_01")
        assert (question["above"], question["below"]) == (1, 0)


def test_a_removed_case_counts_nowhere_and_its_replacement_can_be_allocated(fieldwork):
    world, one, two = fieldwork
    with world.lead() as lead:
        merged(lead, one, two)
        allocation.eliminate(lead, "dc-002", "Never supervised here.", "DC-004")
        found = results.scores(lead).as_json()
        assert found["counted"] == 2
        assert allocation.allocate(lead, "DC-004", "assessor-1").status is Status.NOT_STARTED
        allocation.bring_back(lead, "DC-002", "It was.")
        assert results.scores(lead).as_json()["counted"] == 3


def test_references_and_names_travel_only_when_asked_for(world):
    with world.begin() as lead:
        world.packs(lead)
        text = " ".join(event.value or "" for event in lead.events())
        assert "Person One" in text
    with world.started("assessor-1") as first:
        assert {case.name for case in first.cases()} == {""}
    world.forget("assessor-1")
    with world.lead() as lead:
        from assessor_app.operations import packs

        packs.write_packs(lead, world.folder / "packs", with_references=True, people=["assessor-1"])
    with world.started("assessor-1") as first:
        assert {case.name for case in first.cases()} == {"Person One", "Person Two"}
        path = world.returned(first)
    with world.lead() as lead:
        merged(lead, path)
    from assessor_app.exchange import read_workbook

    assert not [e for e in read_workbook(path, (), {world.instrument.hash: world.instrument}).events
                if e.subject.startswith("case:") and e.field in {"reference", "name"}]  # fmt: skip


def test_completing_names_every_open_point_and_locks_what_is_complete(world):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as second:
        identity = assessment(second, "DC-003")
        with pytest.raises(UserError) as caught:
            completion.complete(second, identity)
        assert len(caught.value.problems) == len(completion.check_answers(second, identity).owed) > 1
        fill(second, "DC-003")
        assert second.assessment(identity).status is Status.COMPLETE
        assert returns.to_send(second).complete == ("DC-003",)
        with pytest.raises(UserError) as caught:
            answer_entry.answer(second, identity, "q2_1_01", "yes")
        assert codes(caught) == ["locked"]
        with pytest.raises(UserError) as caught:
            completion.reopen(second, identity, " ")
        assert codes(caught) == ["no-reason"]
        completion.reopen(second, identity, "A late document turned up.")
        assert answer_entry.answer(second, identity, "q2_1_01", "no_poor").event is not None


def test_an_answer_to_a_closed_question_is_stored_with_a_warning_and_counts_nowhere(world):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as second:
        identity = assessment(second, "DC-003")
        answer_entry.answer(second, identity, "report_made", "yes")
        answer_entry.answer(second, identity, "q1_1_01", "yes")
        closed = answer_entry.answer(second, identity, "report_made", "no")
        assert closed.closed == ("q1_1_01",)
        kept = answer_entry.answer(second, identity, "q1_1_01", "no_poor")
        assert [problem.code for problem in kept.warnings] == ["inactive"]
        assert second.answers(identity)["q1_1_01"] == "no_poor"
        assert second.states(identity)["q1_1_01"].value == "inactive"
        assert "q1_1_01" in answer_entry.answer(second, identity, "report_made", "yes").opened


def test_only_the_lead_checks_and_signs_off(fieldwork):
    world, one, _ = fieldwork
    with world.lead() as lead:
        assert lead.owner is Owner.LEAD
        merged(lead, one)
        identity = assessment(lead, "DC-001")
        assert completion.mark_checked(lead, identity).status is Status.CHECKED
        assert completion.sign_off(lead, identity).status is Status.SIGNED_OFF
    from assessor_app.store import open_workspace

    with open_workspace(world.assessor_file("assessor-1"), PHRASE, device="d") as first:
        with pytest.raises(UserError) as caught:
            completion.mark_checked(first, assessment(first, "DC-001"))
        assert codes(caught) == ["lead-only"]


def test_what_was_sent_is_known_up_to_the_moment_it_was_gathered(world):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as second:
        identity = assessment(second, "DC-003")
        answer_entry.answer(second, identity, "q2_1_01", "yes")
        returns.write_return(second, world.folder / "locked.xlsx")
        assert second.state(returns.SENT_AT) >= second.last_saved
        second.set_state("place", "walk")
        assert second.state(returns.SENT_AT) >= second.last_saved
        answer_entry.answer(second, identity, "q2_1_03", "yes")
        assert second.state(returns.SENT_AT) < second.last_saved


def test_an_alert_shows_on_the_return_until_the_lead_has_closed_it(world):
    from python_calamine import load_workbook

    def said(path):
        rows = load_workbook(path).get_sheet_by_name("Read me").to_python()
        return [row[1] for row in rows if row[0] == "Someone may be at risk now"]

    with world.begin() as lead:
        world.packs(lead)
        assert said(world.pack("assessor-2")) == []
    with world.started("assessor-2") as second:
        identity = assessment(second, "DC-003")
        risk = answer_entry.raise_risk(second, identity, "A child at the address.", "The lead inspector", "10:42")
        path = world.returned(second)
        assert said(path) == ["DC-003"]
    with world.lead() as lead:
        merged(lead, path)
        world.packs(lead)
        assert said(world.pack("assessor-2")) == ["DC-003"]
        answer_entry.close_risk(lead, identity, risk, "The children’s service was told at 11:00.")
        world.packs(lead)
        assert said(world.pack("assessor-2")) == []


def test_closing_an_alert_does_not_change_a_complete_case_so_it_can_be_signed_off(fieldwork):
    world, one, _ = fieldwork
    with world.lead() as lead:
        merged(lead, one)
        identity = assessment(lead, "DC-001")
        risk = answer_entry.raise_risk(lead, identity, "A child at the address.", "The deputy", "10:42")
        answer_entry.close_risk(lead, identity, risk, "The children’s service was told at 11:00.")
        answer_entry.mark_later(lead, identity, "q2_1_01", on=True)
        assert not lead.assessment(identity).changed_since_complete
        assert completion.sign_off(lead, identity).status is Status.SIGNED_OFF
        lead.rebuild()
        assert not lead.assessment(identity).changed_since_complete


def test_reasons_and_evidence_do_not_count_among_the_questions_of_a_case(world):
    from assessor_app.operations.cases import case_list

    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as second:
        identity = assessment(second, "DC-003")
        answer_entry.answer(second, identity, "q2_1_01", "yes")
        before = case_list(second)[0].asked
        answer_entry.answer(second, identity, "q2_1_01", "no_poor")
        assert case_list(second)[0].asked == before
