"""Steps of the text size, by key or menu: the window is built anew once for several that come close together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from assessor_app.desktop.theme.theme import LARGEST, SMALLEST, STEP

TOGETHER_MS = 250
"""Steps that come closer together than this are one."""


class TextSize(QObject):
    """The first step is made at once; those that follow closely are made together, at the end."""

    def __init__(self, size: Callable[[], int], change: Callable[[int], object], parent: QObject) -> None:
        """`size` gives the size in force, in per cent; `change` builds everything anew in another."""
        super().__init__(parent)
        self._size = size
        self._change = change
        self._wanted = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TOGETHER_MS)
        self._soon.timeout.connect(self._make)

    def step(self, steps: int) -> None:
        """Make everything larger by so many steps, or smaller."""
        waiting = self._soon.isActive()
        begin = self._wanted if waiting else self._size()
        self._wanted = min(max(begin + steps * STEP, SMALLEST), LARGEST)
        if not waiting:
            self._make()
        self._soon.start()

    def _make(self) -> None:
        if self._wanted != self._size():
            self._change(self._wanted)
