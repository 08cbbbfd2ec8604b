"""Making text larger and smaller: steps that follow one another at once are one change of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.theme.theme import LARGEST, SMALLEST, STEP, Theme

MERGED_MS = 150
"""Steps that come as fast as this are taken together: each change builds the window anew."""


class TextSize(QObject):
    """Changes the size and keeps it."""

    def __init__(self, theme: Theme, preferences: Preferences, owner: QObject) -> None:
        super().__init__(owner)
        self._theme = theme
        self._preferences = preferences
        self._wanted = theme.percent
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(MERGED_MS)
        self._later.timeout.connect(self._change)

    def larger(self) -> None:
        """Go a step up."""
        self._step(STEP)

    def smaller(self) -> None:
        """Go a step down."""
        self._step(-STEP)

    def change(self, percent: int) -> None:
        """Set it at once, within its bounds."""
        self._later.stop()
        self._theme.set_percent(percent)
        self._preferences.change(percent=self._theme.percent)

    def _step(self, step: int) -> None:
        before = self._wanted if self._later.isActive() else self._theme.percent
        self._wanted = min(max(before + step, SMALLEST), LARGEST)
        self._later.start()

    @Slot()
    def _change(self) -> None:
        self.change(self._wanted)
