"""Shows the lead the recovery code once, and does not go on before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.forms.recovery_page import Ui_RecoveryPage
from assessor_app.desktop.shell.form_layout import keep_to_measure, lay_out
from assessor_app.desktop.theme.reader import html
from assessor_app.desktop.theme.theme import Theme


class RecoveryPage(QWidget):
    """The code, ways to keep it, and a box to tick. `record` notes in the inspection that it is printed."""

    kept = Signal()

    def __init__(self, theme: Theme, inspection: str, code: str, record: Callable[[], object]) -> None:
        super().__init__()
        self._inspection = inspection
        self._record = record
        self.form = Ui_RecoveryPage()
        lay_out(self.form, self, theme)
        keep_to_measure(theme, self)
        self.form.code.setText(code)
        self.form.code.setCursorPosition(0)
        self.form.go_on.setEnabled(False)
        self.form.kept.toggled.connect(self.form.go_on.setEnabled)
        self.form.go_on.clicked.connect(self.kept)
        self.form.copy_code.clicked.connect(lambda: QGuiApplication.clipboard().setText(code))
        self.form.print_code.clicked.connect(self._print)

    def page_text(self) -> str:
        """What is printed, as HTML."""
        heading = self.tr("Recovery code: {name}").format(name=self._inspection)
        words = self.tr("Whoever has this page and the inspection file can read it. Keep them apart, locked away.")
        code = f"<p style='font-size:18pt'><tt>{escape(self.form.code.text())}</tt></p>"
        return f"<h2>{escape(heading)}</h2>{code}<p>{escape(words)}</p>"

    def _print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            self._record()
            html(self.page_text()).print_(printer)
