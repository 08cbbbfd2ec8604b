"""The walk over a real inspection file, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.page import Place
from assessor_app.desktop.walk.autosave import PAUSE_MS
from assessor_app.operations import queries
from assessor_app.store import open_workspace
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import PHRASE, assessment


def focus():
    return QApplication.focusWidget()


@pytest.fixture
def at_work(window, world, settled):
    """A window on an assessor's file, in the walk of its first case; gives window, case id and view."""
    with world.begin() as lead:
        world.packs(lead)
    workspace = world.started("assessor-1")
    case = assessment(workspace, "DC-001")
    from assessor_app.operations.answer_entry import record_answers

    record_answers(workspace, case, BEGUN)
    window.show()
    window.activateWindow()
    window.open_workspace(workspace)
    settled(window)
    window.desk.go(Place("walk", case, "q2_1_01"))
    QTest.qWait(1)
    return window, case, window.desk.page.view


def reopened(world):
    return open_workspace(world.assessor_file("assessor-1"), PHRASE, device="other", clock=world.clock)


def test_an_answer_is_in_the_file_when_it_is_said_to_be_saved(at_work, world):
    window, case, view = at_work
    QTest.keyClick(focus(), "1")
    assert view.strip.done.text().startswith("Answered “Yes”.")
    with window.session.ws.second() as other:
        assert other.answers(case)["q2_1_01"] == "yes"


def test_closing_the_window_in_the_middle_of_a_sentence_loses_no_letter(at_work, world):
    window, case, view = at_work
    QTest.keyClick(focus(), "1")
    view.board.open_evidence()
    QTest.keyClicks(focus(), "The plan was sig")
    assert window.close()
    with reopened(world) as workspace:
        assert workspace.answers(case)["q2_1_01_e"] == "The plan was sig"


def test_what_was_typed_before_a_pause_outlives_a_crash(at_work, world, qtbot):
    window, _case, view = at_work
    QTest.keyClick(focus(), "1")
    view.board.open_evidence()
    QTest.keyClicks(focus(), "The plan was sig")
    qtbot.waitUntil(lambda: not view.work.unsaved, timeout=PAUSE_MS + 1000)
    with window.session.ws.second() as other:
        assert [draft.value for draft in other.drafts()] == ["The plan was sig"]


def test_the_strip_says_saving_until_the_letters_are_in_the_file(at_work, qtbot):
    _window, _case, view = at_work
    QTest.keyClick(focus(), "1")
    view.board.open_evidence()
    QTest.keyClicks(focus(), "x")
    assert view.strip.typing.text() == "Saving …"
    qtbot.waitUntil(lambda: view.strip.typing.text() == "", timeout=PAUSE_MS + 1000)


def test_a_case_opens_again_at_the_question_where_it_was_left(at_work, world, settled):
    window, case, view = at_work
    view.board.go_to_code("q4_1_01")
    window.desk.go(Place("cases"))
    window.desk.go(Place("walk", case))
    assert window.desk.page.view.sheet.current == "q4_1_01"
    window.close_file()
    window.open_workspace(reopened(world))
    settled(window)
    window.desk.go(Place("walk", case))
    assert window.desk.page.view.sheet.current == "q4_1_01"


def test_changing_the_size_of_the_text_keeps_the_place_and_what_is_being_typed(at_work, theme):
    window, _case, view = at_work
    QTest.keyClick(focus(), "1")
    view.board.open_evidence()
    QTest.keyClicks(focus(), "Half a sentence")
    window._scale(150)
    again = window.desk.page.view
    assert again.sheet.current == "q2_1_01"
    assert again.work.text_of("q2_1_01_e") == "Half a sentence"
    window._scale(100)


def test_the_history_names_who_answered_and_when(at_work):
    _window, _case, view = at_work
    view.work.answer("q2_1_01", "yes")
    past = view.work.desk.history("q2_1_01")
    assert [(entry.value, entry.mine) for entry in past] == [("yes", True)]
    assert past[0].who == "Assessor 1"


def test_fast_keys_are_remembered_as_a_preference(at_work, preferences):
    _window, _case, view = at_work
    view.toggle_fast()
    assert view.board.fast
    assert preferences.choices.fast_keys


def test_keys_of_the_menus_work_in_the_window(at_work):
    window, _case, view = at_work
    QTest.keyClick(focus(), "1")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "q2_1_01" not in view.work.snapshot.answers
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert view.aside.notepad.isAncestorOf(focus())


def test_a_question_from_the_lead_that_comes_with_a_later_pack_stands_at_its_question(at_work, world, settled):
    window, case, view = at_work
    with world.lead() as lead:
        queries.ask(lead, case, "q2_1_01", "Where is this recorded?")
        world.packs(lead)
    window.desk.go(Place("cases"))
    window.desk.page.bring_in(world.pack("assessor-1"))
    settled(window)
    window.desk.go(Place("walk", case, "q2_1_01"))
    view = window.desk.page.view
    assert "Question from the lead" in view.sheet.cards["q2_1_01"].accessibleDescription()
    (query,) = view.work.desk.queries()
    assert [(said.text, said.mine) for said in query.said] == [("Where is this recorded?", False)]


def test_tab_reaches_every_part_of_the_walk_in_the_order_of_reading_and_comes_round(at_work):
    window, _case, view = at_work
    parts = (view.head, view.navigator, view.sheet, view.aside, view.strip, window.desk.navigation)
    view.head.cases.setFocus()
    met = [view.head]
    for _ in range(60):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        part = next(part for part in parts if part.isAncestorOf(focus()))
        met += [part] if part is not met[-1] else []
    assert tuple(met[: len(parts)]) == parts
    assert met[len(parts)] is view.head


def test_shift_and_tab_go_back_from_the_guidance_to_the_question_in_view(at_work):
    _window, _case, view = at_work
    view.aside.guidance.text.setFocus()
    while view.aside.isAncestorOf(focus()):
        QTest.keyClick(focus(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert view.sheet.cards[view.sheet.current].isAncestorOf(focus())


def test_escape_goes_back_from_the_notepad_to_the_question(at_work):
    window, _case, view = at_work
    QTest.keyClick(window, Qt.Key.Key_F2)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert view.sheet.cards["q2_1_01"].isAncestorOf(focus())


def test_the_title_of_a_section_is_in_view_while_its_first_question_is_the_current_one(at_work):
    window, _case, view = at_work
    window.resize(1366, 430)
    QTest.qWait(1)
    first, last = view.sheet.section.items[0].code, view.sheet.section.items[-1].code
    view.board.go_to_code(last)
    assert view.sheet.verticalScrollBar().value() > 0
    view.board.go_to_code(first)
    assert view.sheet.verticalScrollBar().value() == 0
