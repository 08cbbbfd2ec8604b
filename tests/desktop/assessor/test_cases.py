"""The assessor's list of cases, and the question that stands before each."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app import subjects
from assessor_app.desktop.assessor import rows
from assessor_app.desktop.assessor.rows import Filter
from assessor_app.operations import allocation, answer_entry, queries
from assessor_app.records import Purpose
from tests.desktop.assessor.cases import ALL, BEGUN, DONE, PLAIN
from tests.operations.world import assessment


@pytest.mark.parametrize(
    ("wanted", "cases"),
    [
        (Filter.ALL, "123456"),
        (Filter.NOT_STARTED, "1"),
        (Filter.BEGUN, "24"),
        (Filter.WAITING, "45"),
        (Filter.COMPLETE, "35"),
    ],
)
def test_a_filter_leaves_the_cases_it_names(wanted, cases):
    assert [row.case[-1] for row in rows.shown(ALL, wanted)] == list(cases)


def test_a_case_is_found_by_a_part_of_its_number():
    assert [row.case for row in rows.shown(ALL, Filter.ALL, "dc-002")] == ["DC-002"]


def test_what_waits_is_said_the_most_urgent_first():
    row = replace(BEGUN, risks=1, queries=2, later=3)
    assert rows.waiting_of(row) == (
        "someone may be at risk; questions from the lead: 2; to come back to: 3; still owed: 6"
    )
    assert rows.waiting_mark(row)[0] == "risk"
    assert rows.waiting_of(DONE) == "–"


def test_the_list_is_summed_up_in_one_sentence():
    assert rows.summary((PLAIN, BEGUN, DONE)) == "3 cases: 1 complete, 1 begun, 1 not started."


def test_practice_removed_cases_and_cases_of_others_are_not_on_the_list():
    others = (
        replace(PLAIN, purpose=Purpose.PRACTICE),
        replace(PLAIN, eliminated=True),
        replace(PLAIN, assessor="assessor-2"),
    )
    assert rows.theirs((*others, DONE), "assessor-1") == (DONE,)


def test_a_new_case_first_asks_whether_the_assessor_knows_anyone_in_it(assessor, go):
    page = go("cases")
    assert page.go_on.text().strip() == "Begin with DC-001"
    page.go_on.click()
    assert assessor.desk.page.key == "interest"
    assessor.desk.page.no.click()
    assert assessor.desk.page.key == "walk"
    case = assessment(assessor.session.ws, "DC-001")
    assert assessor.session.ws.value(subjects.assessment(case), "interest") == "none"


def test_a_case_with_someone_known_is_handed_back_and_not_begun(assessor, go):
    page = go("interest", "DC-001")
    page.yes.click()
    assert page.missing.isVisible()
    page.words.setPlainText("I went to school with the practitioner.")
    page.yes.click()
    cases = assessor.desk.page
    assert cases.key == "cases"
    assert rows.status_of(cases.model.rows[0]) == "Handed back: you know someone in it"
    assert cases.go_on.text().strip() == "Begin with DC-002"
    cases.open_case(cases.model.rows[0])
    assert assessor.desk.page.key == "interest"


def test_the_list_goes_on_with_the_case_that_was_open_last(assessor, go):
    for case in ("DC-001", "DC-002"):
        answer_entry.declare_interest(assessor.session.ws, assessment(assessor.session.ws, case), "none")
    cases = go("cases")
    cases.open_case(cases.model.rows[1])
    assessor.desk.page.view.work.answer("case_type", "licence")
    assert go("cases").go_on.text().strip() == "Go on with DC-002"


def test_a_case_opens_from_the_keyboard(assessor, go):
    page = go("cases")
    page.table.setFocus()
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert assessor.desk.page.place().subject == assessment(assessor.session.ws, "DC-002")


def test_a_filter_that_leaves_nothing_says_what_to_do(assessor, go):
    page = go("cases")
    page.number.setText("XX")
    assert page.nothing.isVisible()


def test_a_later_file_brings_questions_from_the_lead(assessor, go, world, settled):
    page = go("cases")
    with world.lead() as lead:
        queries.ask(lead, assessment(lead, "DC-001"), "q2_1_01", "Why not?")
        world.packs(lead)
    page.bring_in(world.pack("assessor-1"))
    settled(assessor)
    assert "questions from the lead: 1" in rows.waiting_of(page.model.rows[0])
    page.bring_in(world.pack("assessor-1"))
    settled(assessor)
    assert "holds nothing that is not here already" in assessor.desk.messages.message.words


def test_a_file_that_is_no_pack_of_ours_ends_in_a_sentence(assessor, go, world, settled, tmp_path):
    page = go("cases")
    wrong = tmp_path / "wrong.xlsx"
    wrong.write_bytes(b"no workbook")
    page.bring_in(wrong)
    settled(assessor)
    assert assessor.desk.messages.message.words
    assert len(page.model.rows) == 2


def test_a_case_handed_over_arrives_with_its_answers(assessor, go, world, settled):
    with world.lead() as lead:
        allocation.hand_over(lead, assessment(lead, "DC-003"), "assessor-1", "Illness")
        world.packs(lead)
    page = go("cases")
    page.bring_in(world.pack("assessor-1"))
    settled(assessor)
    assert [row.case for row in page.model.rows] == ["DC-001", "DC-002", "DC-003"]


def test_enter_begins_the_first_case_as_soon_as_the_file_is_open(assessor):
    QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Return)
    assert assessor.desk.page.key == "interest"
    QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Return)
    assert assessor.desk.page.key == "interest", "nobody says that they know nobody by pressing Enter twice"
    QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Return)
    assert assessor.desk.page.key == "walk"


def test_a_page_turned_to_takes_the_focus_and_not_the_message_above_it(assessor, go):
    assessor.session.say("Something was brought in.")
    page = go("settings")
    assert page.isAncestorOf(assessor.focusWidget())
