"""Closing: nothing typed stops it, nothing being written is cut off by it, and the file opens where one was."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app.desktop.page import Place
from assessor_app.operations import returns
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.returns import write_return
from assessor_app.problems import Problem, UserError
from assessor_app.store import Workspace, open_workspace
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import PHRASE, assessment


@pytest.fixture
def walk(assessor, go):
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), {**BEGUN, "q2_1_01": "yes"})
    assessor.activateWindow()
    return go("walk", "DC-001", "start_date").view


def again(world):
    return open_workspace(world.assessor_file("assessor-1"), PHRASE, device="assessor-1-device", clock=world.clock)


def full(*_what):
    raise UserError(Problem("disk-full", "The disk is full.", "Make room, then go on."))


@pytest.mark.parametrize("typed", ["a Tuesday", "31/6/2013", "1/1/2090"])
def test_a_date_that_cannot_be_read_in_the_field_with_the_focus_does_not_stop_closing(assessor, walk, world, typed):
    assessor.focusWidget().selectAll()
    QTest.keyClicks(assessor.focusWidget(), typed)
    assert assessor.close_file()
    assert assessor.session is None
    with again(world) as later:
        case = assessment(later, "DC-001")
        assert later.answers(case)["start_date"] == BEGUN["start_date"]
        assert len(later.drafts()) == 1


def test_such_a_date_is_in_its_field_when_the_file_is_opened_again_and_the_place_is_told(
    assessor, walk, world, settled
):
    assessor.focusWidget().selectAll()
    QTest.keyClicks(assessor.focusWidget(), "a Tuesday")
    assessor.close_file()
    assessor.open_workspace(again(world))
    settled(assessor)
    assert "DC-001" in assessor.desk.messages.message.words
    assert assessor.desk.page.view.work.text_of("start_date") == "a Tuesday"


def test_a_disk_that_is_full_at_the_last_fold_does_not_stop_closing(assessor, walk, world, monkeypatch):
    close = Workspace.close

    def close_on_a_full_disk(ws):
        close(ws)
        full()

    with monkeypatch.context() as patch:
        patch.setattr(Workspace, "close", close_on_a_full_disk)
        assert assessor.close_file()
    assert assessor.session is None
    with again(world) as later:
        assert later.answers(assessment(later, "DC-001"))["q2_1_01"] == "yes"


# --- while something is being written -------------------------------------------------------------


@pytest.fixture
def writing(assessor, go, monkeypatch):
    """Completed work that is being written, and does not come to an end before it is let go."""
    gate, begun = threading.Event(), threading.Event()

    def write(workspace, path, *, plain=False, progress=None):
        begun.set()
        while not gate.wait(0.01):
            progress(0, 0, "")
        return write_return(workspace, path, plain=plain, progress=progress)

    monkeypatch.setattr(returns, "write_return", write)
    go("send").write_to(assessor.session.ws.path.with_name("work.xlsx"))
    assert begun.wait(5)
    yield gate
    gate.set()


def test_closing_is_held_back_while_completed_work_is_being_written_and_says_so(assessor, writing):
    assert not assessor.close_file()
    message = assessor.desk.messages.message
    assert message.words.startswith("Saving completed work …")
    assert message.action_words == "Stop and close"
    assert not assessor.close(), "nor does the cross of the window close it"
    assert assessor.session is not None


def test_to_stop_and_close_does_both(assessor, writing, world):
    assessor.close_file()
    assessor.desk.messages.action_button.click()
    assert assessor.session is None
    assert not (world.folder / "work.xlsx").exists()


def test_once_it_is_written_the_file_closes(assessor, writing, settled):
    assessor.close_file()
    writing.set()
    settled(assessor)
    assert "Saved work.xlsx" in assessor.desk.messages.message.words
    assert assessor.close_file()


def test_work_that_only_reads_does_not_hold_closing_back(assessor):
    gate, begun = threading.Event(), threading.Event()

    def look(_own, progress):
        begun.set()
        while not gate.wait(0.01):
            progress(0, 0, "")

    job = assessor.session.run(look, words="Looking …")
    assert begun.wait(5)
    assert not job.lasting
    assert assessor.close_file()
    gate.set()


@pytest.mark.parametrize(("how", "lasts"), [({"writing": True}, True), ({"lasting": True}, True), ({}, False)])
def test_what_writes_into_the_file_or_beside_it_lasts(assessor, settled, how, lasts):
    job = assessor.session.run(lambda _own, _progress: None, **how)
    assert job.lasting is lasts
    settled(assessor)


# --- where one was --------------------------------------------------------------------------------


def test_a_file_that_was_closed_in_a_case_opens_at_the_question_where_one_was(assessor, walk, world, settled):
    walk.board.go_to_code("q4_1_01")
    assessor.close_file()
    assessor.open_workspace(again(world))
    settled(assessor)
    assert assessor.desk.page.key == "walk"
    assert assessor.desk.page.view.sheet.current == "q4_1_01"
    assert assessor.focusWidget() is not None


def test_it_opens_there_after_a_crash_too(assessor, walk, world, qtbot):
    walk.board.go_to_code("q4_1_01")
    case = assessment(assessor.session.ws, "DC-001")
    qtbot.waitUntil(lambda: assessor.session.ws.state(f"walk:{case}") == "q4_1_01", timeout=3000)
    assert assessor.session.ws.state("place").split("\t") == ["walk", case, ""]


def test_a_case_that_was_entered_at_a_question_from_check_answers_opens_where_one_went_from_there(
    assessor, walk, world, settled
):
    case = assessment(assessor.session.ws, "DC-001")
    assessor.desk.go(Place("check", case))
    assessor.desk.go(Place("walk", case, "age"))
    assessor.desk.page.view.board.go_to_code("q2_1_03")
    assessor.close_file()
    assessor.open_workspace(again(world))
    settled(assessor)
    assert assessor.desk.page.view.sheet.current == "q2_1_03"


def test_text_that_was_brought_back_is_told_with_case_and_question_and_never_with_the_text(
    assessor, walk, world, settled
):
    ws = assessor.session.ws
    found = ws.assessment(assessment(ws, "DC-002"))
    subject = f"assessment:{found.id}"
    assessor.close_file()
    with again(world) as later:
        later.save_draft(subject, "q2_1_01_e", "Secret words", found.instrument)
        later.save_draft(subject, "note:0123abcd", "More of them", "")
    assessor.open_workspace(again(world))
    settled(assessor)
    message = assessor.desk.messages.message
    assert message.details == (
        "Case DC-002: 2.1.1 Was there a sufficient sentence plan? – Evidence",
        "Case DC-002: A note on the notepad",
    )
    assert "words" not in message.words
    assert "them" not in " ".join(message.details)


def test_escape_does_not_close_the_file(assessor, walk):
    for _ in range(4):
        QTest.keyClick(assessor.focusWidget() or assessor, Qt.Key.Key_Escape)
    assert assessor.session is not None
