"""A line to type in that leaves to the walk what is the walk's: its keys, and undoing what is not typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def is_for_the_walk(event: QEvent) -> bool:
    """Whether a key that a text would take for itself means something to the whole case: Ctrl+Home, Ctrl+Enter."""
    keys = {Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    return event.key() in keys and event.modifiers() == Qt.KeyboardModifier.ControlModifier


class TextField(QLineEdit):
    """A line that undoes its own typing first, and then leaves undoing to the case."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys of the walk to the walk."""
        if is_for_the_walk(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Undo and Redo to the page when there is nothing to undo here."""
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
            event.ignore()
            return
        before = self.text()
        super().keyPressEvent(event)
        if (undo or redo) and self.text() != before:
            self.textEdited.emit(self.text())
