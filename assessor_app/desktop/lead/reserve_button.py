"""The button that takes a list of further cases into the reserve."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from assessor_app.desktop.file_choice import file_to_open
from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.sentences import sentences
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.desktop.theme.widgets import counted

if TYPE_CHECKING:
    from assessor_app.problems import Problem, Progress
    from assessor_app.store import Workspace


class ReserveButton(QPushButton):
    """Asks for a list, takes its cases into the reserve in the worker, and says what came of it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setText(self.tr("Add a list to the &reserve …"))
        self.setToolTip(self.tr("Cases in reserve can come instead of cases that are removed from the sample."))
        self.setAutoDefault(False)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        words = self.tr("Lists of cases (*.xlsx *.xlsm *.csv *.txt);;All files (*)")
        path = file_to_open(self, self.tr("List of cases for the reserve"), words)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take the cases of this list into the reserve; a list with problems changes nothing."""

        def work(own: Workspace, _progress: Progress) -> tuple[int, tuple[Problem, ...]]:
            from assessor_app.operations.reserve import keep_list_in_reserve

            return keep_list_in_reserve(own, path)

        self.setEnabled(False)
        reading = self.tr("Reading {file} …").format(file=path.name)
        job = self._session.run(work, self._taken, words=reading, writing=True)
        job.ended.connect(self._may_take)

    def _may_take(self) -> None:
        self.setEnabled(True)

    def _taken(self, kept: tuple[int, tuple[Problem, ...]]) -> None:
        count, noted = kept
        if count:
            self._session.wrote(EVERYTHING)
            single, many = self.tr("1 case more is in reserve."), self.tr("{count} cases more are in reserve.")
            words = counted(count, single, many)
        else:
            words = self.tr("Every case of this list is known already. Nothing was changed.")
        tone = Tone.WARNING if noted or not count else Tone.DONE
        self._session.say(words, tone=tone, details=sentences(noted))
