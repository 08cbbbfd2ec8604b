"""Practice: compared with a benchmark, and reaching nothing that counts."""

import csv

import pytest

from assessor_app import bundled, subjects
from assessor_app.instrument import load_csv
from assessor_app.operations import (
    allocation,
    answer_entry,
    cases,
    completion,
    packs,
    practice,
    prints,
    results,
    returns,
)
from assessor_app.problems import UserError
from assessor_app.records import Change, Purpose, Status
from tests.operations.world import World, assessment, fill, merged


@pytest.fixture(scope="module")
def case_assessment():
    instrument, problems = load_csv(bundled.resource("instruments", "case_assessment_violent_2013.csv"))
    assert instrument is not None, problems
    return instrument


@pytest.fixture
def lead(tmp_path, case_assessment):
    with World(tmp_path, case_assessment).begin() as workspace:
        yield workspace


def benchmark():
    with bundled.resource("practice", "benchmark.csv").open(encoding="utf-8", newline="") as file:
        return {row["question"]: row for row in csv.DictReader(file)}


def practised(workspace, **changed):
    """The practice case, answered as the benchmark does but for `changed` (``""``: not answered)."""
    one = practice.start_practice(workspace)
    given = {code: row["value"] for code, row in benchmark().items()} | changed
    answer_entry.record_answers(workspace, one.id, {code: value for code, value in given.items() if value})
    return one.id


def by_code(differences):
    return {each.question: each for each in differences}


def test_practice_begins_once_with_the_form_of_the_inspection(lead, case_assessment):
    assert practice.practice_of(lead) is None
    one = practice.start_practice(lead)
    assert (one.case, one.purpose, one.assessor) == ("PRACTICE", Purpose.PRACTICE, "lead")
    assert one.instrument == case_assessment.hash
    answer_entry.answer(lead, one.id, "gender", "male")
    assert practice.start_practice(lead).id == one.id == practice.practice_of(lead).id
    assert lead.answers(one.id) == {"gender": "male"}


def test_an_inspection_with_another_form_practises_with_the_form_of_the_benchmark(tmp_path, case_assessment):
    with World(tmp_path).begin() as workspace:
        one = practice.start_practice(workspace)
        assert one.instrument == case_assessment.hash
        answer_entry.answer(workspace, one.id, "case_type", "community_order")
        assert practice.compare(workspace, one.id)
        found = [a.instrument for a in workspace.assessments() if a.purpose is Purpose.FIRST]
        assert set(found) == {World(tmp_path).instrument.hash}


def test_the_benchmark_agrees_with_itself_in_every_question_that_is_judged(lead):
    found = practice.compare(lead, practised(lead))
    assert all(each.same and each.same_side for each in found)
    judged = {code for code, row in benchmark().items() if row["why"]}
    assert judged <= {each.question for each in found}
    assert all(each.why for each in found if each.question in judged)


def test_a_difference_says_both_answers_in_words_and_why(lead):
    one = practised(lead, q1_1_02="no", q3_1_05="no", q1_1_10="")
    found = by_code(practice.compare(lead, one))
    assert (found["q1_1_02"].mine, found["q1_1_02"].benchmark) == ("No", "Yes")
    assert not found["q1_1_02"].same
    assert not found["q1_1_02"].same_side
    assert found["q1_1_02"].why == benchmark()["q1_1_02"]["why"]
    assert (found["q1_1_10"].mine, found["q1_1_10"].same) == ("", False)
    assert by_code(practice.compare(lead, one, "cy"))["q1_1_02"].why == benchmark()["q1_1_02"]["why_cy"]


def test_two_ways_of_being_insufficient_are_on_the_same_side(lead):
    code = "q3_1_05"
    below = [c.code for c in lead.instruments()[0].by_code[code].choices if c.judgement == "below"]
    other = next(choice for choice in below if choice != benchmark()[code]["value"])
    found = by_code(practice.compare(lead, practised(lead, **{code: other})))[code]
    assert (found.same, found.same_side) == (False, True)


def test_an_answer_that_leads_past_questions_shows_with_what_it_closes(lead):
    found = by_code(practice.compare(lead, practised(lead, court_report="none")))
    assert not found["court_report"].same
    assert (found["q1_1_02"].mine, found["q1_1_02"].benchmark) == ("", "Yes")


def test_the_case_can_be_read_in_both_languages():
    assert practice.material().startswith("# Practice case")
    assert practice.material("cy").startswith("# Achos ymarfer")


def test_practice_reaches_no_pack_return_score_summary_or_count(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        mine = practice.start_practice(lead)
        world.packs(lead)
        assert packs.write_packs(lead, tmp_path / "packs", plain=True)[0].cases == 2
        before = results.scores(lead, include_unfinished=True).as_json()
    with world.started("assessor-2") as second:
        one = practice.start_practice(second)
        answer_entry.answer(second, one.id, "gender", "male")
        fill(second, "DC-003")
        assert returns.to_send(second).unfinished == ()
        assert {row.case for row in cases.case_list(second)} == {"DC-003"}
        with pytest.raises(UserError):
            prints.summaries(second, ["PRACTICE"], tmp_path / "out")
        path = world.returned(second)
    with world.lead() as lead:
        merged(lead, path)
        assert {a.id for a in lead.assessments() if a.purpose is Purpose.PRACTICE} == {mine.id}
        assert not list(lead.events([subjects.assessment(one.id)]))
        after = results.scores(lead, include_unfinished=True).as_json()
        assert (before["cases"], after["cases"], after["counted"]) == (3, 3, 1)
        done = results.export(lead, tmp_path / "merged.xlsx", "words", plain=True)
        assert done.cases == 3
        assert len(prints.summaries(lead, (), tmp_path / "out")) == 3


def test_practice_is_completed_like_any_assessment_and_can_be_printed(lead):
    one = practised(lead)
    owed = {point.code: "As the file says." for point in completion.check_answers(lead, one).owed}
    answer_entry.record_answers(lead, one, owed)
    assert completion.complete(lead, one).status is Status.COMPLETE
    assert prints.assessment_pdf(lead, one).startswith(b"%PDF")


@pytest.mark.parametrize("purpose", [Purpose.PRACTICE, Purpose.INTERVIEW])
def test_what_is_no_casework_never_counts_even_if_it_is_named_as_what_counts(lead, purpose):
    first = lead.assessment(assessment(lead, "DC-001"))
    changes = allocation.allocation_changes("x", "DC-001", "lead", first.instrument, {}, purpose=purpose)
    lead.record(changes)
    other = subjects.bare(changes[0].subject)
    with pytest.raises(UserError) as caught:
        allocation.set_record(lead, "DC-001", other, "By mistake.")
    assert [problem.code for problem in caught.value.problems] == ["other-case"]
    assert lead.assessment(first.id).of_record
    lead.record([Change(subjects.case("DC-001"), "record", other)])
    assert not lead.assessment(other).of_record
