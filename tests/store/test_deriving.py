"""What follows from the events: judgements, details, status, and which assessment counts."""

from __future__ import annotations

import csv
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.bundled import resource
from assessor_app.instrument import canonical_rows, compile_form, from_sheets
from assessor_app.log import join_status
from assessor_app.records import Change, Instrument, Kind, Purpose, Status
from assessor_app.store import integrity
from assessor_app.store.instruments import judging_of
from tests.store.making import allocate, answer, foreign, made, opened, receipt, small_instrument

A1 = "assessment:a1"


def details(ws, assessment="a1"):
    return dict(ws.query("select name, value from detail where assessment = ?", (assessment,)))


# --- judgements ---------------------------------------------------------------------------------


def test_a_new_assessment_has_a_row_for_each_scored_question(ws):
    assert ws.states("a1") == {"q1": "unanswered", "q2": "inactive", "q3": "inactive", "q4": "unanswered"}


@pytest.mark.parametrize(
    ("given", "states"),
    [
        ({"q1": "yes"}, ("above", "unanswered", "inactive", "unanswered")),
        ({"q1": "yes", "q2": "yes", "q3": "no"}, ("above", "above", "below", "unanswered")),
        ({"q1": "yes", "q2": "yes", "q3": "no", "q4": "na"}, ("above", "above", "below", "not_applicable")),
    ],
)
def test_each_answer_counts_as_its_choice_says(ws, given, states):
    for code, value in given.items():
        answer(ws, code, value)
    assert tuple(ws.states("a1").values()) == states


def test_a_closed_question_keeps_its_answer_and_does_not_count(ws):
    for code in ("q1", "q2", "q3"):
        answer(ws, code, "yes")
    answer(ws, "q1", "no")
    assert ws.answers("a1") == {"q1": "no", "q2": "yes", "q3": "yes"}
    assert ws.states("a1") == {"q1": "below", "q2": "inactive", "q3": "inactive", "q4": "unanswered"}
    answer(ws, "q1", "yes")
    assert ws.states("a1")["q3"] == "above"


def test_only_the_rows_that_differ_are_written(ws):
    for code in ("q1", "q2", "q3", "q4"):
        answer(ws, code, "yes")
    ws.session.db.execute("create temp table written (question)")
    ws.session.db.execute(
        "create temp trigger watch after update on judgement begin insert into written values (new.question); end"
    )
    answer(ws, "q4", "no")
    answer(ws, "q1_e", "evidence")
    answer(ws, "q1", "no")
    assert ws.query("select question from written order by rowid") == [("q4",), ("q1",), ("q2",), ("q3",)]


def test_evidence_and_notes_change_no_judgement(ws):
    before = integrity.snapshot(ws.session.db)["judgement"]
    ws.record([Change(A1, "q1_e", "seen"), Change(A1, "later:q1", "yes"), Change(A1, "note:n1", "remember")])
    assert integrity.snapshot(ws.session.db)["judgement"] == before
    assert ws.answers("a1") == {"q1_e": "seen"}


def test_scored_questions_are_listed_by_criterion_in_the_order_of_the_walk(ws):
    assert ws.query("select question, criterion from scored_question order by position, criterion") == [
        ("q1", "2.1"),
        ("q2", "2.1"),
        ("q2", "3.1"),
        ("q3", "3.1"),
        ("q4", "3.1"),
    ]


def test_an_instrument_that_arrives_after_the_answers_judges_them_then(path):
    with made(path) as ws:
        own = {"case": "C-1", "purpose": "first", "instrument": small_instrument().hash, "q1": "yes"}
        ws.record(Change(A1, field, value) for field, value in own.items())
        assert ws.states("a1") == {}
        ws.add_instrument(small_instrument())
        assert ws.states("a1")["q1"] == "above"
        answer(ws, "q1", "no")
        assert ws.states("a1")["q1"] == "below"


def test_an_assessment_moved_to_a_new_version_is_judged_by_that(ws):
    new = small_instrument("2")
    answer(ws, "q1", "yes")
    ws.record([Change(A1, "instrument", new.hash)])
    assert ws.states("a1") == {}
    ws.add_instrument(new)
    assert ws.states("a1")["q1"] == "above"
    assert ws.instruments() == (small_instrument(), new)


# --- details ------------------------------------------------------------------------------------


def test_active_details_are_found_by_role_and_by_code(ws):
    answer(ws, "gender", "female")
    answer(ws, "unit", "North")
    assert details(ws) == {"gender": "female", "unit": "North"}
    answer(ws, "rosh", "low")
    assert details(ws) == {"gender": "female", "rosh": "low"}
    answer(ws, "rosh", "high")
    assert details(ws)["unit"] == "North"
    answer(ws, "gender", None)
    assert "gender" not in details(ws)


def test_long_comments_and_evidence_are_no_details(ws):
    answer(ws, "remarks", "a long comment")
    answer(ws, "q1_e", "evidence")
    assert details(ws) == {}


# --- assessments --------------------------------------------------------------------------------


def of_record(ws):
    return [found.id for found in ws.assessments() if found.of_record]


def test_the_only_first_assessment_of_a_case_counts(ws):
    assert of_record(ws) == ["a1"]
    allocate(ws, assessment="a2", purpose="second")
    allocate(ws, assessment="a3", purpose="practice")
    assert of_record(ws) == ["a1"]


def test_of_two_first_assessments_none_counts_until_one_is_named(ws):
    allocate(ws, assessment="a2")
    assert of_record(ws) == []
    ws.record([Change("case:C-1", "record", "a2")])
    assert of_record(ws) == ["a2"]
    ws.record([Change("case:C-1", "record", None)])
    assert of_record(ws) == []


