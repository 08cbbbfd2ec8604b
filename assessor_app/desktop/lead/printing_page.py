"""Report and printing: case summaries, a blank form, and the whole as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from assessor_app.desktop.file_choice import file_to_save, folder_to_use
from assessor_app.desktop.lead.report_card import ReportCard
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.ticks import tick
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    card,
    counted,
    field,
    hint,
    line,
    measured,
    note,
    page_column,
    section,
    title,
)
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.forms import case_form
from assessor_app.store.strength import weakness

if TYPE_CHECKING:
    from assessor_app.operations.packs import Written
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace

ONE, ALL, COMPLETE = "one", "all", "complete"


class PrintingPage(Page):
    """What leaves the inspection: on paper, as PDF, or as a workbook."""

    key = "printing"
    icon = "print"
    help_topic = "lead-printing"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        whole = page_column(session.theme, self)
        whole.addWidget(title(self.title()))
        words = self.tr("PDF files are not encrypted. Keep them where only people who may read them can.")
        self.report = ReportCard(session)
        parts = (
            note(session.theme, words, Tone.WARNING),
            self.report,
            self._summaries(),
            self._others(),
            self._workbook(),
        )
        for part in parts:
            whole.addWidget(measured(session.theme, part))
        whole.addStretch()

    def title(self) -> str:
        """Its heading."""
        return self.tr("Report and printing")

    # --- case summaries ---------------------------------------------------------------------

    def _summaries(self) -> QFrame:
        theme = self.session.theme
        frame, inside = card(theme, space=Space.MEDIUM)
        inside.addWidget(section(self.tr("Case summaries")))
        inside.addWidget(
            hint(self.tr("All answers of a case with reasons and evidence, for the area and for signing."))
        )
        self.case = QComboBox()
        inside.addWidget(field(theme, self.tr("&Case"), self.case))
        self.references, references = tick(theme, self.tr("With the area’s reference and the person’s &name"))
        inside.addWidget(references)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=theme.px(Space.SMALL))
        row.addWidget(button(self.tr("&Preview and print …"), self._preview, kind="primary", icon="print", theme=theme))
        row.addWidget(button(self.tr("Save this one as PDF …"), lambda: self._choose_folder(ONE)))
        row.addWidget(button(self.tr("Save all as P&DF …"), lambda: self._choose_folder(ALL)))
        inside.addWidget(buttons)
        return frame

    def opened(self, place: Place) -> None:
        """List the cases; `place.subject` may name one."""
        now = place.subject or str(self.case.currentData() or "")
        self.case.clear()
        assessed = {one.case for one in self.session.ws.assessments()}
        for case in self.session.ws.cases():
            if case.number in assessed and not case.eliminated:
                self.case.addItem(case.number, case.number)
        self.case.setCurrentIndex(max(self.case.findData(now), 0))
        self._list_criteria()

    def _choose_folder(self, which: str) -> None:
        path = folder_to_use(self, self.tr("Folder for the PDF files"))
        if path is not None:
            self.save_summaries(path, () if which == ALL else (str(self.case.currentData() or ""),))

    def save_summaries(self, folder: Path, cases: tuple[str, ...]) -> None:
        """Write the summaries of these cases (all of them if none is named) into a folder, in the worker."""
        language, references = self.session.language, self.references.isChecked()

        def work(own: Workspace, progress: Progress) -> tuple[Path, ...]:
            from assessor_app.operations.prints import summaries

            return summaries(own, cases, folder, language=language, with_references=references, progress=progress)

        self.session.run(work, partial(self._saved, folder), words=self.tr("Writing case summaries …"), writing=True)

    def _saved(self, folder: Path, paths: tuple[Path, ...]) -> None:
        words = counted(len(paths), self.tr("Wrote 1 case summary."), self.tr("Wrote {count} case summaries."))
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self.session.say(words, show, action_words=self.tr("Show the folder"))

    def _preview(self) -> None:
        case = str(self.case.currentData() or "")
        language, references = self.session.language, self.references.isChecked()

        def work(own: Workspace, _progress: Progress) -> bytes:
            from assessor_app.operations.prints import summary_pdf

            return summary_pdf(own, case, language=language, with_references=references)

        self._show_pdf(work, f"{case}.pdf")

    # --- a blank form, a criterion ------------------------------------------------------------

    def _others(self) -> QFrame:
        theme = self.session.theme
        frame, inside = card(theme, space=Space.MEDIUM)
        inside.addWidget(section(self.tr("Blank form and answers of a criterion")))
        inside.addWidget(
            hint(self.tr("The blank form has boxes to tick and lines to write on, for a day without a computer."))
        )
        blank = button(self.tr("Preview the &blank form …"), self._preview_form, icon="case", theme=theme)
        inside.addWidget(blank, alignment=Qt.AlignmentFlag.AlignLeft)
        self.criterion = QComboBox()
        self.criterion.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.criterion.setMinimumContentsLength(24)
        words = self.tr("All answers of one c&riterion, case by case")
        inside.addWidget(field(theme, words, self.criterion))
        answers = button(self.tr("Preview its &answers …"), self._preview_criterion, icon="list", theme=theme)
        inside.addWidget(answers, alignment=Qt.AlignmentFlag.AlignLeft)
        return frame

    def _list_criteria(self) -> None:
        from assessor_app.scoring.criteria import CRITERIA

        asked = {code for question in case_form(self.session.ws).scored for code in question.criteria}
        now = self.criterion.currentData()
        self.criterion.clear()
        for code, name in CRITERIA.items():
            if code in asked:
                self.criterion.addItem(f"{code} {name.to(self.session.language)}", code)
        self.criterion.setCurrentIndex(max(self.criterion.findData(now), 0))

    def _preview_form(self) -> None:
        language = self.session.language

        def work(own: Workspace, _progress: Progress) -> bytes:
            from assessor_app.operations.prints import blank_form_pdf

            return blank_form_pdf(case_form(own), language=language)

        self._show_pdf(work, "blank form.pdf")

    def _preview_criterion(self) -> None:
        language, code = self.session.language, str(self.criterion.currentData() or "")

        def work(own: Workspace, _progress: Progress) -> bytes:
            from assessor_app.operations.prints import criterion_pdf

            return criterion_pdf(own, code, language=language)

        self._show_pdf(work, f"criterion {code}.pdf")

    def _show_pdf(self, work: Callable[[Workspace, Progress], bytes], name: str) -> None:
        from assessor_app.desktop.shell.pdf_preview import show_preview

        def done(data: bytes) -> None:
            self.preview = show_preview(self, self.session.theme, name, data)

        self.session.run(work, done, words=self.tr("Preparing the preview …"))

    # --- the merged workbook ----------------------------------------------------------------

    def _workbook(self) -> QFrame:
        theme = self.session.theme
        frame, inside = card(theme, space=Space.MEDIUM)
        inside.addWidget(section(self.tr("The whole inspection as a workbook")))
        words = self.tr(
            "Cases, answers, scores and history in one Excel file, for analysis. It has a passphrase of its own."
        )
        inside.addWidget(body(words))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        help_words = self.tr("At least twelve letters. Tell it only to those who may read every case.")
        inside.addWidget(field(theme, self.tr("Pa&ssphrase of the workbook"), self.passphrase, help_words))
        self.plain, plain = tick(theme, self.tr("Without &encryption"))
        warning = note(
            theme,
            self.tr("Anyone who finds an unencrypted file can read it. That you wrote one is recorded."),
            Tone.WARNING,
        )
        warning.hide()
        self.plain.toggled.connect(warning.setVisible)
        self.plain.toggled.connect(self.passphrase.setDisabled)
        inside.addWidget(plain)
        inside.addWidget(warning)
        row = line(theme)
        row.addWidget(button(self.tr("Save the &workbook …"), self._choose_workbook, icon="save", theme=theme))
        row.addStretch()
        inside.addLayout(row)
        return frame

    def _choose_workbook(self) -> None:
        problem = None if self.plain.isChecked() else weakness(self.passphrase.text())
        if problem is not None:
            self.session.say_problems((problem,))
            self.passphrase.setFocus()
            return
        words = self.tr("Excel workbooks (*.xlsx)")
        path = file_to_save(self, self.tr("Save the workbook"), "merged.xlsx", words)
        if path is not None:
            self.save_workbook(path)

    def save_workbook(self, path: Path) -> None:
        """Write the merged workbook in the worker."""
        passphrase, plain = self.passphrase.text(), self.plain.isChecked()

        def work(own: Workspace, progress: Progress) -> Written:
            from assessor_app.operations.results import export

            return export(own, path, passphrase, plain=plain, progress=progress)

        self.session.run(work, self._exported, words=self.tr("Writing the workbook …"), writing=True)

    def _exported(self, written: Written) -> None:
        self.passphrase.clear()
        self.session.wrote(frozenset())
        words = self.tr("Wrote {file}: {cases} cases, {answers} answers.")
        self.session.say(words.format(file=written.path.name, cases=written.cases, answers=written.answers))
