"""Sending back completed work."""

from assessor_app.operations import answer_entry, completion
from assessor_app.operations.incoming_work import merge
from tests.desktop.assessor.cases import ANSWERED
from tests.operations.world import PHRASE, assessment


def shown(page):
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_what_goes_and_what_is_unfinished_is_said_before_anything_is_written(assessor, go):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    answer_entry.record_answers(ws, case, ANSWERED)
    completion.complete(ws, case)
    told = shown(go("send"))
    assert "Complete: 1 DC-001" in told
    assert "Not complete: 1 DC-002" in told


def test_the_work_arrives_at_the_lead(assessor, go, world, settled, tmp_path):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    answer_entry.record_answers(ws, case, ANSWERED)
    completion.complete(ws, case)
    page = go("send")
    target = tmp_path / "work.xlsx"
    page.write_to(target)
    settled(assessor)
    assert "Saved work.xlsx" in assessor.desk.messages.message.words
    assert "Last saved" in shown(page)
    with world.lead() as lead:
        (merged,) = merge(lead, [target], passphrases=[PHRASE])
        assert merged.problems == ()
        assert lead.answers(case)["q2_1_01"] == "no_poor"


def test_a_folder_that_cannot_be_written_ends_in_a_sentence_and_can_be_tried_again(assessor, go, settled, tmp_path):
    page = go("send")
    page.write_to(tmp_path / "no such folder" / "work.xlsx")
    settled(assessor)
    assert assessor.desk.messages.message.tone == "problem"
    assert page.write.isEnabled()


def test_someone_at_risk_shows_before_anything_leaves(assessor, go):
    ws = assessor.session.ws
    answer_entry.raise_risk(ws, assessment(ws, "DC-001"), "A child", "the lead inspector", "now")
    assert "Someone may be at risk in DC-001" in shown(go("send"))


def test_the_foot_of_the_window_says_whether_anything_has_changed_since_it_was_sent(assessor, go, settled, tmp_path):
    ws = assessor.session.ws
    assert "Not yet sent." in assessor.desk.saved.text()
    page = go("send")
    page.write_to(tmp_path / "work.xlsx")
    settled(assessor)
    go("cases")
    assert "Saved to send back " in assessor.desk.saved.text()
    case = assessment(ws, "DC-001")
    answer_entry.declare_interest(ws, case, "none")
    go("walk", "DC-001").view.work.answer("case_type", "licence")
    assert "Changed since it was saved to send back." in assessor.desk.saved.text()


def test_the_focus_stays_on_saving_and_does_not_slip_on_to_leaving_out_encryption(assessor, go, settled, tmp_path):
    page = go("send")
    for folder in (tmp_path, tmp_path / "none such"):
        page.write_to(folder / "work.xlsx")
        settled(assessor)
        assert page.write.hasFocus()
