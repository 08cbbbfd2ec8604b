"""Where Enter, the arrows and the section keys lead."""

import pytest

from assessor_app.desktop.walk import navigation
from assessor_app.desktop.walk.outline import Spot
from tests.desktop.walk.conftest import BEGUN


@pytest.mark.parametrize(
    ("answers", "after", "next_spot"),
    [
        ({}, "", Spot("case_type", "case_type")),
        (BEGUN, "", Spot("unit", "unit")),
        (BEGUN, "report_made", Spot("report_date", "report_date")),
        (BEGUN, "report_date", Spot("q1_1_01", "q1_1_01")),
        ({**BEGUN, "q1_1_01": "yes"}, "q1_1_01", Spot("q2_1_01", "q2_1_01")),
        ({**BEGUN, "q1_1_01": "no_poor"}, "q1_1_01", Spot("q1_1_01", "q1_1_01_r")),
        ({**BEGUN, "q1_1_01": "no_poor", "q1_1_01_r": "late"}, "q1_1_01_r", Spot("q1_1_01", "q1_1_01_e")),
        ({**BEGUN, "q1_1_01": "no_poor", "q1_1_01_r": "other"}, "q1_1_01_r", Spot("q1_1_01", "q1_1_01_ro")),
    ],
)
def test_enter_goes_to_the_next_question_that_needs_an_answer(make_work, answers, after, next_spot):
    assert navigation.next_needing(make_work(answers).snapshot, after) == next_spot


def test_after_the_last_question_enter_goes_back_to_what_is_owed_but_not_to_what_was_passed_by(make_work):
    snapshot = make_work({**BEGUN, "rosh": ""}).snapshot
    assert navigation.next_needing(snapshot, "strengths") == Spot("rosh", "rosh")


def test_when_nothing_is_owed_enter_says_so(make_work):
    answers = {**BEGUN, "rosh": "low", "report_made": "no", "q2_1_01": "yes", "q2_1_01_e": "Plan of 3 May."}
    answers |= {"q2_1_03": "yes"}
    assert navigation.next_needing(make_work(answers).snapshot, "strengths") is None


def test_the_arrows_visit_every_question_that_applies_and_pass_over_notes_and_closed_ones(make_work):
    snapshot = make_work({**BEGUN, "report_made": "no"}).snapshot
    assert navigation.beside(snapshot, "report_made", 1).code == "q2_1_01"
    assert navigation.beside(snapshot, "q2_1_01", -1).code == "report_made"
    assert navigation.beside(snapshot, "case_type", -1) is None


def test_the_arrows_stop_at_a_closed_question_whose_answer_is_kept(make_work):
    snapshot = make_work({**BEGUN, "report_made": "no", "q1_1_01": "yes"}).snapshot
    assert navigation.beside(snapshot, "report_made", 1).code == "q1_1_01"


def test_the_section_keys_pass_over_sections_in_which_nothing_can_be_done(make_work):
    snapshot = make_work({**BEGUN, "report_made": "no", "rosh": "low"}).snapshot
    assert navigation.section_beside(snapshot, "s_report", 1).code == "s2_1"
    assert navigation.section_beside(snapshot, "s2_1", 1).code == "planning"
    assert navigation.section_beside(snapshot, "s_case", -1) is None


def test_a_section_opens_at_the_first_question_that_needs_something(make_work, outline):
    snapshot = make_work({**BEGUN, "q2_1_01": "yes"}).snapshot
    item = navigation.landing(snapshot, outline.section("s2_1"))
    assert item.code == "q2_1_01"
    assert navigation.first_spot(snapshot, item) == Spot("q2_1_01", "q2_1_01_e")


def test_a_complete_case_opens_at_its_first_question(make_work):
    assert navigation.start(make_work(BEGUN).snapshot, complete=True) == Spot("case_type", "case_type")
