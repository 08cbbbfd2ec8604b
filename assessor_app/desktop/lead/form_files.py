"""The form in use as a file: an Excel workbook to change it in, and the blank form to look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.file_choice import file_to_save
from assessor_app.desktop.session import Session
from assessor_app.operations.forms import case_form

if TYPE_CHECKING:
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace


class FormFiles(QObject):
    """Asks where to, and works in the worker; `page` is what dialogs stand over."""

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page = page
        self.session = session

    def choose_xlsx(self) -> None:
        """Ask for a file, then save the form there."""
        form = case_form(self.session.ws)
        words = self.tr("Excel workbooks (*.xlsx)")
        path = file_to_save(self._page, self.tr("Save the form"), f"{form.form_id}.xlsx", words)
        if path is not None:
            self.save_xlsx(path)

    def save_xlsx(self, path: Path) -> None:
        """Write the version in use as a workbook, to be changed in Excel; in the worker."""

        def work(own: Workspace, _progress: Progress) -> Path:
            from assessor_app.instrument import write_xlsx

            write_xlsx(case_form(own), path)
            return path

        self.session.run(work, self._saved, words=self.tr("Writing the form …"))

    def _saved(self, path: Path) -> None:
        words = self.tr(
            "Wrote {file}. Change it in Excel, give it a new version on the sheet “settings”, and bring it in."
        )
        self.session.say(words.format(file=path.name))

    def preview(self) -> None:
        """Show the blank form as it would be printed."""
        language = self.session.language

        def work(own: Workspace, _progress: Progress) -> bytes:
            from assessor_app.operations.prints import blank_form_pdf

            return blank_form_pdf(case_form(own), language=language)

        self.session.run(work, self._show_pdf, words=self.tr("Preparing the preview …"))

    def _show_pdf(self, data: bytes) -> None:
        from assessor_app.desktop.shell.pdf_preview import show_preview

        self.shown = show_preview(self._page, self.session.theme, "blank form.pdf", data)
