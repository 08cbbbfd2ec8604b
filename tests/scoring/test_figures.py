from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.scoring import Interval, percent, whole_percent, wilson

shares = st.integers(1, 400).flatmap(lambda judged: st.tuples(st.integers(0, judged), st.just(judged)))


@pytest.mark.parametrize(
    ("above", "judged", "whole"),
    [(23, 40, 58), (1, 2, 50), (1, 8, 13), (1, 200, 1), (1, 201, 0), (72, 72, 100), (0, 9, 0), (2, 3, 67)],
)
def test_a_share_is_a_whole_percent_rounded_half_up(above, judged, whole):
    assert percent(above, judged) == whole
    assert whole_percent(above / judged) == whole


def test_a_share_of_nobody_is_no_percent():
    assert percent(0, 0) is None
    assert whole_percent(None) is None


@given(st.lists(shares, min_size=1, max_size=40))
def test_a_mean_of_shares_rounds_as_its_exact_fraction_does(pairs):
    exact = sum(Fraction(above, judged) for above, judged in pairs) / len(pairs)
    as_float = sum(above / judged for above, judged in pairs) / len(pairs)
    assert whole_percent(as_float) == floor(100 * exact + Fraction(1, 2))


def test_a_mean_that_is_exactly_a_half_rounds_up_although_its_float_lies_below():
    assert 0.575 * 100 < 57.5
    assert whole_percent(0.575) == 58
    assert whole_percent((0.57 + 0.58) / 2) == 58


@given(shares)
def test_the_percent_of_counts_and_of_their_quotient_agree(pair):
    assert percent(*pair) == whole_percent(pair[0] / pair[1])


@pytest.mark.parametrize(
    ("above", "judged", "low", "high"),
    [(8, 10, 0.4902, 0.9433), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (23, 40, 0.4220, 0.7149)],
)
def test_wilsons_interval_is_that_of_the_textbook(above, judged, low, high):
    found = wilson(above, judged)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(shares)
def test_wilsons_interval_holds_the_share_and_stays_between_none_and_all(pair):
    found = wilson(*pair)
    assert 0 <= found.low <= pair[0] / pair[1] + 1e-12
    assert pair[0] / pair[1] - 1e-12 <= found.high <= 1


def test_nobody_judged_has_no_interval():
    assert wilson(0, 0) is None
    assert (wilson(1, 1).low, wilson(1, 1).high) == (pytest.approx(0.2065, abs=1e-4), 1.0)


def test_a_bound_that_is_nought_or_one_is_so_exactly():
    for judged in range(1, 400):
        assert wilson(judged, judged).high == 1.0
        assert wilson(0, judged).low == 0.0


def test_seven_of_seven_lie_between_65_and_100_percent():
    found = wilson(7, 7)
    assert (whole_percent(found.low), whole_percent(found.high)) == (65, 100)


@pytest.mark.parametrize("ends", [(1.0, 1.0), (0.5, 0.4), (-0.1, 0.5), (0.5, 1.1)])
def test_an_interval_of_no_width_or_outside_of_a_share_cannot_be_made(ends):
    with pytest.raises(ValueError, match="no interval"):
        Interval(*ends)
