"""The inspection report: made as a web page, Word file and PDF, and checked when the Word file comes back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QWidget

from assessor_app.desktop.file_choice import file_to_open, folder_to_use
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import button, card, clear, column, counted, hint, section
from assessor_app.desktop.walk.flow import FlowLayout

if TYPE_CHECKING:
    from assessor_app.operations.report import ReportFile
    from assessor_app.problems import Progress
    from assessor_app.reports.figure_lint import Finding, Lint
    from assessor_app.store import Workspace

FORMATS = ("html", "docx", "pdf")


class ReportCard(QWidget):
    """Which formats and languages, the button that makes them, and the check of a file that comes back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        theme = session.theme
        outer = column(theme, self)
        frame, inside = card(theme, space=Space.MEDIUM)
        outer.addWidget(frame)
        inside.addWidget(section(self.tr("Inspection report")))
        words = self.tr(
            "Scores, strengths, areas for improvement and every finding with its figures. Edit the Word file, leave "
            "the figures in their boxes, and have it checked when it comes back."
        )
        inside.addWidget(hint(words))
        names = {"html": self.tr("Web page"), "docx": self.tr("Word file"), "pdf": self.tr("PDF")}
        self.formats = {key: self._tick(names[key], ticked=True) for key in FORMATS}
        self.languages = {
            "en": self._tick(self.tr("In English"), ticked=session.language == "en"),
            "cy": self._tick(self.tr("In Welsh"), ticked=session.language == "cy"),
        }
        inside.addWidget(self._row(*self.formats.values(), *self.languages.values()))
        make = button(self.tr("&Make the report …"), self._choose_folder, kind="primary", icon="save", theme=theme)
        check = button(self.tr("Chec&k a Word file …"), self._choose_file, icon="list", theme=theme)
        inside.addWidget(self._row(make, check))
        self.found = column(theme, space=Space.SMALL)
        inside.addLayout(self.found)

    def _tick(self, words: str, *, ticked: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(ticked)
        return box

    def _row(self, *widgets: QWidget) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=self.session.theme.px(Space.NORMAL))
        for widget in widgets:
            flow.addWidget(widget)
        return holder

    def _ticked(self, boxes: dict[str, QCheckBox]) -> tuple[str, ...]:
        return tuple(key for key, box in boxes.items() if box.isChecked())

    def _choose_folder(self) -> None:
        if not self._ticked(self.formats) or not self._ticked(self.languages):
            self.session.say(self.tr("Tick at least one kind of file and one language."), tone=Tone.PROBLEM)
            return
        path = folder_to_use(self, self.tr("Folder for the report"))
        if path is not None:
            self.make(path)

    def make(self, folder: Path) -> None:
        """Make the report in this folder, in the worker."""
        formats, languages = self._ticked(self.formats), self._ticked(self.languages)

        def work(own: Workspace, progress: Progress) -> tuple[ReportFile, ...]:
            from assessor_app.operations.report import write_report

            return write_report(own, folder, formats=formats, languages=languages, progress=progress)

        self.session.run(work, partial(self._made, folder), words=self.tr("Making the report …"), writing=True)

    def _made(self, folder: Path, files: tuple[ReportFile, ...]) -> None:
        self.session.wrote(frozenset())
        words = counted(len(files), self.tr("Wrote 1 file."), self.tr("Wrote {count} files."))
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self.session.say(words, show, action_words=self.tr("Show the folder"))

    # --- the check --------------------------------------------------------------------------

    def _choose_file(self) -> None:
        path = file_to_open(self, self.tr("The report that came back"), self.tr("Word files (*.docx);;All files (*)"))
        if path is not None:
            self.check(path)

    def check(self, path: Path) -> None:
        """Hold a Word file against the figures of the inspection, in the worker."""
        language = "cy" if path.stem.endswith("-cy") else "en"

        def work(own: Workspace, _progress: Progress) -> Lint:
            from assessor_app.operations.report import held_against

            return held_against(own, path, language)

        self.session.run(work, self._checked, words=self.tr("Checking the figures …"))

    def _checked(self, done: Lint) -> None:
        clear(self.found)
        words = self.tr("{right} of {all} figures are right.").format(right=done.right, all=done.figures)
        wrong = (*done.wrong, *done.unsupported)
        self.session.say(words, tone=Tone.WARNING if wrong else Tone.DONE)
        if not wrong:
            return
        columns: list[Column[Finding]] = [
            Column(self.tr("Paragraph"), lambda f: str(f.paragraph), lambda f: f.paragraph, numeric=True),
            Column(self.tr("It says"), lambda f: f.text, most=260),
            Column(self.tr("It should say"), lambda f: f.expected or self.tr("no figure stands behind this"), most=320),
        ]
        model = RecordModel(self.session.theme, columns)
        model.show_rows(wrong)
        table = table_view(self.session.theme, model, self.tr("Figures that are wrong or have none behind them"))
        model.setParent(table)
        self.found.addWidget(table)
