"""An alert that was begun is no alert: it comes back to its form, and nothing makes it one but the person."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.operations.cases import risks
from assessor_app.store import open_workspace
from tests.desktop.assessor.cases import words
from tests.operations.world import PHRASE, assessment

CONCERN = "A child may be in danger"


def begin(view):
    view.risk.open()
    QTest.keyClicks(QApplication.focusWidget(), CONCERN)


def test_closing_the_file_and_opening_it_again_brings_it_back_and_records_nothing(assessor, go, world, settled):
    begin(go("walk", "DC-001").view)
    case = assessment(assessor.session.ws, "DC-001")
    assert assessor.close_file()
    workspace = open_workspace(world.assessor_file("assessor-1"), PHRASE, device="other", clock=world.clock)
    assert workspace.recovered == ()
    assessor.open_workspace(workspace)
    settled(assessor)
    assert risks(workspace, case) == ()
    view = go("walk", "DC-001").view
    assert view.risk.isVisible()
    assert view.risk.what.raw() == CONCERN


def test_text_of_an_answer_is_recovered_beside_it_and_the_alert_is_not(assessor, go, world):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    subject = f"assessment:{case}"
    ws.save_draft(subject, "q2_1_01_e", "Half a sentence", ws.assessment(case).instrument)
    begin(go("walk", "DC-001").view)
    assessor.desk.page.view.risk.keep()
    assert assessor.close_file()
    with open_workspace(world.assessor_file("assessor-1"), PHRASE, device="other", clock=world.clock) as again:
        assert [draft.value for draft in again.drafts() if CONCERN in draft.value]
        assert [event.field for event in again.recovered if event.field.startswith("risk:")] == []
        assert risks(again, case) == ()


def test_it_is_shown_in_its_own_case_only(assessor, go):
    begin(go("walk", "DC-001").view)
    assert not go("walk", "DC-002").view.risk.isVisible()
    assert go("walk", "DC-001").view.risk.what.raw() == CONCERN


def test_check_answers_names_it_and_leads_to_its_form(assessor, go):
    begin(go("walk", "DC-001").view)
    page = go("check", "DC-001")
    told = next(link for link, said in zip(page.links, words(page), strict=True) if "alert was begun" in said)
    told.click()
    view = assessor.desk.page.view
    assert view.risk.isVisible()
    assert view.risk.what.hasFocus()


def test_once_recorded_it_is_one_alert_and_no_longer_begun(assessor, go):
    view = go("walk", "DC-001").view
    begin(view)
    view.risk.keep()
    view.risk.told.setText("the lead inspector")
    view.risk.record()
    ws = assessor.session.ws
    assert [risk.what for risk in risks(ws, assessment(ws, "DC-001"))] == [CONCERN]
    assert ws.drafts() == ()


def test_escape_puts_it_away_and_f8_shows_the_words_again(assessor, go):
    view = go("walk", "DC-001").view
    QTest.keyClick(assessor, Qt.Key.Key_F8)
    QTest.keyClicks(QApplication.focusWidget(), CONCERN)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not view.risk.isVisible()
    QTest.keyClick(assessor, Qt.Key.Key_F8)
    assert view.risk.isVisible()
    assert view.risk.what.raw() == CONCERN
    assert view.risk.what.hasFocus()
