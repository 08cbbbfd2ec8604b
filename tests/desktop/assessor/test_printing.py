"""Looking at what would be printed; nothing is written by that."""

from assessor_app.operations.answer_entry import record_answers
from tests.desktop.assessor.cases import ANSWERED
from tests.operations.world import assessment


def test_the_summary_of_a_case_is_shown_before_it_is_printed(assessor, go, settled):
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), ANSWERED)
    page = go("check", "DC-001")
    page.printing.preview_summary(assessment(ws, "DC-001"), "DC-001")
    settled(assessor)
    words = " ".join(page.printing.preview.pages.words(n) for n in range(len(page.printing.preview.pages)))
    assert "The plan came in week nine." in words
    page.printing.preview.close()


def test_the_blank_form_can_be_printed_as_a_fallback(assessor, go, settled):
    page = go("cases")
    page.paper.click()
    settled(assessor)
    assert "Was there a sufficient sentence plan?" in " ".join(
        page.printing.preview.pages.words(n) for n in range(len(page.printing.preview.pages))
    )
    page.printing.preview.close()
