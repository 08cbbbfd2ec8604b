"""Asks for what opens an inspection file, and says in words why it did not open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from assessor_app.desktop.forms.passphrase_page import Ui_PassphrasePage
from assessor_app.desktop.sentences import what_to_do
from assessor_app.desktop.shell.form_layout import keep_to_measure, lay_out, show_words
from assessor_app.desktop.shell.inspection_files import key_for, open_with_code, open_with_key
from assessor_app.desktop.theme.plain_text import spoken
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.workers import Workers
from assessor_app.problems import Problem, UserError

if TYPE_CHECKING:
    from assessor_app.store import Key


class PassphrasePage(QWidget):
    """Opens one file by its passphrase or, for the lead, by the recovery code."""

    opened = Signal(object)
    """Workspace"""
    back_wanted = Signal()

    def __init__(self, theme: Theme, workers: Workers, path: Path) -> None:
        super().__init__()
        self._workers = workers
        self._path = path
        self._by_code = False
        self.form = Ui_PassphrasePage()
        lay_out(self.form, self, theme)
        keep_to_measure(theme, self)
        self.form.file_name.setText(path.name)
        self.form.problem.hide()
        self.form.passphrase.textEdited.connect(lambda _text: self.form.problem.hide())
        show_words(self.form.show_words, self.form.passphrase)
        self.form.open.clicked.connect(self._open)
        self.form.passphrase.returnPressed.connect(self._open)
        self.form.back.clicked.connect(self.back_wanted)
        self.form.use_code.clicked.connect(self._switch)
        self.setFocusProxy(self.form.passphrase)

    def _open(self) -> None:
        words = self.form.passphrase.text()
        self.form.open.setEnabled(False)
        self.form.problem.hide()
        if self._by_code:
            self._settle(lambda: self.opened.emit(open_with_code(self._path, words)))
            return
        self._workers.start(
            lambda _progress: key_for(self._path, words),
            done=self._got_key,
            failed=self._say,
            cancelled=lambda: self.form.open.setEnabled(True),
            unexpected=self._raise,
            words=self.tr("Opening {file} …").format(file=self._path.name),
        )

    def _got_key(self, key: Key) -> None:
        self._settle(lambda: self.opened.emit(open_with_key(self._path, key)))

    def _settle(self, opening: object) -> None:
        self.form.open.setEnabled(True)
        try:
            if callable(opening):
                opening()
        except UserError as error:
            self._say(error.problems)

    def _say(self, problems: Sequence[Problem]) -> None:
        """Put what is wrong beside the field, and the cursor in the field."""
        self.form.open.setEnabled(True)
        words = " ".join(what_to_do(problem) for problem in problems)
        self.form.problem.setText(words)
        self.form.problem.show()
        self.form.passphrase.setAccessibleDescription(words)
        self.form.passphrase.selectAll()
        self.form.passphrase.setFocus()

    def _raise(self, error: BaseException) -> None:
        self.form.open.setEnabled(True)
        raise error

    def _switch(self) -> None:
        """Ask for the recovery code instead, or for the passphrase again."""
        self._by_code = not self._by_code
        code = self._by_code
        label = self.tr("Recovery &code") if code else self.tr("&Passphrase")
        self.form.passphrase_field_label.setText(label)
        self.form.passphrase.setAccessibleName(spoken(label))
        hint = self.tr("As it stands on the printed page; dashes and spaces do not matter.")
        words = self.tr("Usually six words with a space between them.")
        self.form.passphrase_field_hint.setText(hint if code else words)
        self.form.use_code.setText(self.tr("Use the &passphrase") if code else self.tr("Use the &recovery code"))
        self.form.passphrase.clear()
        self.form.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if code else QLineEdit.EchoMode.Password)
        self.form.show_words.setVisible(not code)
        self.form.passphrase.setFocus()
