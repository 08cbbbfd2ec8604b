"""Recording: a change becomes an event, with its parents, its time and everything that follows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlcipher3 import dbapi2

from assessor_app import log
from assessor_app.problems import UserError
from assessor_app.records import Change, Owner, Status
from tests.store.making import LEAD, answer, foreign, made, opened, receipt, small_instrument

A1 = "assessment:a1"


def test_an_answer_is_an_event_that_says_everything_about_itself(ws):
    event = answer(ws, "q1", "yes")
    assert (event.subject, event.field, event.value) == (A1, "q1", "yes")
    assert (event.author, event.device, event.instrument) == ("lead", "laptop", small_instrument().hash)
    assert event.time.startswith("2013-06-03T09:30:")
    assert log.is_genuine(event)


def test_a_changed_answer_names_the_answer_it_replaces(ws):
    first, second = answer(ws, "q1", "yes"), answer(ws, "q1", "no")
    assert second.parents == (first.id,)
    assert ws.value(A1, "q1") == "no"
    assert ws.history(A1, "q1") == (second, first)


def test_the_same_answer_again_makes_no_event(ws):
    answer(ws, "q1", "yes")
    assert answer(ws, "q1", "yes") is None
    assert answer(ws, "q2", None) is None
    assert answer(ws, "q2", "") is None


def test_an_event_holds_nothing_that_a_workbook_cannot(ws):
    (event,) = ws.record([Change(A1, "status", "in_progress", reason="Typed\ufffe by\x00 mistake.\r\nSorry\ud83d ")])
    assert event.reason == "Typed by mistake.\nSorry"
    with pytest.raises(UserError, match="at most 32,767"):
        ws.record([Change(A1, "status", "complete", reason="x" * 32_768)])
    assert ws.value(A1, "status") == "in_progress"


def test_clearing_an_answer_is_an_event_and_leaves_no_answer(ws):
    answer(ws, "q1", "yes")
    cleared = answer(ws, "q1", "")
    assert cleared.value is None
    assert ws.answers("a1") == {}
    assert ws.standing(A1)["q1"].value is None


def test_several_changes_are_recorded_together_or_not_at_all(ws):
    changes = [Change(A1, "q1", "yes"), Change(A1, "q2", "é" * 32_768)]
    with pytest.raises(UserError, match="at most 32,767"):
        ws.record(changes)
    assert ws.answers("a1") == {}
    assert ws.states("a1")["q1"] == "unanswered"
    answer(ws, "q1", "no")
    assert ws.states("a1")["q1"] == "below"


def test_what_is_undone_leaves_no_trace_in_what_is_remembered(ws):
    def interrupted():
        with ws.session.changing():
            answer(ws, "q1", "no")
            raise KeyError("a bug")

    answer(ws, "q1", "yes")
    with pytest.raises(KeyError):
        interrupted()
    assert ws.states("a1")["q1"] == "above"
    answer(ws, "q1", "no")
    assert ws.states("a1")["q1"] == "below"
    assert ws.check_integrity() == ()


def test_two_changes_of_one_field_in_one_go_follow_each_other(ws):
    first, second = ws.record([Change(A1, "q1", "yes"), Change(A1, "q1", "no")])
    assert second.parents == (first.id,)


def test_an_event_is_never_earlier_than_what_it_replaces(ws):
    ws.add([foreign("yes")], receipt())
    assert answer(ws, "q1", "no").time == foreign("yes").time


def test_another_author_can_be_named(ws):
    (event,) = ws.record([Change(A1, "q1", "yes")], author="assessor-3")
    assert event.author == "assessor-3"


def test_the_time_of_an_event_is_utc_whatever_the_clock_shows(path):
    with made(path) as ws:
        ws.session.clock = lambda: datetime(2013, 6, 3, 10, 30, tzinfo=UTC).astimezone()
        (event,) = ws.record([Change("inspection", "name", "x")])
    assert event.time == "2013-06-03T10:30:00.000000Z"


def test_when_something_was_last_saved_is_known_after_opening_again(ws, path):
    event = answer(ws, "q1", "yes")
    assert ws.last_saved >= event.time
    ws.close()
    with opened(path) as again:
        assert again.last_saved == event.time


# --- conflicts ----------------------------------------------------------------------------------


def conflict(ws):
    ours = answer(ws, "q1", "yes")
    theirs = foreign("no")
    ws.add([theirs], receipt())
    return ours, theirs


def test_two_answers_made_without_knowledge_of_each_other_conflict_and_the_later_stands(ws):
    ours, theirs = conflict(ws)
    (found,) = ws.conflicts()
    assert (found.subject, found.field, found.stands) == (A1, "q1", theirs)
    assert set(found.current) == {ours, theirs}
    assert ws.value(A1, "q1") == "no"


def test_a_conflict_is_settled_by_naming_both_sides_even_with_the_value_that_stands(ws):
    ours, theirs = conflict(ws)
    settled = ws.settle(A1, "q1", "no", "read again together")
    assert set(settled.parents) == {ours.id, theirs.id}
    assert (settled.reason, settled.instrument) == ("read again together", small_instrument().hash)
    assert ws.conflicts() == ()


def test_recording_the_value_that_stands_settles_nothing_in_passing(ws):
    conflict(ws)
    assert answer(ws, "q1", "no") is None
    assert len(ws.conflicts()) == 1


def test_another_answer_given_knowingly_settles_a_conflict(ws):
    conflict(ws)
    assert len(answer(ws, "q1", "na").parents) == 2
    assert ws.conflicts() == ()


# --- what can never happen ----------------------------------------------------------------------


def test_the_database_itself_refuses_to_delete_or_change_an_event(ws):
    answer(ws, "q1", "yes")
    for statement in (
        "delete from event",
        "update event set value = 'no'",
        "update event set time = '2000', redacted = 'x', value = null",
        "update event set recorded_here = 0, redacted = 'x', value = null",
        "insert or replace into event select * from event",
    ):
        with pytest.raises(dbapi2.IntegrityError, match="events are"):
            ws.session.db.execute(statement)


def test_a_query_can_only_read(ws):
    assert ws.query("select count(*) from assessment where id = ?", ("a1",)) == [(1,)]
    assert ws.query("select count(*) from assessment where id = $id", {"id": "a1"}) == [(1,)]
    for statement in ("delete from judgement", "drop table event", "insert into meta values ('a', 'b')"):
        with pytest.raises(dbapi2.OperationalError, match="readonly"):
            ws.query(statement)
    assert answer(ws, "q1", "yes") is not None


# --- records ------------------------------------------------------------------------------------


def test_an_inspection_without_settings_has_the_usual_ones(path):
    with made(path) as ws:
        found = ws.inspection()
    assert (found.headline_rule, found.counted_from, found.lead) == ("questions", Status.COMPLETE, "lead")


def test_the_settings_of_an_inspection_are_read_back(ws):
    settings = {"name": "Example 2013", "area": "Example", "headline_rule": "pooled", "counted_from": "signed_off"}
    ws.record(Change("inspection", field, value) for field, value in settings.items())
    found = ws.inspection()
    assert (found.name, found.area, found.headline_rule) == ("Example 2013", "Example", "pooled")
    assert found.counted_from is Status.SIGNED_OFF


def test_the_team_is_read_back(ws):
    for person, role in (("lead", "lead"), ("assessor-1", "assessor")):
        ws.record([Change(f"person:{person}", "name", f"Name of {person}"), Change(f"person:{person}", "role", role)])
    assert [(p.id, p.name, p.role) for p in ws.people()] == [
        ("assessor-1", "Name of assessor-1", Owner.ASSESSOR),
        ("lead", "Name of lead", Owner.LEAD),
    ]


def test_a_case_is_read_back_with_its_details_and_the_reason_of_its_elimination(ws):
    ws.record(
        [
            Change("case:C-2", "sample", "eliminated", reason="moved away"),
            Change("case:C-2", "reference", "X1"),
            Change("case:C-2", "name", "Somebody"),
            Change("case:C-2", "detail:gender", "female"),
        ]
    )
    first, second = ws.cases()
    assert (first.number, first.eliminated, first.reason) == ("C-1", False, "")
    assert (second.eliminated, second.reason, second.reference, second.name) == (True, "moved away", "X1", "Somebody")
    assert second.details == {"gender": "female"}


def test_subjects_are_found_by_their_beginning(ws):
    ws.record([Change("case:C-2", "sample", "in"), Change("query:x", "closed", "yes")])
    assert ws.subjects("case:") == ("case:C-1", "case:C-2")
    assert ws.subjects("") == ("assessment:a1", "case:C-1", "case:C-2", "query:x")


def test_an_unknown_assessment_or_form_is_told_in_words(ws):
    with pytest.raises(UserError, match="no such assessment"):
        ws.assessment("none")
    with pytest.raises(UserError, match="does not hold the assessment form"):
        ws.instrument("0" * 64)
    with pytest.raises(UserError, match="does not hold the assessment form"):
        ws.form("0" * 64)


def test_events_come_in_the_order_of_arrival_and_of_chosen_subjects_if_asked(ws):
    answer(ws, "q1", "yes")
    ws.record([Change("inspection", "name", "x")])
    everything = list(ws.events())
    assert [event.field for event in everything][-2:] == ["q1", "name"]
    assert list(ws.events([A1, "inspection"])) == [e for e in everything if e.subject in {A1, "inspection"}]
    assert list(ws.events([])) == []


def test_events_can_be_read_while_others_are_recorded(ws):
    read = [answer(ws, "q2", str(number)) and event.id for number, event in enumerate(ws.events()) if number < 3]
    assert len(read) == 3


def test_which_events_are_known_is_told(ws):
    event = answer(ws, "q1", "yes")
    assert ws.knows([event.id, "unknown"]) == {event.id}


def test_an_instrument_is_read_back_as_it_was(ws, path):
    ws.close()
    with opened(path) as again:
        (found,) = again.instruments()
        assert found == small_instrument()
        assert again.form(found.hash).instrument.hash == found.hash


def test_the_window_remembers_its_state_in_the_file(ws, path):
    ws.set_state("width", "100")
    ws.set_state("width", "200")
    ws.close()
    with opened(path, writing=False) as again:
        assert again.state("width") == "200"
        assert again.state("height") is None


def test_a_clock_that_goes_back_does_not_turn_history_round(ws):
    first = answer(ws, "q1", "yes")
    ws.session.clock = lambda: datetime(2013, 1, 1, tzinfo=UTC) - timedelta(days=1)
    second = answer(ws, "q1", "no")
    assert second.time == first.time
    assert ws.history(A1, "q1") == (second, first)
    assert ws.me == LEAD
