"""Standard errors by how far each case moves a mean, comparisons of groups, and what is too small to be told."""

import random
import statistics
from math import sqrt

import pytest

from assessor_app.records import Status
from assessor_app.scoring import HeadlineRule, bootstrap
from assessor_app.scoring.comparison import Measured, compared, holm
from assessor_app.scoring.spread import spreads
from assessor_app.scoring.sql import REACHED
from assessor_app.scoring.suppression import hidden_groups, suppressed_groups, suppressed_matrix
from tests.scoring.oracle import Oracle
from tests.scoring.same_figures import random_worlds
from tests.scoring.worlds import CELLS, InSqlite, world

COMPLETE = REACHED[Status.COMPLETE]


def spread_of(what, rule=HeadlineRule.QUESTIONS, by=""):
    return spreads(InSqlite(what), COMPLETE, by, rule=rule)


def test_one_question_has_the_standard_error_of_a_share():
    found = spread_of(world({"q1": "2.1"}, *["+"] * 30, *["-"] * 10))[""]["criterion", "2.1"]
    assert found.cases == 40
    assert found.error == pytest.approx(sqrt(0.75 * 0.25 / 39), abs=1e-12)


def test_answers_of_one_case_hang_together_so_more_questions_do_not_narrow_it():
    one = spread_of(world({"q1": "2.1"}, *["+"] * 20, *["-"] * 20))[""]["criterion", "2.1"].error
    form = {f"q{number}": "2.1" for number in range(10)}
    ten = spread_of(world(form, *["+" * 10] * 20, *["-" * 10] * 20))[""]["criterion", "2.1"].error
    assert ten == pytest.approx(one, abs=1e-12)


def reading(oracle, rule, level, code):
    if level == "process":
        return oracle.process(code)
    if level == "criterion" or rule is HeadlineRule.QUESTIONS:
        return oracle.mean_of_questions(code)
    return oracle.mean_of_criteria(code) if rule is HeadlineRule.CRITERIA else oracle.pooled(code)


@pytest.mark.parametrize("rule", list(HeadlineRule))
def test_it_is_what_moving_the_weight_of_each_case_a_little_gives(rule):
    """The derivative by a case's weight, taken by counting every case a million times and one once more."""
    what = random_worlds(5)[0]
    cases = [one for one in what.assessed if one.of_record and one.status != "in_progress"]
    whole, many = Oracle(what.forms, cases), 10_000
    for (level, code), found in spread_of(what, rule)[""].items():
        moved = []
        for one in cases:
            again = Weighted(what.forms, cases, {id(one): many + 1}, many)
            shift = reading(again, rule, level, code) - reading(whole, rule, level, code)
            judged = [q for q, state in one.states.items() if state in {"above", "below"}]
            if any(touches(cell, level, code) for q in judged for cell in what.forms[one.instrument][q]):
                moved.append(float(shift) * many)
        n = len(moved)
        assert found.cases == n
        if found.error is not None:
            assert found.error == pytest.approx(sqrt(sum(m * m for m in moved) * n / (n - 1)), rel=2e-3)


def touches(cell, level, code):
    return {"criterion": cell, "outcome": cell[0], "process": cell[2]}[level] == code


class Weighted(Oracle):
    """The oracle over cases that count so many times each."""

    def __init__(self, forms, cases, weights, otherwise):
        super().__init__(forms, cases)
        self.weights, self.otherwise = weights, otherwise

    def _pairs(self, place):
        pairs = []
        for code in self.codes:
            above = judged = 0
            for one in self.cases:
                cells = self.forms[one.instrument].get(code, ())
                state = one.states.get(code)
                if state in {"above", "below"} and any(cell == place or cell[0] == place for cell in cells):
                    weight = self.weights.get(id(one), self.otherwise)
                    above, judged = above + weight * (state == "above"), judged + weight
            pairs.append((above, judged))
        return [pair for pair in pairs if pair[1]]


def test_its_interval_and_that_of_the_bootstrap_say_nearly_the_same():
    draw = random.Random(3)
    form = {f"q{n}": CELLS[n % 6] for n in range(30)}
    rows = []
    for _ in range(80):
        good = draw.uniform(0.4, 0.9)
        rows.append("".join(draw.choices("+-n", (good, 1 - good, 0.1))[0] for _ in form))
    query = InSqlite(world(form, *rows))
    linear = spreads(query, COMPLETE, "", rule=HeadlineRule.QUESTIONS)[""]
    drawn = bootstrap.resample(query, COMPLETE, "", rule=HeadlineRule.QUESTIONS)[""]
    widths = [
        2 * 1.96 * linear[place].error / (result.interval.high - result.interval.low) for place, result in drawn.items()
    ]
    assert statistics.mean(widths) == pytest.approx(1, abs=0.05)
    assert all(0.85 < width < 1.15 for width in widths)


