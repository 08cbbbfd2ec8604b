"""Covers a file that nobody is working at, and locks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from assessor_app.desktop.shell.cover_page import CoverPage
from assessor_app.desktop.shell.focus import focus_first
from assessor_app.desktop.shell.idle import Idle

if TYPE_CHECKING:
    from assessor_app.desktop.shell.window import Window

LOCK_MINUTES = 30
"""Where the lead has set no other time."""


class ScreenLock(QObject):
    """Stands over the desk of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._cover: CoverPage | None = None
        self._focus: QWidget | None = None
        self._others: list[QWidget] = []
        """The other windows of the file, such as previews, that are hidden while it is covered."""
        self.idle = Idle(self)
        self.idle.cover.connect(self.cover)
        self.idle.lock.connect(self.lock)
        handle = window.windowHandle()
        if handle is not None:
            self.idle.watch(handle, lambda: window.preferences.choices.cover_minutes, self._lock_minutes)

    def _lock_minutes(self) -> int:
        session = self._window.session
        value = session.ws.value("inspection", "lock_minutes") if session is not None else None
        return int(value) if value and value.isdecimal() else LOCK_MINUTES

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
        if window.session is None:
            return
        if window.desk is not None:
            window.desk.unfinished()  # what cannot be saved, on a full disk, is covered all the same
        self._focus = window.focusWidget()
        self._hide_others()
        cover = CoverPage(window.theme, window.session.ws.key)
        cover.uncovered.connect(self._uncover)
        cover.close_wanted.connect(window.close_file)
        self._cover = cover
        window.menuBar().setEnabled(False)
        window.stack.addWidget(cover)
        window.stack.setCurrentWidget(cover)
        cover.setFocus()

    def stay(self) -> None:
        """Go on covering when what is under the cover has been built anew."""
        cover, window = self._cover, self._window
        if cover is not None:
            self._focus = None
            window.menuBar().setEnabled(False)
            window.stack.setCurrentWidget(cover)
            (cover.form.passphrase if cover.locked else cover).setFocus()

    def _hide_others(self) -> None:
        shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
        self._others = [widget for widget in shown if widget.parentWidget() is not None and self._owns(widget)]
        for widget in self._others:
            widget.hide()

    def _owns(self, widget: QWidget) -> bool:
        parent = widget.parentWidget()
        return parent is not None and parent.window() is self._window

    @Slot()
    def _uncover(self) -> None:
        self.idle.touched()
        self._lower()
        desk = self._window.desk
        if desk is None:
            return
        self._window.stack.setCurrentWidget(desk)
        for widget in self._others:
            widget.show()
        self._window.activateWindow()
        if self._focus is not None and desk.isAncestorOf(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus_first(desk.stack.currentWidget() or desk)

    def _lower(self) -> None:
        cover, self._cover = self._cover, None
        self._window.menuBar().setEnabled(True)
        if cover is not None:
            self._window.stack.removeWidget(cover)
            cover.hide()
            cover.deleteLater()
