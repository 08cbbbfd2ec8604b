"""Answers, typing and undo: what is said to be saved has been saved before."""

from unittest.mock import Mock

import pytest

from assessor_app.desktop.walk.autosave import PAUSE_MS
from assessor_app.problems import Problem, UserError
from tests.desktop.walk.conftest import BEGUN


def said_by(work):
    said = []
    work.said.connect(said.append)
    return said


def test_an_answer_is_said_in_the_words_of_the_form(make_work):
    work = make_work(BEGUN)
    said = said_by(work)
    work.answer("q1_1_01", "no_missing")
    assert said == ["Answered “No, not done”."]


def test_closing_answered_questions_is_said_and_their_answers_are_kept(make_work):
    work = make_work({**BEGUN, "q1_1_01": "yes", "report_date": "2013-01-02"})
    said = said_by(work)
    work.answer("report_made", "no")
    assert said == ["Answered “No”. 2 answered questions no longer apply; their answers are kept, not counted."]
    assert work.snapshot.answers["q1_1_01"] == "yes"
    assert not work.snapshot.applies("q1_1_01")


def test_typing_is_a_draft_after_a_pause_and_an_answer_after_leaving(make_work, qtbot):
    work = make_work(BEGUN)
    work.type("q2_1_01_e", "Half a sen")
    assert work.unsaved
    assert work.desk.drafts() == {}
    qtbot.waitUntil(lambda: work.desk.drafts() == {"q2_1_01_e": "Half a sen"}, timeout=PAUSE_MS + 600)
    assert not work.unsaved
    work.leave("q2_1_01_e")
    assert work.desk.answers()["q2_1_01_e"] == "Half a sen"
    assert work.desk.drafts() == {}


def test_what_cannot_be_an_answer_stays_as_typed_with_the_reason(make_work):
    work = make_work(BEGUN)
    work.type("start_date", "yesterday or so")
    assert work.leave("start_date")
    assert work.problems["start_date"]
    assert work.text_of("start_date") == "yesterday or so"
    assert work.desk.answers()["start_date"] == BEGUN["start_date"]
    assert work.desk.drafts() == {"start_date": "yesterday or so"}


def test_a_draft_is_shown_again_when_the_case_is_opened(make_work, outline):
    from assessor_app.desktop.walk.open_assessment import OpenAssessment

    work = make_work(BEGUN)
    work.type("q2_1_01_e", "Half a sen")
    work.keep_typing()
    again = OpenAssessment(work.desk, outline, "en")
    assert again.text_of("q2_1_01_e") == "Half a sen"


def test_when_the_disk_is_full_nothing_is_said_to_be_saved_and_the_text_stays(make_work):
    work = make_work(BEGUN)
    failed = []
    work.failed.connect(failed.append)
    full = Problem("disk-full", "The disk is full.")
    work.desk.answer = Mock(side_effect=UserError(full))
    work.desk.save_draft = Mock(side_effect=UserError(full))
    work.type("q2_1_01_e", "Not to be lost")
    assert not work.leave_all()
    assert work.unsaved
    assert work.text_of("q2_1_01_e") == "Not to be lost"
    assert failed[0] == (full,)


def test_undo_and_redo_go_through_the_whole_case(make_work):
    work = make_work(BEGUN)
    work.answer("q1_1_01", "yes")
    work.mark_later("q2_1_01")
    work.answer("q1_1_01", "no_poor")
    assert work.undo() == "q1_1_01"
    assert work.snapshot.answers["q1_1_01"] == "yes"
    assert work.undo() == "q2_1_01"
    assert not work.snapshot.later
    work.undo()
    assert "q1_1_01" not in work.snapshot.answers
    assert work.undo() == ""
    for _ in range(3):
        work.redo()
    assert work.snapshot.answers["q1_1_01"] == "no_poor"
    assert work.snapshot.later == {"q2_1_01"}
    assert work.redo() == ""


def test_something_new_after_an_undo_cannot_be_redone_over(make_work):
    work = make_work(BEGUN)
    work.answer("q1_1_01", "yes")
    work.undo()
    work.answer("q1_1_01", "no_poor")
    assert work.redo() == ""
    assert work.snapshot.answers["q1_1_01"] == "no_poor"


def test_an_undo_that_cannot_be_stored_can_be_tried_again(make_work):
    work = make_work(BEGUN)
    work.answer("q1_1_01", "yes")
    put, work.desk.put = work.desk.put, Mock(side_effect=UserError(Problem("disk-full", "Full.")))
    assert work.undo() == ""
    work.desk.put = put
    assert work.undo() == "q1_1_01"


def test_an_earlier_value_is_restored_as_a_new_step_of_the_history(make_work):
    work = make_work(BEGUN)
    work.answer("q1_1_01", "yes")
    work.answer("q1_1_01", "no_poor")
    work.restore("q1_1_01", "yes")
    assert [past.value for past in work.desk.history("q1_1_01")] == ["yes", "no_poor", "yes"]


@pytest.mark.parametrize("raw", ["", "   "])
def test_clearing_an_answer_keeps_its_history(make_work, raw):
    work = make_work(BEGUN)
    work.answer("q1_1_01", "yes")
    assert work.answer("q1_1_01", raw)
    assert "q1_1_01" not in work.snapshot.answers
    assert [past.value for past in work.desk.history("q1_1_01")] == [None, "yes"]
