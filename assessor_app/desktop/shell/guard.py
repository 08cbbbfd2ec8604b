"""Covers a file that nobody is working at, and locks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from assessor_app.desktop.shell.cover_page import CoverPage
from assessor_app.desktop.shell.idle import Idle

if TYPE_CHECKING:
    from assessor_app.desktop.shell.window import Window

LOCK_MINUTES = 30
"""Where the lead has set no other time."""


class Guard(QObject):
    """Stands over the desk of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._cover: CoverPage | None = None
        self.idle = Idle(self)
        self.idle.cover.connect(self.cover)
        self.idle.lock.connect(self.lock)
        handle = window.windowHandle()
        if handle is not None:
            self.idle.watch(handle, lambda: window.preferences.choices.cover_minutes, self._lock_minutes)

    def _lock_minutes(self) -> int:
        session = self._window.session
        value = session.ws.value("inspection", "lock_minutes") if session is not None else None
        return int(value) if value and value.isdigit() else LOCK_MINUTES

    @property
    def covering(self) -> bool:
        """Whether the file is covered or locked."""
        return self._cover is not None

    @Slot()
    def cover(self) -> None:
        """Hide the text until a key is pressed."""
        if self._cover is None:
            self._raise_cover()

    @Slot()
    def lock(self) -> None:
        """Hide the text until the passphrase is typed."""
        if self._cover is None:
            self._raise_cover()
        if self._cover is not None and not self._cover.locked:
            self._cover.lock()

    def stop(self) -> None:
        """The file is being closed."""
        self.idle.stop()
        self._lower()
        self.deleteLater()

    def _raise_cover(self) -> None:
        window = self._window
        if window.session is None or (window.desk is not None and not window.desk.may_close()):
            return
        cover = CoverPage(window.theme, window.session.ws.path, window.session.ws.key)
        cover.uncovered.connect(self._uncover)
        cover.close_wanted.connect(window.close_file)
        self._cover = cover
        window.menuBar().setEnabled(False)
        window.stack.addWidget(cover)
        window.stack.setCurrentWidget(cover)
        cover.setFocus()

    @Slot()
    def _uncover(self) -> None:
        self.idle.touched()
        self._lower()
        if self._window.desk is not None:
            self._window.stack.setCurrentWidget(self._window.desk)
            self._window.desk.setFocus()

    def _lower(self) -> None:
        cover, self._cover = self._cover, None
        self._window.menuBar().setEnabled(True)
        if cover is not None:
            self._window.stack.removeWidget(cover)
            cover.hide()
            cover.deleteLater()
