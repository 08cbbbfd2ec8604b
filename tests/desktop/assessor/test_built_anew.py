"""Another language, text size or look while somebody is in the middle of something: nothing is lost by it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.page import Place
from assessor_app.operations import completion, queries
from assessor_app.operations.answer_entry import record_answers
from assessor_app.problems import Problem, UserError
from assessor_app.store import Workspace
from tests.desktop.assessor.cases import ANSWERED
from tests.operations.world import assessment


def focus(window):
    return window.focusWidget()


def press(window, key, modifier=Qt.KeyboardModifier.ControlModifier):
    QTest.keyClick(window, key, modifier)


def test_half_a_note_is_still_there_and_the_next_letters_go_where_the_cursor_was(assessor, walk, change):
    press(assessor, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(focus(assessor), "Missed  14 May")
    cursor = walk().aside.notepad.paper
    for _ in range(len(" 14 May")):
        QTest.keyClick(cursor, Qt.Key.Key_Left)
    change()
    assert walk().aside.notepad.paper is not cursor
    QTest.keyClicks(focus(assessor), "on")
    assert walk().aside.notepad.paper.raw() == "Missed on 14 May"
    assert walk().work.desk.notes() == (), "it is still being written"


def test_half_a_reply_is_still_there_with_the_cursor_in_it(assessor, go, world, settled, change):
    with world.lead() as lead:
        queries.ask(lead, assessment(lead, "DC-001"), "case_type", "Where is this recorded?")
        world.packs(lead)
    go("cases").bring_in(world.pack("assessor-1"))
    settled(assessor)
    view = go("walk", "DC-001", "case_type").view
    view.open_drawer(view.aside.queries)
    reply = view.aside.queries.findChild(type(view.aside.notepad.paper))
    reply.setFocus()
    QTest.keyClicks(reply, "On page 4")
    change()
    view = assessor.desk.page.view
    assert view.aside.drawer.page_in_view() is view.aside.queries
    again = view.aside.queries.findChild(type(view.aside.notepad.paper))
    assert again is not reply
    assert again.raw() == "On page 4"
    assert focus(assessor) is again
    assert [len(query.said) for query in view.work.desk.queries()] == [1], "it is still being written"


def test_half_an_alert_is_still_open_with_all_that_was_typed(assessor, walk, change):
    walk().risk.open()
    QTest.keyClicks(focus(assessor), "A child may be in danger")
    walk().risk.told.setFocus()
    QTest.keyClicks(focus(assessor), "the le")
    change()
    risk = walk().risk
    assert risk.isVisible()
    assert (risk.what.raw(), risk.told.text()) == ("A child may be in danger", "the le")
    assert focus(assessor) is risk.told
    QTest.keyClicks(focus(assessor), "ad")
    assert risk.told.text() == "the lead"
    assert walk().work.desk.risks() == ()


def test_evidence_that_was_opened_by_key_stays_open_with_the_cursor_where_it_stood(assessor, walk, change):
    press(assessor, Qt.Key.Key_E)
    QTest.keyClicks(focus(assessor), "The was signed")
    for _ in range(len(" was signed")):
        QTest.keyClick(focus(assessor), Qt.Key.Key_Left)
    change()
    assert walk().board.part == "q2_1_01_e"
    QTest.keyClicks(focus(assessor), " plan")
    assert walk().work.text_of("q2_1_01_e") == "The plan was signed"


def test_evidence_that_was_opened_by_key_and_left_empty_stays_open_too(assessor, walk, change):
    press(assessor, Qt.Key.Key_E)
    change()
    QTest.keyClicks(focus(assessor), "Signed.")
    assert walk().work.text_of("q2_1_01_e") == "Signed."


def test_a_date_that_cannot_be_read_is_still_being_typed(assessor, walk, change):
    walk().board.go_to_code("start_date")
    focus(assessor).selectAll()
    QTest.keyClicks(focus(assessor), "3 Ju")
    change()
    assert walk().board.part == "start_date"
    QTest.keyClicks(focus(assessor), "ne 2013")
    QTest.keyClick(focus(assessor), Qt.Key.Key_Return)
    assert walk().work.snapshot.answers["start_date"] == "2013-06-03"


def test_words_on_the_page_about_interest_are_still_there_with_the_cursor_in_them(assessor, go, change):
    page = go("interest", "DC-001")
    page.words.setFocus()
    QTest.keyClicks(page.words, "I taught the tioner")
    for _ in range(len("tioner")):
        QTest.keyClick(page.words, Qt.Key.Key_Left)
    change()
    assert assessor.desk.page is not page
    QTest.keyClicks(focus(assessor), "practi")
    assert assessor.desk.page.words.raw() == "I taught the practitioner"


def test_a_reason_that_no_file_keeps_is_carried_over_with_the_cursor(assessor, go, change):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, ANSWERED)
    completion.complete(ws, case)
    line = go("check", "DC-001").findChild(ReasonLine)
    line.reason.setFocus()
    QTest.keyClicks(line.reason, "The file ed up")
    for _ in range(len("ed up")):
        QTest.keyClick(line.reason, Qt.Key.Key_Left)
    change()
    QTest.keyClicks(focus(assessor), "turn")
    again = assessor.desk.page.findChild(ReasonLine)
    assert again is not line
    assert again.reason.text() == "The file turned up"


def test_a_part_of_a_case_number_goes_on_sorting_out_the_list(assessor, go, change):
    page = go("cases")
    page.number.setFocus()
    QTest.keyClicks(page.number, "02")
    change()
    page = assessor.desk.page
    assert page.number.text() == "02"
    assert [row.case for row in page.model.rows] == ["DC-002"]
    assert focus(assessor) is page.number


def test_the_message_stays_in_view_and_what_it_offers_still_works(assessor, go, change):
    go("cases")
    undone = []
    assessor.session.say("Something was done.", lambda: undone.append(1))
    change()
    bar = assessor.desk.messages
    assert bar.isVisible()
    assert bar.message.words == "Something was done."
    bar.action_button.click()
    assert undone == [1]


def test_alt_and_left_still_lead_back_to_where_one_was(assessor, go, change):
    go("cases")
    go("send")
    go("practice")
    change()
    press(assessor, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert assessor.desk.page.key == "send"
    press(assessor, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert assessor.desk.page.key == "cases"


def test_what_cannot_be_saved_keeps_the_page_as_it_is_and_says_why(assessor, walk, change, monkeypatch):
    press(assessor, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(focus(assessor), "Half a note")
    before = assessor.desk

    def full(*_what):
        raise UserError(Problem("disk-full", "The disk is full.", "Make room, then go on."))

    with monkeypatch.context() as patch:
        patch.setattr(Workspace, "save_draft", full)
        change()
    assert assessor.desk is before
    assert walk().aside.notepad.paper.raw() == "Half a note"
    assert assessor.desk.messages.message.words


def test_the_page_stays_the_same_and_speaks_the_new_language(assessor, go):
    go("send")
    english = assessor.desk.page.title()
    assessor.preferences.change(language="cy")
    try:
        assert assessor.desk.page.key == "send"
        assert assessor.desk.page.title() != english
    finally:
        assessor.preferences.change(language="en")


def test_a_place_one_went_back_from_is_not_gone_to_by_being_built_anew(assessor, go, change):
    go("cases")
    assessor.desk.go(Place("send"))
    past = list(assessor.desk._past)
    change()
    assert assessor.desk._past == past
    assert assessor.desk.isAncestorOf(focus(assessor))
