"""Drafts: text being typed is kept, and becomes one event."""

from __future__ import annotations

import pytest

from assessor_app.problems import UserError
from tests.store.making import answer, foreign, opened, receipt, small_instrument

A1 = "assessment:a1"


def test_typing_makes_no_event_until_the_field_is_left(ws):
    before = list(ws.events())
    ws.save_draft(A1, "q1_e", "The pl", small_instrument().hash)
    ws.save_draft(A1, "q1_e", "The plan is dated", small_instrument().hash)
    assert list(ws.events()) == before
    event = ws.keep_draft(A1, "q1_e")
    assert (event.value, event.instrument) == ("The plan is dated", small_instrument().hash)
    assert ws.drafts() == ()
    assert ws.answers("a1") == {"q1_e": "The plan is dated"}


def test_text_is_normalised_when_it_becomes_an_event_and_not_before(ws):
    ws.save_draft(A1, "q1_e", "  one\r\ntwo\x00 ")
    assert ws.drafts()[0].value == "  one\r\ntwo\x00 "
    assert ws.keep_draft(A1, "q1_e").value == "one\ntwo"


def test_half_an_emoji_does_not_keep_the_rest_from_being_kept(ws):
    ws.save_draft(A1, "q1_e", "seen \ud83d")
    assert ws.keep_draft(A1, "q1_e").value == "seen"


def test_a_draft_that_says_what_stands_makes_no_event(ws):
    answer(ws, "q1_e", "same")
    ws.save_draft(A1, "q1_e", "same ")
    assert ws.keep_draft(A1, "q1_e") is None
    assert ws.drafts() == ()
    assert len(ws.history(A1, "q1_e")) == 1


def test_without_a_draft_there_is_nothing_to_keep(ws):
    assert ws.keep_draft(A1, "q1_e") is None


def test_emptying_the_text_clears_the_answer(ws):
    answer(ws, "q1_e", "old")
    ws.save_draft(A1, "q1_e", "")
    assert ws.keep_draft(A1, "q1_e").value is None


def test_a_draft_that_is_dropped_leaves_what_stands(ws):
    answer(ws, "q1_e", "old")
    ws.save_draft(A1, "q1_e", "new")
    ws.drop_draft(A1, "q1_e")
    assert ws.keep_draft(A1, "q1_e") is None
    assert ws.answers("a1") == {"q1_e": "old"}


def test_what_was_being_typed_when_the_program_ended_becomes_events_at_the_next_opening(ws, path):
    ws.save_draft(A1, "q1_e", "half a sen")
    ws.save_draft(A1, "remarks", "and anoth")
    ws.close()
    with opened(path, writing=False) as viewer:
        assert (len(viewer.drafts()), viewer.recovered, viewer.answers("a1")) == (2, (), {})
    with opened(path) as again:
        assert [(event.field, event.value) for event in again.recovered] == [
            ("q1_e", "half a sen"),
            ("remarks", "and anoth"),
        ]
        assert again.answers("a1") == {"q1_e": "half a sen", "remarks": "and anoth"}
        assert again.drafts() == ()
    with opened(path) as later:
        assert later.recovered == ()


def test_what_arrived_while_a_text_was_typed_stays_beside_it_as_a_different_answer(ws):
    old = answer(ws, "q1_e", "old")
    ws.save_draft(A1, "q1_e", "mine")
    theirs = foreign("theirs", old, field="q1_e")
    ws.add([theirs], receipt())
    mine = ws.keep_draft(A1, "q1_e")
    assert mine.parents == (old.id,)
    (conflict,) = ws.conflicts()
    assert set(conflict.current) == {mine, theirs}
    assert ws.check_integrity() == ()


def test_a_text_that_arrived_as_it_was_typed_makes_no_second_event(ws):
    ws.save_draft(A1, "q1_e", "same")
    ws.add([foreign("same", field="q1_e")], receipt())
    assert ws.keep_draft(A1, "q1_e") is None
    assert ws.conflicts() == ()


def test_a_text_that_no_answer_can_hold_stays_a_draft_and_is_told(ws, path):
    ws.save_draft(A1, "q1_e", "x" * 32_768)
    with pytest.raises(UserError, match="32,768 characters long"):
        ws.keep_draft(A1, "q1_e")
    ws.close()
    with opened(path) as again:
        assert [problem.code for problem in again.warnings] == ["text-too-long"]
        assert len(again.drafts()[0].value) == 32_768
