"""A sample drawn by chance: fair to every case, true to every minimum, the same on every computer."""

import json
import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.operations import allocation, drawn_sample
from assessor_app.operations.forms import case_form
from assessor_app.operations.make_up import make_up, read_specification
from assessor_app.operations.sample import SampleCase
from assessor_app.operations.sampling import Candidate, DrawPlan, drawn, shares
from assessor_app.problems import UserError

BY = ("unit", "gender")


def listed(**strata):
    """Candidates in groups: ``north_female=12``."""
    return [
        Candidate(f"DC-{unit_gender}-{n}", dict(zip(BY, unit_gender.split("_"), strict=True)))
        for unit_gender, count in strata.items()
        for n in range(count)
    ]


def refused(function, *arguments):
    with pytest.raises(UserError) as caught:
        function(*arguments)
    return caught.value.problems[0].code


def upper_tail(statistic, freedom):
    """The chance of a chi-squared value this large, by the Wilson-Hilferty approximation."""
    spread = 2 / (9 * freedom)
    z = ((statistic / freedom) ** (1 / 3) - (1 - spread)) / math.sqrt(spread)
    return math.erfc(z / math.sqrt(2)) / 2


def test_over_2000_seeds_every_case_of_a_stratum_is_drawn_equally_often():
    cases = listed(north_female=12, north_male=40, south_male=25)
    times = Counter()
    for seed in range(2000):
        for stratum in drawn(cases, DrawPlan(24, BY, seed)).strata:
            times.update((stratum.values, number) for number in stratum.drawn)
    for stratum in drawn(cases, DrawPlan(24, BY, 0)).strata:
        share = len(stratum.drawn) / stratum.listed
        expected = 2000 * share
        numbers = [*stratum.drawn, *stratum.reserve]
        statistic = sum((times[stratum.values, n] - expected) ** 2 for n in numbers) / (expected * (1 - share))
        assert upper_tail(statistic, len(numbers) - 1) > 0.001, stratum.values


@given(
    st.dictionaries(st.tuples(st.sampled_from("abcdefgh")), st.integers(1, 60), min_size=1, max_size=8),
    st.integers(1, 90),
    st.integers(0, 4),
)
def test_a_stratum_is_never_short_of_its_minimum_nor_given_more_than_it_has(strata, size, least):
    owed = {values: min(least, count) for values, count in strata.items()}
    if size > sum(strata.values()) or sum(owed.values()) > size:
        assert refused(shares, strata, size, least) in {"too-few-cases", "too-many-strata"}
        return
    given_ = shares(strata, size, least)
    assert sum(given_.values()) == size
    assert all(owed[values] <= given_[values] <= strata[values] for values in strata)


@given(st.lists(st.integers(1, 400), min_size=1, max_size=10), st.integers(1, 100))
def test_without_minimums_no_two_strata_could_swap_a_place_and_be_nearer_to_proportion(counts, size):
    strata = {(str(n),): count for n, count in enumerate(counts)}
    size = min(size, sum(counts))
    given_ = shares(strata, size, 0)
    for more, taken in given_.items():
        for less, kept in given_.items():
            if taken and kept < strata[less]:
                assert strata[more] * (2 * kept + 1) >= strata[less] * (2 * taken - 1)


def test_one_seed_gives_one_draw_whatever_the_order_of_the_list():
    cases = listed(north_female=9, north_male=31, south_male=20)
    plan = DrawPlan(12, BY, 7)
    assert drawn(cases, plan) == drawn(reversed(cases), plan)
    # worked out by hand from SHA-256 of "7:DC-001" and so on; holds on every computer
    few = [Candidate(f"DC-{n:03}", {}) for n in range(1, 11)]
    assert drawn(few, DrawPlan(3, (), 7)).cases == HAND_DRAWN


HAND_DRAWN = ("DC-002", "DC-005", "DC-008")


@pytest.fixture
def lead(world):
    """A file of 40 cases that nobody has been given yet."""
    unit = ["north", "south"]
    cases = tuple(
        SampleCase(f"DC-{n:03}", details={"gender": "female" if n % 5 == 0 else "male", "unit": unit[n % 2]})
        for n in range(1, 41)
    )
    with world.begin(cases) as workspace:
        yield workspace


