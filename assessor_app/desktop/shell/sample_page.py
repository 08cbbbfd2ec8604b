"""Try the sample: makes the sample inspection's files once, and opens one of them."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.forms.sample_page import Ui_SamplePage
from assessor_app.desktop.shell.form_layout import keep_to_measure, lay_out
from assessor_app.desktop.shell.inspection_files import key_for, open_with_key
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.workers import Workers
from assessor_app.problems import Progress, UserError

PASSPHRASE = "sample inspection"  # noqa: S105 - published: the sample holds nothing that is real


class SamplePage(QWidget):
    """Asks in which role one wants to look around."""

    opened = Signal(object)
    """Workspace"""
    back_wanted = Signal()
    failed = Signal(object)
    """tuple[Problem, ...]"""

    def __init__(self, theme: Theme, workers: Workers, folder: Path) -> None:
        super().__init__()
        self._workers = workers
        self._folder = folder
        self.form = Ui_SamplePage()
        lay_out(self.form, self, theme)
        keep_to_measure(theme, self)
        self.form.as_lead.apply_style(theme, "scores")
        self.form.as_assessor.apply_style(theme, "cases")
        self.form.as_lead.clicked.connect(lambda: self._want("lead.inspection"))
        self.form.as_assessor.clicked.connect(lambda: self._want(""))
        self.form.back.clicked.connect(self.back_wanted)
        self.setFocusProxy(self.form.as_lead)

    def _want(self, name: str) -> None:
        self._enable(False)
        self.form.waiting.setText(self.tr("The first time, the sample is made from its answers: about a minute."))
        self.form.waiting.setVisible(not (self._folder / "lead.inspection").exists())
        self._workers.start(
            lambda progress: _made(self._folder, name, progress),
            done=self._open,
            failed=self._failed,
            cancelled=lambda: self._enable(True),
            unexpected=self._raise,
            words=self.tr("Making the sample inspection …"),
        )

    def _open(self, path: Path) -> None:
        self._enable(True)
        try:
            self.opened.emit(open_with_key(path, key_for(path, PASSPHRASE)))
        except UserError as error:
            self.failed.emit(error.problems)

    def _failed(self, problems: object) -> None:
        self._enable(True)
        self.failed.emit(problems)

    def _raise(self, error: BaseException) -> None:
        self._enable(True)
        raise error

    def _enable(self, on: bool) -> None:
        for control in (self.form.as_lead, self.form.as_assessor, self.form.back):
            control.setEnabled(on)
        if on:
            self.form.waiting.hide()


def _made(folder: Path, name: str, progress: Progress) -> Path:
    """The file to open; all of the sample's files are made anew if it is not there.

    They are made beside and moved into place, so that a sample that was stopped half-way is none.
    """
    path = _file(folder, name)
    if path is None:
        from assessor_app.operations import demo

        beside = folder.with_name(f"{folder.name} being made")
        shutil.rmtree(beside, ignore_errors=True)
        demo.run(beside, PASSPHRASE, progress)
        shutil.rmtree(folder, ignore_errors=True)
        beside.rename(folder)
        path = _file(folder, name)
    if path is None:
        raise FileNotFoundError(name)
    return path


def _file(folder: Path, name: str) -> Path | None:
    if name:
        return folder / name if (folder / name).exists() else None
    return next(iter(sorted((folder / "assessors").glob("*.inspection"))), None)
