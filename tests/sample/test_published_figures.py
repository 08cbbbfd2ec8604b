"""The sample reproduces the published report: every count exactly, every quantity in words within its range."""

from fractions import Fraction

import pytest

from tools.sample.comparisons import compare, read_comparisons
from tools.sample.figures import Counted, agrees, count, read_figures
from tools.sample.headlines import PUBLISHED, headline, whole_percent
from tools.sample.interview_figures import count_told, read_people, read_told, told_agrees
from tools.sample.sample_files import sample_folder
from tools.sample.tables import read_table

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


def test_only_questions_of_which_the_report_gives_no_figure_have_none(builder):
    counted = " ".join(f"{one.question} {one.counts} {one.among}" for one in FIGURES.values())
    without = {one.code for one in builder.instrument.scored if one.code not in counted}
    about_victims = {"q5_1_01", "q5_1_02", "q5_2_01", "q5_2_02"}
    told_without_a_quantity = {"q2_2_05", "q4_2_03", "q4_2_04"}
    assert without == about_victims | told_without_a_quantity


QUANTITIES = read_table(sample_folder() / "quantities.csv")


def said(words):
    """The quantity in words that a published figure uses, the most telling first; None where it prints a number."""
    words = words.lower()
    found = [row for row in QUANTITIES if row["words"] in words]
    return max(found, key=lambda row: len(row["words"]), default=None)


@pytest.mark.parametrize("name", [one.id for one in FIGURES.values() if one.low is not None])
def test_a_quantity_in_words_stands_for_the_range_that_the_report_itself_gives_it(name):
    """A word stands for its range, or, where it tells the other side, for what is left of the whole."""
    figure = FIGURES[name]
    quantity = None if "%" in figure.words else said(figure.words)
    if quantity is not None:
        low, high = float(quantity["low"]), float(quantity["high"])
        assert (figure.low, figure.high) in {(low, high), (round(1 - high, 4), round(1 - low, 4))}


def test_work_not_done_is_never_counted_with_work_not_done_well_enough():
    """Where the report says that something was not done, the rule names the answer that says so."""
    apart = [one for one in FIGURES.values() if "not done" in one.words or "no evidence" in one.words]
    assert apart
    for one in apart:
        assert "no_missing" in one.counts or "no_poor" in one.counts, one.id


TOLD = read_told(sample_folder() / "interviews" / "figures.csv")
PEOPLE = read_people(sample_folder() / "interviews")


@pytest.mark.parametrize("told", TOLD, ids=lambda one: "-".join(f"{code}-{answer}" for code, answer in one.answers))
def test_what_interviews_and_questionnaires_told_holds(told):
    assert told_agrees(told, count_told(told, PEOPLE[told.form])) is told.holds


def test_every_kind_of_interview_has_published_figures():
    assert {one.form for one in TOLD} == set(PEOPLE)


def test_no_figure_stands_twice():
    counted = [(one.counts, one.among, one.words) for one in FIGURES.values()]
    assert len(set(counted)) == len(counted)


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
