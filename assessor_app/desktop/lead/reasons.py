"""A line to type a reason on, with the button that needs one; what is missing is said beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, column, line, text


class ReasonLine(QWidget):
    """“Why?”, a field and a button; the button calls `act` with the reason once there is one.

    `about` tells lines that do the same apart, for screen readers: what each is about.
    """

    def __init__(
        self, theme: Theme, act_words: str, act: Callable[[str], object], *, kind: str = "", about: str = ""
    ) -> None:
        super().__init__()
        self._act = act
        whole = column(theme, self, space=Space.HAIR)
        label = text(QCoreApplication.translate("ReasonLine", "Why? It is kept in the history."), "hint")
        whole.addWidget(label)
        row = line(theme)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(
            QCoreApplication.translate("ReasonLine", "Reason: {act}").format(act=about or act_words)
        )
        self.reason.returnPressed.connect(self.act)
        label.setBuddy(self.reason)
        self.button = button(act_words, self.act, kind=kind)
        if about:
            self.button.setAccessibleName(f"{self.button.accessibleName()}: {about}")
        row.addWidget(self.reason, stretch=1)
        row.addWidget(self.button)
        whole.addLayout(row)
        self.missing = text("", "problem")
        self.missing.hide()
        whole.addWidget(self.missing)

    def act(self) -> None:
        """Act if there is a reason, else ask for it."""
        words = self.reason.text().strip()
        self.missing.setVisible(not words)
        if not words:
            self.missing.setText(QCoreApplication.translate("ReasonLine", "Say why, in a sentence."))
            self.reason.setFocus()
            return
        self._act(words)
