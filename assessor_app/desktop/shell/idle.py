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


Minutes = Callable[[], float]


def _never() -> float:
    return 0.0


class Idle(QObject):
    """Watches one window: `cover` after the shorter time without activity, `lock` after the longer."""

    cover = Signal()
    lock = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._last = now()
        self._cover_after = self._lock_after = _never
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)

    def watch(self, window: QWindow, cover_after: Minutes, lock_after: Minutes) -> None:
        """Begin; the times are asked for anew at each check, and either may be 0 for never."""
        window.installEventFilter(self)
        self._cover_after, self._lock_after = cover_after, lock_after
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
        idle = (self._now() - self._last) / 60
        if 0 < self._lock_after() <= idle:
            self.lock.emit()
        elif 0 < self._cover_after() <= idle:
            self.cover.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every key and pointer event that reaches the window; stop none."""
        if event.type() in ACTIVITY:
            self.touched()
        return False
