import random
from collections import defaultdict

import pytest

from assessor_app.records import Status
from assessor_app.scoring import HeadlineRule, bootstrap, calculate
from assessor_app.scoring.sql import REACHED
from tests.scoring.oracle import Oracle, counting
from tests.scoring.worlds import CELLS, STATES, Assessed, InSqlite, World, world


def intervals(what, *, rule=HeadlineRule.QUESTIONS, by="", resamples=200, seed=1):
    query = InSqlite(what)
    return bootstrap.resample(query, REACHED[Status.COMPLETE], by, rule=rule, resamples=resamples, seed=seed)


def plainly(what, rule, resamples, seed):
    """The intervals once more: every sample drawn as a list of cases and scored by the oracle."""
    draw, cases = random.Random(seed), sorted(counting(what, "complete"), key=lambda one: one.case)
    cases = [one for one in cases if {"above", "below"} & set(one.states.values())]
    values = defaultdict(list)
    for _ in range(resamples):
        oracle = Oracle(what.forms, draw.choices(cases, k=len(cases)))
        for code in CELLS:
            values["criterion", code].append(oracle.mean_of_questions(code))
        for code in "12345":
            reading = {"questions": oracle.mean_of_questions, "criteria": oracle.mean_of_criteria}
            values["outcome", code].append(reading.get(rule, oracle.pooled)(code))
            values["process", code].append(oracle.process(code))
    return {place: sorted(float(one) for one in drawn if one is not None) for place, drawn in values.items()}


@pytest.mark.parametrize("rule", list(HeadlineRule))
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_adding_up_all_samples_at_once_gives_what_scoring_each_drawn_sample_gives(rule, seed):
    draw = random.Random(seed)
    forms = {
        form: {f"q{n}": tuple(draw.sample(CELLS, draw.randint(1, 3))) for n in range(12) if draw.random() < 0.8}
        for form in ("v1", "v2")
    }
    cases = []
    for number in range(25):
        form = draw.choice(sorted(forms))
        states = {question: draw.choices(STATES, (5, 3, 1, 2, 1))[0] for question in forms[form]}
        cases.append(Assessed(f"DC-{number:03}", form, states))
    what = World(forms, tuple(cases))
    told, expected = intervals(what, rule=rule, resamples=80, seed=seed)[""], plainly(what, rule, 80, seed)
    for place, result in told.items():
        if result.cases < 10:
            assert result.interval is None
        elif result.interval:
            drawn, cut = expected[place], len(expected[place]) // 40
            assert (result.interval.low, result.interval.high) == pytest.approx(
                (drawn[cut], drawn[-1 - cut]), abs=1e-12
            )
    assert sum(result.interval is not None for result in told.values()) > 10


def test_the_same_cases_give_the_same_intervals_in_whatever_order_they_arrived():
    what = world({"q1": "2.1", "q2": "2.2"}, *["++", "+-", "-+", "--", "+n"] * 3)
    shuffled = list(what.assessed)
    random.Random(7).shuffle(shuffled)
    assert intervals(what) == intervals(World(what.forms, tuple(shuffled)))


@pytest.mark.parametrize("cases", [["++"] * 12, ["+-"] * 12, ["+-"] * 3, ["+n"], ["++", "-?"]])
def test_where_few_cases_were_judged_or_every_draw_says_the_same_there_is_no_interval(cases):
    found = intervals(world({"q1": "2.1", "q2": "2.1"}, *cases))[""]
    assert found["criterion", "2.1"].cases == len(cases)
    assert {place: result.interval for place, result in found.items()} == dict.fromkeys(found)


def test_the_number_of_cases_stands_beside_every_figure_even_where_nothing_is_drawn():
    matrix = calculate(InSqlite(world({"q1": "2.1", "q2": "3.1"}, *["+-"] * 3, "+n")), resamples=0).matrix
    told = {(type(one).__name__, one.code): (one.cases, one.caution) for one in (*matrix.criteria, *matrix.processes)}
    assert told["CriterionScore", "2.1"] == (4, True)
    assert told["CriterionScore", "3.1"] == (3, True)
    assert told["ProcessScore", "1"] == (4, True)


