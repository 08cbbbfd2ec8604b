"""Covers the text of a case when nobody is there; later, or by key, it asks for the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.forms.cover_page import Ui_CoverPage
from assessor_app.desktop.sentences import sentence
from assessor_app.desktop.shell.form_layout import lay_out
from assessor_app.desktop.theme.theme import Theme
from assessor_app.problems import UserError

if TYPE_CHECKING:
    from assessor_app.store import Key


class CoverPage(QWidget):
    """Stands over everything of one file."""

    uncovered = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, key: Key) -> None:
        super().__init__()
        self._key = key
        self.locked = False
        self.form = Ui_CoverPage()
        lay_out(self.form, self, theme)
        self.form.panel.setMinimumWidth(theme.px(420))
        self.form.problem.hide()
        self.form.unlock.clicked.connect(self._unlock)
        self.form.passphrase.returnPressed.connect(self._unlock)
        self.form.close_file.clicked.connect(self.close_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cover()

    def cover(self) -> None:
        """Hide what was shown; any key or click brings it back."""
        self.locked = False
        self.form.title.setText(self.tr("Covered"))
        words = self.tr("Nothing was typed for a while. Everything is saved. Press any key to go on.")
        self.form.explanation.setText(words)
        self.form.ask.hide()
        self.setAccessibleName(words)
        self.setFocus()

    def lock(self) -> None:
        """Ask for the passphrase."""
        self.locked = True
        self.form.title.setText(self.tr("Locked"))
        words = self.tr("Everything is saved. Type your passphrase to go on.")
        self.form.explanation.setText(words)
        self.setAccessibleName(words)
        self.form.problem.hide()
        self.form.passphrase.clear()
        self.form.ask.show()
        self.form.passphrase.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key uncovers; the key itself does nothing else."""
        if not self.locked:
            self.uncovered.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        if not self.locked:
            self.uncovered.emit()
            return
        super().mousePressEvent(event)

    def _unlock(self) -> None:
        from assessor_app.store import derive_key

        try:
            right = derive_key(self.form.passphrase.text(), self._key.salt) == self._key
        except UserError as error:  # nothing was typed
            self._say(sentence(error.problems[0]))
            return
        if right:
            self.locked = False
            self.form.passphrase.clear()
            self.uncovered.emit()
        else:
            self._say(self.tr("That is not the passphrase of this file. Check it and type it again."))

    def _say(self, words: str) -> None:
        self.form.problem.setText(words)
        self.form.problem.show()
        self.form.passphrase.setAccessibleDescription(words)
        self.form.passphrase.selectAll()
        self.form.passphrase.setFocus()
