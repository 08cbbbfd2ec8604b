"""Check boxes and radio buttons of which the words wrap: the words stand beside the box, as its label."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QSizePolicy, QWidget

from assessor_app.desktop.theme.plain_text import keep_plain, spoken
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.widgets import column, hint, line


class _Words(QLabel):
    """Words that press the box they stand beside."""

    def __init__(self, words: str, role: str, box: QAbstractButton) -> None:
        super().__init__()
        keep_plain(self)
        self.setText(words)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the box."""
        if self.rect().contains(event.position().toPoint()) and self._box.isEnabled():
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.click()


def beside(theme: Theme, box: QAbstractButton, words: str, more: str = "", *, role: str = "body") -> QWidget:
    """The box with its words (with mnemonic) beside it, and under them, quieter, what else is to be known."""
    holder = QWidget()
    row = line(theme, holder, space=0)
    box.setAccessibleName(spoken(words))
    box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    label = _Words(words, role, box)
    label.setBuddy(box)
    row.addWidget(box, alignment=Qt.AlignmentFlag.AlignTop)
    said = column(theme, space=0)
    said.setSpacing(theme.px(2))
    said.setContentsMargins(0, theme.px(5), 0, theme.px(5))
    said.addWidget(label)
    if more:
        said.addWidget(hint(more))
        box.setAccessibleDescription(more)
    row.addLayout(said, stretch=1)
    return holder


def tick(theme: Theme, words: str) -> tuple[QCheckBox, QWidget]:
    """A check box, and the row that it stands in with its words."""
    box = QCheckBox()
    return box, beside(theme, box, words)
