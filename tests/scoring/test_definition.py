"""The definition of the scores: held against small tables, the oracle, and a second engine."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from assessor_app.problems import UserError
from assessor_app.records import Status
from assessor_app.scoring import HeadlineRule, calculate, details
from assessor_app.scoring.criteria import CRITERIA, OUTCOMES, PROCESSES
from assessor_app.scoring.sql import REACHED, statement
from tests.scoring.oracle import Oracle, counting, counts
from tests.scoring.worlds import CELLS, STATES, Assessed, InDuckdb, InSqlite, World, world, worlds

few_seconds = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def scores_of(what, **asked):
    return calculate(InSqlite(what), resamples=0, **asked)


def figure(figures, code):
    return next(one for one in figures if one.code == code)


def near(score):
    return None if score is None else pytest.approx(float(score), abs=1e-12)


# --- by hand ----------------------------------------------------------------------------------------


def test_a_question_score_is_above_over_judged_and_the_other_states_are_counted_beside_it():
    question = scores_of(world({"q1": "2.1"}, "+", "+", "-", "n", ".", "?", "?")).matrix.questions[0]
    assert (question.above, question.below) == (2, 1)
    assert (question.not_applicable, question.inactive, question.unanswered) == (1, 1, 2)
    assert question.score == near(2 / 3)


def test_the_three_readings_of_an_outcome_differ():
    matrix = scores_of(world({"q1": "2.1", "q2": "2.1", "q3": "2.2"}, "+--", "+-n", "+++", "++n")).matrix
    outcome = figure(matrix.outcomes, "2")
    assert figure(matrix.criteria, "2.1").score == near((4 / 4 + 2 / 4) / 2)
    assert figure(matrix.criteria, "2.2").score == near(1 / 2)
    assert outcome.question_mean == near((1 + 1 / 2 + 1 / 2) / 3)
    assert outcome.criterion_mean == near((3 / 4 + 1 / 2) / 2)
    assert outcome.pooled == near(7 / 10)


@pytest.mark.parametrize(("rule", "score"), [("questions", 2 / 3), ("criteria", 5 / 8), ("pooled", 7 / 10)])
def test_the_headline_is_the_reading_that_the_inspection_has_chosen(rule, score):
    what = world({"q1": "2.1", "q2": "2.1", "q3": "2.2"}, "+--", "+-n", "+++", "++n")
    assert figure(scores_of(what, headline_rule=rule).matrix.outcomes, "2").score == near(score)


def test_a_question_of_two_criteria_of_one_outcome_counts_in_the_outcome_once():
    matrix = scores_of(world({"q1": "4.1 4.2", "q2": "4.1"}, "+-", "+-")).matrix
    outcome = figure(matrix.outcomes, "4")
    assert outcome.questions == 2
    assert outcome.question_mean == near(1 / 2)
    assert (outcome.above, outcome.below) == (2, 2)
    assert figure(matrix.criteria, "4.2").score == 1


def test_a_question_about_victims_counts_in_protecting_the_public_too():
    matrix = scores_of(world({"q1": "4.1 5.1", "q2": "4.1"}, "+-")).matrix
    assert figure(matrix.outcomes, "4").score == near(1 / 2)
    assert figure(matrix.outcomes, "5").score == 1
    assert [question.code for question in matrix.questions_of("5.1")] == ["q1"]
    assert [question.code for question in matrix.questions_of("4")] == ["q1", "q2"]


def test_a_process_score_is_the_mean_of_its_criteria_not_of_its_questions():
    matrix = scores_of(world({"q1": "2.1", "q2": "2.1", "q3": "3.1"}, "+++", "---", "+++", "++-")).matrix
    process = figure(matrix.processes, "1")
    assert process.score == near((3 / 4 + 2 / 4) / 2)
    assert process.criteria == 2


def test_a_question_that_nobody_was_judged_on_is_left_out_of_the_means_and_said_so():
    matrix = scores_of(world({"q1": "2.1", "q2": "2.1"}, "+n", "-.")).matrix
    criterion = figure(matrix.criteria, "2.1")
    assert criterion.score == near(1 / 2)
    assert (criterion.questions, criterion.not_judged) == (1, 1)
    assert figure(matrix.questions, "q2").score is None


def test_leadership_criteria_are_listed_as_not_scored():
    leadership = [one for one in scores_of(world({"q1": "2.1"}, "+")).matrix.criteria if one.code.endswith(".4")]
    assert [one.code for one in leadership] == ["1.4", "2.4", "3.4", "4.4", "5.4"]
    assert all(not one.scored and one.score is None for one in leadership)


def test_an_inspection_without_a_finished_case_lists_every_figure_and_scores_none():
    what = World(
        {"v1": {"q1": ("2.1",), "q2": ("2.1", "4.1")}},
        (Assessed("DC-001", "v1", {"q1": "unanswered", "q2": "unanswered"}, status=Status.NOT_STARTED),),
    )
    scores = scores_of(what)
    assert (scores.cases, scores.matrix.counted) == (1, 0)
    assert [question.code for question in scores.matrix.questions] == ["q1", "q2"]
    assert [len(scores.matrix.outcomes), len(scores.matrix.processes), len(scores.matrix.criteria)] == [5, 5, 19]
    assert all(
        one.score is None for one in (*scores.matrix.outcomes, *scores.matrix.processes, *scores.matrix.criteria)
    )


def test_an_inspection_without_any_assessment_can_still_be_calculated():
    scores = scores_of(World({}, ()))
    assert (scores.cases, scores.matrix.counted, scores.matrix.questions) == (0, 0, ())


@pytest.mark.parametrize(
    ("counted_from", "include_unfinished", "counted"),
    [("complete", False, 3), ("checked", False, 2), ("signed_off", False, 1), ("signed_off", True, 4)],
)
def test_cases_count_from_the_status_that_the_inspection_asks_for(counted_from, include_unfinished, counted):
    what = World(
        {"v1": {"q1": ("2.1",)}},
        tuple(Assessed(f"DC-{status}", "v1", {"q1": "above"}, status=status) for status in Status),
    )
    scores = scores_of(what, counted_from=Status(counted_from), include_unfinished=include_unfinished)
    assert scores.matrix.counted == scores.matrix.questions[0].above == counted
    assert scores.included_unfinished is include_unfinished


def test_an_assessment_that_is_not_of_record_counts_nowhere():
    blind = Assessed("DC-001", "v1", {"q1": "below"}, of_record=False, purpose="second")
    first = Assessed("DC-001", "v1", {"q1": "above"})
    scores = scores_of(World({"v1": {"q1": ("2.1",)}}, (first, blind)))
    assert (scores.cases, scores.matrix.counted, scores.matrix.questions[0].below) == (1, 1, 0)


def test_two_versions_are_told_and_each_counts_a_question_where_it_puts_it():
    what = World(
        {"v1": {"q1": ("4.1",), "q2": ("4.1",)}, "v2": {"q1": ("4.1", "5.1")}},
        (
            Assessed("DC-001", "v1", {"q1": "above", "q2": "below"}),
            Assessed("DC-002", "v2", {"q1": "below"}),
        ),
    )
    scores = scores_of(what)
    assert scores.mixed_versions
    assert figure(scores.matrix.questions, "q1").score == near(1 / 2)
    assert figure(scores.matrix.questions, "q1").criteria == ("4.1", "5.1")
    assert figure(scores.matrix.criteria, "4.1").score == near((1 / 2 + 0) / 2)
    assert figure(scores.matrix.criteria, "5.1").score == 0
    assert sum(getattr(figure(scores.matrix.questions, "q2"), state) for state in STATES) == 1


def test_questions_stand_in_the_order_of_the_walk():
    what = world({"q9": "2.1", "q1": "1.1", "q5": "2.1"}, "+++")
    assert [question.code for question in scores_of(what).matrix.questions] == ["q9", "q1", "q5"]


def test_a_headline_says_how_it_moves_without_the_questions_of_fewer_than_ten_cases():
    what = world({"q1": "2.1", "q2": "2.1"}, *(["+."] * 6 + ["-."] * 4 + ["+-"] * 2))
    moved = figure(scores_of(what).matrix.outcomes, "2").sensitivity
    assert figure(scores_of(what).matrix.outcomes, "2").score == near((8 / 12 + 0) / 2)
    assert (moved.fewer_than, moved.left_out, moved.score) == (10, 1, near(8 / 12))


def test_a_breakdown_groups_by_a_detail_and_shows_the_cases_that_lack_it():
    what = world({"q1": "2.1"}, "+", "-", "+", "+", details={"rosh": ["high", "high", "low", ""]})
    what = World(what.forms, (*what.assessed[:3], Assessed("DC-004", "v1", {"q1": "above"})))
    scores = scores_of(what, by="rosh")
    assert [(group.value, group.scores.counted) for group in scores.breakdown.groups] == [
        ("", 1),
        ("high", 2),
        ("low", 1),
    ]
    assert [group.scores.questions[0].score for group in scores.breakdown.groups] == [1, 0.5, 1]
    assert scores.matrix.questions[0].score == 0.75
    assert all(group.caution for group in scores.breakdown.groups)


def test_a_group_of_ten_cases_carries_no_caution():
    what = world({"q1": "2.1"}, *"+" * 10, details={"rosh": ["high"] * 10})
    assert not scores_of(what, by="rosh").breakdown.groups[0].caution


def test_a_detail_that_no_case_has_is_a_problem_that_names_those_there_are():
    what = world({"q1": "2.1"}, "+", details={"rosh": ["high"], "unit": ["east"]})
    assert details(InSqlite(what)) == ("rosh", "unit")
    with pytest.raises(UserError) as caught:
        scores_of(what, by="colour")
    assert caught.value.problems[0].code == "unknown-detail"
    assert "rosh, unit" in str(caught.value)


def test_assessments_changed_after_completion_are_counted_and_told():
    what = World({"v1": {"q1": ("2.1",)}}, (Assessed("DC-001", "v1", {"q1": "above"}, changed=True),))
    assert scores_of(what).changed_since_complete == 1


# --- against the oracle ------------------------------------------------------------------------------


def assert_same_as_oracle(matrix, oracle, rule):
    for question in matrix.questions:
        found = counts(oracle.cases, question.code)
        assert {state: getattr(question, state) for state in STATES} == {state: found[state] for state in STATES}
        assert question.score == near(oracle.question(question.code))
    for criterion in matrix.criteria:
        assert criterion.score == near(oracle.mean_of_questions(criterion.code))
        assert criterion.pooled == near(oracle.pooled(criterion.code))
    for process in matrix.processes:
        assert process.score == near(oracle.process(process.code))
    for outcome in matrix.outcomes:
        readings = {
            "questions": oracle.mean_of_questions(outcome.code),
            "criteria": oracle.mean_of_criteria(outcome.code),
            "pooled": oracle.pooled(outcome.code),
        }
        assert outcome.question_mean == near(readings["questions"])
        assert outcome.criterion_mean == near(readings["criteria"])
        assert outcome.pooled == near(readings["pooled"])
        assert outcome.score == near(readings[rule])


@few_seconds
@given(worlds(), st.sampled_from(list(HeadlineRule)), st.sampled_from(list(Status)[2:]), st.booleans())
def test_every_figure_is_that_of_the_plain_oracle(what, rule, counted_from, include_unfinished):
    scores = scores_of(what, headline_rule=rule, counted_from=counted_from, include_unfinished=include_unfinished)
    cases = counting(what, counted_from, include_unfinished=include_unfinished)
    assert scores.matrix.counted == len(cases)
    assert scores.cases == len({one.case for one in what.assessed if one.of_record})
    assert scores.mixed_versions == (len({one.instrument for one in cases}) > 1)
    assert_same_as_oracle(scores.matrix, Oracle(what.forms, cases), rule)
    for outcome in scores.matrix.outcomes:
        without = Oracle(what.forms, cases, fewest=10)
        expected = {
            "questions": without.mean_of_questions(outcome.code),
            "criteria": without.mean_of_criteria(outcome.code),
            "pooled": without.pooled(outcome.code),
        }
        assert outcome.sensitivity.score == near(expected[rule])


@few_seconds
@given(worlds(), st.sampled_from(list(HeadlineRule)))
def test_every_group_of_a_breakdown_is_scored_as_if_it_were_all_there_is(what, rule):
    assume(any(one.details for one in what.assessed if one.of_record))
    groups = scores_of(what, by="rosh", headline_rule=rule).breakdown.groups
    cases = counting(what, "complete")
    assert {group.value for group in groups} == {one.details.get("rosh", "") for one in cases}
    for group in groups:
        members = [one for one in cases if one.details.get("rosh", "") == group.value]
        assert group.scores.counted == len(members)
        assert_same_as_oracle(group.scores, Oracle(what.forms, members), rule)


# --- on a second engine ------------------------------------------------------------------------------


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds(), st.sampled_from(["", "rosh"]), st.sampled_from([1, 2]))
def test_the_same_sql_gives_the_same_rows_on_duckdb(what, by, fewest):
    asked = {"by": by, "reached": REACHED[Status.COMPLETE], "fewest": fewest}
    ours, theirs = (
        {row[:4]: row[4:] for row in query(statement("scores"), asked)} for query in (InSqlite(what), InDuckdb(what))
    )
    assert ours.keys() == theirs.keys()
    for key, row in ours.items():
        assert row == tuple(near(value) for value in theirs[key])


def test_a_statement_that_the_schema_does_not_have_is_a_bug_that_is_named():
    with pytest.raises(LookupError, match="no statement"):
        statement("medians")


def test_the_matrix_has_the_cells_that_the_source_has():
    assert [code for code in CRITERIA if not code.endswith(".4")] == list(CELLS)
    assert list(OUTCOMES) == list(PROCESSES) == ["1", "2", "3", "4", "5"]
    assert all(
        name.has("cy") and name.has("en") for names in (CRITERIA, OUTCOMES, PROCESSES) for name in names.values()
    )
