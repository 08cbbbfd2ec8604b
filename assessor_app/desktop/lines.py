"""Many sentences, all of them: read by keyboard, selected, copied, scrolled."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

_MOST_LINES = 14
_ROOM = 0.25
"""Letters with marks above and below them need a little more than their lines."""


class ProblemLines(QPlainTextEdit):
    """A text to read that is as high as what it says, up to some lines; then it scrolls. Empty, it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.hide()

    def text(self) -> str:
        """Everything that is said."""
        return self.toPlainText()

    def setText(self, words: str) -> None:
        """Say this, from its beginning."""
        self.setPlainText(words)
        self.setVisible(bool(words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height anew when lines are broken elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height anew when the letters grow."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        said = max(1.0, self.document().size().height())
        lines = min(said, _MOST_LINES)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if said <= _MOST_LINES else policy.ScrollBarAlwaysOn)
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * self.frameWidth()
        margins = 2 * self.document().documentMargin()
        height = math.ceil((lines + _ROOM) * self.fontMetrics().lineSpacing() + margins + max(around, 0))
        if height != self.height():
            self.setFixedHeight(height)
