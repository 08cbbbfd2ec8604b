"""The editors of a longer text, which grows with what is written, and of a list to pick from."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QWidget,
)

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.walk.text_field import is_for_the_walk
from assessor_app.records import Question

LINES_SHOWN = 3
LINES_MOST = 14


class TextEditor(QPlainTextEdit):
    """A text of any length; it grows with what is written, up to a limit, then scrolls."""

    typed = Signal()
    left = Signal()
    grew = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.question: Question | None = None
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self._quiet = False

    def ask(self, question: Question, language: str) -> None:
        """Become the editor of a question."""
        self.question = question
        self.setAccessibleName(question.label.to(language))

    def show_value(self, value: str) -> None:
        """Show a stored value, unless exactly that is there already (so that the cursor stays)."""
        if self.toPlainText() != value:
            self._quiet = True
            self.setPlainText(value)
            self._quiet = False
            self._fit()

    def to_end(self) -> None:
        """Put the cursor behind the text, where one goes on writing."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def raw(self) -> str:
        """What is written."""
        return self.toPlainText()

    def event(self, event: QEvent) -> bool:
        """Leave the keys of the walk to the walk."""
        if is_for_the_walk(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Undo and Redo to the page when there is nothing to undo here, and Ctrl+Enter always."""
        document = self.document()
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        onward = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        spent = (undo and not document.isUndoAvailable()) or (redo and not document.isRedoAvailable())
        if spent or onward or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the text has been left; a menu or another window over it is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead of a text that fits."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _changed(self) -> None:
        self._fit()
        if not self._quiet:
            self.typed.emit()

    def _fit(self) -> None:
        """Be as high as the text; only a text beyond the most lines gets a scroll bar.

        The bar takes width, and with it the text changes its height: it must not come and go by itself.
        """
        line, margin = math.ceil(QFontMetricsF(self.font()).height()), self.document().documentMargin()
        least, most = LINES_SHOWN * line + margin, LINES_MOST * line + margin
        needed = self._text_height(most)
        long = needed > most
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != bar:
            self.setVerticalScrollBarPolicy(bar)
        around = self.theme.px(2 * (6 + 2)) + 2 * margin
        height = math.ceil(min(max(needed, least), most) + around)
        if height != self.maximumHeight():
            self.setFixedHeight(height)
            self.grew.emit()

    def _text_height(self, most: float) -> float:
        """The height of the text at this width; measuring stops a little beyond the most that is shown."""
        height, block = 0.0, self.document().firstBlock()
        while block.isValid() and height <= most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height


class ListEditor(QComboBox):
    """One choice out of a long list; typing finds it, Alt+Down opens the list."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.question: Question | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.activated.connect(self._chosen)

    def ask(self, question: Question, language: str) -> None:
        """Become the editor of a question."""
        self.question = question
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Choose …"), "")
            for choice in question.choices:
                self.addItem(choice.label.to(language), choice.code)
        self.setAccessibleName(question.label.to(language))

    def show_value(self, value: str) -> None:
        """Show the stored choice."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(value), 0))

    def _chosen(self, at: int) -> None:
        self.given.emit(self.itemData(at) or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: turning it must not change an answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
