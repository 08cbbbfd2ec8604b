"""When what is being typed is put into the file: after a short pause, and every few seconds without one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 400
"""After this pause in typing what was typed is in the file."""
LONGEST_MS = 2_000
"""Somebody who types on and on loses no more than this, whatever happens."""
RETRY_MS = 10_000
"""After this time it is tried again where that failed, on a full disk for example."""


class Autosave(QObject):
    """Calls `due` once after typing has paused, and at the latest `LONGEST_MS` after it began."""

    def __init__(self, due: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._due = due
        self._short, self._long = QTimer(self), QTimer(self)
        for timer in (self._short, self._long):
            timer.setSingleShot(True)
            timer.timeout.connect(self._now)

    @property
    def running(self) -> bool:
        """Whether something has been typed since it was last due."""
        return self._short.isActive()

    def typed(self) -> None:
        """Something has been typed."""
        self._short.start(PAUSE_MS)
        if not self._long.isActive():
            self._long.start(LONGEST_MS)

    def try_again(self) -> None:
        """It could not be put into the file: try again in a while."""
        self._short.start(RETRY_MS)

    def stop(self) -> None:
        """It is in the file."""
        self._short.stop()
        self._long.stop()

    def _now(self) -> None:
        self.stop()
        self._due()
