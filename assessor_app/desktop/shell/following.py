"""What holds the focus is always in sight. (Loaded at start, so it does without Qt's large namespace.)"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space


class Following(QObject):
    """Scrolls whatever holds the focus into view, however the focus came there."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._window.isAncestorOf(new):
            show_in_areas(new, self._theme.px(Space.LARGE))


def show_in_areas(widget: QWidget, margin: int) -> None:
    """Scroll every area that a widget lies in so far that it can be seen, with a margin above and below."""
    around = widget.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None and inside.isAncestorOf(widget):
            around.ensureWidgetVisible(widget, 0, margin)
        around = around.parentWidget()
