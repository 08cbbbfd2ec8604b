"""One line of text that gives way: what has no room ends in an ellipsis and stands whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from assessor_app.desktop.theme.plain_text import keep_plain, set_tip


class Elided(QLabel):
    """A label that may be narrower than its words; screen readers get all of them."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        keep_plain(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """It can do with next to no width."""
        return QSize(1, super().minimumSizeHint().height())

    def setText(self, words: str) -> None:
        """Show other words."""
        super().setText(words)
        set_tip(self, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many of the words as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter, self.contentsRect(), int(self.alignment()), self.palette(), self.isEnabled(), shown
            )
