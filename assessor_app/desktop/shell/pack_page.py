"""Makes an assessor's own inspection file from the workbook of cases that the lead sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.file_choice import file_to_save
from assessor_app.desktop.forms.pack_page import Ui_PackPage
from assessor_app.desktop.sentences import sentence, what_to_do
from assessor_app.desktop.shell.form_layout import keep_to_measure, lay_out, show_words
from assessor_app.desktop.shell.inspection_files import (
    SUFFIX,
    Started,
    files_folder,
    free_target,
    open_with_key,
    start_from_pack,
)
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.workers import Workers
from assessor_app.problems import Problem, UserError


class PackPage(QWidget):
    """Asks for the passphrase of a pack and where the new file goes."""

    opened = Signal(object)
    """Workspace"""
    back_wanted = Signal()

    said = Signal(str)
    """Something to know about the file that has just been opened."""

    def __init__(
        self,
        theme: Theme,
        workers: Workers,
        pack: Path,
        folder: Path | None = None,
        *,
        known: Sequence[str] = (),
    ) -> None:
        """`known` are the names of inspection files that may have been begun with these cases."""
        super().__init__()
        self._folder = folder or files_folder()
        self._known = tuple(Path(name) for name in known)
        self._workers = workers
        self._pack = pack
        self.form = Ui_PackPage()
        lay_out(self.form, self, theme)
        keep_to_measure(theme, self)
        self.form.title.setText(self.tr("Open cases to assess: {file}").format(file=pack.name))
        self.form.problem.hide()
        self.form.passphrase.textEdited.connect(lambda _text: self.form.problem.hide())
        self._aim(free_target(self._folder, pack.stem))
        show_words(self.form.show_words, self.form.passphrase)
        self.form.start.clicked.connect(self._start)
        self.form.passphrase.returnPressed.connect(self._start)
        self.form.back.clicked.connect(self.back_wanted)
        self.form.choose_target.clicked.connect(self._choose)
        self.setFocusProxy(self.form.passphrase)

    def _aim(self, target: Path) -> None:
        self._target = target
        self.form.target.setText(str(target))
        self.form.target.setCursorPosition(len(str(target)))

    def _choose(self) -> None:
        words = self.tr("Inspection files (*{suffix})").format(suffix=SUFFIX)
        chosen = file_to_save(self, self.tr("Your inspection file"), str(self._target), words)
        if chosen is not None:
            self._aim(chosen if chosen.suffix == SUFFIX else chosen.with_name(chosen.name + SUFFIX))

    def _start(self) -> None:
        words, pack, target, known = self.form.passphrase.text(), self._pack, self._target, self._candidates()
        self.form.start.setEnabled(False)
        self.form.problem.hide()
        self._workers.start(
            lambda _progress: start_from_pack(pack, target, words, known),
            done=self._made,
            failed=self._say,
            cancelled=lambda: self.form.start.setEnabled(True),
            unexpected=self._raise,
            words=self.tr("Reading {file} …").format(file=pack.name),
        )

    def _candidates(self) -> tuple[Path, ...]:
        """The inspection files that may have been begun with these cases already."""
        beside = sorted(self._folder.glob(f"*{SUFFIX}")) if self._folder.is_dir() else []
        return tuple(dict.fromkeys(path for path in (*self._known, *beside) if path.exists()))

    def _made(self, started: Started) -> None:
        self.form.start.setEnabled(True)
        try:
            self.opened.emit(open_with_key(started.path, started.key))
        except UserError as error:
            self._say(error.problems)
            return
        if started.already:
            words = self.tr("You had begun with these cases already, so you go on in that file.")
            news = self.tr("What was new in the workbook is here now.")
            nothing = self.tr("Nothing in the workbook was new.")
            self.said.emit(f"{words} {news if started.news else nothing}")

    def _say(self, problems: Sequence[Problem]) -> None:
        self.form.start.setEnabled(True)
        words = "\n".join(_said(problem) for problem in problems[:5])
        self.form.problem.setText(words)
        self.form.problem.show()
        self.form.passphrase.setAccessibleDescription(words)
        self.form.passphrase.selectAll()
        self.form.passphrase.setFocus()

    def _raise(self, error: BaseException) -> None:
        self.form.start.setEnabled(True)
        raise error


def _said(problem: Problem) -> str:
    """What is wrong; the name of the file only where it is another one than that which is being opened."""
    return sentence(problem) if problem.code == "in-use" else what_to_do(problem)
