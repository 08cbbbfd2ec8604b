"""Merging: a union of events by receipts that can be set aside and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessor_app import log
from assessor_app.problems import UserError
from assessor_app.store import integrity
from tests.store.making import allocate, answer, foreign, made, opened, receipt, small_instrument

A1 = "assessment:a1"


def test_new_events_are_counted_and_known_ones_are_not(ws):
    first, second = foreign("yes"), foreign("no", field="q4")
    assert ws.add([first], receipt("r1")) == 1
    assert ws.add([first, second, second], receipt("r2")) == 1
    assert [(r.id, r.events, r.new_events, r.aside) for r in ws.receipts()] == [
        ("r1", 1, 1, False),
        ("r2", 3, 1, False),
    ]


def test_the_same_workbook_twice_changes_nothing(ws):
    events = [foreign("yes"), foreign("no", field="q4")]
    ws.add(events, receipt())
    before = integrity.snapshot(ws.session.db)
    assert ws.add(events, receipt()) == 0
    assert integrity.snapshot(ws.session.db) == before
    assert len(ws.receipts()) == 1


def test_what_is_recorded_here_comes_back_without_being_new(ws):
    event = answer(ws, "q1", "yes")
    assert ws.add([event], receipt()) == 0
    ws.set_aside("r1", "wrong file")
    assert ws.value(A1, "q1") == "yes"


@pytest.mark.parametrize("change", [{"value": "na"}, {"author": "assessor-2"}, {"time": "2013"}, {"reason": "x"}])
def test_an_event_that_does_not_fit_its_id_is_refused_and_nothing_of_its_workbook_is_taken(ws, change):
    before = integrity.snapshot(ws.session.db)
    with pytest.raises(UserError, match="altered after it was recorded"):
        ws.add([foreign("yes", field="q4"), replace(foreign("yes"), **change)], receipt())
    assert integrity.snapshot(ws.session.db) == before
    assert ws.receipts() == ()
    assert ws.add([foreign("yes")], receipt()) == 1


def test_an_altered_copy_of_a_known_event_is_refused_too(ws):
    ws.add([foreign("yes")], receipt())
    with pytest.raises(UserError, match="altered"):
        ws.add([replace(foreign("yes"), value="no")], receipt("r2"))


def test_a_part_of_a_history_can_arrive_before_its_beginning(ws):
    first = foreign("yes")
    second = foreign("no", first, at=1)
    ws.add([second], receipt("r1"))
    ws.add([first], receipt("r2"))
    assert ws.value(A1, "q1") == "no"
    assert ws.conflicts() == ()


# --- receipts set aside -------------------------------------------------------------------------


def test_what_came_only_by_a_receipt_set_aside_counts_nowhere(ws):
    ours = answer(ws, "q1", "yes")
    theirs = foreign("no", ours)
    ws.add([theirs], receipt())
    assert ws.states("a1")["q1"] == "below"
    ws.set_aside("r1", "brought in too early")
    assert ws.value(A1, "q1") == "yes"
    assert ws.states("a1")["q1"] == "above"
    assert theirs not in set(ws.events())
    assert ws.history(A1, "q1") == (ours,)
    assert ws.knows([theirs.id]) == {theirs.id}
    assert [r.aside for r in ws.receipts()] == [True]


def test_a_receipt_taken_back_counts_again(ws):
    ws.add([foreign("no")], receipt())
    before = ws.answers("a1")
    ws.set_aside("r1", "by mistake")
    ws.take_back("r1", "it was right")
    assert ws.answers("a1") == before
    assert [r.aside for r in ws.receipts()] == [False]


def test_what_came_by_another_receipt_as_well_still_counts(ws):
    ws.add([foreign("no")], receipt("r1"))
    ws.add([foreign("no")], receipt("r2"))
    ws.set_aside("r1", "")
    assert ws.value(A1, "q1") == "no"
    ws.set_aside("r2", "")
    assert ws.value(A1, "q1") is None


def test_a_workbook_that_comes_again_by_another_receipt_counts_again(ws):
    ws.add([foreign("no")], receipt("r1"))
    ws.set_aside("r1", "")
    assert ws.add([foreign("no")], receipt("r2")) == 0
    assert ws.value(A1, "q1") == "no"


def test_more_that_comes_by_a_receipt_set_aside_counts_no_more_than_the_rest(ws):
    ws.add([foreign("no")], receipt("r1"))
    ws.set_aside("r1", "")
    ws.add([foreign("yes", field="q4")], receipt("r1"))
    assert ws.answers("a1") == {}


def test_a_receipt_set_aside_on_another_copy_of_the_file_is_aside_here_when_that_is_known(ws, tmp_path):
    with made(tmp_path / "copy.inspection", device="other") as copy:
        allocate(copy)
        copy.add([foreign("no")], receipt("r1"))
        copy.set_aside("r1", "")
        known = list(copy.events())
    ws.add(known, receipt("copy"))
    ws.add([foreign("no")], receipt("r1"))
    assert ws.value(A1, "q1") is None


def test_an_unknown_receipt_cannot_be_set_aside(ws):
    with pytest.raises(UserError, match="No such workbook"):
        ws.set_aside("none", "")


# --- whatever the order -------------------------------------------------------------------------


def history():
    """Two laptops that answer the same case, in part in knowledge of each other; a redaction."""
    mine = [foreign("yes", at=0)]
    mine += [foreign("no", mine[0], at=1), foreign("yes", field="q2", at=2), foreign("secret", field="q1_e", at=3)]
    theirs = [foreign("na", mine[0], at=4), foreign("no", field="q2", at=5), foreign("high", field="rosh", at=6)]
    settled = foreign("yes", theirs[1], mine[2], field="q2", at=7)
    redacted = log.make_event("inspection", f"redact:{mine[3].id}", "redacted", "", "lead", "d", "2013-06-05", "name")
    return [*mine, *theirs, settled, redacted]


def told(ws):
    tables = integrity.snapshot(ws.session.db)
    return tables, set(ws.events()), ws.conflicts()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_order_repetition_or_division_of_the_workbooks_matters(data, tmp_path_factory):
    events = history()
    folder = tmp_path_factory.mktemp("merge")
    with made(folder / "at once.inspection") as ws:
        ws.session.db.execute("pragma synchronous = off")
        start(ws)
        ws.add(events, receipt())
        expected = told(ws)
    books = [*data.draw(st.lists(st.lists(st.sampled_from(events), max_size=6), max_size=5)), events]
    with made(folder / "in parts.inspection") as ws:
        ws.session.db.execute("pragma synchronous = off")
        start(ws)
        for number, book in enumerate(data.draw(st.permutations(books))):
            ws.add(book, receipt(f"r{number}"))
        assert told(ws) == expected


def start(ws):
    """The allocation, made alike on both copies."""
    allocate(ws)


def test_a_file_copied_to_another_laptop_and_gone_on_from_there_comes_together_again(ws, path, tmp_path):
    answer(ws, "q1", "yes")
    ws.fold()
    other = tmp_path / "other" / path.name
    other.parent.mkdir()
    other.write_bytes(path.read_bytes())
    with opened(other, device="second laptop") as copy:
        answer(copy, "q1", "no")
        answer(copy, "q4", "yes")
        from_copy = list(copy.events())
    answer(ws, "q1", "na")
    ws.add(from_copy, receipt("copy"))
    assert {event.device for event in ws.conflicts()[0].current} == {"laptop", "second laptop"}
    assert ws.answers("a1").keys() == {"q1", "q4"}
    assert ws.check_integrity() == ()
    assert small_instrument().hash == ws.assessment("a1").instrument