def test_a_stage_of_the_work_has_an_interval_over_the_cases_that_any_of_its_criteria_judged():
    what = world({"q1": "2.1", "q2": "3.1"}, *["+-", "-+", "++", "+n", "n-"] * 4)
    stage = calculate(InSqlite(what), resamples=300).matrix.processes[0]
    assert stage.interval.low < stage.score < stage.interval.high
    assert (stage.cases, stage.caution) == (20, False)
    assert {"low", "high", "cases", "caution"} <= stage.as_json().keys()


def test_the_interval_of_one_question_is_about_as_wide_as_the_binomial_one():
    found = intervals(world({"q1": "2.1"}, *["+"] * 50, *["-"] * 50), resamples=2000)[""]["criterion", "2.1"].interval
    assert found.low == pytest.approx(0.40, abs=0.025)
    assert found.high == pytest.approx(0.60, abs=0.025)


def test_answers_of_one_case_hang_together_so_more_questions_do_not_narrow_the_interval():
    one = intervals(world({"q1": "2.1"}, *["+"] * 20, *["-"] * 20))[""]["criterion", "2.1"].interval
    form = {f"q{number}": "2.1" for number in range(10)}
    ten = intervals(world(form, *["+" * 10] * 20, *["-" * 10] * 20))[""]["criterion", "2.1"].interval
    assert (ten.low, ten.high) == pytest.approx((one.low, one.high), abs=1e-12)


def test_a_single_case_has_no_interval():
    result = intervals(world({"q1": "2.1"}, "+"))[""]["outcome", "2"]
    assert (result.interval, result.cases) == (None, 1)


def test_cases_are_those_with_a_judgement_in_the_place():
    found = intervals(world({"q1": "2.1", "q2": "2.2"}, "+n", "-.", "++", "?-"))[""]
    assert found["criterion", "2.1"].cases == 3
    assert found["criterion", "2.2"].cases == 2
    assert found["outcome", "2"].cases == 4


def test_groups_are_resampled_by_themselves():
    low, high = [*"+" * 18, *"--"], [*"-" * 18, *"++"]
    what = world({"q1": "2.1"}, *low, *high, details={"rosh": ["low"] * 20 + ["high"] * 20})
    found = intervals(what, by="rosh")
    assert found["low"]["outcome", "2"].interval.low > 0.6
    assert found["high"]["outcome", "2"].interval.high < 0.4


def test_scores_carry_the_intervals_and_a_caution_below_ten_cases():
    what = world({"q1": "2.1", "q2": "3.1"}, *["+n"] * 6, *["-+"] * 5)
    criteria = {one.code: one for one in calculate(InSqlite(what), resamples=200).matrix.criteria}
    assert criteria["2.1"].interval.low < criteria["2.1"].score < criteria["2.1"].interval.high
    assert (criteria["2.1"].cases, criteria["2.1"].caution) == (11, False)
    assert (criteria["3.1"].cases, criteria["3.1"].caution) == (5, True)


@pytest.mark.parametrize("rule", list(HeadlineRule))
def test_the_interval_of_an_outcome_is_that_of_the_reading_that_is_its_headline(rule):
    what = World(
        {"v1": {"q1": ("2.1",), "q2": ("2.1",), "q3": ("2.2",)}},
        tuple(
            Assessed(
                f"DC-{number:03}",
                "v1",
                {
                    "q1": "above" if number % 3 else "below",
                    "q2": "above" if number % 5 == 0 else "not_applicable",
                    "q3": "below" if number % 2 else "above",
                },
            )
            for number in range(30)
        ),
    )
    outcome = calculate(InSqlite(what), headline_rule=rule, resamples=400).matrix.outcomes[1]
    assert outcome.interval.low <= outcome.score <= outcome.interval.high
    others = [one for one in HeadlineRule if one is not rule]
    assert all(
        intervals(what, rule=other)[""]["outcome", "2"] != intervals(what, rule=rule)[""]["outcome", "2"]
        for other in others
    )
