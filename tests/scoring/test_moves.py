"""How headlines would move: the same as the scores would say, and never more answers than are needed."""

from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.operations import moves, results
from assessor_app.scoring import HeadlineRule
from assessor_app.scoring.moves import Tally, headline, tallies, tipping, whole
from tests.operations.world import World, fill

CRITERIA = [("1.1",), ("1.2",), ("1.1", "1.2"), ("1.2", "2.1")]
counts = st.dictionaries(
    st.sampled_from("abcd"),
    st.builds(
        lambda above, below, criteria: Tally(above, below, criteria, tuple(sorted({one[0] for one in criteria}))),
        st.integers(0, 5),
        st.integers(0, 5),
        st.sampled_from(CRITERIA),
    ),
    min_size=1,
)


@pytest.mark.parametrize("rule", list(HeadlineRule))
@given(counts, st.booleans())
def test_the_steps_move_the_figure_and_one_answer_fewer_does_not(rule, tally, up):
    found = tipping(tally, "1", rule, up=up)
    if found is None:
        return
    flipped = dict(tally)
    for step in found.steps:
        flipped = flip(flipped, step.question, step.answers, up=up)
    assert reaches(flipped, rule, found, up=up)
    codes = [code for code, one in tally.items() if "1" in one.outcomes]
    for chosen in combinations_with_replacement(codes, found.answers - 1) if found.answers <= 4 else ():
        fewer = dict(tally)
        for code in chosen:
            fewer = flip(fewer, code, 1, up=up)
        possible = all(one.above >= 0 and one.below >= 0 for one in fewer.values())
        assert not (possible and reaches(fewer, rule, found, up=up)), chosen


def reaches(tally, rule, found, *, up):
    after = whole(headline(tally, "1", rule))
    return after >= found.then if up else after <= found.then


def flip(tally, code, count, *, up):
    one, step = tally[code], count if up else -count
    return {**tally, code: Tally(one.above + step, one.below - step, one.criteria, one.outcomes)}


@pytest.mark.parametrize("rule", list(HeadlineRule))
def test_the_headline_from_counts_is_the_headline_of_the_scores(tmp_path, rule):
    with World(tmp_path).begin() as lead:
        for number, side in (("DC-001", "above"), ("DC-002", "below"), ("DC-003", "above")):
            fill(lead, number, side)
        from assessor_app.operations.inspection import change_headline_rule

        change_headline_rule(lead, str(rule), "Tried.")
        found = results.scores(lead)
        for outcome in found.matrix.outcomes:
            ours = headline(tallies(found.matrix), outcome.code, rule)
            assert (ours is None) == (outcome.score is None)
            assert ours is None or abs(float(ours) - outcome.score) < 1e-12


def test_a_tipping_list_names_the_fewest_answers_first(tmp_path):
    with World(tmp_path).begin() as lead:
        for number, side in (("DC-001", "above"), ("DC-002", "below"), ("DC-003", "above")):
            fill(lead, number, side)
        told = moves.tipping_list(lead)
        assert told
        assert [one.answers for one in told] == sorted(one.answers for one in told)
        assert all(one.answers >= 1 and one.now != one.then for one in told)


def test_halves_are_rounded_up():
    assert whole(Fraction(23, 40)) == 58
