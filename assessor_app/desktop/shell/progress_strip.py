"""The strip that shows long work going on, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QProgressBar

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import body, button, line
from assessor_app.desktop.workers import Job, Workers

SHOWN_AFTER_MS = 250
"""Work that is done sooner never shows the strip, so that nothing flickers."""


class ProgressStrip(QFrame):
    """Shows the job of a worker: what it does, how far it is, Stop."""

    def __init__(self, theme: Theme, workers: Workers) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._job: Job | None = None
        layout = line(theme, self, space=Space.MEDIUM, margin=Space.SMALL)
        self.words = body("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.stop = button(self.tr("&Stop"), self._stop)
        layout.addWidget(self.words, stretch=1)
        layout.addWidget(self.bar, stretch=1)
        layout.addWidget(self.stop)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SHOWN_AFTER_MS)
        self._later.timeout.connect(self.show)
        workers.started.connect(self._started)
        workers.idle.connect(self._idle)
        self.hide()
        if workers.current is not None:
            self._started(workers.current)

    @Slot(object)
    def _started(self, job: Job) -> None:
        self._job = job
        self.words.setText(job.words or self.tr("Working …"))
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        job.progressed.connect(self._progressed)
        self._later.start()

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, words: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if words and self._job is not None and not self._job.cancelling:
            self.words.setText(f"{self._job.words} {words}".strip())

    @Slot()
    def _idle(self) -> None:
        self._job = None
        self._later.stop()
        self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
            self.words.setText(self.tr("Stopping …"))
