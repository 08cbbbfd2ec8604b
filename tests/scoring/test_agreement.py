import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.records import Status
from assessor_app.scoring import agreement, second_assessments
from tests.scoring.worlds import STATES, Assessed, InSqlite, World


def sides(*pairs, question="q1"):
    first = {(f"DC-{number}", question): pair[0] for number, pair in enumerate(pairs)}
    second = {(f"DC-{number}", question): pair[1] for number, pair in enumerate(pairs)}
    return first, second


def test_cohens_kappa_is_that_of_the_textbook():
    table = {("above", "above"): 20, ("above", "below"): 5, ("below", "above"): 10, ("below", "below"): 15}
    found = agreement(*sides(*(pair for pair, times in table.items() for _ in range(times)))).overall
    assert (found.both, found.same, found.share) == (50, 35, 0.7)
    assert found.kappa == pytest.approx(0.4)


def table(**counts):
    """Pairs from counts by the first letters of the two judgements, e.g. ab=5: above, below."""
    words = {"a": "above", "b": "below", "n": "not_applicable"}
    pairs = [[(words[key[0]], words[key[1]])] * times for key, times in counts.items()]
    return agreement(*sides(*(pair for same in pairs for pair in same))).overall


def test_gwets_ac1_is_that_of_its_authors_worked_example_where_kappa_is_below_nought():
    # Gwet, "Kappa statistic is not satisfactory for assessing the extent of agreement between raters" (2002):
    # 118, 5, 2 and 0 of 125 subjects; kappa -0.0234, AC1 0.9408
    found = table(aa=118, ab=5, ba=2, bb=0)
    assert found.share == pytest.approx(0.944)
    assert found.kappa == pytest.approx(-0.0234, abs=5e-5)
    assert found.ac1 == pytest.approx(0.9408, abs=5e-5)
    assert found.paradox


def test_ac1_with_three_categories_is_that_of_its_formula_and_kappa_that_of_fleiss():
    # the diagnoses of Fleiss (1981): kappa 0.676; chance of AC1 (.8 * .2 + .075 * .925 + .125 * .875) / 2
    found = table(aa=75, ab=1, an=4, ba=5, bb=4, bn=1, na=0, nb=0, nn=10)
    assert found.kappa == pytest.approx(0.676, abs=5e-4)
    assert found.ac1 == pytest.approx((0.89 - 0.169375) / (1 - 0.169375))
    assert not found.paradox


def test_95_percent_alike_with_kappa_nought_is_told_as_the_paradox_that_it_is():
    found = table(aa=19, ab=1)
    assert (found.share, found.kappa, found.paradox) == (0.95, 0.0, True)
    assert found.ac1 > 0.9


def test_nobody_judged_and_a_single_category_leave_kappa_and_ac1_undefined_and_are_told_apart():
    nobody, same = agreement({}, {}).overall, table(aa=12)
    assert (nobody.kappa, nobody.ac1, nobody.categories, nobody.share) == (None, None, 0, None)
    assert (same.kappa, same.ac1, same.categories, same.share) == (None, None, 1, 1.0)


def test_a_share_of_one_question_has_wilsons_interval_and_a_caution_below_ten_cases():
    found = table(aa=7)
    assert (round(found.interval.low, 2), found.interval.high, found.caution) == (0.65, 1.0, True)
    assert table(aa=10).caution is False


def test_a_question_that_only_one_side_answered_is_counted_apart():
    pairs = [("above", "above"), ("above", "inactive"), ("unanswered", "below"), ("inactive", "unanswered")]
    found = agreement(*sides(*pairs)).questions["q1"]
    assert (found.both, found.same, found.one_only) == (1, 1, 2)


def test_not_applicable_by_choice_is_an_answer_that_can_agree_or_differ():
    found = agreement(*sides(("not_applicable", "not_applicable"), ("not_applicable", "below"))).overall
    assert (found.both, found.same) == (2, 1)


def test_there_is_no_kappa_where_chance_alone_agrees_always_or_nobody_answered():
    assert agreement(*sides(("above", "above"), ("above", "above"))).overall.kappa is None
    nobody = agreement(*sides(("inactive", "inactive")))
    assert (nobody.overall.kappa, nobody.overall.share, nobody.questions) == (None, None, {})


def test_pairs_that_only_one_side_knows_are_left_out():
    found = agreement({("DC-1", "q1"): "above"}, {("DC-1", "q2"): "above"})
    assert found.overall.both == 0


@given(st.lists(st.tuples(st.sampled_from(STATES), st.sampled_from(STATES)), max_size=30))
def test_agreement_is_the_same_whichever_side_is_first_and_kappa_never_exceeds_one(pairs):
    first, second = sides(*pairs)
    one, other = agreement(first, second).overall, agreement(second, first).overall
    assert one == other
    assert one.kappa is None or -1 <= one.kappa <= 1


def test_second_assessments_are_paired_with_the_one_that_counts():
    def assessed(case, state, **more):
        return Assessed(case, "v1", {"q1": state}, **more)

    blind = {"of_record": False, "purpose": "second"}
    what = World(
        {"v1": {"q1": ("2.1",)}},
        (
            assessed("DC-001", "above"),
            assessed("DC-001", "below", **blind),
            assessed("DC-002", "above"),
            assessed("DC-002", "above", status=Status.IN_PROGRESS, **blind),
            assessed("DC-003", "above", status=Status.IN_PROGRESS),
            assessed("DC-003", "above", **blind),
            assessed("DC-004", "above"),
            assessed("DC-004", "below", of_record=False, purpose="practice"),
        ),
    )
    assert second_assessments(InSqlite(what)) == ({("DC-001", "q1"): "above"}, {("DC-001", "q1"): "below"})
    assert second_assessments(InSqlite(what), counted_from=Status.CHECKED) == ({}, {})
