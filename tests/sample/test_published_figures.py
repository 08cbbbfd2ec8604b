"""The sample reproduces the published report: every count exactly, every quantity in words within its range."""

from fractions import Fraction

import pytest

from assessor_app.sample.comparisons import compare, read_comparisons
from assessor_app.sample.figures import Counted, agrees, count, read_figures
from assessor_app.sample.headlines import PUBLISHED, headline, whole_percent
from assessor_app.sample.sample_files import sample_folder

FIGURES = {one.id: one for one in read_figures(sample_folder() / "figures.csv")}
COMPARISONS = {one.id: one for one in read_comparisons(sample_folder() / "comparisons.csv")}


@pytest.mark.parametrize("name", [one.id for one in FIGURES.values() if one.holds])
def test_the_published_figure_holds(name, builder, given):
    figure = FIGURES[name]
    counted = count(figure.counts, figure.among, given.values(), builder.rules)
    assert agrees(figure, counted), counted


@pytest.mark.parametrize("name", [one.id for one in FIGURES.values() if not one.holds])
def test_a_figure_that_is_said_not_to_hold_does_not_and_says_why(name, builder, given):
    figure = FIGURES[name]
    assert not agrees(figure, count(figure.counts, figure.among, given.values(), builder.rules))
    assert figure.note


@pytest.mark.parametrize("outcome", PUBLISHED)
def test_the_headline_is_the_published_one(outcome, builder, given):
    assert whole_percent(headline(builder.instrument, outcome, list(given.values()))) == PUBLISHED[outcome]


@pytest.mark.parametrize("name", COMPARISONS)
def test_those_do_better_of_whom_the_report_says_so(name, builder, given):
    one = COMPARISONS[name]
    higher, lower = compare(one, builder.instrument, list(given.values()), builder.rules)
    assert (higher - lower) * 100 > one.points


def test_every_published_figure_names_a_question_of_the_form(builder):
    assert {one.question for one in FIGURES.values()} <= set(builder.instrument.by_code)


def test_every_scored_question_but_five_about_victims_has_a_published_figure(builder):
    counted = " ".join(f"{one.question} {one.counts} {one.among}" for one in FIGURES.values())
    without = {one.code: one.criteria[0] for one in builder.instrument.scored if one.code not in counted}
    assert len(without) == 4, without
    assert all(criterion.startswith("5") for criterion in without.values())


@pytest.mark.parametrize(
    ("figure", "counted", "holds"),
    [
        ("o2-tier-correct", Counted(65, 72), True),
        ("o2-tier-correct", Counted(64, 72), False),
        ("o2-tier-correct", Counted(65, 71), False),
        ("o2-enforcement-misused", Counted(4, 30), True),
        ("o2-enforcement-misused", Counted(5, 30), False),
        ("o2-induction", Counted(60, 72), True),
        ("o2-induction", Counted(71, 72), False),
    ],
)
def test_a_count_agrees_only_with_what_was_printed(figure, counted, holds):
    assert agrees(FIGURES[figure], counted) is holds


@pytest.mark.parametrize(
    ("share", "percent"), [(Fraction(23, 40), 58), (Fraction(1, 8), 13), (Fraction(0), 0), (Fraction(1), 100)]
)
def test_whole_percents_are_rounded_half_up(share, percent):
    assert whole_percent(share) == percent
