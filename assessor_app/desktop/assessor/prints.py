"""What an assessor prints: the summary of a case, and the blank form as a fallback on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from assessor_app.desktop.session import Session
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace

translate = QCoreApplication.translate


class AssessorPrints:
    """Makes a PDF in the worker and shows it; nothing is written to the disk by looking at it."""

    def __init__(self, owner: QWidget, session: Session) -> None:
        self._owner = owner
        self._session = session
        self.preview: QWidget | None = None

    def preview_summary(self, assessment: str, case: str) -> None:
        """Show the summary of an assessment, to be printed or saved from there."""
        language = self._session.language

        def work(own: Workspace, _progress: Progress) -> bytes:
            from assessor_app.operations.prints import assessment_pdf

            return assessment_pdf(own, assessment, language=language)

        self._show(work, f"{case}.pdf")

    def preview_form(self) -> None:
        """Show the form with boxes to tick and lines to write on."""
        language = self._session.language

        def work(own: Workspace, _progress: Progress) -> bytes:
            from assessor_app.operations.forms import case_form
            from assessor_app.operations.prints import blank_form_pdf

            return blank_form_pdf(case_form(own), language=language)

        self._show(work, translate("Printing", "blank form") + ".pdf")

    def preview_criterion(self, criterion: str) -> None:
        """Show the answers of one criterion, case by case."""
        language = self._session.language

        def work(own: Workspace, _progress: Progress) -> bytes:
            from assessor_app.operations.prints import own_criterion_pdf

            return own_criterion_pdf(own, criterion, language=language)

        self._show(work, translate("Printing", "criterion {code}").format(code=criterion) + ".pdf")

    def criteria(self) -> list[tuple[str, str]]:
        """The criteria that the form asks about: code and name."""
        from assessor_app.operations.forms import case_form
        from assessor_app.scoring.criteria import CRITERIA

        asked = {code for question in case_form(self._session.ws).scored for code in question.criteria}
        return [(code, name.to(self._session.language)) for code, name in CRITERIA.items() if code in asked]

    def _show(self, work: Callable[[Workspace, Progress], bytes], name: str) -> None:
        from assessor_app.desktop.shell.pdf_preview import show_preview

        def done(data: bytes) -> None:
            self.preview = show_preview(self._owner, self._session.theme, name, data)

        self._session.run(work, done, words=translate("Printing", "Preparing the preview …"))