def test_there_is_none_below_ten_cases_and_where_all_cases_say_the_same():
    few = spread_of(world({"q1": "2.1"}, *"+-+-+-+-+"))[""]["criterion", "2.1"]
    same = spread_of(world({"q1": "2.1"}, *"+" * 20))[""]["criterion", "2.1"]
    assert (few.cases, few.error, same.error) == (9, None, None)


# --- comparison --------------------------------------------------------------------------------------


def test_a_group_is_compared_with_the_mean_of_the_others_and_has_a_position():
    told = compared([Measured("2", "a", 0.8, 0.03), Measured("2", "b", 0.6, 0.04), Measured("2", "c", 0.6, 0.05)])
    first, _, third = told
    assert [(one.group, one.position) for one in told] == [("a", 1), ("b", 2), ("c", 2)]
    assert (first.others, first.difference) == (pytest.approx(0.6), pytest.approx(0.2))
    error = sqrt(0.03**2 + (0.04**2 + 0.05**2) / 4)
    assert (first.low, first.high) == pytest.approx((0.2 - 1.959964 * error, 0.2 + 1.959964 * error), abs=1e-6)
    assert first.differs
    assert not third.differs


def test_holms_procedure_gives_the_probabilities_of_his_paper_s_rule():
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.6, 0.9]) == [1.0, 1.0]
    assert holm([]) == []


def test_among_many_groups_that_are_alike_hardly_any_differs():
    draw = random.Random(1)
    differing = 0
    for _ in range(200):
        groups = [Measured("2", str(n), draw.gauss(0.7, 0.02), 0.02) for n in range(42)]
        differing += any(one.differs for one in compared(groups))
    assert differing / 200 < 0.1


def test_a_figure_of_one_group_is_compared_with_nothing():
    assert compared([Measured("2", "a", 0.8, 0.03)]) == ()


# --- small numbers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ({"a": 40, "b": 12, "c": 30}, set()),
        ({"a": 40, "b": 9, "c": 30}, {"b", "c"}),
        ({"a": 40, "b": 9, "c": 3}, {"b", "c"}),
        ({"a": 40, "b": 0}, set()),
        ({"a": 4}, {"a"}),
    ],
)
def test_a_group_of_fewer_than_ten_is_left_out_and_never_alone(sizes, hidden):
    assert hidden_groups(sizes) == hidden


def figures(cases):
    figure = {"code": "2", "name": "N", "score": 0.5, "cases": cases, "caution": cases < 10, "above": 3}
    return {"outcomes": [figure], "processes": [], "criteria": [], "questions": []}


def test_what_is_left_out_has_no_number_at_all():
    groups = [{"value": v, "counted": 20, "caution": False, **figures(n)} for v, n in (("a", 20), ("b", 3), ("c", 12))]
    told = {group["value"]: group["outcomes"][0] for group in suppressed_groups(groups)}
    assert told["a"] == figures(20)["outcomes"][0] | {"suppressed": False}
    for group in ("b", "c"):
        assert told[group]["suppressed"]
        assert {told[group][key] for key in ("score", "cases", "caution", "above")} == {None}


def test_a_group_that_is_too_small_itself_tells_nothing_but_its_name():
    groups = [{"value": v, "counted": n, "caution": n < 10, **figures(n)} for v, n in (("a", 20), ("b", 3), ("c", 30))]
    told = {group["value"]: group for group in suppressed_groups(groups)}
    assert (told["b"]["counted"], told["a"]["counted"], told["c"]["counted"]) == (None, None, 30)


def test_a_figure_of_the_whole_on_fewer_than_ten_cases_is_left_out_too():
    assert suppressed_matrix(figures(9))["outcomes"][0]["score"] is None
    assert suppressed_matrix(figures(10))["outcomes"][0]["score"] == 0.5


def test_breakdowns_have_spreads_of_their_own():
    cases = ["+"] * 20 + ["-"] * 5 + ["+"] * 12 + ["-"] * 12
    what = world({"q1": "2.1"}, *cases, details={"rosh": ["low"] * 25 + ["high"] * 24})
    found = spread_of(what, by="rosh")
    assert found["low"]["outcome", "2"].error == pytest.approx(sqrt(0.8 * 0.2 / 24))
    assert found["high"]["outcome", "2"].error == pytest.approx(sqrt(0.25 / 23))
