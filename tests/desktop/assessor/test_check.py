"""Check answers, complete, reopen."""

from assessor_app.operations import completion
from assessor_app.operations.answer_entry import record_answers
from assessor_app.records import Status
from tests.desktop.assessor.cases import ANSWERED, words
from tests.operations.world import assessment


def test_everything_open_is_a_link_to_its_question_in_the_order_of_the_walk(assessor, go):
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), {**ANSWERED, "gender": "", "q2_1_01_e": ""})
    page = go("check", "DC-001")
    first, second = words(page)
    assert "gender?" in first
    assert "sufficient sentence plan?" in second
    page.links[1].click()
    assert assessor.desk.page.view.board.part == "q2_1_01_e"


def test_a_case_that_owes_nothing_is_completed_and_locked(assessor, go):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, ANSWERED)
    page = go("check", "DC-001")
    page.links[0].click()
    assert ws.assessment(case).status is Status.COMPLETE
    view = go("walk", "DC-001").view
    assert view.work.desk.locked
    assert view.head.locked.isVisible()


def test_a_case_is_reopened_with_a_reason(assessor, go):
    from assessor_app.desktop.lead.reasons import ReasonLine

    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, ANSWERED)
    completion.complete(ws, case)
    page = go("check", "DC-001")
    line = page.findChild(ReasonLine)
    line.act()
    assert ws.assessment(case).status is Status.COMPLETE
    line.reason.setText("The file turned up")
    line.act()
    assert ws.assessment(case).status is Status.IN_PROGRESS


def test_what_looks_like_a_personal_detail_is_a_warning_that_stops_nothing(assessor, go):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, {**ANSWERED, "q2_1_01_e": "Letter to EX4 3SB on 3 May."})
    page = go("check", "DC-001")
    assert any("postcode" in told for told in words(page))
    page.links[0].click()
    assert ws.assessment(case).status is Status.COMPLETE


def test_the_case_summary_is_saved_as_a_pdf_and_a_warning_says_that_it_is_not_encrypted(
    assessor, go, settled, tmp_path
):
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), ANSWERED)
    page = go("check", "DC-001")
    target = tmp_path / "DC-001.pdf"
    page.save_pdf(target)
    settled(assessor)
    assert target.read_bytes().startswith(b"%PDF")
    assert "not encrypted" in assessor.desk.messages.message.details[0]
