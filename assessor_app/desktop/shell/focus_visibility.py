"""What holds the focus is always in sight. (Loaded at start, so it does without Qt's large namespace.)"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space


class FocusVisibility(QObject):
    """Scrolls whatever holds the focus into view, however the focus came there."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._lost: QWidget | None = None
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if not self._theme.whole or not isValid(self._window):
            return  # the start page fits its window, and is to stand there soon
        if new is not None and self._window.isAncestorOf(new):
            self._lost = None
            show_in_areas(new, self._theme.px(Space.LARGE))
        elif new is None and old is not None and self._window.isAncestorOf(old) and self._window.isActiveWindow():
            self._lost = old
            QTimer.singleShot(0, self, self._give_back)

    @Slot()
    def _give_back(self) -> None:
        """Where a menu took the focus and left it nowhere, put it back where it was."""
        lost = self._lost
        nowhere = QApplication.focusWidget() is None and QApplication.activePopupWidget() is None
        if lost is not None and nowhere and isValid(lost) and lost.isVisible() and self._window.isActiveWindow():
            self._lost = None
            lost.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key that reaches the window itself has found the focus nowhere: it belongs where that was."""
        if event.type() is QEvent.Type.KeyPress and self._lost is not None and QApplication.focusWidget() is None:
            self._give_back()
            focus = QApplication.focusWidget()
            if focus is not None:
                QApplication.sendEvent(focus, event)
                return True
        return False


def show_in_areas(widget: QWidget, margin: int) -> None:
    """Scroll every area that a widget lies in so far that it can be seen, with a margin above and below."""
    around = widget.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None and inside.isAncestorOf(widget):
            around.ensureWidgetVisible(widget, 0, margin)
        around = around.parentWidget()
