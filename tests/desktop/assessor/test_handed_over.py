"""A case that is somebody else's by now, and a file that is only looked at: read, and nothing offered in vain."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app.desktop.walk.text_editors import TextEditor
from assessor_app.operations import allocation, queries
from assessor_app.operations.answer_entry import record_answers, write_note
from assessor_app.store import open_workspace
from tests.desktop.steps import visible_words
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import PHRASE, assessment


@pytest.fixture
def begun(assessor, world, go, settled):
    """DC-001 has been begun and has a note, and the lead has asked about it."""
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, {**BEGUN, "q2_1_01": "yes"})
    write_note(ws, case, "Seen on page four.")
    with world.lead() as lead:
        queries.ask(lead, assessment(lead, "DC-001"), "q2_1_01", "Where is this recorded?")
        world.packs(lead)
    go("cases").bring_in(world.pack("assessor-1"))
    settled(assessor)
    return case


@pytest.fixture
def gone(assessor, begun, world, go, settled):
    """The walk of DC-001 after the lead has handed it over to somebody else."""
    with world.lead() as lead:
        allocation.hand_over(lead, begun, "assessor-2", "Illness")
        world.packs(lead)
    go("cases").bring_in(world.pack("assessor-1"))
    settled(assessor)
    assessor.activateWindow()
    return go("walk", "DC-001", "q2_1_01").view


def fields(view):
    view.open_drawer(view.aside.queries)
    QTest.qWait(1)
    return view.aside.queries.findChildren(TextEditor)


def test_a_case_that_was_handed_over_says_so(gone):
    assert gone.work.desk.handed_over
    assert gone.head.locked.isVisible()
    assert "given to somebody else" in gone.head.locked.text()


def test_it_can_be_read(gone):
    assert gone.work.snapshot.answers["q2_1_01"] == "yes"
    assert gone.sheet.current == "q2_1_01"
    assert [note.text for note in gone.work.desk.notes()] == ["Seen on page four."]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_no_key_changes_it(assessor, gone, begun, key, modifier):
    before = assessor.session.ws.values(f"assessment:{begun}")
    for target in (assessor.focusWidget(), assessor):
        QTest.keyClick(target, key, modifier)
    assert assessor.session.ws.values(f"assessment:{begun}") == before


def test_it_takes_no_note_and_no_reply(gone):
    assert not gone.aside.notepad.paper.isVisibleTo(gone.aside.notepad)
    assert fields(gone) == []
    assert "Where is this recorded?" in visible_words(gone.aside.queries)


def test_it_is_off_the_list_of_cases(gone, go):
    assert [row.case for row in go("cases").model.rows] == ["DC-002"]


def test_a_case_of_ones_own_is_not_handed_over_and_takes_a_reply(begun, go):
    view = go("walk", "DC-001", "q2_1_01").view
    assert not view.work.desk.handed_over
    assert not view.work.desk.locked
    assert len(fields(view)) == 1


def test_a_file_that_is_only_looked_at_offers_no_reply(assessor, begun, world, go, settled):
    assessor.close_file()
    assessor.open_workspace(open_workspace(world.assessor_file("assessor-1"), PHRASE, device="d", writing=False))
    settled(assessor)
    view = go("walk", "DC-001", "q2_1_01").view
    assert fields(view) == []
    assert "Where is this recorded?" in visible_words(view.aside.queries)
    assert view.work.desk.locked
    assert "read only" in assessor.desk.saved.text() + view.strip.saved.text()
