"""Answers are dealt out to the counts of the table, and a table that does not add up is refused."""

import pytest

from assessor_app.problems import UserError
from tools.sample.deal import deal
from tools.sample.noise import between, noise, pick
from tools.sample.people import sample_cases
from tools.sample.targets import Target

CASES = sample_cases(10)


@pytest.fixture
def answers():
    """Five men and five women, with nothing else answered."""
    return {case.number: {"gender": "female" if place < 5 else "male"} for place, case in enumerate(CASES)}


def dealt(builder, answers, code, *targets):
    rows = [Target(code, *row) for row in targets]
    deal(builder.instrument.by_code[code], rows, CASES, answers, builder.rules)
    return [answers[case.number].get(code, "") for case in CASES]


def test_each_answer_goes_to_as_many_cases_as_the_table_says(builder, answers):
    found = dealt(builder, answers, "om_changed", ("", "yes", 4, ""), ("", "no", 6, ""))
    assert (found.count("yes"), found.count("no")) == (4, 6)


def test_a_rule_says_among_whom(builder, answers):
    rule = "${gender} = 'female'"
    found = dealt(builder, answers, "om_changed", (rule, "yes", 5, ""), ("", "no", 5, ""))
    assert found == ["yes"] * 5 + ["no"] * 5


def test_those_whom_the_lean_names_get_the_first_answers(builder, answers):
    rule = "${gender} = 'male'"
    found = dealt(builder, answers, "om_changed", ("", "yes", 5, rule), ("", "no", 5, rule))
    assert found == ["no"] * 5 + ["yes"] * 5


def test_counts_that_do_not_add_up_are_refused(builder, answers):
    with pytest.raises(UserError, match="om_changed are meant for 9 cases, and 10 are asked"):
        dealt(builder, answers, "om_changed", ("", "yes", 9, ""))


def test_cases_that_no_row_speaks_of_are_refused(builder, answers):
    with pytest.raises(UserError, match="meant for 0 cases, and 5 are asked"):
        dealt(builder, answers, "om_changed", ("${gender} = 'male'", "yes", 5, ""))


def test_ticks_go_first_to_cases_that_have_none(builder, answers):
    found = dealt(builder, answers, "programmes", ("", "bbr", 6, ""), ("", "substance", 5, ""))
    assert sum("bbr" in one for one in found) == 6
    assert sum("substance" in one for one in found) == 5
    assert all(found)


def test_more_ticks_than_cases_are_refused(builder, answers):
    with pytest.raises(UserError, match="programmes are meant for 11 cases, and 10 are asked"):
        dealt(builder, answers, "programmes", ("", "bbr", 11, ""))


def test_an_exclusive_choice_is_never_ticked_with_another(builder, answers):
    found = dealt(builder, answers, "programmes", ("", "none", 7, ""), ("", "bbr", 3, ""))
    assert sorted(found) == ["bbr"] * 3 + ["none"] * 7


def test_chance_is_the_same_on_every_computer():
    assert noise("DC-001", "quality") == pytest.approx(0.8568109767054466)
    assert between(1, 6, "dice") in range(1, 7)
    assert pick(("a", "b", "c"), "letter") == pick(("a", "b", "c"), "letter")
