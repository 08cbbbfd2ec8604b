"""Notices that nobody has typed or pointed for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

CHECK_EVERY_MS = 5_000
ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """Watches one window: `cover` after the shorter time without activity, `lock` after the longer."""

    cover = Signal()
    lock = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._last = now()
        self._cover_after = self._lock_after = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)

    def watch(self, window: QWindow, cover_minutes: float, lock_minutes: float) -> None:
        """Begin; either time may be 0 for never."""
        window.installEventFilter(self)
        self._cover_after, self._lock_after = cover_minutes * 60, lock_minutes * 60
        self.touched()
        self._timer.start()

    def touched(self) -> None:
        """Somebody is there."""
        self._last = self._now()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def check(self) -> None:
        """Say so if the time is up."""
        idle = self._now() - self._last
        if self._lock_after and idle >= self._lock_after:
            self.lock.emit()
        elif self._cover_after and idle >= self._cover_after:
            self.cover.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every key and pointer event that reaches the window; stop none."""
        if event.type() in ACTIVITY:
            self.touched()
        return False