def test_the_one_that_is_named_counts_whatever_its_purpose(ws):
    allocate(ws, assessment="a2", purpose="second")
    ws.record([Change("case:C-1", "record", "a2")])
    assert of_record(ws) == ["a2"]


def test_a_record_that_names_an_assessment_of_another_case_makes_none_count(ws):
    allocate(ws, case="C-2", assessment="a2")
    ws.record([Change("case:C-1", "record", "a2")])
    assert of_record(ws) == ["a2"]
    assert not ws.assessment("a1").of_record


def test_no_assessment_of_a_case_outside_the_sample_counts(ws):
    ws.record([Change("case:C-1", "sample", "eliminated", reason="moved")])
    assert of_record(ws) == []
    ws.record([Change("case:C-1", "sample", "in", reason="back")])
    assert of_record(ws) == ["a1"]


def test_an_assessment_that_is_given_another_case_counts_there(ws):
    allocate(ws, case="C-2", assessment="a2")
    ws.record([Change(A1, "case", "C-2")])
    assert of_record(ws) == []
    ws.record([Change(A1, "case", "C-1")])
    assert of_record(ws) == ["a1", "a2"]


def test_an_assessment_whose_case_is_not_known_yet_is_not_there(ws):
    ws.add([foreign("yes", subject="assessment:new")], receipt())
    assert [found.id for found in ws.assessments()] == ["a1"]
    assert ws.states("new") == {}
    ws.add([foreign("C-9", subject="assessment:new", field="case")], receipt("r2"))
    assert [found.id for found in ws.assessments()] == ["a1", "new"]
    assert ws.assessment("new").purpose is Purpose.PRACTICE
    ws.set_aside("r2", "wrong case")
    assert [found.id for found in ws.assessments()] == ["a1"]


def test_a_complete_assessment_says_whether_it_was_changed_since(ws):
    first = answer(ws, "q1", "yes")
    ws.record([Change(A1, "status", join_status(Status.COMPLETE, ws.digest("a1")))])
    assert (ws.assessment("a1").status, ws.assessment("a1").changed_since_complete) == (Status.COMPLETE, False)
    ws.record([Change(A1, "q1_e", "evidence", small_instrument().hash)], author="assessor-1")
    assert ws.assessment("a1").changed_since_complete
    ws.record([Change(A1, "status", join_status(Status.COMPLETE, ws.digest("a1")))])
    assert not ws.assessment("a1").changed_since_complete
    ws.add([foreign("no", first)], receipt())
    assert ws.assessment("a1").changed_since_complete
    ws.set_aside("r1", "not his case")
    assert not ws.assessment("a1").changed_since_complete


def test_an_assessment_in_progress_carries_no_digest_and_was_not_changed(ws):
    ws.record([Change(A1, "status", Status.IN_PROGRESS)])
    answer(ws, "q1", "yes")
    assert (ws.assessment("a1").status, ws.assessment("a1").changed_since_complete) == (Status.IN_PROGRESS, False)


# --- from the log alone -------------------------------------------------------------------------


def test_derived_tables_that_were_spoilt_are_found_and_made_again(ws):
    answer(ws, "q1", "yes")
    before = integrity.snapshot(ws.session.db)
    assert ws.check_integrity() == ()
    ws.session.db.execute("update judgement set state = 'below'")
    ws.session.db.execute("delete from detail")
    ws.session.db.execute("update head set value = 'no' where field = 'q1'")
    assert [problem.code for problem in ws.check_integrity()] == ["derived-tables"]
    ws.rebuild()
    assert integrity.snapshot(ws.session.db) == before
    assert ws.check_integrity() == ()


def test_a_file_derived_by_other_rules_is_rebuilt_at_opening(ws, path):
    answer(ws, "q1", "yes")
    before = integrity.snapshot(ws.session.db)
    ws.session.db.execute("update meta set value = 'older' where key = 'derived'")
    ws.session.db.execute("delete from judgement")
    ws.close()
    with opened(path) as again:
        assert integrity.snapshot(again.session.db) == before


# --- the part of a form that judges -------------------------------------------------------------


@cache
def case_form() -> Instrument:
    """The bundled case assessment form, as its rows are (its content is tested elsewhere)."""
    sheets: dict[str, list[list[str]]] = {}
    name = ""
    with resource("instruments", "case_assessment_violent_2013.csv").open(encoding="utf-8", newline="") as file:
        for sheet, *cells in csv.reader(file):
            name = sheet or name
            sheets.setdefault(name, []).extend([] if sheet else [cells])
    return from_sheets(canonical_rows(sheets))


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_judging_by_the_part_of_a_form_that_matters_is_judging_by_the_whole(data):
    instrument, judging = case_form(), judging_of(case_form())
    choosers = [question for question in instrument.questions if question.kind is Kind.SELECT_ONE]
    chosen = data.draw(st.lists(st.sampled_from(choosers), max_size=60, unique_by=lambda question: question.code))
    answers = {question.code: data.draw(st.sampled_from(question.choices)).code for question in chosen}
    whole, codes = compile_whole(), judging.targets
    assert judging.form.states(answers) == whole.states(answers)
    assert judging.form.active(answers) & codes == whole.active(answers) & codes


@cache
def compile_whole():
    return compile_form(case_form())


def test_the_part_of_a_form_that_judges_is_small():
    judging = judging_of(case_form())
    assert len(judging.form.rules) * 3 < len(compile_whole().rules)