def in_sample(lead):
    return {case.number for case in lead.cases() if not case.eliminated}


def test_what_is_drawn_is_in_the_sample_and_all_others_wait_in_reserve(lead):
    draw = drawn_sample.draw_sample(lead, DrawPlan(10, BY, 3))
    assert in_sample(lead) == set(draw.cases)
    assert {case.number for case in lead.cases() if case.reserve} == set(draw.reserve)
    told = json.loads(lead.value("inspection", "draw"))
    assert (told["size"], told["seed"], told["of"], told["by"]) == (10, 3, 40, list(BY))


def test_anyone_draws_it_again_from_what_is_recorded(lead):
    draw = drawn_sample.draw_sample(lead, DrawPlan(10, BY, 3, least=2))
    assert drawn_sample.last_draw(lead) == draw.plan
    assert drawn_sample.planned_draw(lead, drawn_sample.last_draw(lead)) == draw
    other = drawn_sample.draw_sample(lead, DrawPlan(10, BY, 4))
    assert in_sample(lead) == set(other.cases) != set(draw.cases)


def test_a_draw_is_taken_back_whole(lead):
    before = in_sample(lead)
    drawn_sample.draw_sample(lead, DrawPlan(10, BY, 3))
    drawn_sample.undo_draw(lead, "Drawn too early.")
    assert in_sample(lead) == before
    assert refused(drawn_sample.undo_draw, lead, "Again.") == "no-draw"


def test_the_next_of_its_stratum_steps_in_and_undo_takes_both_back(lead):
    draw = drawn_sample.draw_sample(lead, DrawPlan(10, BY, 3))
    stratum = next(one for one in draw.strata if len(one.reserve) > 1)
    gone, second = stratum.drawn[0], stratum.reserve[1]
    instead = drawn_sample.next_in_reserve(lead, gone)
    assert instead == stratum.reserve[0]
    allocation.eliminate(lead, gone, "The file cannot be found.", instead)
    assert in_sample(lead) == {*draw.cases, instead} - {gone}
    assert drawn_sample.next_in_reserve(lead, stratum.drawn[-1]) == second
    allocation.undo_elimination(lead, gone, "It was found.")
    assert in_sample(lead) == set(draw.cases)
    assert drawn_sample.next_in_reserve(lead, gone) == instead


def test_nothing_is_drawn_once_a_case_is_given_and_a_removed_case_is_never_drawn(lead):
    allocation.eliminate(lead, "DC-001", "Moved to another area.")
    assert "DC-001" not in drawn_sample.planned_draw(lead, DrawPlan(39, (), 1)).cases
    assert refused(drawn_sample.planned_draw, lead, DrawPlan(40, (), 1)) == "too-few-cases"
    from assessor_app.operations.inspection import add_person

    person = add_person(lead, "Assessor 1")
    allocation.allocate(lead, "DC-002", person.id)
    assert refused(drawn_sample.draw_sample, lead, DrawPlan(10, (), 1)) == "given-already"


def test_a_detail_that_is_none_is_refused_with_those_that_are(lead):
    form = case_form(lead)
    with pytest.raises(UserError, match="gender"):
        drawn_sample.detail_codes(form, ["shoe_size"])


def test_the_make_up_says_what_is_over_and_under(lead):
    drawn_sample.draw_sample(lead, DrawPlan(20, ("gender",), 1, least=8))
    women = next(row for row in make_up(lead, ["gender"]) if row.value == "female")
    assert (women.sample, women.sample_of, women.against, women.against_of) == (8, 20, 8, 40)
    assert (women.fair, women.over) == (4, 4)


def test_a_specification_stands_in_for_the_list_and_its_faults_are_told_by_row(lead, tmp_path):
    form, path = case_form(lead), tmp_path / "caseload.csv"
    path.write_text("detail,answer,cases\ngender,female,30\ngender,male,70\n", encoding="utf-8")
    rows = make_up(lead, ["gender"], read_specification(path, form))
    assert [(row.value, row.against) for row in rows] == [("female", 30), ("male", 70)]
    path.write_text("detail,answer,cases\ngender,female,many\n", encoding="utf-8")
    with pytest.raises(UserError, match="row 2"):
        read_specification(path, form)
