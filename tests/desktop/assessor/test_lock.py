"""A lock stays shut, hides every window of the file, and gives the work back where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app.desktop.shell.cover_page import CoverPage
from assessor_app.desktop.shell.pdf_preview import show_preview
from assessor_app.desktop.theme.theme import Look
from assessor_app.operations.answer_entry import record_answers
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change
from assessor_app.store import Workspace
from tests.desktop.steps import press
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import PHRASE, assessment

CHANGES = {
    "language": lambda window: window.preferences.change(language="cy"),
    "size": lambda window: window._scale(130),
    "look": lambda window: window.choose_look(Look.CONTRAST),
}


@pytest.fixture(params=CHANGES)
def change(request, window):
    yield CHANGES[request.param]
    window.preferences.change(language="en")


@pytest.fixture
def typing(assessor, go):
    """In the middle of a sentence on the notepad of a case."""
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), BEGUN)
    assessor.activateWindow()
    view = go("walk", "DC-001", "q2_1_01").view
    view.open_notepad()
    QTest.keyClicks(assessor.focusWidget(), "Half a sentence")
    return assessor


def shut(window):
    """The page that asks for the passphrase, which must be all that is to be seen and used."""
    cover = window.stack.currentWidget()
    assert isinstance(cover, CoverPage)
    assert cover.locked
    assert not window.menuBar().isEnabled()
    assert not window.desk.isVisible()
    return cover


def unlock(window):
    cover = shut(window)
    cover.form.passphrase.setText(PHRASE)
    QTest.keyClick(cover.form.passphrase, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert window.stack.currentWidget() is window.desk


def test_a_lock_stays_shut_when_the_look_changes_and_opens_by_the_passphrase(typing, change):
    typing.guard.lock()
    change(typing)
    QTest.qWait(1)
    assert typing.focusWidget() is shut(typing).form.passphrase
    unlock(typing)
    assert typing.menuBar().isEnabled()
    assert typing.desk.page.view.aside.notepad.paper.raw() == "Half a sentence"


def test_a_lock_stays_shut_when_the_look_is_changed_from_another_window(typing, desktop, change):
    typing.guard.lock()
    other = desktop.open_window()
    change(other)
    QTest.qWait(1)
    shut(typing)


def test_a_cover_stays_when_the_look_changes_and_goes_at_any_key(typing, change):
    typing.guard.cover()
    change(typing)
    cover = typing.stack.currentWidget()
    assert isinstance(cover, CoverPage)
    assert not cover.locked
    QTest.keyClick(cover, Qt.Key.Key_Space)
    assert typing.stack.currentWidget() is typing.desk


def test_a_lock_is_still_shut_after_an_error_of_ours_has_been_shown_over_it(typing):
    typing.guard.lock()
    typing.show_unexpected("ValueError somewhere")
    press(typing.stack.currentWidget(), "Go on working")
    shut(typing)
    unlock(typing)


def test_keys_of_the_menus_do_nothing_while_it_is_locked(typing):
    typing.guard.lock()
    before = typing.desk.page
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_W, Qt.Key.Key_N):
        QTest.keyClick(typing, key, Qt.KeyboardModifier.ControlModifier)
    assert typing.session is not None
    assert typing.desk.page is before
    shut(typing)


def test_after_unlocking_the_cursor_is_where_it_was(typing):
    paper = typing.focusWidget()
    typing.guard.lock()
    unlock(typing)
    assert typing.focusWidget() is paper
    QTest.keyClicks(typing.focusWidget(), ", whole")
    assert paper.raw() == "Half a sentence, whole"


def test_what_was_being_typed_is_in_the_file_once_it_is_covered(typing):
    typing.guard.cover()
    assert [draft.value for draft in typing.session.ws.drafts()] == ["Half a sentence"]


def test_a_full_disk_does_not_keep_a_file_from_being_covered(typing, monkeypatch):
    def full(*_what):
        raise UserError(Problem("disk-full", "The disk is full.", "Make room, then go on."))

    with monkeypatch.context() as patch:
        patch.setattr(Workspace, "save_draft", full)
        typing.guard.lock()
        shut(typing)
    unlock(typing)
    assert typing.desk.page.view.aside.notepad.paper.raw() == "Half a sentence"


@pytest.fixture
def preview(assessor, go):
    from assessor_app.operations.forms import case_form
    from assessor_app.operations.prints import blank_form_pdf

    data = blank_form_pdf(case_form(assessor.session.ws), language="en")
    shown = show_preview(go("cases"), assessor.theme, "form.pdf", data)
    yield shown
    shown.close()


def test_a_preview_is_hidden_while_its_file_is_covered_and_comes_back(assessor, preview):
    assert preview.isVisible()
    assessor.guard.cover()
    assert not preview.isVisible()
    QTest.keyClick(assessor.stack.currentWidget(), Qt.Key.Key_Space)
    assert preview.isVisible()


def test_a_preview_stays_hidden_until_the_right_passphrase_is_typed(assessor, preview):
    assessor.guard.lock()
    cover = assessor.stack.currentWidget()
    cover.form.passphrase.setText("something else entirely")
    cover.form.unlock.click()
    assert not preview.isVisible()
    unlock(assessor)
    assert preview.isVisible()


def test_the_windows_of_other_files_are_not_hidden(assessor, desktop):
    other = desktop.open_window()
    assessor.guard.lock()
    assert other.isVisible()


@pytest.mark.parametrize(("set_to", "minutes"), [("²", 30), ("", 30), ("-5", 30), ("ten", 30), ("12", 12), ("0", 0)])
def test_the_time_of_the_lead_counts_only_if_it_is_a_number(lead, set_to, minutes):
    lead.session.ws.record([Change("inspection", "lock_minutes", set_to or None)])
    assert lead.guard._lock_minutes() == minutes
