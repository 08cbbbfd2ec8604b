"""Do you know anyone in this case: never answered by accident, and no word of it lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app import subjects
from assessor_app.desktop.assessor import rows
from assessor_app.store import open_workspace
from tests.desktop.assessor.cases import BACK, BEGUN, DONE, PLAIN
from tests.operations.world import PHRASE, assessment

WORDS = "I taught the practitioner."


@pytest.fixture
def said(assessor):
    """What the file says about interest in a case."""

    def of(case):
        ws = assessor.session.ws
        return ws.value(subjects.assessment(assessment(ws, case)), "interest")

    return of


def test_enter_pressed_twice_from_the_list_of_cases_says_nothing(assessor, go, said):
    assessor.activateWindow()
    page = go("cases")
    page.table.setFocus()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert assessor.desk.page.key == "interest"
    for _ in range(3):
        QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Return)
        QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Space)
    assert assessor.desk.page.key == "interest"
    assert said("DC-001") is None


def test_no_is_said_by_its_own_letter(assessor, go, said, qtbot):
    assessor.activateWindow()
    go("interest", "DC-001")
    QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: said("DC-001") == "none")


def test_words_that_were_typed_are_there_after_leaving_and_coming_back(assessor, go, said):
    QTest.keyClicks(go("interest", "DC-001").words, WORDS)
    go("cases")
    page = go("interest", "DC-001")
    assert page.words.raw() == WORDS
    assert said("DC-001") is None, "only the button says so"
    assert not page.returned.isVisible()


def test_they_are_those_of_this_case_and_not_shown_in_another(go):
    QTest.keyClicks(go("interest", "DC-001").words, WORDS)
    assert go("interest", "DC-002").words.raw() == ""
    assert go("interest", "DC-001").words.raw() == WORDS


def test_words_that_were_typed_are_there_after_the_file_was_closed_and_opened(assessor, go, world, settled):
    QTest.keyClicks(go("interest", "DC-001").words, WORDS)
    assessor.close_file()
    again = open_workspace(world.assessor_file("assessor-1"), PHRASE, device="assessor-1-device", clock=world.clock)
    assert again.recovered == ()
    assessor.open_workspace(again)
    settled(assessor)
    assert assessor.desk.page.key == "interest"
    assert assessor.desk.page.words.raw() == WORDS


def test_words_that_were_taken_away_again_are_gone(assessor, go):
    page = go("interest", "DC-001")
    QTest.keyClicks(page.words, WORDS)
    go("cases")
    page = go("interest", "DC-001")
    page.words.selectAll()
    QTest.keyClick(page.words, Qt.Key.Key_Delete)
    go("cases")
    assert go("interest", "DC-001").words.raw() == ""
    assert assessor.session.ws.drafts() == ()


def test_words_that_were_said_are_no_draft_any_more(assessor, go, said):
    page = go("interest", "DC-001")
    QTest.keyClicks(page.words, WORDS)
    page.keep_typing()
    page.yes.click()
    assert said("DC-001") == WORDS
    assert assessor.session.ws.drafts() == ()
    assert go("interest", "DC-001").returned.isVisible()


def test_cases_that_were_handed_back_are_counted_apart():
    assert rows.summary((PLAIN, BEGUN, DONE, BACK)) == "4 cases: 1 complete, 1 begun, 1 not started. Handed back: 1."
    assert rows.summary((BACK,)) == "1 case: 0 complete, 0 begun, 0 not started. Handed back: 1."


def test_a_case_that_was_begun_before_it_was_handed_back_counts_once():
    back = replace(BEGUN, case="DC-007", interest="I know the victim")
    assert rows.summary((BEGUN, back)) == "2 cases: 0 complete, 1 begun, 0 not started. Handed back: 1."


def test_the_list_says_how_many_were_handed_back(assessor, go):
    page = go("interest", "DC-001")
    QTest.keyClicks(page.words, WORDS)
    page.yes.click()
    assert go("cases").summary.text() == "2 cases: 0 complete, 0 begun, 1 not started. Handed back: 1."
