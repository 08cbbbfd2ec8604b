"""The notepad, the history, the list for the interview, questions from the lead, alerts."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from assessor_app.desktop.walk.autosave import PAUSE_MS
from assessor_app.desktop.walk.desk import Query, Said
from tests.desktop.walk.conftest import BEGUN


def button(owner, words):
    return next(b for b in owner.findChildren(QPushButton) if b.text().replace("&", "").strip() == words)


def test_a_note_is_in_the_file_from_its_first_pause_and_a_note_when_it_is_kept(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    view.open_notepad()
    QTest.keyClicks(QApplication.focusWidget(), "Missed on 14 Feb")
    qtbot.waitUntil(lambda: "Missed on 14 Feb" in view.work.desk._drafts.values(), timeout=PAUSE_MS + 600)
    view.aside.notepad.save.click()
    assert [note.text for note in view.work.desk.notes()] == ["Missed on 14 Feb"]


def test_leaving_the_case_keeps_the_note_that_is_being_written(make_walk):
    view = make_walk(at="q2_1_01")
    view.open_notepad()
    QTest.keyClicks(QApplication.focusWidget(), "Half a no")
    assert view.leave()
    assert [note.text for note in view.work.desk.notes()] == ["Half a no"]


def test_one_note_serves_as_evidence_of_several_questions_and_says_of_which(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes", "q2_1_03": "yes"}, at="q2_1_01")
    view.work.desk.write_note("Plan signed 3 May.")
    view.open_notepad()
    for code in ("q2_1_01", "q2_1_03"):
        view.board.go_to_code(code)
        (note,) = view.work.desk.notes()
        view.aside.notepad.use(note)
    assert view.work.desk.answers()["q2_1_01_e"] == "Plan signed 3 May."
    assert view.work.desk.answers()["q2_1_03_e"] == "Plan signed 3 May."
    assert view.work.desk.notes()[0].codes == ("q2_1_01", "q2_1_03")


def test_a_note_is_added_to_evidence_that_is_being_typed(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01_e")
    QTest.keyClicks(QApplication.focusWidget(), "Own words.")
    view.work.desk.write_note("Plan signed 3 May.")
    view.aside.notepad.use(view.work.desk.notes()[0])
    assert view.work.desk.answers()["q2_1_01_e"] == "Own words.\n\nPlan signed 3 May."


def test_the_history_of_an_answer_restores_an_earlier_one(make_walk, qtbot):
    view = make_walk(at="q1_1_01")
    view.work.answer("q1_1_01", "yes")
    view.work.answer("q1_1_01", "no_missing")
    view.open_drawer(view.aside.history)
    button(view.aside.history, "Restore").click()
    assert view.work.desk.answers()["q1_1_01"] == "yes"


def test_questions_to_ask_are_gathered_for_the_interview_and_ticked_off(make_walk):
    view = make_walk(at="q2_1_01")
    view.board.toggle_interview()
    view.open_drawer(view.aside.interview)
    assert view.aside.interview.count() == 1
    button(view.aside.interview, "Asked").click()
    assert view.work.desk.to_ask() == {}


def test_a_question_from_the_lead_stands_at_the_question_and_is_answered_in_words(make_walk):
    asked = Query("a", "q2_1_01", (Said("Lead", "2013-06-12T09:00:00.000000Z", "Where does it say so?", False),))
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01", queries=(asked,))
    assert "Question from the lead" in view.sheet.cards["q2_1_01"].accessibleDescription()
    view.open_drawer(view.aside.queries)
    view.aside.queries._note_typing("a", "On page 4.")
    assert view.leave()
    assert [said.text for said in view.work.desk.queries()[0].said] == ["Where does it say so?", "On page 4."]


def test_someone_at_risk_is_recorded_with_who_was_told_and_shows_from_then_on(make_walk):
    view = make_walk(at="q2_1_01")
    view.risk.open()
    QTest.keyClicks(QApplication.focusWidget(), "A child may be in danger tonight")
    view.risk.record()
    assert view.risk.wrong.isVisible()
    view.risk.told.setText("the lead inspector")
    view.risk.record()
    assert [risk.told for risk in view.work.desk.risks()] == ["the lead inspector"]
    assert "A child may be in danger tonight" in view.head.alert.text()


def test_a_concern_that_is_being_written_is_in_the_file_after_a_pause(make_walk, qtbot):
    view = make_walk(at="q2_1_01")
    view.risk.open()
    QTest.keyClicks(QApplication.focusWidget(), "A child")
    begun = view.work.desk.started_risk
    qtbot.waitUntil(lambda: begun() is not None and begun().what == "A child", timeout=PAUSE_MS + 600)
    view.risk.cancel()
    assert begun() is None


def test_a_term_of_the_question_is_explained_by_key(make_walk):
    view = make_walk(at="rosh")
    view.explain()
    assert "How badly others may be hurt." in view.aside.guidance.meanings.toPlainText()
    view.explain()
    assert not view.aside.guidance.meanings.isVisible()


def test_guidance_follows_the_current_question(make_walk):
    view = make_walk(at="q1_1_01")
    assert "a clear proposal" in view.aside.guidance.text.toPlainText()
    view.board.go_on()
    assert "a plan with dates" in view.aside.guidance.text.toPlainText()


def test_the_search_leads_to_the_question_it_found(make_walk):
    view = make_walk(at="q1_1_01")
    view.find_words()
    QTest.keyClicks(QApplication.focusWidget(), "reviewed in time")
    entry = next(e for e in view.navigator.model.entries if e.row == "found")
    view.navigator._go(entry)
    assert view.sheet.current == "q2_1_03"


def test_a_text_that_seems_to_hold_a_name_or_a_number_is_told_quietly(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "yes"}, at="q2_1_01_e")
    hint = view.sheet.panel.rows["q2_1_01_e"].hint
    assert hint.text() == "Summarise. No names, no addresses, no MAPPA minutes. Ctrl+Enter goes on."
    view.work.type("q2_1_01_e", "Rang 01392 123456 twice")
    view.work.leave("q2_1_01_e")
    assert "telephone number" in hint.text()
