"""What is copied may name people: it is marked to stay out of the histories of clipboards."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from assessor_app.desktop.clipboard import EXCLUDED, MARKS

COPIED = "Seen on 3 May"


def discreet(desktop):
    """What marks the clipboard, which the window sets up half a second after the start page."""
    desktop._be_discreet()
    return desktop._discretion


@pytest.fixture
def copied(desktop, monkeypatch):
    """The clipboard of the application, which without a screen never says that it holds what is our own."""
    clipboard = QApplication.clipboard()
    monkeypatch.setattr(discreet(desktop)._clipboard, "ownsClipboard", lambda: True, raising=False)
    yield clipboard
    monkeypatch.undo()
    clipboard.clear()


def test_each_mark_says_no():
    assert all(not any(value) for value in MARKS.values())
    assert len(MARKS) == 3


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_text_copied_from_a_field_is_marked_and_is_still_the_text(copied, qtbot, field):
    made = field(COPIED)
    qtbot.addWidget(made)
    made.selectAll()
    made.copy()
    QTest.qWait(1)
    assert copied.text() == COPIED
    data = copied.mimeData()
    assert {name: bytes(data.data(name)) for name in MARKS} == MARKS


def test_marking_marks_once_and_keeps_every_other_form_of_what_was_copied(copied):
    changes = []
    copied.dataChanged.connect(lambda: changes.append(1))
    data = QMimeData()
    data.setText(COPIED)
    data.setHtml(f"<b>{COPIED}</b>")
    copied.setMimeData(data)
    QTest.qWait(1)
    assert len(changes) == 2, "what was copied, and the same with its marks"
    assert copied.mimeData().hasFormat(EXCLUDED)
    assert COPIED in copied.mimeData().html()
    assert copied.text() == COPIED


def test_what_another_program_has_copied_is_left_as_it_is(copied, desktop, monkeypatch):
    monkeypatch.setattr(discreet(desktop)._clipboard, "ownsClipboard", lambda: False)
    copied.setText("theirs")
    QTest.qWait(1)
    assert not copied.mimeData().hasFormat(EXCLUDED)


def test_a_clipboard_without_anything_on_it_breaks_nothing(copied, qtbot):
    with qtbot.captureExceptions() as errors:
        copied.clear()
        QTest.qWait(1)
    assert errors == []


def test_text_that_a_button_puts_there_is_marked_too(copied):
    copied.setText(COPIED)
    QTest.qWait(1)
    assert copied.mimeData().hasFormat(EXCLUDED)
