"""What an assessor prints of one criterion: their own answers, case by case, and nothing counted up."""

import io

import pytest
from pypdf import PdfReader

from assessor_app.operations.answer_entry import raise_risk, record_answers
from assessor_app.operations.prints import own_criterion_pdf
from assessor_app.problems import UserError
from tests.operations.world import World, assessment

BEGUN = {"case_type": "licence", "gender": "female", "rosh": "medium", "start_date": "2013-01-03", "report_made": "yes"}


@pytest.fixture
def assessor(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as workspace:
        answers = {**BEGUN, "q2_1_01": "no_poor", "q2_1_01_r": "late", "q2_1_01_e": "Seen after 19 days."}
        record_answers(workspace, assessment(workspace, "DC-001"), answers)
        yield workspace


def words(data):
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_the_answers_of_a_criterion_stand_case_by_case_with_their_evidence(assessor):
    printed = words(own_criterion_pdf(assessor, "2.1"))
    assert "Your cases: 1" in printed
    assert "DC-001" in printed
    assert "Seen after 19 days." in printed


def test_nothing_is_counted_up_for_an_assessor(assessor):
    printed = words(own_criterion_pdf(assessor, "2.1"))
    assert "Sufficient: " not in printed
    assert "%" not in printed


def test_cases_that_are_not_begun_are_left_out(assessor):
    assert "DC-002" not in words(own_criterion_pdf(assessor, "2.1"))


def test_an_open_alert_shows_on_it(assessor):
    raise_risk(assessor, assessment(assessor, "DC-001"), "A child is in danger", "the lead", "today")
    printed = words(own_criterion_pdf(assessor, "2.1"))
    assert "Someone may be at risk in DC-001." in printed
    assert "A child is in danger" not in printed


def test_it_is_in_welsh_in_welsh(assessor):
    assert "Eich achosion: 1" in words(own_criterion_pdf(assessor, "2.1", language="cy"))


@pytest.mark.parametrize("criterion", ["9.9", "1.4"])
def test_a_criterion_without_questions_is_told(assessor, criterion):
    with pytest.raises(UserError, match="No question counts in criterion"):
        own_criterion_pdf(assessor, criterion)
